import type { OneWayCounts, OneWayNumbers, OverallNumbers } from '../../src/domain/report/protectMonth';
import { protectMonth, protectOneWay, smallestMinimum } from '../../src/domain/report/protectMonth';
import { oneWay, vectors } from './oneWay';
import type { Case, Leak } from './possibleValues';
import { leaksOf, upTo } from './possibleValues';

describe('One measure of a month as published', () => {
  const rows: [string, OneWayCounts, OneWayNumbers][] = [
    ['groups of five and more are shown, with the company', oneWay([20, 5], [25, 9]), { company: 25, units: [20, 5], communities: [25, 9] }],
    ['a company of five, all in one unit and community, is shown', oneWay([5], [5]), { company: 5, units: [5], communities: [5] }],
    ['a company of four is not', oneWay([4], [4]), { company: null, units: [null], communities: [null] }],
    ['zero and one to four look alike, and another unit is left out with them', oneWay([20, 9, 0, 4, 1], [28, 0, 3, 9]), { company: 34, units: [null, 9, null, null, null], communities: [28, null, null, 9] }],
    ['the total is shown also where only one unit is few: everybody can count it', oneWay([20, 3], [18, 9]), { company: 23, units: [null, null], communities: [18, 9] }],
    ['two are left out with one where it and the first have fewer than nine', oneWay([5, 20, 3], [25, 9]), { company: 28, units: [null, null, null], communities: [25, 9] }],
    ['nine are enough: without the few there are still five when they are four', oneWay([6, 20, 3], [25, 9]), { company: 29, units: [null, 20, null], communities: [25, 9] }],
    ['the month stays empty where a community that is left out would follow for somebody who has not counted', oneWay([20, 10], [27, 4]), { company: null, units: [null, null], communities: [null, null] }],
    ['one of two communities left out may be all who are missing', oneWay([20, 9], [25, 4, 0]), { company: 29, units: [20, 9], communities: [25, null, null] }],
    ['they may not both be needed', oneWay([20, 9], [24, 4, 1]), { company: null, units: [null, null], communities: [null, null, null] }]
  ];
  test.each(rows)('%s', (_what, table, expected) => {
    expect(protectOneWay(table, 5)).toEqual(expected);
  });

  test('who is of no known unit is left out first, then small units before large ones, and last those whose size nobody knows', () => {
    const units = (people: number, ...sizes: [key: string, headcount?: number][]): OneWayCounts => {
      const { units: counted, ...table } = oneWay([3, ...sizes.map(() => people)], [60], [undefined, ...sizes.map(([, headcount]) => headcount)]);
      return { ...table, units: counted.map((unit, at) => ({ ...unit, key: (sizes[at - 1]?.[0] ?? 'few') as typeof unit.key })) };
    };
    expect(protectOneWay(units(9, ['b'], ['a', 90], ['', undefined]), 5).units).toEqual([null, 9, 9, null]);
    expect(protectOneWay(units(9, ['b'], ['c', 90], ['d', 80]), 5).units).toEqual([null, 9, 9, null]);
    expect(protectOneWay(units(9, ['b'], ['c', 90], ['d', 90]), 5).units).toEqual([null, 9, null, 9]);
  });

  test('a unit is left out where it and a community have more people than the company, and few in both', () => {
    const month = oneWay([20, 9, 12], [26, 30]);
    const withFewest = (fewest: number): OneWayCounts => ({ ...month, units: month.units.map((each, at) => (at === 0 ? { ...each, fewest } : each)) });
    expect(protectOneWay(withFewest(5), 5).units).toEqual([20, 9, 12]);
    expect(protectOneWay(withFewest(4), 5).units).toEqual([null, null, 12]);
  });

  const sizes: [string, OneWayCounts, OneWayNumbers['units']][] = [
    ['a unit that is full has no room for another, and the next is left out as well', oneWay([9, 3, 20], [24], [10, undefined, 90]), [null, null, null]],
    ['it may be just full', oneWay([9, 3, 20], [24], [12, undefined, 90]), [null, null, 20]],
    ['a unit of one has room for one', oneWay([9, 0, 20], [24], [9, 1, 90]), [null, null, 20]],
    ['a headcount that is smaller than who took part is out of date, and no limit', oneWay([9, 3, 20], [24], [8, undefined, 90]), [null, null, 20]]
  ];
  test.each(sizes)('headcounts: %s', (_what, table, expected) => {
    expect(protectOneWay(table, 5).units).toEqual(expected);
  });

  test.each<[string, readonly number[], number, OneWayNumbers['units']]>([
    ['are none where nothing is few and nothing is told', [20, 9, 30], 0, [20, 9, 30]],
    ['are left out also where nothing is few, in the same order', [20, 9, 30], 2, [null, null, 30]],
    ['come behind those left out for the sake of the few', [20, 9, 3], 3, [null, null, null]],
    ['are none where those are enough', [20, 9, 3], 2, [null, 9, null]]
  ])('units left out for what other months tell %s', (_what, units, enough, shown) => {
    const counts = oneWay(units, [sum(units)]);
    expect(protectMonth({ people: counts, contributors: counts }, 5, hidden => hidden.size >= enough).people.units).toEqual(shown);
  });

  test('the smallest minimum is five, and an administrator may raise it', () => {
    expect(smallestMinimum).toBe(5);
    expect(protectOneWay(oneWay([20, 9, 30], [20, 45]), 10).units).toEqual([null, null, 30]);
  });
});

