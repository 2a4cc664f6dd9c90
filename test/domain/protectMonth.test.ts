import type { OneWayCounts } from '../../src/domain/report/protectMonth';
import { protectMonth, smallestMinimum } from '../../src/domain/report/protectMonth';
import { oneWay, vectors } from './oneWay';
import type { Case, Leak } from './possibleValues';
import { leaksOf, upTo } from './possibleValues';

describe('A month as published', () => {
  test('groups of five and more are shown, with the company', () => {
    expect(protectMonth(oneWay([20, 5], [25, 9]), 5)).toEqual({ company: 25, units: [20, 5], communities: [25, 9] });
  });

  test('zero and one to four look alike', () => {
    expect(protectMonth(oneWay([20, 0, 4, 1], [22, 0, 3]), 5).units).toEqual([20, null, null, null]);
    expect(protectMonth(oneWay([20, 0, 4, 1], [22, 0, 3]), 5).communities).toEqual([22, null, null]);
  });

  test('the company is left out where the only unit left out would follow from it', () => {
    expect(protectMonth(oneWay([20, 3], [18, 9]), 5)).toEqual({ company: null, units: [20, null], communities: [18, 9] });
  });

  test('the company is left out where the units left out would have to be zero', () => {
    expect(protectMonth(oneWay([20, 0, 0], [20, 12]), 5)).toEqual({ company: null, units: [20, null, null], communities: [20, 12] });
  });

  test('the company is shown where each unit left out can still be anything from zero to four', () => {
    expect(protectMonth(oneWay([20, 3, 1], [22]), 5)).toEqual({ company: 24, units: [20, null, null], communities: [22] });
  });

  test('the month stays empty where the largest community tells too much of the units left out', () => {
    expect(protectMonth(oneWay([20, 4, 4], [28]), 5)).toEqual({ company: null, units: [null, null, null], communities: [null] });
  });

  test('the month stays empty where the units tell too much of the communities left out', () => {
    expect(protectMonth(oneWay([20, 10], [27, 4]), 5)).toEqual({ company: null, units: [null, null], communities: [null, null] });
  });

  test('communities are left out all together where one must have had some of a unit, and had few', () => {
    const month = oneWay([20, 9], [26, 12]);
    const withFewest = (fewest: number): OneWayCounts => ({ ...month, communities: month.communities.map((each, at) => (at === 0 ? { ...each, fewest } : each)) });
    expect(protectMonth(withFewest(6), 5)).toEqual({ company: 29, units: [20, 9], communities: [26, 12] });
    expect(protectMonth(withFewest(4), 5)).toEqual({ company: 29, units: [20, 9], communities: [null, null] });
  });

  const edges: [string, OneWayCounts, ReturnType<typeof protectMonth>][] = [
    ['a company of five, all in one unit and community, is shown', oneWay([5], [5]), { company: 5, units: [5], communities: [5] }],
    ['a company of four is not', oneWay([4], [4]), { company: null, units: [null], communities: [null] }],
    ['communities left out may still hide enough people to fill the units left out', oneWay([20, 4, 4], [20, 4, 4]), { company: null, units: [20, null, null], communities: [20, null, null] }],
    ['they just do', oneWay([20, 1, 0], [18, 3, 1]), { company: null, units: [20, null, null], communities: [18, null, null] }],
    ['the largest community may have three more people than the units shown', oneWay([20, 4, 4], [23, 4, 4]), { company: null, units: [20, null, null], communities: [23, null, null] }],
    ['it may not have four more: too few would be left to hide', oneWay([20, 4, 4], [24, 4, 4]), { company: null, units: [null, null, null], communities: [null, null, null] }],
    ['one of two communities left out may be all who are missing', oneWay([20, 9], [25, 4, 0]), { company: 29, units: [20, 9], communities: [25, null, null] }],
    ['they may not both be needed', oneWay([20, 9], [24, 4, 1]), { company: null, units: [null, null], communities: [null, null, null] }]
  ];
  test.each(edges)('at the edge: %s', (_what, table, expected) => {
    expect(protectMonth(table, 5)).toEqual(expected);
  });

  const sizes: [string, OneWayCounts, ReturnType<typeof protectMonth>][] = [
    ['a unit of two can hide no more than two: with one of four it would follow from the company', oneWay([20, 3, 1], [24], [undefined, undefined, 2]), { company: null, units: [null, null, null], communities: [null] }],
    ['two units of four beside it can hide it', oneWay([20, 3, 2, 1], [26], [undefined, 4, 4, 2]), { company: 26, units: [20, null, null, null], communities: [26] }],
    ['a unit of one cannot hide another from the largest community', oneWay([20, 3, 0], [23, 5], [undefined, undefined, 1]), { company: null, units: [null, null, null], communities: [null, null] }],
    ['where no community is larger than the units shown, it need not', oneWay([20, 3, 0], [20, 5], [undefined, undefined, 1]), { company: null, units: [20, null, null], communities: [20, 5] }],
    ['a unit without people hides nothing and tells nothing', oneWay([20, 9, 0], [20, 9], [undefined, undefined, 0]), { company: 29, units: [20, 9, null], communities: [20, 9] }],
    ['a headcount that is smaller than who took part is out of date, and no limit', oneWay([20, 3, 1], [24], [undefined, 2, undefined]), { company: 24, units: [20, null, null], communities: [24] }],
    ['one that is just as large is a limit', oneWay([20, 3, 1], [20, 5], [undefined, 3, undefined]), { company: null, units: [20, null, null], communities: [20, 5] }]
  ];
  test.each(sizes)('headcounts: %s', (_what, table, expected) => {
    expect(protectMonth(table, 5)).toEqual(expected);
  });

  test('the smallest minimum is five', () => {
    expect(smallestMinimum).toBe(5);
  });

  test('an administrator may raise the minimum', () => {
    expect(protectMonth(oneWay([20, 9], [20, 15]), 10).units).toEqual([20, null]);
  });
});

