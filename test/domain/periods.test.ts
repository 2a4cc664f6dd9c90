import type { Period, UtcQuarter, UtcYear } from '../../src/domain/report/periods';
import { lastMonthOf, lastWholeMonth, monthsOfQuarter, quarterBefore, quarterOf, quartersOfYear } from '../../src/domain/report/periods';
import type { UtcMonth } from '../../src/domain/time';

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

test.each([['2026-02', '2026-02'], ['2026-Q1', '2026-03'], ['2026-Q4', '2026-12'], ['2025', '2025-12']])('The last month of %s is %s', (period, month) => {
  expect(lastMonthOf(period as Period)).toBe(month);
});
