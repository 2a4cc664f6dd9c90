import { goodCommunityKey } from '../../src/domain/community/goodCommunityKey';

test.each([
  ['pumps', true],
  ['7', true],
  ['a-b-0a1b', true],
  ['x'.repeat(60), true],
  ['x'.repeat(61), false],
  ['-pumps', false],
  ['Pumps', false],
  ['pümps', false],
  ['p/q', false],
  ['', false]
])('%s is a good key: %s', (key, isGood) => {
  expect(goodCommunityKey.test(key)).toBe(isGood);
});
