import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { NewEntry } from '../contribution/entry';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody, readText } from '../log/readBody';
import type { UtcInstant } from '../time';
import { day } from '../time';

/** Most characters of a welcome. */
export const welcomeLimit = 600;

/** For how long somebody who joined is shown the welcome. */
export const welcomedFor = 14 * day;

/** What a community says to whoever joins. */
export interface Welcome {
  readonly text: string;
  readonly author: PersonKey;
  readonly at: UtcInstant;
}

/** The welcome in force, by rows of Acts that count: the newest of whoever kept the community then; an empty one takes it away. */
export function foldWelcome(acts: readonly LogRow[], roles: readonly RoleTerm[]): Welcome | undefined {
  const newest = acts.filter(row => row.kind === 'welcome' && holdsRole(roles, row.author, row.created)).pop();
  const text = newest && readText(asBody(newest.body), 'text', welcomeLimit);
  return newest === undefined || text === undefined ? undefined : { text, author: newest.author, at: newest.created };
}

/** Says what whoever joins is welcomed with; nothing for an empty text. */
export function welcomeWith(text: string): NewEntry {
  return { kind: 'welcome', summary: text.trim() === '' ? 'Took the welcome away' : 'Welcome to newcomers', says: { text: text.trim() } };
}

/** Whether somebody joined so lately that the community welcomes them. */
export function isWelcomed(joined: UtcInstant, now: UtcInstant): boolean {
  return joined <= now && now < joined + welcomedFor;
}
