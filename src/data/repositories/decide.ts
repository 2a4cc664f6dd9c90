import type { WrittenDecision } from '../../domain/community/decisionBody';
import { decisionBody } from '../../domain/community/decisionBody';
import type { OperationId } from '../../domain/identity';
import type { Actor } from '../../domain/permission/actor';
import type { Site } from '../client/site';
import type { NewLogRow } from '../rows/logRow';
import { addDecision } from './logs';

/** A decision as a row of its unit's folder. */
export function decisionRowOf(
  decision: WrittenDecision,
  facts: Pick<NewLogRow, 'person' | 'operation' | 'at' | 'summary'>
): NewLogRow {
  // What founds nothing is about the proposal, under its key.
  const community = 'community' in decision ? decision.community : decision.proposal.key;
  return { ...facts, kind: decision.kind, community, body: decisionBody(decision) };
}

/** Adds a decision to the folder of its unit. SharePoint lets its approvers and administrators, nobody else. */
export async function decide(
  site: Site,
  actor: Actor,
  decision: WrittenDecision,
  summary: string,
  operation: OperationId
): Promise<void> {
  await addDecision(site, decision.unit, decisionRowOf(decision, { person: actor.key, operation, at: Date.now(), summary }));
}
