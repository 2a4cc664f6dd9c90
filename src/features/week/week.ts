import type { Role } from '../../domain/community/roles';
import type { CommunityKey } from '../../domain/identity';
import type { LinkTarget } from '../../domain/link/deepLink';
import type { WeekFacts } from '../../domain/week/weekFacts';

/** Where a click of the week leads, other than to a mail or a chat. */
export interface WeekWays {
  /** Opens the community at what is meant. */
  readonly onOpen: (community: CommunityKey, target: LinkTarget) => void;
  /** Opens a form of the community's card among “Your communities”. */
  readonly onDuty: (community: CommunityKey, form: 'handOver' | 'openRole', role?: Role) => void;
}

/** What every part of a week is given. */
export interface WeekProps extends WeekWays {
  readonly facts: WeekFacts;
  /** Called once something is done and shown. */
  readonly onDone: (told: string) => void;
}
