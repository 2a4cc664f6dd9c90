import type { Movement, MovementCounts } from '../../src/domain/report/protecting/movement';
import { beforeNext, noMovement, nothingBefore, protectMovement, tellsOfCommunities, tellsOfFew, tellsOfPauses } from '../../src/domain/report/protecting/movement';
import type { Case, Leak } from './possibleValues';
import { leaksOf, upTo } from './possibleValues';

const moved = (people: number, returning: number, before: number, retained: number): MovementCounts => ({
  people,
  new: people - returning,
  returning,
  before,
  retained,
  lapsed: before - retained
});

describe('How the people of a quarter changed', () => {
  const rows: [string, MovementCounts, Partial<Movement>][] = [
    ['is shown where every part has enough people', moved(20, 12, 14, 9), { people: 20, new: 8, returning: 12, before: 14, retained: 9, lapsed: 5 }],
    ['is shown where every part has just enough', moved(10, 5, 10, 5), { people: 10, new: 5, returning: 5, before: 10, retained: 5, lapsed: 5 }],
    ['has its sums alone where too few are new', moved(20, 16, 14, 9), { people: 20, before: 14 }],
    ['has its sums alone where nobody is new', moved(20, 20, 30, 20), { people: 20, before: 30 }],
    ['has its sums alone where too few are returning', moved(20, 4, 14, 4), { people: 20, before: 14 }],
    ['has its sums alone where too few were retained', moved(20, 12, 14, 4), { people: 20, before: 14 }],
    ['has its sums alone where too few lapsed', moved(20, 12, 14, 10), { people: 20, before: 14 }],
    ['has its sums alone where nobody lapsed: in the second quarter that would follow from the returning', moved(20, 12, 12, 12), { people: 20, before: 12 }],
    ['has its sums alone where four are new: in the second quarter that would follow from the retained', moved(16, 12, 20, 12), { people: 16, before: 20 }],
    ['is untold of the quarter before where that had too few', moved(20, 10, 4, 4), { people: 20 }],
    ['is untold of a quarter that had too few', moved(4, 4, 20, 4), { before: 20 }],
    ['tells a sum that is just enough', moved(5, 5, 5, 0), { people: 5, before: 5 }],
    ['is nothing where nobody took part', moved(0, 0, 0, 0), {}]
  ];
  test.each(rows)('%s', (_what, counts, shown) => {
    expect(protectMovement(counts, 5)).toEqual({ ...noMovement, ...shown });
  });

  test('is nothing by itself', () => {
    expect(noMovement).toEqual({ people: null, new: null, returning: null, before: null, retained: null, lapsed: null });
  });
});

describe('What is left out for the sake of other numbers', () => {
  const counts = moved(20, 12, 14, 9);
  test.each<[string, Parameters<typeof protectMovement>[2], Partial<Movement>]>([
    ['people, and what adds up to them', { people: true }, { before: 14 }],
    ['those of before, and what adds up to them', { before: true }, { people: 20 }],
    ['all parts', { parts: true }, { people: 20, before: 14 }]
  ])('%s', (_what, tied, shown) => {
    expect(protectMovement(counts, 5, tied)).toEqual({ ...noMovement, ...shown });
  });

  test.each<[string, MovementCounts, number, boolean]>([
    ['fewer came than before, and few lapsed', moved(20, 20, 23, 20), 40, true],
    ['fewer came than before, and enough lapsed', moved(20, 20, 25, 20), 40, false],
    ['as many came as before', moved(20, 18, 20, 18), 40, false],
    ['more came than ever before, and few are new', moved(23, 20, 20, 20), 20, true],
    ['more came than ever before, and enough are new', moved(25, 20, 20, 20), 20, false],
    ['no more came than ever before', moved(23, 20, 23, 20), 23, false]
  ])('the people of a quarter, where %s', (_what, quarter, ever, tells) => {
    expect(tellsOfFew(quarter, { ever, fewLapsed: 0 }, 5)).toBe(tells);
  });

  test('the parts, where more came back after a pause than had stayed away without the few', () => {
    const back = moved(30, 25, 28, 20);
    expect(tellsOfPauses(back, { ever: 33, fewLapsed: 0 })).toBe(false);
    expect(tellsOfPauses(back, { ever: 33, fewLapsed: 1 })).toBe(true);
    expect(tellsOfPauses(back, { ever: 32, fewLapsed: 0 })).toBe(true);
  });

  test('what is known before a quarter are all who came, and the few who lapsed', () => {
    const first = beforeNext(nothingBefore, moved(20, 0, 0, 0), 5);
    expect(first).toEqual({ ever: 20, fewLapsed: 0 });
    expect(beforeNext(first, moved(20, 17, 20, 17), 5)).toEqual({ ever: 23, fewLapsed: 3 });
    expect(beforeNext(first, moved(20, 15, 20, 15), 5)).toEqual({ ever: 25, fewLapsed: 0 });
  });
});

