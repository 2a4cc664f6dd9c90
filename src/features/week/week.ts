import type { Role } from '../../domain/community/roles';
import type { CommunityKey } from '../../domain/identity';
import type { LinkTarget } from '../../domain/link/deepLink';
import type { WeekFacts } from '../../domain/week/weekFacts';

/** Where a click of the week leads, other than to a mail or a chat. */
export interface WeekWays {
  /** Opens the community at what is meant. */
  readonly onOpen: (community: CommunityKey, target: LinkTarget) => void;
  /** Leads to the community's card among “Your communities”, and opens a form there where one is named. */
  readonly onDuty: (community: CommunityKey, form?: 'handOver' | 'openRole', role?: Role) => void;
  /** Leads to the community's plan. */
  readonly onPlan: (community: CommunityKey) => void;
}

/** What every part of a week is given. */
export interface WeekProps extends WeekWays {
  readonly facts: WeekFacts;
  /** Called once something is done and shown. */
  readonly onDone: (told: string) => void;
}
