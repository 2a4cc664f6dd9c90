import type { Watched } from '../community/signals';
import { signalsOf } from '../community/signals';
import type { HasLeft } from '../community/openings';
import { openEndProposal, openHandOvers } from '../community/openings';
import { holdsRole } from '../community/roles';
import type { PersonKey } from '../identity';
import { isFirstTime } from '../person/experience';
import type { UtcInstant } from '../time';

/** The moments in which somebody who manages for the first time is glad of a hint. */
export const guidanceKeys = ['firstSession', 'silence', 'conflict', 'handOver', 'closing'] as const;
export type GuidanceKey = (typeof guidanceKeys)[number];

export interface GuidanceCard {
  readonly title: string;
  /** What to do, in the order in which it helps. */
  readonly steps: readonly string[];
}

export const guidanceCards: Readonly<Record<GuidanceKey, GuidanceCard>> = {
  firstSession: {
    title: 'Your first session',
    steps: [
      'Ask one question that everybody can answer from their own week. Send it the day before.',
      'Ask two people beforehand to speak first. After them, others will.',
      'End ten minutes early with one thing somebody will try, and say when you meet next.'
    ]
  },
  silence: {
    title: 'When it is quiet',
    steps: [
      'Write to three members, one by one: “What would make it worth half an hour to you?”',
      'Offer something small with a date. A short walk through one real case is enough.',
      'Ask somebody else to host. A group that hears one voice only goes quiet.'
    ]
  },
  conflict: {
    title: 'When something is tense',
    steps: [
      'Talk to each side alone first. Listen for what they need, not who is right.',
      'Say in the group what you agree on and what is open, without names.',
      'If it is about conduct, do not settle it alone. Bring in your sponsor or your people team.'
    ]
  },
  handOver: {
    title: 'Handing over well',
    steps: [
      'Run one session side by side before you go. Let the other person lead it.',
      'Pass on relations, not only files: who helps, who needs time, who should be asked.',
      'Say goodbye in the group and then step back. New managers change things, and should.'
    ]
  },
  closing: {
    title: 'Ending well',
    steps: [
      'Tell members before anybody else does, with the reason and a date.',
      'Write the recap together: what you learnt, what changed, where to go from here.',
      'Thank people by name for something they did. “Completed” is a good ending.'
    ]
  }
};

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
