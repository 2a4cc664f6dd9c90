/** What the name of a community promises. */
export const communityTypes = ['community', 'guild', 'club', 'circle', 'network'] as const;
export type CommunityType = (typeof communityTypes)[number];

export const communityTypeAdvice: Readonly<Record<CommunityType, string>> = {
  community: 'A community promises a place to ask and to be heard.',
  guild: 'A guild promises craft and mentoring.',
  club: 'A club promises company: people who like the same thing.',
  circle: 'A circle promises a few people who know each other well.',
  network: 'A network promises reach across the company.'
};
