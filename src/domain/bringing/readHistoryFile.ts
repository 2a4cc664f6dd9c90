import type { CommunityKey } from '../identity';
import type { UtcInstant } from '../time';
import type { HistoryColumn, Mapping } from './historyColumns';
import type { HistoryLine, ReadHistory } from './historyLine';
import { accountForm, isInFuture } from './historyLine';
import type { LineProblem, LineProblemKind } from './lineProblem';
import { lineProblem, problemsByLine } from './lineProblem';
import type { NamedLines } from './namesToFind';
import { namesToFind } from './namesToFind';
import { readKind } from './readKind';
import { readMoment } from './readMoment';
import type { FileRecord, Records } from './readRecords';

/** How a file is to be read. */
export interface Reading {
  readonly mapping: Mapping;
  readonly communityOf: (name: string) => CommunityKey | undefined;
  readonly now: UtcInstant;
}

/**
 * The acts of a file of history. Each line stands for itself: one that is wrong is named, by the first thing that is wrong
 * with it, and the others come along. A line is known by its reference where the file has one, else by all it says and how
 * often it said so before: two acts of a day may look alike.
 */
export function readHistoryFile({ records, damaged }: Records, { mapping, communityOf, now }: Reading): ReadHistory {
  const lines: HistoryLine[] = [];
  const problems: LineProblem[] = [...damaged];
  const lineOf = new Map<string, number>();
  const repeats = new Map<string, number>();
  for (const record of records) {
    const cell = (column: HistoryColumn): string => cellOf(record, mapping, column);
    const act = readAct(cell, communityOf, now);
    if ('kindOfProblem' in act) {
      problems.push(lineProblem(record.line, act.kindOfProblem, act.said));
      continue;
    }
    const reference = cell('reference');
    const earlier = reference === '' ? undefined : lineOf.get(reference);
    if (earlier !== undefined) {
      problems.push(lineProblem(record.line, 'sameReference', reference, earlier));
      continue;
    }
    if (reference !== '') lineOf.set(reference, record.line);
    lines.push({ line: record.line, ...act, identity: reference === '' ? told(record, repeats) : `reference ${reference}` });
  }
  return { lines, problems: problemsByLine(problems), leftOut: new Map() };
}

/** The names of communities in a file that mean none here. */
export function communitiesToFind({ records }: Pick<Records, 'records'>, mapping: Mapping, communityOf: Reading['communityOf']): NamedLines[] {
  return namesToFind(records.map(record => cellOf(record, mapping, 'community')), communityOf);
}

function cellOf({ cells }: FileRecord, mapping: Mapping, column: HistoryColumn): string {
  const place = mapping[column];
  return place === undefined ? '' : (cells[place] ?? '');
}

function told({ cells }: FileRecord, repeats: Map<string, number>): string {
  const all = cells.join('\u001f');
  const before = repeats.get(all) ?? 0;
  repeats.set(all, before + 1);
  return `line ${all} ${before}`;
}

type Act = Omit<HistoryLine, 'line' | 'identity'>;
interface Wrong {
  readonly kindOfProblem: LineProblemKind;
  readonly said: string;
}

function readAct(cell: (column: HistoryColumn) => string, communityOf: Reading['communityOf'], now: UtcInstant): Act | Wrong {
  const wrong = (kindOfProblem: LineProblemKind, column: HistoryColumn): Wrong => ({ kindOfProblem, said: cell(column) });
  if (cell('when') === '') return wrong('noMoment', 'when');
  const actedAt = readMoment(cell('when'));
  if (actedAt === undefined) return wrong('badMoment', 'when');
  if (isInFuture(actedAt, now)) return wrong('inFuture', 'when');
  if (cell('person') === '') return wrong('noPerson', 'person');
  if (!accountForm.test(cell('person'))) return wrong('badPerson', 'person');
  if (cell('community') === '') return wrong('noCommunity', 'community');
  const community = communityOf(cell('community'));
  if (community === undefined) return wrong('unknownCommunity', 'community');
  const kind = readKind(cell('kind'));
  if (kind === undefined) return wrong('unknownKind', 'kind');
  return { kind, account: cell('person').toLowerCase(), community, actedAt };
}