/**
 * An attacker who knows the rule and the headcounts: of all true tables that would have been published alike, what can each
 * left-out count be? Small enough to try every table.
 */
describe('Nobody can work out a count that was left out', () => {
  const minimum = 3;

  function* cases(units: number, communities: number, largest: number, headcounts: readonly (number | undefined)[]): Generator<Case> {
    for (const unitCounts of vectors(units, largest)) {
      if (unitCounts.some((people, index) => people > (headcounts[index] ?? Infinity))) continue;
      const company = unitCounts.reduce((sum, people) => sum + people, 0);
      for (const communityCounts of vectors(communities, company)) {
        if (communityCounts.reduce((sum, people) => sum + people, 0) < company) continue;
        const { units: shownUnits, communities: shownCommunities, company: shownCompany } = protectMonth(oneWay(unitCounts, communityCounts, headcounts), minimum);
        yield { shown: [...shownUnits, ...shownCommunities, shownCompany], truth: [...unitCounts, ...communityCounts, company] };
      }
    }
  }

  /** Whatever is left out can be anything below the minimum, or below its headcount where that is smaller. */
  const leaks = (units: number, communities: number, largest = 5, headcounts: readonly (number | undefined)[] = []): readonly Leak[] =>
    leaksOf(cases(units, communities, largest, headcounts), (at, truth) => (truth < minimum ? upTo(Math.min(minimum - 1, headcounts[at] ?? Infinity)) : []));

  test.each([
    [1, 2],
    [2, 2],
    [3, 2],
    [2, 3],
    [3, 3]
  ])('with %i units and %i communities every count below the minimum could be any other below it', (units, communities) => {
    expect(leaks(units, communities)).toEqual([]);
  });

  test.each<[readonly (number | undefined)[], number]>([
    [[undefined, 1], 2],
    [[1, 1], 2],
    [[undefined, undefined, 1], 2],
    [[undefined, 1, 1], 2],
    [[undefined, 0, 2], 2],
    [[2, 1, 0], 2],
    [[4, 3, 1], 2]
  ])('with headcounts %j and %i communities every count could be any other below the minimum and its headcount', (headcounts, communities) => {
    expect(leaks(headcounts.length, communities, 5, headcounts)).toEqual([]);
  });
});

