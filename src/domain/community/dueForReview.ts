import type { DirectoryEntry } from '../directory/directory';
import type { UtcInstant } from '../time';
import { monthsLater } from '../time';
import { cadencesBetween } from './cadence';
import { hasEnded } from './communityState';
import type { HasLeft } from './openings';
import { openEndProposal } from './openings';
import { termsOf } from './roles';

/** Why somebody should look at a community, the most pressing first. */
export const dueReasons = ['endProposed', 'noManager', 'managerLeft', 'termEnded', 'silent', 'seedingLong'] as const;
export type DueKind = (typeof dueReasons)[number];

export interface DueReason {
  readonly kind: DueKind;
  /** Since when; absent where a role was never taken. */
  readonly since?: UtcInstant;
}

/** How many of its own cadences a community may be silent, or seeding, before somebody looks. */
export const cadencesOfPatience = 2;

/** Months for which a review that kept a community postpones the next. */
export const reviewEvery = 6;

export type Reviewable = Pick<
  DirectoryEntry,
  'state' | 'stateSince' | 'decided' | 'roles' | 'practice' | 'lastAct' | 'stillHere' | 'endProposal' | 'reviewed'
>;

/**
 * Why a community is due for a review; nothing where it is not. What its keepers ask for since the last review is due at
 * once, everything else half a year after it. Ended communities are due for nothing.
 */
export function dueForReview(community: Reviewable, hasLeft: HasLeft, now: UtcInstant): readonly DueReason[] {
  const { state, reviewed } = community;
  if (hasEnded(state)) return [];
  const asked = openEndProposal(community);
  const isAsked = asked !== undefined && (reviewed === undefined || asked.at > reviewed.at);
  const ending: readonly DueReason[] = isAsked ? [{ kind: 'endProposed', since: asked.at }] : [];
  if (reviewed !== undefined && now < monthsLater(reviewed.at, reviewEvery)) return ending;
  return [...ending, ...managerReasons(community, hasLeft, now), ...rhythmReasons(community, now)];
}

function managerReasons({ roles }: Reviewable, hasLeft: HasLeft, now: UtcInstant): readonly DueReason[] {
  const [term] = termsOf(roles, 'manager', now);
  if (term === undefined) {
    const ends = roles.flatMap(({ role, until = now }) => (role === 'manager' && until < now ? [until] : []));
    return [{ kind: 'noManager', ...(ends.length > 0 && { since: Math.max(...ends) }) }];
  }
  if (hasLeft(term.person.key, now)) return [{ kind: 'managerLeft' }];
  return term.termEnds !== undefined && term.termEnds <= now ? [{ kind: 'termEnded', since: term.termEnds }] : [];
}

/** What its own rhythm says: one that was never launched is not silent, it is still to begin. */
function rhythmReasons(community: Reviewable, now: UtcInstant): readonly DueReason[] {
  const { state, stateSince, practice } = community;
  const since = state === 'seeding' ? stateSince : lastSign(community);
  if (cadencesBetween(practice.cadence, since, now) < cadencesOfPatience) return [];
  return [{ kind: state === 'seeding' ? 'seedingLong' : 'silent', since }];
}

/** When a community last gave a sign of life: an act, its keeper's “still here”, or the beginning of its present state. */
export function lastSign({ lastAct = 0, stillHere = 0, stateSince }: Pick<Reviewable, 'lastAct' | 'stillHere' | 'stateSince'>): UtcInstant {
  return Math.max(lastAct, stillHere, stateSince);
}