/**
 * Every quarter in miniature, and a reader who knows the rule, the totals, and how many people there ever were beside those of
 * the quarter before (`others`): none in the second quarter.
 */
test.each<[string, number, readonly (number | null)[], boolean]>([
  ['nothing where every community is shown', 20, [15, 9], false],
  ['nothing where those that are shown can be everybody', 20, [20, null], false],
  ['of the only one that was left out, where somebody has to be there', 20, [19, null], true],
  ['nothing of two, where the other can be all who are missing', 24, [20, null, null], false],
  ['of two, where both have to be', 25, [20, null, null], true]
])('The people of a quarter tell %s', (_what, people, communities, tells) => {
  expect(tellsOfCommunities(people, communities, 5)).toBe(tells);
});

describe('Nobody can work out a part that was left out', () => {
  const minimum = 3;
  const largest = 12;
  const names = ['people', 'new', 'returning', 'before', 'retained', 'lapsed'] as const;

  function* everyQuarter(others: number): Generator<MovementCounts> {
    for (const people of upTo(largest))
      for (const returning of upTo(people))
        for (const before of upTo(largest))
          for (const retained of upTo(Math.min(returning, before), Math.max(0, returning - others))) yield moved(people, returning, before, retained);
  }

  const published = (counts: MovementCounts): Case => {
    const shown = protectMovement(counts, minimum);
    return { shown: names.map(name => shown[name]), truth: names.map(name => counts[name]) };
  };

  /** What each number can be by the totals alone. */
  function byTotals(others: number): ReadonlyMap<string, readonly Set<number>[]> {
    const groups = new Map<string, Set<number>[]>();
    for (const { shown, truth } of [...everyQuarter(others)].map(published)) {
      const key = JSON.stringify([shown[0], shown[3]]);
      const group = groups.get(key) ?? truth.map(() => new Set<number>());
      groups.set(key, group);
      truth.forEach((value, at) => group[at]?.add(value));
    }
    return groups;
  }

  const below = (values: Iterable<number>): number[] => [...values].filter(value => value < minimum);

  test.each([0, 1, 2, 5, largest])('where %i others ever took part, each could still be whatever below the minimum the totals allow', others => {
    const possible = byTotals(others);
    const leaks: readonly Leak[] = leaksOf([...everyQuarter(others)].map(published), (at, _truth, shown) => below(possible.get(JSON.stringify([shown[0], shown[3]]))?.[at] ?? []));
    expect(leaks).toEqual([]);
  });

  test('each has as many possible values as the minimum', () => {
    const everything = leaksOf([...everyQuarter(largest)].map(published), () => [Infinity]);
    expect(everything.length).toBeGreaterThan(0);
    expect(everything.filter(({ possible }) => possible.length < minimum)).toEqual([]);
  });

  test('where no fewer came than before, each below the minimum could be anything below it', () => {
    const leaks = leaksOf([...everyQuarter(largest)].map(published), (_at, truth) => (truth < minimum ? upTo(minimum - 1) : []));
    expect(leaks.filter(({ shown: [people = null, , , before = null] }) => (before ?? 0) <= (people ?? 0))).toEqual([]);
  });
});
