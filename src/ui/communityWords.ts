import type { Cadence } from '../domain/community/cadence';
import type { CommunityState } from '../domain/community/communityState';
import type { CommunityType } from '../domain/community/communityType';
import type { Section } from '../domain/community/sections';
import type { UtcInstant } from '../domain/time';
import { formatNumber } from './format';

/** What a community is called on a card, by its type. */
export const typeWords: Readonly<Record<CommunityType, string>> = {
  community: 'Community',
  guild: 'Guild',
  club: 'Club',
  circle: 'Circle',
  network: 'Network'
};

/** How often a community means to meet. */
export const cadenceWords: Readonly<Record<Cadence, string>> = {
  weekly: 'Every week',
  everyTwoWeeks: 'Every two weeks',
  monthly: 'Every month',
  everyTwoMonths: 'Every two months',
  quarterly: 'Every quarter'
};

/** What a section of a community's space is called, unless its page calls it otherwise. */
export const sectionWords: Readonly<Record<Section, string>> = {
  announcement: 'Announcement',
  sessions: 'Sessions',
  questions: 'Questions',
  thanks: 'Thanks',
  shelf: 'Shelf',
  stories: 'What it was good for',
  people: 'People'
};

/** What became of a community; an active one needs no word. */
export const stateWords: Readonly<Record<CommunityState, string>> = {
  proposed: 'Proposed',
  seeding: 'Starting',
  active: '',
  completed: 'Completed',
  merged: 'Merged',
  closed: 'Closed'
};

/** The state and the year it began, in the reader's time zone: “Closed 2021”. Empty for an active community. */
export function stateAndYear(state: CommunityState, since: UtcInstant): string {
  return state === 'active' ? '' : `${stateWords[state]} ${new Date(since).getFullYear()}`;
}

export function memberCount(members: number, locale: string): string {
  return `${formatNumber(members, locale)} ${members === 1 ? 'member' : 'members'}`;
}
