import type { Charter, CharterChange } from '../../domain/community/charter';
import type { Community } from '../../domain/community/community';
import type { CommunityDraft, DraftField } from '../../domain/community/communityDraft';
import { charterProblems, draftProblems, isGood, newCommunityKey } from '../../domain/community/communityDraft';
import type { TakenTitle } from '../../domain/community/communityDraft';
import type { WrittenDecision } from '../../domain/community/decisions';
import { decisionBody } from '../../domain/community/decisions';
import { DraftRefused } from '../../domain/community/draftRefused';
import type { CommunityKey } from '../../domain/identity';
import type { MembershipKind } from '../../domain/membership/membership';
import type { Actor } from '../../domain/permission/actor';
import type { Site } from '../client/site';
import { newOperationId } from '../client/operation';
import { addDecision, addToLog } from './logs';
import { getPerson } from './people';

/**
 * Founds a community of the approver's own unit by one decision row and returns its key. Throws `DraftRefused` where a
 * field is wrong, also where the manager is no person of the site.
 */
export async function foundCommunity(
  site: Site,
  actor: Actor,
  draft: CommunityDraft,
  others: readonly TakenTitle[]
): Promise<CommunityKey> {
  const problems: { -readonly [field in DraftField]?: string } = draftProblems(draft, others, actor.approverOf);
  const manager = draft.manager && (await getPerson(site, draft.manager.key));
  if (draft.manager !== undefined && manager === undefined) {
    problems.manager = `${draft.manager.name} is not known in this site. Choose somebody from the list.`;
  }
  if (!isGood(problems) || draft.unit === undefined || manager === undefined) throw new DraftRefused(problems);

  const operation = newOperationId();
  const community = newCommunityKey(draft.title, operation);
  const charter = trimmed(draft);
  const decision: WrittenDecision = {
    kind: 'founded',
    community,
    unit: draft.unit,
    type: draft.type,
    charter,
    roles: [{ role: 'manager', person: manager }],
    reason: ''
  };
  await addDecision(site, draft.unit, {
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

/** Changes the charter by an act row; it counts while the author holds a role in the community. */
export async function changeCharter(
  site: Site,
  actor: Actor,
  community: Community,
  charter: Charter,
  others: readonly TakenTitle[]
): Promise<void> {
  const problems = charterProblems(charter, others, community.key);
  if (!isGood(problems)) throw new DraftRefused(problems);
  const change: CharterChange = trimmed(charter);
  await addToLog(site, 'acts', {
    kind: 'charter',
    person: actor.key,
    community: community.key,
    operation: newOperationId(),
    at: Date.now(),
    summary: `Charter of “${change.title ?? ''}”`,
    body: { ...change }
  });
}

/** Joins or leaves a community by a row of one's own. */
export async function addMembershipRow(
  site: Site,
  actor: Actor,
  community: CommunityKey,
  kind: MembershipKind
): Promise<void> {
  await addToLog(site, 'memberships', {
    kind,
    person: actor.key,
    community,
    operation: newOperationId(),
    at: Date.now(),
    summary: kind,
    body: {}
  });
}

function trimmed({ title, purpose, audience }: Charter): Charter {
  return { title: title.trim(), purpose: purpose.trim(), audience: audience.trim() };
}
