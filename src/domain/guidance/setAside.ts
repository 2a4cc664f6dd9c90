import type { CommunityKey } from '../identity';
import type { GuidanceKey } from './cards';

/** Most cards that are remembered as set aside; the earliest are forgotten first. */
export const setAsideLimit = 60;

const nameOf = (card: GuidanceKey, community: CommunityKey): string => `${card}:${community}`;

/** Whether a person said “Not now” to a card about a community; `text` is the preference as kept. */
export function isSetAside(text: string | undefined, card: GuidanceKey, community: CommunityKey): boolean {
  return namesIn(text).includes(nameOf(card, community));
}

/** The preference after “Not now” to one more card. */
export function withSetAside(text: string | undefined, card: GuidanceKey, community: CommunityKey): string {
  const name = nameOf(card, community);
  return [...namesIn(text).filter(each => each !== name), name].slice(-setAsideLimit).join(',');
}

function namesIn(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').filter(Boolean);
}
