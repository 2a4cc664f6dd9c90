import type { CommunityKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { CountedRows } from '../log/rowsThatCount';
import { rowsThatCount } from '../log/rowsThatCount';
import type { UtcInstant } from '../time';
import { applyAct, withDoor } from './applyAct';
import type { Community } from './community';
import { withState } from './community';
import { hasEnded } from './communityState';
import type { AnswerDecision, Decision, FoundedDecision, StateDecision } from './decisions';
import { isAnswer, isFounding, readDecision } from './decisions';
import { withOpening } from './openings';
import { withTerm, withoutTerm } from './roles';
import { isAllowed } from './stateMoves';
import type { Verdict, Verdicts } from './verdicts';
import { settledBy, verdictKey, verdictOf } from './verdicts';

export type Communities = ReadonlyMap<CommunityKey, Community>;

/** What follows from Decisions and Acts: the communities, and what was answered to proposals. */
export interface Decided {
  readonly communities: Communities;
  readonly verdicts: Verdicts;
}

export const nothingDecided: Decided = { communities: new Map(), verdicts: new Map() };

/**
 * What is decided after the given rows of Decisions and Acts, on top of what was known before (rows already folded into
 * `known` must not come again). Decisions count by their folder, which SharePoint keeps to the approvers of the unit;
 * acts count where their author held a role in the community when the row was added.
 */
export function foldCommunities(known: Decided, decisions: Iterable<LogRow>, acts: Iterable<LogRow>): Decided {
  return foldCounted(known, decisionsThatCount(decisions).rows, rowsThatCount(acts).rows);
}

/** `foldCommunities` of rows that are known to count, by ascending id. */
export function foldCounted(known: Decided, decisions: readonly LogRow[], acts: readonly LogRow[]): Decided {
  const communities = new Map(known.communities);
  const verdicts = new Map(known.verdicts);
  for (const row of decisions) {
    const decision = row.folder === '' ? undefined : readDecision(row);
    if (decision !== undefined) decide(communities, verdicts, decision, row);
  }
  for (const row of acts) {
    const community = communities.get(row.community);
    if (community !== undefined) communities.set(community.key, applyAct(community, row));
  }
  return { communities, verdicts };
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

function decide(
  communities: Map<CommunityKey, Community>,
  verdicts: Map<string, readonly Verdict[]>,
  decision: Decision,
  row: LogRow
): void {
  const verdict = verdictOf(decision, row);
  if (verdict !== undefined) {
    const key = verdictKey(verdict.unit, verdict.proposal.row);
    const earlier = verdicts.get(key) ?? [];
    // What is settled stays settled: a second approver who was slower changes nothing, whatever was decided.
    if (settledBy(earlier) !== undefined) return;
    verdicts.set(key, [...earlier, verdict]);
  }
  if (isFounding(decision)) found(communities, decision, row.created);
  else if (!isAnswer(decision)) {
    const community = communities.get(decision.community);
    if (community?.unit === decision.unit) communities.set(community.key, after(community, decision, communities, row));
  }
}

/**
 * The first row that founds a key keeps it: nobody takes over a community by founding it again. A proposal to revive an
 * ended community of the unit, approved under its key, sets its words anew and moves it to seeding.
 */
function found(communities: Map<CommunityKey, Community>, decision: FoundedDecision, at: UtcInstant): void {
  const known = communities.get(decision.community);
  if (known !== undefined) {
    if (canRevive(known, decision)) communities.set(known.key, revived(known, decision, at));
    return;
  }
  const { community: key, unit, type, charter, practice, founded, state, roles, reason, proposal } = decision;
  communities.set(
    key,
    withState({
      key,
      unit,
      type,
      charter,
      practice: withoutParent(practice, key),
      ...(proposal !== undefined && { proposal }),
      decided: { state, since: founded, reason: state === 'seeding' ? reason : '' },
      founded,
      roles: roles.reduce(withTerm, [])
    })
  );
}

function canRevive(known: Community, { kind, unit }: FoundedDecision): boolean {
  return kind === 'approved' && known.unit === unit && hasEnded(known.decided.state);
}

function revived(known: Community, { charter, practice, type, proposal, reason, roles }: FoundedDecision, at: UtcInstant): Community {
  const ways = withoutParent(practice, known.key);
  return withState({
    ...withDoor(known, { access: ways.access, since: at }),
    type,
    charter,
    practice: { ...ways, welcome: known.practice.welcome },
    wordsSince: at,
    ...(proposal !== undefined && { proposal }),
    decided: { state: 'seeding', since: at, reason },
    roles: roles.reduce(withTerm, known.roles)
  });
}

function withoutParent(practice: Community['practice'], self: CommunityKey): Community['practice'] {
  const { parent, ...rest } = practice;
  return parent === undefined || parent === self ? rest : practice;
}

type DecisionOnCommunity = Exclude<Decision, FoundedDecision | AnswerDecision>;

function after(
  community: Community,
  decision: DecisionOnCommunity,
  communities: Communities,
  { author: by, created: at }: LogRow
): Community {
  switch (decision.kind) {
    case 'role':
      return { ...community, roles: withTerm(community.roles, decision.term) };
    case 'roleEnded':
      return { ...community, roles: withoutTerm(community.roles, decision) };
    case 'openRole':
      return { ...community, openings: withOpening(community.openings, { role: decision.role, at, by, note: decision.note, isOpen: true }) };
    case 'reviewed':
      return { ...community, reviewed: { at, by, note: decision.note } };
    case 'state':
      return moved(community, decision, communities);
  }
}

function moved(community: Community, decision: StateDecision, communities: Communities): Community {
  const { state, since, reason, recap, into, roles } = decision;
  const decided = { state, since, reason, ...(recap !== undefined && { recap }), ...(into !== undefined && { into }) };
  if (!isAllowed(community.decided.state, decided)) return community;
  if (into !== undefined && !canTake(communities.get(into), community)) return community;
  return withState({ ...community, decided, roles: roles.reduce(withTerm, community.roles) });
}

/** Whether members can be invited there: another community, which has not ended itself. */
function canTake(target: Community | undefined, merging: Community): boolean {
  return target !== undefined && target.key !== merging.key && !hasEnded(target.decided.state);
}
