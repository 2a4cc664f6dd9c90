import { titleKey } from '../community/charter';
import type { CommunityKey } from '../identity';
import type { UtcInstant } from '../time';
import type { HistoryLine, LeftOutReason, ReadHistory } from './historyLine';
import { accountForm, isInFuture } from './historyLine';
import type { LineProblem, LineProblemKind } from './lineProblem';
import { lineProblem, problemsByLine } from './lineProblem';
import type { NamedLines } from './namesToFind';
import { namesToFind } from './namesToFind';
import { readMoment } from './readMoment';
import type { FileRecord, Records } from './readRecords';

/**
 * The data export of Viva Engage, formerly Yammer, as far as it is read: a zip of files, one a model, of which these are needed.
 * Source: learn.microsoft.com, “Network Data Export API”; “Interpreting a Yammer User Export” (Users.csv).
 */
export const vivaEngageFiles = ['Messages.csv', 'Groups.csv', 'Users.csv'] as const;

/** Columns without which a file is another one. */
export const vivaEngageColumns = {
  'Messages.csv': ['id', 'thread_id', 'group_id', 'sender_id', 'created_at'],
  'Groups.csv': ['id', 'name'],
  'Users.csv': ['id', 'email']
} as const satisfies Readonly<Record<(typeof vivaEngageFiles)[number], readonly string[]>>;

export interface VivaEngageExport {
  readonly messages: Records;
  readonly groups: Records;
  readonly users: Records;
}

export interface VivaEngageReading {
  /** The community of a group, by its name; groups without one do not come along. */
  readonly communityOf: (group: string) => CommunityKey | undefined;
  /** Whether somebody’s first message in a group says that the person joined its community then. */
  readonly withJoins: boolean;
  readonly now: UtcInstant;
}

/** Columns that are needed and not there, as `Messages.csv: thread_id`. */
export function missingVivaEngageColumns({ messages, groups, users }: VivaEngageExport): string[] {
  const files = { 'Messages.csv': messages, 'Groups.csv': groups, 'Users.csv': users };
  return vivaEngageFiles.flatMap(file => {
    const names = files[file].header.map(titleKey);
    return vivaEngageColumns[file].filter(column => !names.includes(titleKey(column))).map(column => `${file}: ${column}`);
  });
}

/**
 * The acts of a data export: each message of a group that is a community here counts as a contribution, whether it began a
 * thread or answered in one; what it says stays where it was said. Deleted messages, those of private groups and
 * conversations, which everybody could see here, and those that the system wrote do not come along.
 */
export function readVivaEngage({ messages, groups, users }: VivaEngageExport, { communityOf, withJoins, now }: VivaEngageReading): ReadHistory {
  const groupOf = byId(groups, cell => ({ community: communityOf(cell('name')), isPrivate: isTrue(cell('private')) }));
  const mailOf = byId(users, cell => cell('email'));
  const leftOut = new Map<LeftOutReason, number>();
  const problems: LineProblem[] = [...messages.damaged];
  const acts: HistoryLine[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, cell } of named(messages)) {
    const group = groupOf.get(cell('group_id'));
    const reason = reasonToLeave(cell, group);
    if (reason !== undefined || group?.community === undefined) {
      leftOut.set(reason ?? 'otherGroup', (leftOut.get(reason ?? 'otherGroup') ?? 0) + 1);
      continue;
    }
    const account = (cell('sender_email') || mailOf.get(cell('sender_id')) || '').toLowerCase();
    const actedAt = readMoment(cell('created_at'));
    const id = cell('id');
    const wrong = wrongWith({ account, sender: cell('sender_id'), actedAt, written: cell('created_at') }, now);
    const earlier = lineOf.get(id);
    if (wrong !== undefined) problems.push(lineProblem(line, wrong.kind, wrong.said));
    else if (earlier !== undefined) problems.push(lineProblem(line, 'sameReference', id, earlier));
    else if (actedAt !== undefined) {
      lineOf.set(id, line);
      acts.push({ line, kind: 'contribution', account, community: group.community, actedAt, identity: `message ${id}` });
    }
  }
  return { lines: withJoins ? withFirstJoins(acts) : acts, problems: problemsByLine(problems), leftOut };
}

/** The groups that are no community here, with how many of their messages that leaves out: none of what would stay behind anyhow. */
export function groupsToFind({ messages, groups }: Pick<VivaEngageExport, 'messages' | 'groups'>, communityOf: VivaEngageReading['communityOf']): NamedLines[] {
  const groupOf = byId(groups, cell => ({ name: cell('name'), isPrivate: isTrue(cell('private')) }));
  const names: string[] = [];
  for (const { cell } of named(messages)) {
    const group = groupOf.get(cell('group_id'));
    if (group !== undefined && reasonToLeave(cell, group) === undefined) names.push(group.name);
  }
  return namesToFind(names, communityOf);
}

type Cell = (column: string) => string;

/** Records with a reader of their cells by the name of the column; a column that is not there is empty. */
function named({ header, records }: Records): { line: number; cell: Cell }[] {
  const places = new Map(header.map((name, place) => [titleKey(name), place]));
  const keys = new Map<string, string>();
  const keyOf = (column: string): string => keys.get(column) ?? keys.set(column, titleKey(column)).get(column) ?? '';
  return records.map(({ line, cells }: FileRecord) => ({ line, cell: column => cells[places.get(keyOf(column)) ?? -1] ?? '' }));
}

function byId<Value>(records: Records, valueOf: (cell: Cell) => Value): ReadonlyMap<string, Value> {
  return new Map(named(records).map(({ cell }) => [cell('id'), valueOf(cell)]));
}

const isTrue = (text: string): boolean => text.toLowerCase() === 'true';

function reasonToLeave(cell: Cell, group: { readonly isPrivate: boolean } | undefined): LeftOutReason | undefined {
  if (cell('deleted_at') !== '' && cell('deleted_at') !== 'null') return 'deleted';
  if (isTrue(cell('in_private_conversation')) || isTrue(cell('in_private_group')) || group?.isPrivate === true) return 'private';
  return cell('message_type') === 'system' ? 'system' : undefined;
}

interface Said {
  readonly account: string;
  readonly sender: string;
  readonly actedAt: UtcInstant | undefined;
  readonly written: string;
}

function wrongWith({ account, sender, actedAt, written }: Said, now: UtcInstant): { kind: LineProblemKind; said: string } | undefined {
  if (actedAt === undefined) return { kind: written === '' ? 'noMoment' : 'badMoment', said: written };
  if (isInFuture(actedAt, now)) return { kind: 'inFuture', said: written };
  if (account === '') return { kind: 'noPerson', said: sender };
  return accountForm.test(account) ? undefined : { kind: 'badPerson', said: account };
}

/** The acts, and before the earliest of each person in each community that the person joined. */
function withFirstJoins(acts: readonly HistoryLine[]): HistoryLine[] {
  const first = new Map<string, HistoryLine>();
  for (const act of acts) {
    const key = `${act.community} ${act.account}`;
    const known = first.get(key);
    if (known === undefined || act.actedAt < known.actedAt) first.set(key, act);
  }
  const joins = [...first].map(([key, act]): HistoryLine => ({ ...act, kind: 'join', identity: `join ${key}` }));
  return [...joins, ...acts];
}
