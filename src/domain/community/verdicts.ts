import type { CommunityKey, PersonKey, UnitKey } from '../identity';
import type { LogRow } from '../log/logRow';
import type { UtcInstant } from '../time';
import type { Decision, ProposalRef } from './decisions';
import { isAnswer, isFounding } from './decisions';

/** What an approver answered to a version of a proposal. */
export interface Verdict {
  /** Id of the row in Decisions, by which the proposer's reply names a question. */
  readonly id: number;
  readonly kind: 'approved' | 'declined' | 'question';
  readonly unit: UnitKey;
  readonly proposal: ProposalRef;
  readonly by: PersonKey;
  readonly at: UtcInstant;
  /** The reason or the question; empty where an approval needed none. */
  readonly text: string;
  /** The community that an approval founded. */
  readonly community?: CommunityKey;
}

/** By `verdictKey`, in the order of their rows. */
export type Verdicts = ReadonlyMap<string, readonly Verdict[]>;

/** Verdicts are about a row of Proposals and count within the unit whose folder they lie in. */
export function verdictKey(unit: UnitKey, row: number): string {
  return `${unit} ${row}`;
}

/** The verdict a counted decision states, or undefined where it is about no proposal. */
export function verdictOf(decision: Decision, { id, author: by, created: at }: LogRow): Verdict | undefined {
  if (isAnswer(decision)) {
    const { kind, unit, proposal, text } = decision;
    return { id, kind, unit, proposal, by, at, text };
  }
  if (!isFounding(decision) || decision.proposal === undefined) return undefined;
  const { unit, proposal, community, reason } = decision;
  return { id, kind: 'approved', unit, proposal, by, at, text: reason, community };
}

/** The verdict that settles a version: the first that approves or declines. Of two who decide at once, one counts. */
export function settledBy(verdicts: readonly Verdict[]): Verdict | undefined {
  return verdicts.find(({ kind }) => kind !== 'question');
}
