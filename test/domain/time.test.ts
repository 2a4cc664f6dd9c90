import fc from 'fast-check';
import type { UtcMonth } from '../../src/domain/time';
import { day, isoInstant, latest, minute, monthAfter, monthEnd, monthOf, monthsBetween, monthStart, parseInstant, monthsLater, readMonth } from '../../src/domain/time';

const month = (text: string): UtcMonth => text as UtcMonth;

test('a minute and a day are in milliseconds', () => {
  expect([minute, day]).toEqual([60_000, 86_400_000]);
});

describe('An instant', () => {
  test.each<[unknown, number | undefined]>([
    ['1970-01-01T00:00:01Z', 1000],
    ['2026-03-10T12:00:00Z', 1773144000000],
    ['2026-03-10T13:00:00+01:00', 1773144000000],
    ['2026-03-10', 1773100800000],
    ['yesterday', undefined],
    ['', undefined],
    [undefined, undefined],
    [null, undefined],
    [2026, undefined]
  ])('is read from %j as %j', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  test('is written as ISO 8601 in UTC, and read back as it was', () => {
    expect(isoInstant(1773144000000)).toBe('2026-03-10T12:00:00.000Z');
    fc.assert(fc.property(fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('9999-12-31') }), date => parseInstant(isoInstant(date.getTime())) === date.getTime()));
  });
});

describe('A month', () => {
  test.each([
    ['2026-02', '2026-02-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', '2026-03'],
    ['2026-12', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z', '2027-01'],
    ['2024-02', '2024-02-01T00:00:00.000Z', '2024-03-01T00:00:00.000Z', '2024-03']
  ])('%s runs from %s until %s, and %s comes after it', (text, start, end, next) => {
    expect(isoInstant(monthStart(month(text)))).toBe(start);
    expect(isoInstant(monthEnd(month(text)))).toBe(end);
    expect(monthAfter(month(text))).toBe(next);
  });

  test.each([
    ['2026-02-28T23:59:59.999Z', '2026-02'],
    ['2026-03-01T00:00:00.000Z', '2026-03']
  ])('of %s is %s', (instant, expected) => {
    expect(monthOf(Date.parse(instant))).toBe(expected);
  });

  test.each([
    ['2025-11', '2026-02', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2026-02', '2026-02', ['2026-02']],
    ['2026-03', '2026-02', []]
  ])('from %s to %s there are %j', (first, last, months) => {
    expect(monthsBetween(month(first), month(last))).toEqual(months);
  });
});

describe('Some months later', () => {
  test.each([
    ['2026-01-15T08:30:00.000Z', 1, '2026-02-15T08:30:00.000Z'],
    ['2026-01-31T08:30:00.000Z', 1, '2026-02-28T08:30:00.000Z'],
    ['2026-11-30T00:00:00.000Z', 3, '2027-02-28T00:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 12, '2025-02-28T00:00:00.000Z'],
    ['2026-05-31T00:00:00.000Z', 12, '2027-05-31T00:00:00.000Z'],
    ['2026-12-31T23:59:59.000Z', 2, '2027-02-28T23:59:59.000Z'],
    ['2026-03-10T00:00:00.000Z', 0, '2026-03-10T00:00:00.000Z']
  ])('%s and %i months are %s', (from, months, to) => {
    expect(isoInstant(monthsLater(Date.parse(from), months))).toBe(to);
  });
});

test.each([
  [undefined, undefined, undefined],
  [3, undefined, 3],
  [undefined, 4, 4],
  [3, 4, 4],
  [4, 3, 4],
  [0, undefined, 0],
  [undefined, 0, 0]
])('The later one of %j and %j is %j', (a, b, later) => {
  expect(latest(a, b)).toBe(later);
});

test.each<[unknown, string | undefined]>([
  ['2026-10', '2026-10'],
  ['2026-01', '2026-01'],
  ['2026-00', undefined],
  ['2026-13', undefined],
  ['2026-1', undefined],
  ['x2026-10', undefined],
  ['2026-10-01', undefined],
  [202610, undefined],
  [undefined, undefined]
])('%s names the month %s', (text, named) => {
  expect(readMonth(text)).toBe(named);
});
