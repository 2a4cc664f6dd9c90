import { cadencesBetween } from '../community/cadence';
import type { Community } from '../community/community';
import { hasEnded } from '../community/communityState';
import { hasSessionAhead, heardSince, silenceOf } from '../community/signals';
import type { DepartmentKey } from '../identity';
import type { UtcYear } from '../report/periods';
import type { UtcInstant, UtcMonth } from '../time';

/** What the publisher tells of the life of a community. What is absent is not known, and nothing is said of it. */
export interface Life {
  /** When somebody last contributed: asked, answered, thanked, shared. */
  readonly lastContribution?: UtcInstant;
  readonly nextSession?: NextSession;
  /** Median milliseconds until the first answer to a question, over the last year. */
  readonly answerTime?: number;
  /** Questions that nobody has answered. */
  readonly waiting?: number;
  /** People who joined in the last three months and are in. */
  readonly joinedLately?: number;
  /** The departments that the newest report of a year shows here. */
  readonly present?: Present;
  /** How many opened the space in the newest published month, where its report shows that. */
  readonly readers?: Readers;
}

/** Different people who opened a community's space in a month, as its report shows them: never fewer than the minimum group size. */
export interface Readers {
  readonly month: UtcMonth;
  readonly people: number;
}

/** Departments of which a published report of a year shows a number for a community: keys, ascending. */
export interface Present {
  readonly year: UtcYear;
  readonly departments: readonly DepartmentKey[];
}

export interface NextSession {
  readonly at: UtcInstant;
  readonly topic: string;
  /** Id of the row that planned it. */
  readonly session?: number;
}

/** How a community lives, measured by the rhythm that it gave itself; for one that has not begun or has ended, that. */
export const livelinesses = ['growing', 'steady', 'quiet', 'dormant', 'starting', 'ended'] as const;
export type Liveliness = (typeof livelinesses)[number];

/** As much of a directory entry as its life follows from. */
export type Living = Community & { readonly members: number; readonly lastAct?: UtcInstant | undefined; readonly life?: Life };

/** What a card tells of the life of a community. */
export interface LifeNow {
  readonly liveliness: Liveliness;
  /** When somebody was last heard of; absent where nobody ever was. */
  readonly lastHeard?: UtcInstant;
  /** The next session that is still to come. */
  readonly nextSession?: NextSession;
  readonly answerTime?: number;
  readonly waiting?: number;
  readonly joinedLately?: number;
}

/**
 * Cadences of silence after which a community is called quiet, and after which dormant. Quiet is where its manager is
 * asked “still you?”; dormant is three times that: half a year where it means to meet every month.
 */
export const silences = { quiet: silenceOf.manager, dormant: 3 * silenceOf.manager } as const;

/** A community grows where at least three people came in three months, and with them a tenth of those who were in before. */
export const growth = { people: 3, share: 0.1 } as const;

/** How a community lives at an instant. The same entry and instant give the same answer for every reader. */
export function lifeOf(entry: Living, now: UtcInstant): LifeNow {
  const { life = {}, lastAct } = entry;
  const heard = [lastAct, life.lastContribution].flatMap(instant => (instant === undefined ? [] : [Math.min(instant, now)]));
  const { nextSession } = life;
  return {
    liveliness: livelinessOf(entry, now),
    ...(heard.length > 0 && { lastHeard: Math.max(...heard) }),
    ...(nextSession !== undefined && nextSession.at > now && !hasEnded(entry.state) && { nextSession }),
    ...(life.answerTime !== undefined && { answerTime: life.answerTime }),
    ...(life.waiting !== undefined && { waiting: life.waiting }),
    ...(life.joinedLately !== undefined && { joinedLately: life.joinedLately })
  };
}

function livelinessOf(entry: Living, now: UtcInstant): Liveliness {
  if (hasEnded(entry.state)) return 'ended';
  if (entry.state !== 'active') return 'starting';
  const silent = hasSessionAhead(entry, now) ? 0 : cadencesBetween(entry.practice.cadence, lastSignOf(entry, now), now);
  if (silent >= silences.dormant) return 'dormant';
  if (silent >= silences.quiet) return 'quiet';
  return isGrowing(entry) ? 'growing' : 'steady';
}

function lastSignOf({ life, ...entry }: Living, now: UtcInstant): UtcInstant {
  return Math.max(heardSince(entry, now), life?.lastContribution ?? 0);
}

function isGrowing({ members, life }: Living): boolean {
  const joined = life?.joinedLately ?? 0;
  return joined >= growth.people && joined >= growth.share * (members - joined);
}
