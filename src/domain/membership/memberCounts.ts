import type { CommunityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import type { Membership } from './membership';

export function countMembers(memberships: Iterable<Membership>): Map<CommunityKey, number> {
  const counts = new Map<CommunityKey, number>();
  for (const { community } of memberships) counts.set(community, (counts.get(community) ?? 0) + 1);
  return counts;
}

/**
 * How rows newer than a projection move its member counts. Whether somebody was in before is read off the person's
 * first newer row: people join what they are not in and leave what they are in.
 */
export function memberCountChanges(newer: Iterable<LogRow>): Map<CommunityKey, number> {
  const first = new Map<string, boolean>();
  const last = new Map<string, { community: CommunityKey; isIn: boolean }>();
  for (const row of rowsThatCount(newer).rows) {
    if (row.kind !== 'join' && row.kind !== 'leave') continue;
    const key = `${row.community} ${row.author}`;
    if (!first.has(key)) first.set(key, row.kind === 'leave');
    last.set(key, { community: row.community, isIn: row.kind === 'join' });
  }
  const changes = new Map<CommunityKey, number>();
  for (const [key, { community, isIn }] of last) {
    const change = Number(isIn) - Number(first.get(key));
    if (change !== 0) changes.set(community, (changes.get(community) ?? 0) + change);
  }
  return changes;
}
