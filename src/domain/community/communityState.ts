import type { PersonKey, CommunityKey } from '../identity';
import type { UtcInstant } from '../time';

/** States kept by decision. Growing, steady, quiet and dormant are derived and never stored. */
export const communityStates = ['proposed', 'seeding', 'active', 'completed', 'merged', 'closed'] as const;
export type CommunityState = (typeof communityStates)[number];

export const endedStates = ['completed', 'merged', 'closed'] as const satisfies readonly CommunityState[];
export type EndedState = (typeof endedStates)[number];

export function hasEnded(state: CommunityState): boolean {
  return (endedStates as readonly CommunityState[]).includes(state);
}

/** A state as somebody decided it. */
export interface DecidedState {
  readonly state: Exclude<CommunityState, 'proposed'>;
  readonly since: UtcInstant;
  /** Why, in words that all may read; empty only where a community was founded without any. */
  readonly reason: string;
  /** What remains of a community that ended. */
  readonly recap?: string;
  /** Where its members are invited to, for one that merged. */
  readonly into?: CommunityKey;
}

/** That a manager or deputy opened a seeding community. */
export interface Launch {
  readonly id: number;
  readonly at: UtcInstant;
  readonly by: PersonKey;
  /** What the launch checklist still missed; empty where it was complete. */
  readonly missing: readonly string[];
}

/** Which state follows from what was decided and from the launches, and since when. */
export function stateAfter(
  decided: DecidedState,
  launches: readonly Launch[]
): { readonly state: CommunityState; readonly since: UtcInstant } {
  const launch = launchOf(decided, launches);
  return launch === undefined ? decided : { state: 'active', since: launch.at };
}

/** The launch that opened a seeding community: the first since its seeding began. */
export function launchOf(decided: DecidedState, launches: readonly Launch[]): Launch | undefined {
  return decided.state === 'seeding' ? launches.find(({ at }) => at >= decided.since) : undefined;
}
