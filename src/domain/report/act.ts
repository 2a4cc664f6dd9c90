import type { CommunityKey, PersonKey } from '../identity';
import type { UtcInstant } from '../time';
import type { ActLog } from './closing';

/** Whether somebody came in, added something that others can see, or read. Reading is a closed act; the others are open. */
export type ActKind = 'joined' | 'contributed' | 'read';

/** That somebody took part in a community: the grain of every participation report. */
export interface Act {
  readonly person: PersonKey;
  readonly community: CommunityKey;
  readonly at: UtcInstant;
  readonly kind: ActKind;
  /** The row that tells it; absent for joining in Guildhall itself, which is told by person, community and instant. */
  readonly row?: { readonly log: ActLog; readonly id: number };
}
