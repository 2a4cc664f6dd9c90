import type { CommunityKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';

/** That somebody took part in a community: the grain of every participation report. */
export interface Act {
  readonly person: PersonKey;
  readonly community: CommunityKey;
  readonly at: UtcInstant;
}
