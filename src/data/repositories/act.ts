import type { Act } from '../../domain/community/acts';
import { actBody } from '../../domain/community/acts';
import type { CommunityKey, OperationId } from '../../domain/identity';
import type { Actor } from '../../domain/permission/actor';
import type { ProposalAct } from '../../domain/proposal/proposalActs';
import { proposalActBody } from '../../domain/proposal/proposalActs';
import type { Site } from '../client/site';
import { addToLog } from './logs';

/** Adds an act of somebody who keeps a community; it counts while the author holds a role in it. */
export async function addAct(site: Site, actor: Actor, community: CommunityKey, act: Act, operation: OperationId): Promise<void> {
  await addToLog(site, 'acts', {
    kind: act.kind,
    person: actor.key,
    community,
    operation,
    at: Date.now(),
    summary: `${act.kind}: ${community}`,
    body: actBody(act)
  });
}

/** Adds what somebody says of a proposal, or offers to a community. */
export async function addProposalAct(
  site: Site,
  actor: Actor,
  about: CommunityKey,
  act: ProposalAct,
  operation: OperationId
): Promise<void> {
  await addToLog(site, 'proposals', {
    kind: act.kind,
    person: actor.key,
    community: about,
    operation,
    at: Date.now(),
    summary: act.kind === 'proposal' ? `Proposed “${act.proposed.charter.title}”` : `${act.kind}: ${about}`,
    body: proposalActBody(act)
  });
}
