import { namesPerson, saysName, withoutName, withoutPerson } from '../held/namesPerson';
import type { NamedPerson } from '../identity';
import type { LogRow } from '../log/logRow';
import { whyIgnored } from '../log/rowsThatCount';
import { recordKey } from '../proposal/foldProposals';

/** The logs in which people act, one row an act. */
export const erasedLogs = ['decisions', 'acts', 'proposals', 'memberships', 'contributions', 'visits'] as const;
export type ErasedLog = (typeof erasedLogs)[number];

/** Lists of which every row that names somebody is about that person and nobody else. */
export const listsAboutPeople = ['people', 'leavers', 'preferences', 'history'] as const;
export type ListAboutPeople = (typeof listsAboutPeople)[number];

/**
 * What is done to a row so that it names somebody no more: `remove` for good; `replace` the person by an erased key in what
 * it says, and as its author where that was the person; `restamp` who added and changed it. `text`: only its words hold
 * the name, which may be that of somebody else, so a person must read them.
 */
export type Erasure = 'remove' | 'replace' | 'restamp' | 'text';

/** Kinds of acts and of what is said of proposals that are about nobody but their author. */
const personalKinds: Readonly<Partial<Record<ErasedLog, readonly string[]>>> = {
  acts: ['naming'],
  proposals: ['support', 'unsupport', 'agreement', 'volunteer', 'standDown', 'successorTask', 'askMentor', 'mentorAnswer', 'showRecord']
};

/** Logs of which what somebody added is the person's own, and not a part of how a community was founded and run. */
const personalLogs: readonly ErasedLog[] = ['memberships', 'contributions', 'visits'];

/** How the row of a log is erased; undefined where it does not name the person. */
export function eraseLogRow(log: ErasedLog, row: LogRow & { readonly title: string }, person: NamedPerson): Erasure | undefined {
  const isAuthor = row.person === person.key || row.author === person.key;
  const isNamed = namesPerson(row.body, person.key);
  // Under that key people say what concerns themselves: whoever wrote there, it names the person.
  if (row.community === recordKey(person.key)) return 'remove';
  if (!isAuthor && !isNamed) {
    if (row.editor === person.key) return 'restamp';
    return saysName([row.body, row.title], person.name) ? 'text' : undefined;
  }
  // A row that does not count must not come to count because it was changed.
  if (whyIgnored(row, folderOf(log, row)) !== undefined) return 'remove';
  if (isAuthor && isPersonal(log, row)) return 'remove';
  return row.person === person.key || isNamed ? 'replace' : 'restamp';
}

function folderOf(log: ErasedLog, { folder }: LogRow): string {
  return log === 'decisions' ? (folder.split('/', 1)[0] ?? '') : '';
}

function isPersonal(log: ErasedLog, { kind }: LogRow): boolean {
  return personalLogs.includes(log) || personalKinds[log]?.includes(kind) === true;
}

/** A row of a list that administrators keep, or of what people set for themselves. */
export interface PlainRow {
  readonly author: string;
  readonly editor: string;
  /** Whom it is about; empty where it is about nobody. */
  readonly about: string;
}

/** How a row of any other list is erased; undefined where it does not name the person. */
export function erasePlainRow({ author, editor, about }: PlainRow, person: NamedPerson): Erasure | undefined {
  if (about === person.key) return 'remove';
  return author === person.key || editor === person.key ? 'restamp' : undefined;
}

/** What is written into a row of a log that stays. */
export interface RewrittenRow {
  readonly Title: string;
  readonly PersonKey: string;
  readonly Body: string;
}

/** What a row says once another stands in the place of the person. */
export function rewritten({ title, person: key, body }: Pick<LogRow, 'person' | 'body'> & { readonly title: string }, person: NamedPerson, instead: NamedPerson): RewrittenRow {
  return {
    Title: withoutName(title, person.name, instead.name),
    PersonKey: key === person.key ? instead.key : key,
    Body: JSON.stringify(withoutPerson(body ?? {}, person, instead))
  };
}
