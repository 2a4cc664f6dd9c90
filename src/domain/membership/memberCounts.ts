import type { Community } from '../community/community';
import type { Communities } from '../community/foldCommunities';
import type { CommunityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import { admissionOf } from './admission';
import type { Membership } from './membership';

export function countMembers(memberships: Iterable<Membership>): Map<CommunityKey, number> {
  const counts = new Map<CommunityKey, number>();
  for (const { community } of memberships) counts.set(community, (counts.get(community) ?? 0) + 1);
  return counts;
}

/**
 * How rows newer than a projection move its member counts. Whether somebody was in before is read off the person's
 * first newer row: people join what they are not in and leave what they are in. In a community on request a join moves
 * the count once a keeper has admitted the person; whoever was admitted before joining shows at the next publishing.
 */
export function memberCountChanges(newer: Iterable<LogRow>, communities: Communities): Map<CommunityKey, number> {
  const first = new Map<string, boolean>();
  const last = new Map<string, { community: CommunityKey; isIn: boolean }>();
  for (const row of rowsThatCount(newer).rows) {
    if (row.kind !== 'join' && row.kind !== 'leave') continue;
    const key = `${row.community} ${row.author}`;
    if (!first.has(key)) first.set(key, row.kind === 'leave');
    last.set(key, { community: row.community, isIn: row.kind === 'join' && isAdmitted(communities.get(row.community), row) });
  }
  const changes = new Map<CommunityKey, number>();
  for (const [key, { community, isIn }] of last) {
    const change = Number(isIn) - Number(first.get(key));
    if (change !== 0) changes.set(community, (changes.get(community) ?? 0) + change);
  }
  return changes;
}

function isAdmitted(community: Community | undefined, { author: person, created: since }: LogRow): boolean {
  return community === undefined || admissionOf(community, { person, since }) === 'in';
}
