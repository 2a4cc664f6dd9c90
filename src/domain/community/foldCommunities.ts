import type { CommunityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import { asBody } from '../log/readBody';
import type { CountedRows } from '../log/rowsThatCount';
import { rowsThatCount } from '../log/rowsThatCount';
import type { Community } from './community';
import { readCharterChange } from './charter';
import type { Decision, FoundedDecision } from './decisions';
import { readDecision } from './decisions';
import { holdsRole, withTerm } from './roles';

export type Communities = ReadonlyMap<CommunityKey, Community>;

/**
 * Communities after the given rows of Decisions and Acts, on top of those known before (rows already folded into
 * `known` must not come again). Decisions count by their folder, which SharePoint keeps to the approvers of the unit;
 * acts count where their author held a role in the community when the row was added.
 */
export function foldCommunities(known: Communities, decisions: Iterable<LogRow>, acts: Iterable<LogRow>): Communities {
  return foldCounted(known, decisionsThatCount(decisions).rows, rowsThatCount(acts).rows);
}

/** `foldCommunities` of rows that are known to count, by ascending id. */
export function foldCounted(known: Communities, decisions: readonly LogRow[], acts: readonly LogRow[]): Communities {
  const communities = new Map(known);
  for (const row of decisions) {
    const decision = row.folder === '' ? undefined : readDecision(row);
    if (decision !== undefined) applyDecision(communities, decision);
  }
  for (const row of acts) applyAct(communities, row);
  return communities;
}

/** The rows of Decisions that are their stamps and lie directly in a folder. */
export function decisionsThatCount(decisions: Iterable<LogRow>): CountedRows {
  return rowsThatCount(decisions, ({ folder }) => unitFolder(folder));
}

/**
 * Where a decision has to lie: directly in a unit's folder. Whoever adds there can also make folders inside, and
 * SharePoint cannot forbid it; a row in one of those would decide for a unit that nobody set up.
 */
function unitFolder(folder: string): string {
  return folder.split('/', 1)[0] ?? '';
}

function applyDecision(communities: Map<CommunityKey, Community>, decision: Decision): void {
  const community = communities.get(decision.community);
  if (decision.kind === 'founded') {
    // The first row that founds a key keeps it: nobody takes over a community by founding it again.
    if (community === undefined) communities.set(decision.community, founded(decision));
    return;
  }
  if (community === undefined || community.unit !== decision.unit) return;
  communities.set(
    community.key,
    decision.kind === 'role'
      ? { ...community, roles: withTerm(community.roles, decision.term) }
      : { ...community, state: decision.state, stateSince: decision.since, stateReason: decision.reason }
  );
}

function founded(decision: FoundedDecision): Community {
  return {
    key: decision.community,
    unit: decision.unit,
    type: decision.type,
    charter: decision.charter,
    state: 'active',
    stateSince: decision.founded,
    stateReason: '',
    founded: decision.founded,
    roles: decision.roles.reduce(withTerm, [])
  };
}

function applyAct(communities: Map<CommunityKey, Community>, row: LogRow): void {
  const community = communities.get(row.community);
  if (community === undefined || row.kind !== 'charter') return;
  if (!holdsRole(community.roles, row.author, row.created)) return;
  communities.set(community.key, {
    ...community,
    charter: { ...community.charter, ...readCharterChange(asBody(row.body)) }
  });
}
