import type { CommunityKey, PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import type { UtcInstant } from '../time';
import { minute } from '../time';
import type { Membership } from './membership';

/** A leave this soon after the same person's join cancels both: it was an undo, not a membership that ended. */
export const undoWindow = 5 * minute;

/** When a person joined and left one community, in order; `left` is absent while the person is in. */
export interface Stay {
  readonly joined: UtcInstant;
  readonly left?: UtcInstant;
}

export type Stays = ReadonlyMap<string, readonly Stay[]>;

export function stayKey(community: CommunityKey, person: PersonKey): string {
  return `${community} ${person}`;
}

/**
 * Who stayed where and when, after the given rows of Memberships on top of memberships brought over from elsewhere.
 * A join while in and a leave while out say nothing new. Order of arrival and doubled rows do not matter.
 */
export function foldStays(broughtOver: Iterable<Membership>, rows: Iterable<LogRow>): Stays {
  const stays = new Map<string, Stay[]>();
  for (const membership of broughtOver) {
    const key = stayKey(membership.community, membership.person);
    const known = stays.get(key)?.[0];
    if (known === undefined || membership.since < known.joined) stays.set(key, [{ joined: membership.since }]);
  }
  for (const row of rowsThatCount(rows).rows) {
    const key = stayKey(row.community, row.author);
    const next = afterRow(stays.get(key) ?? [], row);
    if (next.length === 0) stays.delete(key);
    else stays.set(key, next);
  }
  return stays;
}

function afterRow(stays: readonly Stay[], row: LogRow): Stay[] {
  const last = stays[stays.length - 1];
  const isIn = last !== undefined && last.left === undefined;
  if (row.kind === 'join' && !isIn) return [...stays, { joined: row.created }];
  if (row.kind === 'leave' && isIn) {
    const earlier = stays.slice(0, -1);
    const isUndo = row.created - last.joined <= undoWindow && row.created >= last.joined;
    return isUndo ? earlier : [...earlier, { ...last, left: row.created }];
  }
  return [...stays];
}

/** The memberships that are in force after all rows. */
export function currentMemberships(stays: Stays): Membership[] {
  const memberships: Membership[] = [];
  for (const [key, list] of stays) {
    const last = list[list.length - 1];
    if (last === undefined || last.left !== undefined) continue;
    const [community, person] = key.split(' ') as [CommunityKey, PersonKey];
    memberships.push({ community, person, since: last.joined });
  }
  return memberships;
}
