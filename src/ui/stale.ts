import type { Failure, FailureKind } from '../domain/failure';
import type { UtcInstant } from '../domain/time';

/** Said of an answer that is shown while there is no newer one. */
export interface Stale {
  /** When SharePoint gave it. */
  readonly since: UtcInstant;
  /** Why nothing newer came; undefined while it is asked for. */
  readonly failure?: Failure;
}

const passing: readonly FailureKind[] = ['throttled', 'unavailable', 'offline'];

/** Whether what was known before may still be shown. A refusal is an answer: it takes away what was there. */
export function leavesOldAnswer({ kind }: Failure): boolean {
  return passing.includes(kind);
}

/** The age of a screen made of two answers: the older of the two, and whichever failure there is. */
export function olderOf(one: Stale | undefined, other: Stale | undefined): Stale | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const failure = one.failure ?? other.failure;
  return { since: Math.min(one.since, other.since), ...(failure !== undefined && { failure }) };
}
