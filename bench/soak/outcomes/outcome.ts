import type { AddedKind, EditedKind } from '../plan/operation';

/**
 * What a person was told of an operation. `conflict`: somebody else changed the same, look at the newest and choose. Of
 * the setting that is true also where the own value was there in between, seen and replaced by the other.
 */
export type Told = 'done' | 'failed' | 'unknown' | 'conflict';

/** Written before the first request. Instants are scaled milliseconds since 1970. */
export interface Intended {
  readonly phase: 'intended';
  readonly operation: string;
  readonly person: string;
  readonly kind: AddedKind | EditedKind;
  readonly at: number;
  /** Of an addition: the key of the community. */
  readonly community?: string;
  readonly unit?: string;
  readonly supersedes?: string;
  /** Of an edit of preferences: the tag it adds. */
  readonly tag?: string;
}

/** Written as soon as the client says how it ended. */
export interface Learnt {
  readonly phase: 'told';
  readonly operation: string;
  readonly outcome: Told;
  readonly at: number;
  /** Of an edit of a setting: the version of the row that was on the screen. */
  readonly basedOn?: number;
  /** The failure in the client's words; for whoever looks into a run. */
  readonly why?: string;
}

/** What somebody saw of their own memberships: community keys with the instant of the join; absent where it failed. */
export interface Looked {
  readonly phase: 'looked';
  readonly person: string;
  readonly at: number;
  readonly until: number;
  readonly memberships?: Readonly<Record<string, number>>;
}

/** One run of the publisher. */
export interface PublishedOnce {
  readonly phase: 'published';
  readonly outcome: Told;
  readonly at: number;
  readonly until: number;
  readonly why?: string;
}

export type Outcome = Intended | Learnt | Looked | PublishedOnce;
