/**
 * What is known of one person in one community. Instants are milliseconds since 1970 on the clock that clients and
 * service share; the service stamps rows in whole seconds, rounded down.
 */
export interface History {
  readonly person: number;
  readonly acts: readonly Act[];
  readonly rows: readonly StoredRow[];
  readonly looks: readonly Look[];
  /** What a reader says in the end, when nothing is under way. */
  readonly end: FinalView;
}

export type ActKind = 'join' | 'leave' | 'question' | 'correction' | 'thanks' | 'decision';

/** What the person meant to do, from before the first request until told. */
export interface Act {
  readonly operation: string;
  readonly kind: ActKind;
  readonly supersedes?: string;
  readonly invoked: number;
  /** Both absent where the client ended before it knew. */
  readonly returned?: number;
  readonly told?: 'done' | 'failed' | 'unknown';
}

export interface StoredRow {
  readonly list: string;
  readonly id: number;
  readonly operation: string;
  readonly kind: string;
  readonly supersedes?: string;
  readonly author: number;
  readonly editor: number;
  readonly created: number;
  readonly modified: number;
  readonly version: number;
}

/** A reader's answer while acts go on: since when the person is in, or undefined. */
export interface Look {
  readonly at: number;
  readonly until: number;
  readonly since: number | undefined;
}

export interface FinalView {
  /** Operations that count for a reader, one entry for each time it counts. */
  readonly counted: readonly string[];
  readonly stays: readonly Stay[];
}

/** From join to leave; `left` is absent while the person is in. */
export interface Stay {
  readonly joined: number;
  readonly left?: number;
}
