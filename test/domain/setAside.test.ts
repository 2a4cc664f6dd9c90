import { isSetAside, setAsideLimit, withSetAside } from '../../src/domain/guidance/setAside';
import { communityKey } from '../../src/domain/identity';

const pumps = communityKey('pumps');

test('“Not now” holds for one card of one community', () => {
  const text = withSetAside(undefined, 'silence', pumps);
  expect(text).toBe('silence:pumps');
  expect([isSetAside(text, 'silence', pumps), isSetAside(text, 'closing', pumps), isSetAside(text, 'silence', communityKey('pump')), isSetAside(undefined, 'silence', pumps)]).toEqual([true, false, false, false]);
});

test('More are added behind, the same once', () => {
  expect(withSetAside('silence:pumps,closing:pumps', 'silence', pumps)).toBe('closing:pumps,silence:pumps');
  expect(withSetAside(',silence:pumps,', 'handOver', pumps)).toBe('silence:pumps,handOver:pumps');
});

test('Sixty are remembered, the latest of all', () => {
  const many = Array.from({ length: setAsideLimit }, (_each, index) => `silence:c${index}`).join(',');
  const names = withSetAside(many, 'closing', pumps).split(',');
  expect([setAsideLimit, names.length, names[0], names[59]]).toEqual([60, 60, 'silence:c1', 'closing:pumps']);
});
