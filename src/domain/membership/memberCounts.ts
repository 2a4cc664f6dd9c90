import type { Communities } from '../community/foldCommunities';
import type { CommunityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { rowsThatCount } from '../log/rowsThatCount';
import { currentMemberships, foldStays, stayKey } from './foldMemberships';
import { isMember } from './isMember';
import type { Membership } from './membership';

export function countMembers(memberships: Iterable<Membership>): Map<CommunityKey, number> {
  const counts = new Map<CommunityKey, number>();
  for (const { community } of memberships) counts.set(community, (counts.get(community) ?? 0) + 1);
  return counts;
}

/**
 * How rows newer than a projection move its member counts. Whether somebody was in before is read off the person's
 * first newer row: people join what they are not in and leave what they are in. Those who `asked` before and were not
 * counted then are counted once a keeper has admitted them.
 */
export function memberCountChanges(
  newer: Iterable<LogRow>,
  communities: Communities,
  asked: readonly Membership[] = []
): Map<CommunityKey, number> {
  const { rows } = rowsThatCount(newer);
  const before = countedBefore(rows, asked);
  const now = new Map(
    currentMemberships(foldStays(asked, rows))
      .filter(membership => isMember(communities.get(membership.community), membership))
      .map(({ community, person }) => [stayKey(community, person), community])
  );
  const changes = new Map<CommunityKey, number>();
  const add = (community: CommunityKey, change: number): void => void changes.set(community, (changes.get(community) ?? 0) + change);
  for (const [key, community] of now) if (!before.has(key)) add(community, 1);
  for (const [key, community] of before) if (!now.has(key)) add(community, -1);
  return changes;
}

/** Whose first newer row leaves, and who was therefore in; those who only asked were not. */
function countedBefore(rows: readonly LogRow[], asked: readonly Membership[]): ReadonlyMap<string, CommunityKey> {
  const onlyAsked = new Set(asked.map(({ community, person }) => stayKey(community, person)));
  const first = new Map<string, LogRow>();
  for (const row of rows) {
    if (row.kind !== 'join' && row.kind !== 'leave') continue;
    const key = stayKey(row.community, row.author);
    if (!first.has(key)) first.set(key, row);
  }
  return new Map([...first].flatMap(([key, { kind, community }]) => (kind === 'leave' && !onlyAsked.has(key) ? [[key, community] as const] : [])));
}
