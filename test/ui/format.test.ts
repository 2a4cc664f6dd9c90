import { formatList, formatYear } from '../../src/ui/format';

describe('Facts beside each other', () => {
  test.each([
    ['en-US', 'A, B, C'],
    ['de-DE', 'A, B und C'],
    ['ja-JP', 'A、B、C'],
    ['ar-SA', 'A وB وC']
  ])('in %s are “%s”', (locale, list) => {
    expect(formatList(['A', 'B', 'C'], locale)).toBe(list);
  });

  test('are nothing, or one', () => {
    expect([formatList([], 'en-US'), formatList(['A'], 'en-US')]).toEqual(['', 'A']);
  });
});

test.each([
  ['en-US', '2023'],
  ['ja-JP', '2023年']
])('A year in %s is “%s”', (locale, year) => {
  expect(formatYear(Date.UTC(2023, 5, 15), locale)).toBe(year);
});
