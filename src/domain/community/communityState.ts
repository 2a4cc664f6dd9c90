/** States kept by decision. Growing, steady, quiet and dormant are derived and never stored. */
export const communityStates = ['proposed', 'seeding', 'active', 'completed', 'merged', 'closed'] as const;
export type CommunityState = (typeof communityStates)[number];

export const endedStates: readonly CommunityState[] = ['completed', 'merged', 'closed'];

export function hasEnded(state: CommunityState): boolean {
  return endedStates.includes(state);
}
