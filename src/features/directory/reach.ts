import type { Failure } from '../../domain/failure';
import type { UtcInstant } from '../../domain/time';
import type { Stale } from '../../ui/stale';

/**
 * How far the view reaches: to now, or why not further. `since` is when what is shown was read; undefined where that is
 * what was published, and nothing newer.
 */
export type Reach =
  | { readonly state: 'reading'; readonly since?: UtcInstant }
  | { readonly state: 'complete' }
  | { readonly state: 'partial' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly since?: UtcInstant };

/** A view that is no newer than one of its parts, where that part could not be read again. */
export function notBeyond(reach: Reach, part: Stale | undefined): Reach {
  if (part?.failure === undefined || reach.state === 'failed') return reach;
  const known = reach.state === 'reading' ? reach.since : undefined;
  return { state: 'failed', failure: part.failure, since: known ?? part.since };
}

/** Whether what is shown was true a moment ago, so that it can be changed. */
export function isOfNow({ state }: Reach): boolean {
  return state === 'complete' || state === 'partial';
}
