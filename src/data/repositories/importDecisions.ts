import type { WrittenDecision } from '../../domain/community/decisionBody';
import { decisionRowOf } from './decide';
import type { OperationId, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { addRows } from '../client/inBatch';
import type { Site } from '../client/site';
import { decisionRow } from './logs';

/** A decision that was taken elsewhere, and the words by which it is found in the list. */
export interface ImportedDecision {
  readonly decision: WrittenDecision;
  readonly operation: OperationId;
  readonly summary: string;
}

/**
 * Brings decisions over into the folders of their units. They stand in the name of the administrator who imports them,
 * `at` the time of importing: when a community was founded or ended is what a decision says, not its stamp.
 * Decisions that build on each other are imported one after the other, because rows of one call may land in any order.
 */
export async function importDecisions(
  site: Site,
  administrator: PersonKey,
  at: UtcInstant,
  decisions: readonly ImportedDecision[]
): Promise<void> {
  await addRows(
    site,
    decisions.map(({ decision, operation, summary }) =>
      decisionRow(site, decision.unit, decisionRowOf(decision, { person: administrator, operation, at, summary }))
    )
  );
}