describe('Some of the people of a month, as contributors are', () => {
  interface Measure {
    readonly units: readonly number[];
    readonly communities: readonly number[];
  }
  const empty = { company: null, units: [null, null, null, null], communities: [null, null] };
  const rows: [string, people: Measure, some: Measure, ReturnType<typeof protectMonth>][] = [
    ['are shown where each one left out can be anything from zero to four', { units: [20, 20, 2, 2], communities: [44, 0] }, { units: [10, 4, 0, 0], communities: [14, 0] }, { company: 14, units: [10, null, null, null], communities: [14, null] }],
    ['are not shown in all where so many are left out that the unit with enough people taking part cannot be nobody', { units: [20, 20, 2, 2], communities: [44, 20] }, { units: [10, 4, 1, 0], communities: [10, 9] }, { company: null, units: [10, null, null, null], communities: [10, 9] }],
    ['are not shown at all where their communities tell as much', { units: [20, 20, 2, 2], communities: [44, 0] }, { units: [10, 4, 1, 0], communities: [15, 0] }, empty],
    ['are not shown in all where the people are not', { units: [20, 20, 20, 3], communities: [60, 9] }, { units: [9, 9, 4, 0], communities: [18, 9] }, { company: null, units: [9, 9, null, null], communities: [18, 9] }],
    ['are not shown at all where the people are not shown in all, and a community has more of them than the units shown', { units: [20, 20, 20, 3], communities: [60, 9] }, { units: [9, 9, 4, 0], communities: [19, 9] }, empty],
    ['are not shown at all in a month that shows nothing of its people', { units: [20, 20, 4, 4], communities: [48, 0] }, { units: [20, 20, 0, 0], communities: [40, 0] }, empty],
    ['are shown in all where the people are, and nothing else', { units: [3, 3, 3, 0], communities: [4, 4] }, { units: [3, 2, 0, 0], communities: [4, 4] }, empty],
    ['may be fewer than five where the people are not', { units: [20, 20, 2, 2], communities: [44, 0] }, { units: [1, 0, 0, 0], communities: [1, 0] }, empty]
  ];
  test.each(rows)('%s', (_what, people, some, expected) => {
    expect(protectMonth(oneWay(some.units, some.communities), 5, protectMonth(oneWay(people.units, people.communities), 5))).toEqual(expected);
  });

  function measures(largest: readonly number[], communities: number): Measure[] {
    return [...vectors(largest.length, Math.max(...largest))].filter(each => isSome(each, largest)).flatMap(units => {
      const company = units.reduce((sum, people) => sum + people, 0);
      return [...vectors(communities, company)].filter(reach => reach.reduce((sum, people) => sum + people, 0) >= company).map(reach => ({ units, communities: reach }));
    });
  }

  const isSome = (some: readonly number[], all: readonly number[]): boolean => some.every((people, at) => people <= (all[at] ?? 0));
  const flat = ({ units, communities, company }: ReturnType<typeof protectMonth>): (number | null)[] => [...units, ...communities, company];
  const truth = ({ units, communities }: Measure): number[] => [...units, ...communities, units.reduce((sum, people) => sum + people, 0)];

  function* cases(largest: readonly number[], communities: number, minimum: number): Generator<Case> {
    const all = measures(largest, communities);
    for (const people of all) {
      const shown = protectMonth(oneWay(people.units, people.communities), minimum);
      for (const some of all) {
        if (!isSome(some.units, people.units) || !isSome(some.communities, people.communities)) continue;
        const contributors = protectMonth(oneWay(some.units, some.communities), minimum, shown);
        yield { shown: [...flat(shown), ...flat(contributors)], truth: [...truth(people), ...truth(some)] };
      }
    }
  }

  test.each([
    [[5, 5], 1, 3],
    [[5, 5, 5], 1, 3],
    [[4, 4], 2, 3],
    [[3, 1, 1], 2, 2],
    [[2, 2, 1], 2, 2],
    [[1, 1, 1], 3, 2]
  ])('tell, in units of up to %j people and %i communities, of no count below %i in either measure', (largest, communities, minimum) => {
    expect(leaksOf(cases(largest, communities, minimum), (_at, count) => (count < minimum ? upTo(minimum - 1) : []))).toEqual([]);
  });
});
