import type { CommunityKey, OperationId, PersonKey } from '../../domain/identity';
import type { LogRow } from '../../domain/log/logRow';
import { communityMonth } from '../../domain/log/logRow';
import { currentMemberships, foldStays } from '../../domain/membership/foldMemberships';
import { invitationBody } from '../../domain/membership/invited';
import type { Membership, MembershipKind } from '../../domain/membership/membership';
import type { Actor } from '../../domain/permission/actor';
import type { UtcInstant } from '../../domain/time';
import { monthsLater } from '../../domain/time';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import type { HistoryReadRow } from '../rows/historyRow';
import { historySelection, toHistoryEntry } from '../rows/historyRow';
import type { LogReadRow } from '../rows/logRow';
import { isRow, logSelection, toLogRow } from '../rows/logRow';
import { addToLog } from './logs';

/** The communities a person is in now, by key. */
export async function readMembershipsOf(
  site: Site,
  person: PersonKey
): Promise<ReadonlyMap<CommunityKey, Membership>> {
  const [rows, broughtOver] = await Promise.all([readOwnRows(site, person), readBroughtOver(site, person)]);
  return new Map(
    currentMemberships(foldStays(broughtOver, rows))
      .filter(membership => membership.person === person)
      .map(membership => [membership.community, membership])
  );
}

async function readOwnRows(site: Site, person: PersonKey): Promise<LogRow[]> {
  const path = listPath(site, 'memberships');
  const rows = await readRows<LogReadRow>(site, 'memberships', logSelection, [['PersonKey', 'eq', person]]);
  return rows.filter(isRow).map(row => toLogRow(row, path));
}

async function readBroughtOver(site: Site, person: PersonKey): Promise<Membership[]> {
  const rows = await readRows<HistoryReadRow>(site, 'history', historySelection, [
    ['PersonKey', 'eq', person],
    ['Kind', 'eq', 'join']
  ]);
  return rows.flatMap(row => {
    const entry = toHistoryEntry(row);
    return entry === undefined ? [] : [{ community: entry.community, person: entry.person, since: entry.actedAt }];
  });
}

/** How many months count as lately: enough for a community to start in, and one indexed query each. */
const recentMonths = 3;

/** Who joined a community in the last months, this one included, and is still in or asks to be. */
export async function readRecentJoiners(site: Site, community: CommunityKey, now: UtcInstant): Promise<readonly Membership[]> {
  const path = listPath(site, 'memberships');
  const months = Array.from({ length: recentMonths }, (_month, back) => communityMonth(community, monthsLater(now, -back)));
  const pages = await Promise.all(
    months.map(month => readRows<LogReadRow>(site, 'memberships', logSelection, [['CommunityMonth', 'eq', month]]))
  );
  const rows = pages.flat().filter(isRow).map(row => toLogRow(row, path));
  return currentMemberships(foldStays([], rows)).filter(membership => membership.community === community);
}

/** Joins or leaves a community by a row of one's own; a join says through whose invitation, where it was one. */
export async function addMembershipRow(
  site: Site,
  actor: Actor,
  community: CommunityKey,
  kind: MembershipKind,
  operation: OperationId,
  invitedBy?: PersonKey
): Promise<void> {
  await addToLog(site, 'memberships', {
    kind,
    person: actor.key,
    community,
    operation,
    at: Date.now(),
    summary: kind,
    body: kind === 'join' && invitedBy !== undefined ? invitationBody(invitedBy) : {}
  });
}