/** Whoever counts the lists as well knows the company and each community. */
const readers = ['of the files', 'who counts the lists as well'] as const;
type Reader = (typeof readers)[number];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const flat = ({ units, communities, company }: OneWayNumbers): (number | null)[] => [...units, ...communities, company];

/** Every list of communities that a company of so many people can have. */
function* reaches(communities: number, company: number): Generator<number[]> {
  for (const reach of vectors(communities, company)) if (sum(reach) >= company) yield reach;
}

/**
 * A reader who knows the rule and the headcounts: of all true tables that would have been published alike, what can each
 * left-out count be? Small enough to try every table. Where the company is larger than the largest unit tried, tables are missing.
 */
describe('Nobody can work out a count that was left out', () => {
  const minimum = 3;

  function* cases(reader: Reader, units: number, communities: number, largest: number, headcounts: readonly (number | undefined)[]): Generator<Case> {
    for (const people of vectors(units, largest)) {
      if (people.some((each, at) => each > (headcounts[at] ?? Infinity))) continue;
      const company = sum(people);
      for (const reach of reaches(communities, company)) {
        const counted = reader === 'of the files' ? [] : [company, ...reach];
        const shown = protectOneWay(oneWay(people, reach, headcounts), minimum);
        yield { shown: [...flat(shown), ...counted], truth: [...people, ...reach, company, ...counted] };
      }
    }
  }

  function leaks(reader: Reader, units: number, communities: number, headcounts: readonly (number | undefined)[] = []): readonly Leak[] {
    const largest = 5;
    const companyOf = (shown: Case['shown']): number => shown[units + communities] ?? shown[units + communities + 1] ?? 0;
    const isComplete = (shown: Case['shown']): boolean => companyOf(shown) <= largest || (headcounts.length === units && !headcounts.includes(undefined));
    const possible = (at: number, truth: number, shown: Case['shown']): readonly number[] => {
      if (truth >= minimum || !isComplete(shown)) return [];
      if (at >= units) return reader === 'of the files' ? upTo(minimum - 1) : [];
      const others = sum(Array.from({ length: units }, (_, unit) => (unit === at ? 0 : (headcounts[unit] ?? Infinity))));
      const company = reader === 'of the files' ? (shown[units + communities] ?? Infinity) : companyOf(shown);
      // What the others cannot hold is known without any report.
      return upTo(Math.min(minimum - 1, headcounts[at] ?? Infinity, company), company === Infinity ? 0 : Math.max(0, company - others));
    };
    return leaksOf(cases(reader, units, communities, largest, headcounts), possible);
  }

  describe.each(readers)('for a reader %s', reader => {
    test.each([
      [1, 2],
      [2, 2],
      [3, 2],
      [2, 3],
      [3, 3]
    ])('with %i units and %i communities every count below the minimum could be any other below it', (units, communities) => {
      expect(leaks(reader, units, communities)).toEqual([]);
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
      expect(leaks(reader, headcounts.length, communities, headcounts)).toEqual([]);
    });
  });

  test('a reader who would find some, of units left out for what they are, finds some', () => {
    const shown = (people: readonly number[]): Case => ({ shown: people.map(each => (each < minimum ? null : each)), truth: people });
    expect(leaksOf([[0, 5], [1, 5], [5, 5]].map(shown), (_at, truth) => (truth < minimum ? upTo(minimum - 1) : []))).toEqual([{ shown: [null, 5], at: 0, possible: [0, 1] }]);
  });
});

describe('People of a month and who contributed', () => {
  interface Measure {
    readonly units: readonly number[];
    readonly communities: readonly number[];
  }
  const rows: [string, people: Measure, contributors: Measure, OneWayNumbers['units'], OverallNumbers][] = [
    ['are shown as they are where all are enough, of contributors without units', { units: [20, 20], communities: [40] }, { units: [10, 9], communities: [19] }, [20, 20], { company: 19, communities: [19] }],
    ['leave out a community of which few contributed', { units: [20, 20], communities: [40, 12, 30] }, { units: [10, 9], communities: [19, 4, 8] }, [20, 20], { company: 19, communities: [19, null, 8] }],
    ['leave out no unit for who contributed', { units: [20, 20, 6], communities: [46] }, { units: [20, 20, 2], communities: [42] }, [20, 20, 6], { company: 42, communities: [42] }],
    ['leave out all of the contributors where they are fewer than five', { units: [20, 20, 2], communities: [42] }, { units: [1, 0, 0], communities: [1] }, [null, 20, null], { company: null, communities: [null] }],
    ['leave out all of the contributors where one community would follow from the other', { units: [20, 20], communities: [40, 6] }, { units: [6, 6], communities: [4, 4] }, [20, 20], { company: null, communities: [null, null] }]
  ];
  test.each(rows)('%s', (_what, people, contributors, units, expected) => {
    const shown = protectMonth({ people: oneWay(people.units, people.communities), contributors: oneWay(contributors.units, contributors.communities) }, 5);
    expect([shown.people.units, shown.contributors]).toEqual([units, expected]);
  });
});
