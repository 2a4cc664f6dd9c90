import type { CommunityKey, PersonKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import type { UtcInstant } from '../time';
import { minute } from '../time';
import { inviterOf } from './invited';
import type { Membership } from './membership';

/** A leave this soon after the same person's join cancels both: it was an undo, not a membership that ended. */
export const undoWindow = 5 * minute;

/** When a person joined and left one community, in order; `left` is absent while the person is in. */
export interface Stay {
  readonly joined: UtcInstant;
  readonly left?: UtcInstant;
  /** Through whose invitation, where the join said so. */
  readonly invitedBy?: PersonKey;
}

/** The stays of one person in one community, in order. */
export interface PersonStays {
  readonly community: CommunityKey;
  readonly person: PersonKey;
  readonly stays: readonly Stay[];
}

/** By `stayKey`, which is for looking up only: who and where is in the value, never parsed out of the key. */
export type Stays = ReadonlyMap<string, PersonStays>;

export function stayKey(community: CommunityKey, person: PersonKey): string {
  return `${community} ${person}`;
}

/**
 * Who stayed where and when, after the given rows of Memberships on top of memberships brought over from elsewhere.
 * A join while in and a leave while out say nothing new. Order of arrival and doubled rows do not matter.
 */
export function foldStays(broughtOver: Iterable<Membership>, rows: Iterable<LogRow>): Stays {
  const all = new Map<string, PersonStays>();
  for (const { community, person, since, invitedBy } of broughtOver) {
    const key = stayKey(community, person);
    const known = all.get(key)?.stays[0];
    if (known === undefined || since < known.joined) {
      all.set(key, { community, person, stays: [stayFrom(since, invitedBy)] });
    }
  }
  for (const row of rowsThatCount(rows).rows) {
    const { community, author: person } = row;
    const key = stayKey(community, person);
    const stays = afterRow(all.get(key)?.stays ?? [], row);
    if (stays.length === 0) all.delete(key);
    else all.set(key, { community, person, stays });
  }
  return all;
}

function stayFrom(joined: UtcInstant, invitedBy: PersonKey | undefined): Stay {
  return { joined, ...(invitedBy !== undefined && { invitedBy }) };
}

function afterRow(stays: readonly Stay[], row: LogRow): Stay[] {
  const last = stays[stays.length - 1];
  const isIn = last !== undefined && last.left === undefined;
  if (row.kind === 'join' && !isIn) return [...stays, stayFrom(row.created, inviterOf(row))];
  if (row.kind === 'leave' && isIn) {
    const earlier = stays.slice(0, -1);
    const isUndo = row.created - last.joined <= undoWindow && row.created >= last.joined;
    return isUndo ? earlier : [...earlier, { ...last, left: row.created }];
  }
  return [...stays];
}

/** The memberships that are in force after all rows. */
export function currentMemberships(stays: Stays): Membership[] {
  return [...stays.values()].flatMap(({ community, person, stays: list }) => {
    const last = list[list.length - 1];
    if (last === undefined || last.left !== undefined) return [];
    const { joined: since, invitedBy } = last;
    return [{ community, person, since, ...(invitedBy !== undefined && { invitedBy }) }];
  });
}
