import type { UtcMonth } from '../../src/domain/time';
import { formatList, formatNumber, formatShortMonth, formatTenths, formatYear, formatYearOf } from '../../src/ui/format';

describe('Facts beside each other', () => {
  test.each([
    ['en-US', 'A, B, C'],
    ['de-DE', 'A, B und C'],
    ['ja-JP', 'A、B、C'],
    ['ar-SA', '\u2068A\u2069 و\u2068B\u2069 و\u2068C\u2069']
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

test.each([
  ['en-GB', 1240, '1,240'],
  ['de-DE', 1240, '1.240'],
  ['en-GB', 0, '0']
])('A number in %s: %d is “%s”', (locale, value, text) => {
  expect(formatNumber(value, locale)).toBe(text);
});

test.each([
  ['en-GB', 1, '1.0'],
  ['de-DE', 1.26, '1,3']
])('Tenths in %s: %d is “%s”', (locale, value, text) => {
  expect(formatTenths(value, locale)).toBe(text);
});

test.each([
  ['en-GB', '2026-01', 'Jan', '2026'],
  ['fr-FR', '2026-12', 'déc.', '2026'],
  ['ja-JP', '2026-01', '1月', '2026年']
])('A month where there is little room, in %s: %s is “%s”, and its year “%s”, wherever the reader is', (locale, month, short, year) => {
  expect([formatShortMonth(month as UtcMonth, locale), formatYearOf(month as UtcMonth, locale)]).toEqual([short, year]);
});
