import type { UtcQuarter, UtcYear } from '../../src/domain/report/periods';
import { isWhole, lastWholeMonth, monthsOfQuarter, periodEnd, quarterBefore, quarterOf, quartersBetween, quartersOfYear, yearOf, yearOfQuarter, yearsBetween } from '../../src/domain/report/periods';
import type { UtcMonth } from '../../src/domain/time';
import { isoInstant } from '../../src/domain/time';

const month = (text: string): UtcMonth => text as UtcMonth;
const quarter = (text: string): UtcQuarter => text as UtcQuarter;
const year = (text: string): UtcYear => text as UtcYear;

describe('A quarter', () => {
  test.each([
    ['2026-Q1', ['2026-01', '2026-02', '2026-03']],
    ['2026-Q2', ['2026-04', '2026-05', '2026-06']],
    ['2026-Q3', ['2026-07', '2026-08', '2026-09']],
    ['2025-Q4', ['2025-10', '2025-11', '2025-12']]
  ])('%s has the months %j, and each of them is in it', (name, months) => {
    expect(monthsOfQuarter(quarter(name))).toEqual(months);
    expect(months.map(each => quarterOf(month(each)))).toEqual([name, name, name]);
  });

  test.each([
    ['2026-Q2', '2026-Q1'],
    ['2026-Q4', '2026-Q3'],
    ['2026-Q1', '2025-Q4']
  ])('before %s is %s', (name, before) => {
    expect(quarterBefore(quarter(name))).toBe(before);
  });
});

describe('A year', () => {
  test('has four quarters', () => {
    expect(quartersOfYear(year('2026'))).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });

  test('is known by its months and its quarters', () => {
    expect([yearOf(month('2026-12')), yearOfQuarter(quarter('2025-Q4'))]).toEqual(['2026', '2025']);
  });
});

describe('A period is whole', () => {
  const rows: [string, string, string, boolean][] = [
    ['2026-Q2', '2026-04', '2026-06', true],
    ['2026-Q2', '2026-05', '2026-06', false],
    ['2026-Q2', '2026-04', '2026-05', false],
    ['2026-Q2', '2025-04', '2027-06', true],
    ['2026-Q4', '2026-10', '2026-12', true],
    ['2026', '2026-01', '2026-12', true],
    ['2026', '2026-02', '2026-12', false],
    ['2026', '2026-01', '2026-11', false],
    ['2026', '2025-01', '2027-01', true]
  ];
  test.each(rows)('%s in the months from %s to %s: %s', (period, first, last, whole) => {
    expect(isWhole(period as UtcQuarter | UtcYear, month(first), month(last))).toBe(whole);
  });
});

describe('Complete periods', () => {
  const rows: [string, string, string[], string[]][] = [
    ['2026-01', '2026-02', [], []],
    ['2026-01', '2026-03', ['2026-Q1'], []],
    ['2026-02', '2026-09', ['2026-Q2', '2026-Q3'], []],
    ['2025-12', '2026-12', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'], ['2026']],
    ['2024-01', '2026-11', ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'], ['2024', '2025']],
    ['2026-03', '2026-01', [], []]
  ];
  test.each(rows)('from %s to %s are the quarters %j and the years %j', (first, last, quarters, years) => {
    expect(quartersBetween(month(first), month(last))).toEqual(quarters);
    expect(yearsBetween(month(first), month(last))).toEqual(years);
  });
});

describe('The last month that is over', () => {
  test.each([
    ['2026-03-01T00:00:00Z', '2026-02'],
    ['2026-02-28T23:59:59.999Z', '2026-01'],
    ['2026-01-15T12:00:00Z', '2025-12']
  ])('at %s is %s', (now, last) => {
    expect(lastWholeMonth(Date.parse(now))).toBe(last);
  });
});

test.each([
  ['2026-Q1', '2026-04-01T00:00:00.000Z'],
  ['2026-Q4', '2027-01-01T00:00:00.000Z'],
  ['2026', '2027-01-01T00:00:00.000Z']
])('%s ends before %s', (period, end) => {
  expect(isoInstant(periodEnd(period as UtcQuarter | UtcYear))).toBe(end);
});
