import type { OperationId, PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { asBody, readCount } from '../log/readBody';
import type { UtcInstant } from '../time';
import type { Mentioning } from './mentions';
import { mentioning, readMentions } from './mentions';

/**
 * A row of a community's space, before it is stamped: what everybody adds to Contributions, or those who run the community
 * to Acts. Each kind is described where its rules are.
 */
export interface NewEntry extends Mentioning {
  readonly kind: string;
  /** One short sentence for whoever opens the list in SharePoint. */
  readonly summary: string;
  readonly says: Body;
  /** Id of the person's own first row that this one corrects, of the same kind. */
  readonly corrects?: number;
}

/** What a row says in SharePoint; `readEntries` reads it. */
export function entryBody({ says, corrects, mentions = [] }: NewEntry): Body {
  return { ...says, ...mentioning(mentions), ...(corrects !== undefined && { corrects }) };
}

/** Takes back a row of one's own, with all that corrected it. */
export function withdrawal(row: number): NewEntry {
  return { kind: 'withdraw', summary: `Took back ${row}`, says: { row } };
}

/** Something that somebody contributed, as it stands: the first row, with the newest words of its author. */
export interface Entry<Says> extends Mentioning {
  /** Id of the first row, by which other rows name it. */
  readonly id: number;
  readonly author: PersonKey;
  readonly operation: OperationId;
  readonly at: UtcInstant;
  /** When its author last corrected it; absent where never. */
  readonly correctedAt?: UtcInstant;
  /** A keeper hid it: only keepers and its author see it, and they see that. */
  readonly isHidden: boolean;
  readonly says: Says;
}

/**
 * The entries of a kind among rows of one log and one community that count (by ascending id), by ascending id: corrected by their authors, without
 * what these took back. A correction or withdrawal of somebody else's row, or one that comes before what it names,
 * changes nothing. `read`: what a body says, or undefined where it says nothing in a known shape.
 */
export function readEntries<Says>(
  rows: readonly LogRow[],
  kind: string,
  read: (body: Body, row: LogRow) => Says | undefined,
  hidden: ReadonlySet<number> = new Set()
): readonly Entry<Says>[] {
  const entries = new Map<number, Entry<Says>>();
  for (const row of rows) {
    const body = asBody(row.body);
    if (row.kind === 'withdraw') {
      const named = readCount(body, 'row', Number.MAX_SAFE_INTEGER);
      if (named !== undefined && isOwn(entries.get(named), row)) entries.delete(named);
    }
    if (row.kind !== kind) continue;
    const says = read(body, row);
    if (says === undefined) continue;
    if (saysNew(row)) entries.set(row.id, { ...toEntry(row, says, hidden), ...readMentions(body) });
    else correct(entries, row, body, says);
  }
  return [...entries.values()];
}

function toEntry<Says>({ id, author, operation, created: at }: LogRow, says: Says, hidden: ReadonlySet<number>): Entry<Says> {
  return { id, author, operation, at, isHidden: hidden.has(id), says };
}

function correct<Says>(entries: Map<number, Entry<Says>>, row: LogRow, body: Body, says: Says): void {
  const named = readCount(body, 'corrects', Number.MAX_SAFE_INTEGER);
  const entry = named === undefined ? undefined : entries.get(named);
  if (entry === undefined || !isOwn(entry, row)) return;
  const { id, author, operation, at, isHidden } = entry;
  entries.set(id, { id, author, operation, at, isHidden, says, correctedAt: row.created, ...readMentions(body) });
}

/** Whether a row says something new, rather than correcting what its author said. */
export function saysNew({ body }: Pick<LogRow, 'body'>): boolean {
  return asBody(body).corrects === undefined;
}

/** Whether a row is by the author of an entry. */
function isOwn(entry: Pick<Entry<unknown>, 'author'> | undefined, { author }: LogRow): boolean {
  return entry?.author === author;
}

/** Whether the person at the screen is to see an entry: keepers and the author see hidden ones too. */
export function isSeenBy({ isHidden, author }: Pick<Entry<unknown>, 'isHidden' | 'author'>, person: PersonKey, isKeeper: boolean): boolean {
  return !isHidden || isKeeper || author === person;
}
