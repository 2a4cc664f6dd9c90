import type { Watched } from '../community/signals';
import { signalsOf } from '../community/signals';
import type { HasLeft } from '../community/openings';
import { openEndProposal, openHandOvers } from '../community/openings';
import { holdsRole } from '../community/roles';
import type { PersonKey } from '../identity';
import { isFirstTime } from '../person/experience';
import type { UtcInstant } from '../time';
import { keeping } from '../../words/keeping';

/** The moments in which somebody who manages for the first time is glad of a hint. */
export const guidanceKeys = ['firstSession', 'silence', 'conflict', 'handOver', 'closing'] as const;
export type GuidanceKey = (typeof guidanceKeys)[number];

export interface GuidanceCard {
  readonly title: string;
  /** What to do, in the order in which it helps. */
  readonly steps: readonly string[];
}

const words = keeping.cards;

export const guidanceCards: Readonly<Record<GuidanceKey, GuidanceCard>> = {
  firstSession: cardOf(words.firstSession),
  silence: cardOf(words.silence),
  conflict: cardOf(words.conflict),
  handOver: cardOf(words.handOver),
  closing: cardOf(words.closing)
};

function cardOf({ title, first, second, third }: typeof words.silence): GuidanceCard {
  return { title, steps: [first, second, third] };
}

/** Cards that a community calls for at the moment; `conflict` only somebody can ask for. */
export function momentsOf(community: Watched, hasLeft: HasLeft, now: UtcInstant): readonly GuidanceKey[] {
  const isDue: Readonly<Record<GuidanceKey, boolean>> = {
    firstSession: isBeforeFirstSession(community),
    silence: signalsOf(community, hasLeft, now).some(({ kind }) => kind === 'silence'),
    conflict: false,
    handOver: openHandOvers(community).length > 0,
    closing: openEndProposal(community) !== undefined
  };
  return guidanceKeys.filter(key => isDue[key]);
}

/** The moments in which this person is shown a card: they manage the community, and have not managed before. */
export function cardsFor(person: PersonKey, community: Watched, all: readonly Watched[], hasLeft: HasLeft, now: UtcInstant): readonly GuidanceKey[] {
  const isNew = holdsRole(community.roles, person, now, ['manager']) && isFirstTime(all, person, now);
  return isNew ? momentsOf(community, hasLeft, now) : [];
}

function isBeforeFirstSession({ plan = [] }: Watched): boolean {
  const sessions = plan.filter(({ kind }) => kind === 'session');
  return sessions.length > 0 && sessions.every(({ isDone }) => !isDone);
}
