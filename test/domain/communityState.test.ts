import type { DecidedState, Launch } from '../../src/domain/community/communityState';
import { communityStates, hasEnded, launchOf, stateAfter } from '../../src/domain/community/communityState';
import { personKey } from '../../src/domain/identity';

test.each(communityStates.map(state => [state, ['completed', 'merged', 'closed'].includes(state)] as const))('a community that is %s has ended: %s', (state, ended) => {
  expect(hasEnded(state)).toBe(ended);
});

describe('The state that follows', () => {
  const launch = (id: number, at: number): Launch => ({ id, at, by: personKey('7'), missing: [] });
  const seeding: DecidedState = { state: 'seeding', since: 100, reason: '' };
  test.each([
    ['without a launch', seeding, [], 'seeding', 100],
    ['with a launch', seeding, [launch(1, 150)], 'active', 150],
    ['with a launch at the very moment', seeding, [launch(1, 100)], 'active', 100],
    ['with two launches, from the first', seeding, [launch(1, 150), launch(2, 160)], 'active', 150],
    ['with a launch of before it was revived', seeding, [launch(1, 99)], 'seeding', 100],
    ['with a launch after it ended', { state: 'closed', since: 100, reason: 'Done.' } as DecidedState, [launch(1, 150)], 'closed', 100],
    ['of one that began active', { state: 'active', since: 100, reason: '' } as DecidedState, [launch(1, 150)], 'active', 100]
  ])('%s', (_what, decided, launches, state, since) => {
    expect(stateAfter(decided, launches)).toMatchObject({ state, since });
  });

  test('tells which launch opened it', () => {
    expect(launchOf(seeding, [launch(1, 99), launch(2, 150), launch(3, 160)])?.id).toBe(2);
    expect(launchOf(seeding, [])).toBeUndefined();
  });
});
