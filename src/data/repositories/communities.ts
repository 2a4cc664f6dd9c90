import type { Charter } from '../../domain/community/charter';
import { charterChange, trimmedCharter } from '../../domain/community/charter';
import type { Community } from '../../domain/community/community';
import type { CommunityDraft, DraftField } from '../../domain/community/communityDraft';
import { charterProblems, draftProblems, isGood, newCommunityKey } from '../../domain/community/communityDraft';
import type { FieldProblems, TakenTitle } from '../../domain/community/communityDraft';
import type { WrittenDecision } from '../../domain/community/decisions';
import { decisionBody } from '../../domain/community/decisions';
import { DraftRefused } from '../../domain/community/draftRefused';
import { withNewerRows } from '../../domain/directory/directory';
import type { CommunityKey, NamedPerson, OperationId, UnitKey } from '../../domain/identity';
import type { LogRow } from '../../domain/log/logRow';
import type { MembershipKind } from '../../domain/membership/membership';
import type { Actor } from '../../domain/permission/actor';
import type { Site } from '../client/site';
import { readDirectory, readNewerRows } from './directory';
import { addDecision, addToLog } from './logs';
import { getPerson } from './people';

/**
 * Founds a community of the approver's own unit by one decision row and returns its key. Throws `DraftRefused` where a
 * field is wrong, also where the manager is no person of the site. The same `operation` again is the same act: after a
 * lost answer, trying again founds nothing twice.
 */
export async function foundCommunity(
  site: Site,
  actor: Actor,
  draft: CommunityDraft,
  others: readonly TakenTitle[],
  operation: OperationId
): Promise<CommunityKey> {
  const { unit, manager } = await goodDraft(site, actor, draft, others);
  const { titles, decisions } = await readNow(site);
  const earlier = decisions.find(row => row.operation === operation && row.author === actor.key);
  if (earlier !== undefined) return earlier.community;
  refuse(charterProblems(draft, titles));
  const community = newCommunityKey(draft.title, operation);

  const charter = trimmedCharter(draft);
  const decision: WrittenDecision = {
    kind: 'founded',
    community,
    unit,
    type: draft.type,
    charter,
    roles: [{ role: 'manager', person: manager }],
    reason: ''
  };
  await addDecision(site, unit, {
    kind: decision.kind,
    person: actor.key,
    community,
    operation,
    at: Date.now(),
    summary: `Founded “${charter.title}”, run by ${manager.name}`,
    body: decisionBody(decision)
  });
  return community;
}

/**
 * Changes the charter by an act row; it counts while the author holds a role in the community. Only the parts that
 * differ are written, so that two people who change different parts do not undo each other.
 */
export async function changeCharter(
  site: Site,
  actor: Actor,
  community: Community,
  charter: Charter,
  others: readonly TakenTitle[],
  operation: OperationId
): Promise<void> {
  refuse(charterProblems(charter, others, community.key));
  const change = charterChange(community.charter, trimmedCharter(charter));
  if (Object.keys(change).length === 0) return;
  if (change.title !== undefined) {
    refuse(charterProblems(charter, (await readNow(site)).titles, community.key));
  }
  await addToLog(site, 'acts', {
    kind: 'charter',
    person: actor.key,
    community: community.key,
    operation,
    at: Date.now(),
    summary: `Charter of “${charter.title.trim()}”`,
    body: { ...change }
  });
}

/** Joins or leaves a community by a row of one's own. */
export async function addMembershipRow(
  site: Site,
  actor: Actor,
  community: CommunityKey,
  kind: MembershipKind,
  operation: OperationId
): Promise<void> {
  await addToLog(site, 'memberships', {
    kind,
    person: actor.key,
    community,
    operation,
    at: Date.now(),
    summary: kind,
    body: {}
  });
}

/** What a good draft certainly has: a unit of the approver's own, and a manager whom the site knows. */
async function goodDraft(
  site: Site,
  actor: Actor,
  draft: CommunityDraft,
  others: readonly TakenTitle[]
): Promise<{ readonly unit: UnitKey; readonly manager: NamedPerson }> {
  const problems: { -readonly [field in DraftField]?: string } = draftProblems(draft, others, actor.approverOf);
  const manager = draft.manager && (await getPerson(site, draft.manager.key));
  if (draft.manager !== undefined && manager === undefined) {
    problems.manager = `${draft.manager.name} is not known in this site. Choose somebody from the list.`;
  }
  refuse(problems);
  const { unit } = draft;
  if (unit === undefined || manager === undefined) throw new DraftRefused(problems);
  return { unit, manager };
}

function refuse<Field extends string>(problems: FieldProblems<Field>): void {
  if (!isGood(problems)) throw new DraftRefused(problems);
}

/** The titles there are at this moment, and the newest decisions: what a page loaded an hour ago may be out of date. */
async function readNow(site: Site): Promise<{ readonly titles: TakenTitle[]; readonly decisions: readonly LogRow[] }> {
  const projection = await readDirectory(site);
  const newer = await readNewerRows(site, projection);
  const { entries } = withNewerRows(projection, newer);
  return { titles: entries.map(({ key, charter }) => ({ key, title: charter.title })), decisions: newer.decisions };
}
