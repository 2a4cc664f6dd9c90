import type { CommunityKey } from '../identity';
import type { LogRow } from './logRow';

/** The rows about one community that count, by ascending id. */
export type RowsOfCommunity = Readonly<Record<'acts' | 'contributions' | 'memberships', readonly LogRow[]>>;

/** Rows by the community that they are about, each in the order given. */
export function byCommunity<Row extends { readonly community: CommunityKey }>(rows: readonly Row[]): ReadonlyMap<CommunityKey, readonly Row[]> {
  const groups = new Map<CommunityKey, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.community);
    if (group === undefined) groups.set(row.community, [row]);
    else group.push(row);
  }
  return groups;
}
