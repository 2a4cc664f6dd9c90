import type { Cadence } from '../community/cadence';
import type { UtcInstant } from '../time';

/** That somebody did something that others in the community can see. */
export interface PastAct {
  readonly at: UtcInstant;
  /** Whoever it was, by any key that stays the same. */
  readonly person: string;
  /** Where the person worked then; absent where nobody knows. */
  readonly department?: string;
  /** Whether it asks something of the others, or answers one of them; absent where it does neither, or nobody knows. */
  readonly part?: 'asked' | 'replied';
}

/** What is known of the past of one community, in any order. */
export interface CommunityHistory {
  /** When it began to be active. */
  readonly began: UtcInstant;
  readonly acts: readonly PastAct[];
  /** How often it means to meet, for as long as its acts do not tell its own cadence. */
  readonly cadence?: Cadence;
}
