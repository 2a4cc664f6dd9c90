import type { Cadence } from '../community/cadence';
import { cadenceDays } from '../community/cadence';
import type { RoleTerm } from '../community/roles';
import { holdsRole } from '../community/roles';
import type { NewEntry } from '../contribution/entry';
import type { Mentioning } from '../contribution/mentions';
import { readMentions } from '../contribution/mentions';
import type { PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { Body } from '../log/readBody';
import { asBody, readCount, readText } from '../log/readBody';
import type { UtcInstant } from '../time';
import { day } from '../time';

/** Most characters of an announcement. */
export const announcementLimit = 600;

/** What the keepers of a community tell everybody who comes by; one a cadence. */
export interface Announcement extends Mentioning {
  /** Id of the row that said it first. */
  readonly id: number;
  readonly author: PersonKey;
  readonly at: UtcInstant;
  readonly correctedAt?: UtcInstant;
  readonly text: string;
  /** Until when it stands; from then on the next one is possible. */
  readonly until: UtcInstant;
}

/** Announces something, or corrects the row `corrects`. For Acts. */
export function announcing(text: string, corrects?: number): NewEntry {
  return { kind: 'announcement', summary: 'Announced', says: { text }, ...(corrects !== undefined && { corrects }) };
}

/**
 * The newest announcement by rows of Acts that count (of one community, by ascending id), whether it still stands or not.
 * A keeper announces at most once a cadence: what comes sooner does not count. Every keeper may correct it, which does
 * not make it stand longer; whoever wrote it may take it back, which makes room for another.
 */
export function newestAnnouncement(acts: readonly LogRow[], roles: readonly RoleTerm[], cadence: Cadence): Announcement | undefined {
  let counted: readonly Announcement[] = [];
  for (const row of acts) counted = after(counted, row, roles, cadence);
  return counted[counted.length - 1];
}

/** Whether it is still to be shown. */
export function isStanding({ until }: Pick<Announcement, 'until'>, now: UtcInstant): boolean {
  return now < until;
}

function after(counted: readonly Announcement[], row: LogRow, roles: readonly RoleTerm[], cadence: Cadence): readonly Announcement[] {
  const body = asBody(row.body);
  if (row.kind === 'withdraw') return counted.filter(({ id, author }) => id !== named(body, 'row') || author !== row.author);
  const text = readText(body, 'text', announcementLimit);
  if (row.kind !== 'announcement' || text === undefined || !holdsRole(roles, row.author, row.created)) return counted;
  if (body.corrects !== undefined) {
    const meant = named(body, 'corrects');
    return counted.map(each => (each.id === meant ? { ...firstOf(each), text, ...readMentions(body), correctedAt: row.created } : each));
  }
  const last = counted[counted.length - 1];
  if (last !== undefined && row.created < last.until) return counted;
  const { id, author, created: at } = row;
  return [...counted, { id, author, at, text, until: at + Math.round(cadenceDays[cadence] * day), ...readMentions(body) }];
}

/** What a correction leaves as it was. */
function firstOf({ id, author, at, until }: Announcement): Pick<Announcement, 'id' | 'author' | 'at' | 'until'> {
  return { id, author, at, until };
}

function named(body: Body, name: string): number | undefined {
  return readCount(body, name, Number.MAX_SAFE_INTEGER);
}
