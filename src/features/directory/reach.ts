import type { Failure } from '../../domain/failure';

/** How far the view reaches: to now, or to the publishing and why not further. */
export type Reach =
  | { readonly state: 'reading' }
  | { readonly state: 'complete' }
  | { readonly state: 'partial' }
  | { readonly state: 'failed'; readonly failure: Failure };
