import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { NewEntry } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody, readCount, readText } from '../log/readBody';
import type { UtcInstant } from '../time';

/** Most characters of what help is wanted with. */
export const helpLimit = 500;

/** That a keeper said “I need help”. It reaches those who hold a role in the community. */
export interface HelpCall {
  /** Id of the row. */
  readonly id: number;
  readonly by: PersonKey;
  readonly at: UtcInstant;
  /** Empty where nothing was said with it. */
  readonly text: string;
  /** Who said to help; absent while nobody did. */
  readonly answeredBy?: PersonKey;
}

/** “I need help”, for Acts. */
export function callingForHelp(text: string): NewEntry {
  return { kind: 'needHelp', summary: 'Needs help with the community', says: { text: text.trim().slice(0, helpLimit) } };
}

/** “I help”, or “no longer needed” by whoever called. For Acts. */
export function answeringHelp(call: number): NewEntry {
  return { kind: 'helpAnswered', summary: `Answered the call for help ${call}`, says: { call } };
}

/** The calls of a community by rows of its Acts that count, by ascending id: by keepers, answered by whoever holds a role then. */
export function foldHelpCalls(acts: readonly LogRow[], roles: readonly RoleTerm[]): readonly HelpCall[] {
  const calls = new Map<number, HelpCall>();
  for (const { id, kind, author: by, created: at, body: said } of acts) {
    const body = asBody(said);
    if (kind === 'needHelp' && holdsRole(roles, by, at)) calls.set(id, { id, by, at, text: readText(body, 'text', helpLimit) ?? '' });
    if (kind !== 'helpAnswered' || !holdsRole(roles, by, at, ['manager', 'deputy', 'sponsor'])) continue;
    const named = readCount(body, 'call', Number.MAX_SAFE_INTEGER);
    const call = named === undefined ? undefined : calls.get(named);
    if (call !== undefined && call.answeredBy === undefined) calls.set(call.id, { ...call, answeredBy: by });
  }
  return [...calls.values()];
}

/** The call that nobody answered yet; the newest where there are several. */
export function openCall(calls: readonly HelpCall[]): HelpCall | undefined {
  const open = calls.filter(({ answeredBy }) => answeredBy === undefined);
  return open[open.length - 1];
}
