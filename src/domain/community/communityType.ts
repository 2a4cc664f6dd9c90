import { everyday } from '../../words/everyday';

/** What the name of a community promises. */
export const communityTypes = ['community', 'guild', 'club', 'circle', 'network'] as const;
export type CommunityType = (typeof communityTypes)[number];

export const communityTypeAdvice: Readonly<Record<CommunityType, string>> = everyday.rules.promises;
