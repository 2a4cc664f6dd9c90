import type { Cadence } from '../domain/community/cadence';
import type { CommunityState } from '../domain/community/communityState';
import type { CommunityType } from '../domain/community/communityType';
import type { Section } from '../domain/community/sections';
import type { UtcInstant } from '../domain/time';
import { everyday } from '../words/everyday';

const words = everyday.ui.community;

/** What a community is called on a card, by its type. */
export const typeWords: Readonly<Record<CommunityType, string>> = words.types;

/** How often a community means to meet. */
export const cadenceWords: Readonly<Record<Cadence, string>> = words.cadences;

/** What a section of a community's space is called, unless its page calls it otherwise. */
export const sectionWords: Readonly<Record<Section, string>> = { ...words.sections, next: everyday.sessions.next };

/** What became of a community; an active one needs no word. */
export const stateWords: Readonly<Record<CommunityState, string>> = { ...words.states, active: '' };

/** The state and the year it began, in the reader's time zone: “Closed 2021”. Empty for an active community. */
export function stateAndYear(state: CommunityState, since: UtcInstant): string {
  return state === 'active' ? '' : words.stateSince[state]({ year: String(new Date(since).getFullYear()) });
}

export function memberCount(members: number): string {
  return words.members({ count: members });
}
