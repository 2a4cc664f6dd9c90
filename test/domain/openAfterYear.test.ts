import { communityKey, unitKey } from '../../src/domain/identity';
import type { CommunitySpan } from '../../src/domain/survival/communitySpans';
import { openAfterYear } from '../../src/domain/survival/openAfterYear';
import { day } from '../../src/domain/time';

const now = Date.parse('2026-11-01T00:00:00Z');

/** A community founded some days ago; ended after so many days, if it was. */
const span = (index: number, age: number, ended?: [days: number, how: 'closed' | 'merged' | 'completed'], written = 0): CommunitySpan => {
  const founded = now - age * day;
  return {
    key: communityKey(`c${index}`), founded, recordBegins: founded + written * day, purpose: 'craft', unit: unitKey('field'), foundedIn: 2024, seeded: true,
    ...(ended !== undefined && { ended: { at: founded + ended[0] * day, how: ended[1] } })
  };
};
const spans = (count: number, ...others: readonly CommunitySpan[]): CommunitySpan[] => [...Array.from({ length: count }, (_, index) => span(index, 1000)), ...others];

describe('Of communities, a year after their founding', () => {
  test.each<[string, CommunitySpan[], number]>([
    ['all are open where none ended', spans(10), 1],
    ['a closed one is not', spans(9, span(9, 1000, [100, 'closed'])), 0.9],
    ['a merged one is not', spans(8, span(8, 1000, [100, 'closed']), span(9, 1000, [200, 'merged'])), 0.8],
    ['a completed one is, as it came to a good end', spans(9, span(9, 1000, [100, 'completed'])), 1],
    ['one that closed later was', spans(9, span(9, 1000, [400, 'closed'])), 1]
  ])('%s', (_what, all, share) => {
    expect(openAfterYear(all, now).share).toBeCloseTo(share, 12);
  });

  test('nothing can be said where none was watched for a year', () => {
    expect(openAfterYear(Array.from({ length: 10 }, (_, index) => span(index, 300)), now)).toEqual({ share: null, before: null, behind: 10 });
    expect(openAfterYear([], now)).toEqual({ share: null, before: null, behind: 0 });
  });

  test('nothing can be said where all were written down later', () => {
    expect(openAfterYear(Array.from({ length: 10 }, (_, index) => span(index, 1000, undefined, 500)), now).share).toBeNull();
  });

  test('it is told beside what was known three months before', () => {
    const { share, before } = openAfterYear([...Array.from({ length: 9 }, (_, index) => span(index, 470)), span(9, 400, [350, 'closed'])], now);
    expect(share).toBeCloseTo(0.9, 12);
    expect(before).toBe(1);
  });
});
