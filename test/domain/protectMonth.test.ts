import type { MonthCounts } from '../../src/domain/report/participationReport';
import { protectMonth } from '../../src/domain/report/protectMonth';
import { communityKey, unitKey } from '../../src/domain/identity';
import type { UtcMonth } from '../../src/domain/time';

const month = '2026-03' as UtcMonth;

function counts(units: readonly number[], communities: readonly number[]): MonthCounts {
  return {
    month,
    company: units.reduce((sum, people) => sum + people, 0),
    units: units.map((people, index) => ({ key: unitKey(`u${index}`), people })),
    communities: communities.map((people, index) => ({ key: communityKey(`c${index}`), people }))
  };
}

function published(table: MonthCounts, minimum = 5) {
  const { company, units, communities } = protectMonth(table, minimum);
  return { company, units: units.map(({ people }) => people), communities: communities.map(({ people }) => people) };
}

describe('A month as published', () => {
  test('groups of five and more are shown, with the company', () => {
    expect(published(counts([20, 5], [25, 9]))).toEqual({ company: 25, units: [20, 5], communities: [25, 9] });
  });

  test('zero and one to four look alike', () => {
    expect(published(counts([20, 0, 4, 1], [22, 0, 3])).units).toEqual([20, null, null, null]);
    expect(published(counts([20, 0, 4, 1], [22, 0, 3])).communities).toEqual([22, null, null]);
  });

  test('the company is left out where the only unit left out would follow from it', () => {
    expect(published(counts([20, 3], [18, 9]))).toEqual({ company: null, units: [20, null], communities: [18, 9] });
  });

  test('the company is left out where the units left out would have to be zero', () => {
    expect(published(counts([20, 0, 0], [20, 12]))).toEqual({ company: null, units: [20, null, null], communities: [20, 12] });
  });

  test('the company is shown where each unit left out can still be anything from zero to four', () => {
    expect(published(counts([20, 3, 1], [22]))).toEqual({ company: 24, units: [20, null, null], communities: [22] });
  });

  test('the month stays empty where the largest community tells too much of the units left out', () => {
    expect(published(counts([20, 4, 4], [28]))).toEqual({ company: null, units: [null, null, null], communities: [null] });
  });

  test('the month stays empty where the units tell too much of the communities left out', () => {
    expect(published(counts([20, 10], [27, 4]))).toEqual({ company: null, units: [null, null], communities: [null, null] });
  });

  const edges: [string, MonthCounts, ReturnType<typeof published>][] = [
    ['a company of five, all in one unit and community, is shown', counts([5], [5]), { company: 5, units: [5], communities: [5] }],
    ['a company of four is not', counts([4], [4]), { company: null, units: [null], communities: [null] }],
    ['communities left out may still hide enough people to fill the units left out', counts([20, 4, 4], [20, 4, 4]), { company: null, units: [20, null, null], communities: [20, null, null] }],
    ['they just do', counts([20, 1, 0], [18, 3, 1]), { company: null, units: [20, null, null], communities: [18, null, null] }],
    ['the largest community may have three more people than the units shown', counts([20, 4, 4], [23, 4, 4]), { company: null, units: [20, null, null], communities: [23, null, null] }],
    ['it may not have four more: too few would be left to hide', counts([20, 4, 4], [24, 4, 4]), { company: null, units: [null, null, null], communities: [null, null, null] }],
    ['one of two communities left out may be all who are missing', counts([20, 9], [25, 4, 0]), { company: 29, units: [20, 9], communities: [25, null, null] }],
    ['they may not both be needed', counts([20, 9], [24, 4, 1]), { company: null, units: [null, null], communities: [null, null, null] }]
  ];
  test.each(edges)('at the edge: %s', (_what, table, expected) => {
    expect(published(table)).toEqual(expected);
  });

  test('an administrator may raise the minimum', () => {
    expect(published(counts([20, 9], [20, 15]), 10).units).toEqual([20, null]);
  });
});

/**
 * An attacker who knows the rule: of all true tables that would have been published alike, what values can each
 * left-out count have? Small enough to try every table.
 */
describe('Nobody can work out a count that was left out', () => {
  const minimum = 3;
  const largest = 5;

  function* tables(units: number, communities: number): Generator<MonthCounts> {
    for (const unitCounts of vectors(units, largest)) {
      const company = unitCounts.reduce((sum, people) => sum + people, 0);
      for (const communityCounts of vectors(communities, company)) {
        const reach = communityCounts.reduce((sum, people) => sum + people, 0);
        if (reach >= company) yield counts(unitCounts, communityCounts);
      }
    }
  }

  function* vectors(length: number, most: number): Generator<number[]> {
    if (length === 0) {
      yield [];
      return;
    }
    for (const rest of vectors(length - 1, most)) for (let value = 0; value <= most; value++) yield [...rest, value];
  }

  test.each([
    [1, 2],
    [2, 2],
    [3, 2],
    [2, 3],
    [3, 3]
  ])('with %i units and %i communities every left-out count could still have k different values', (units, communities) => {
    const ranges = new Map<string, { least: number; most: number }[]>();
    for (const table of tables(units, communities)) {
      const key = JSON.stringify(published(table, minimum));
      const values = [...table.units, ...table.communities].map(({ people }) => people);
      const known = ranges.get(key);
      if (known === undefined) ranges.set(key, values.map(value => ({ least: value, most: value })));
      else values.forEach((value, index) => widen(known[index], value));
    }
    const leaks = [...ranges].filter(([key, cells]) => {
      const shown = JSON.parse(key) as { units: (number | null)[]; communities: (number | null)[] };
      return [...shown.units, ...shown.communities].some((people, index) => {
        const cell = cells[index];
        return people === null && cell !== undefined && cell.most - cell.least < minimum - 1;
      });
    });
    expect(leaks.map(([key]) => key)).toEqual([]);
  });

  function widen(range: { least: number; most: number } | undefined, value: number): void {
    if (range === undefined) return;
    range.least = Math.min(range.least, value);
    range.most = Math.max(range.most, value);
  }
});
