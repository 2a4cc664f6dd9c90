import type { LineProblem } from '../../src/domain/bringing/lineProblem';
import { draw, seededRandom } from '../soak/plan/random';

/** A file of history in which a known part is damaged. */
export interface MadeFile {
  readonly text: string;
  /** How many acts are good. */
  readonly good: number;
  /** What the good ones say, `kind|person|community|moment`, in the order of the file. */
  readonly acts: readonly string[];
  /** What is wrong on which line. */
  readonly damaged: readonly Pick<LineProblem, 'line' | 'kind'>[];
}

export interface FileWishes {
  readonly rows: number;
  /** One of so many rows is damaged. */
  readonly damagedOneOf: number;
  readonly accounts: readonly string[];
  readonly communities: readonly string[];
  readonly seed: number;
}

interface Row {
  readonly when: string;
  readonly person: string;
  readonly community: string;
  readonly kind: string;
  readonly reference: string;
  readonly note: string;
}

const written = ({ when, person, community, kind, reference, note }: Row): string => [when, person, community, kind, reference, note].join(',');

/** Every way in which a row may be wrong, and what it is called then. `first`: the reference of a good row before. */
const damages: readonly { readonly kind: LineProblem['kind']; readonly make: (row: Row, first: string) => string }[] = [
  { kind: 'damaged', make: row => written(row).split(',').slice(0, 3).join(',') },
  { kind: 'damaged', make: row => written({ ...row, note: '"never closed' }) },
  { kind: 'damaged', make: row => written({ ...row, note: 'one,too,many' }) },
  { kind: 'badMoment', make: row => written({ ...row, when: '3/4/2024' }) },
  { kind: 'noMoment', make: row => written({ ...row, when: '' }) },
  { kind: 'inFuture', make: row => written({ ...row, when: '2199-01-01' }) },
  { kind: 'badPerson', make: row => written({ ...row, person: 'Somebody' }) },
  { kind: 'unknownPerson', make: row => written({ ...row, person: 'nobody@contoso.example' }) },
  { kind: 'unknownCommunity', make: row => written({ ...row, community: 'Nowhere' }) },
  { kind: 'unknownKind', make: row => written({ ...row, kind: 'vanished' }) },
  { kind: 'sameReference', make: (row, first) => written({ ...row, reference: first }) }
];

const notes = ['', 'plain', '"in, two"', '"over\r\ntwo lines"', '"say ""hi"""'];
const began = Date.UTC(2019, 0, 1);
const minute = 60_000;

/** Makes a file with CR LF and quoted cells over two lines; the same for the same wishes. */
export function makeFile({ rows, damagedOneOf, accounts, communities, seed }: FileWishes): MadeFile {
  const random = seededRandom(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[draw(random, values.length)] as Value;
  const lines = ['when,person,community,kind,reference,note'];
  const damaged: { line: number; kind: LineProblem['kind'] }[] = [];
  const acts: string[] = [];
  let line = 2;
  for (let index = 0; index < rows; index++) {
    const row: Row = {
      when: new Date(began + index * 30 * minute).toISOString(),
      person: pick(accounts),
      community: pick(communities),
      kind: pick(['join', 'contribution', 'contribution', 'proposal']),
      reference: `r-${index}`,
      note: pick(notes)
    };
    const damage = index % damagedOneOf === damagedOneOf - 1 ? damages[damaged.length % damages.length] : undefined;
    if (damage === undefined) acts.push([row.kind, row.person, row.community, row.when].join('|'));
    else damaged.push({ line, kind: damage.kind });
    const text = damage === undefined ? written(row) : damage.make({ ...row, note: '' }, 'r-0');
    lines.push(text);
    line += text.split('\r\n').length;
  }
  return { text: `\uFEFF${lines.join('\r\n')}\r\n`, good: acts.length, acts, damaged };
}
