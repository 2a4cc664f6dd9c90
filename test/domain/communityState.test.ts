import { communityStates, endedStates, hasEnded } from '../../src/domain/community/communityState';

test('A community has ended where it was completed, merged or closed', () => {
  expect(communityStates).toEqual(['proposed', 'seeding', 'active', 'completed', 'merged', 'closed']);
  expect(communityStates.filter(hasEnded)).toEqual(['completed', 'merged', 'closed']);
  expect(endedStates).toEqual(['completed', 'merged', 'closed']);
});
