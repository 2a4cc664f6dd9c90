import type { CountedMonth } from '../../src/domain/report/makeMonthReport';
import { makeMonthReport } from '../../src/domain/report/makeMonthReport';
import type { MonthReport } from '../../src/domain/report/monthReport';
import type { KnownMonth } from '../../src/domain/report/protecting/knownMonth';
import { quarterStaysOpen } from '../../src/domain/report/protecting/quarterSoFar';
import { byKey, communityNamed, countedMonth } from './counted';
import { oneWay, vectors } from './oneWay';
import { upTo } from './possibleValues';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
/** A month of one community, and of nobody who contributed. */
const month = (sinceQuarter: number, ...units: number[]): CountedMonth => ({ ...countedMonth({ units, communities: [sum(units)], sinceQuarter }), contributors: oneWay(units.map(() => 0), [0]) });
const reported = (counts: CountedMonth, earlier: readonly KnownMonth[], minimum = 5): MonthReport => makeMonthReport(counts, minimum, { units: [], departments: [] }, byKey(communityNamed('c0')), earlier);
/** A month as it was published by itself. */
const published = (counts: CountedMonth, minimum = 5): KnownMonth => ({ counts, report: reported(counts, [], minimum) });
const known = (...units: number[]): KnownMonth => published(month(sum(units), ...units));
const openWithout = (counts: CountedMonth, earlier: readonly KnownMonth[], hidden: readonly number[]): boolean => quarterStaysOpen(counts, earlier, 5)(new Set(hidden));

describe('A month and those before it in the quarter, by how many different people the company had since it began', () => {
  /** Published: five of u1; eleven of u0 and u2 together. */
  const august = known(7, 5, 4);

  test('the earlier month is published as these tests take it to be', () => {
    expect(august.report.units.map(({ people }) => people)).toEqual([null, 5, null]);
  });

  test.each<[string, CountedMonth, readonly number[], boolean]>([
    // Seven, five and five are all seventeen: so u0 had no more than seven before, and u2 four.
    ['tells of a unit that was left out for being few, where what it shows leaves no room for the others to have been all', month(17, 7, 5, 5), [], false],
    ['tells of it by one of them as well', month(17, 7, 5, 5), [0], false],
    ['tells nothing where both are left out again', month(17, 7, 5, 5), [0, 2], true],
    ['tells nothing where there are enough people: eleven, five and five', month(21, 7, 5, 5), [], true],
    ['tells of it where there is one less', month(20, 7, 5, 5), [], false],
    // Four of u2, and seven of u0.
    ['tells nothing where some have changed their unit, so that all units had more than there are people', month(16, 11, 5, 0), [], true],
  ])('%s', (_what, counts, hidden, isOpen) => {
    expect(openWithout(counts, [august], hidden)).toBe(isOpen);
  });

  test('the first month of a quarter tells nothing of others', () => {
    expect(openWithout(month(16, 7, 5, 4), [], [])).toBe(true);
  });

  test.each<[string, readonly number[], number]>([
    // Six of u1 and eight of u2 before; eleven of u0 where u1 had nobody.
    ['be nobody: another had all then, of whom more are needed', [0, 1], 25],
    ['be nobody, which takes more of another that is small', [1, 2], 27]
  ])('a unit that the month leaves out itself has to be able to %s', (_what, hidden, enough) => {
    const earlier = [known(9, 6, 8)];
    expect([enough, enough - 1].map(people => openWithout(month(people, 7, 4, 8), earlier, hidden))).toEqual([true, false]);
  });

  test('a unit that was left out has to be able to have been k-1, or as many as work there', () => {
    // Nine are left out. Where four of these are of u2, u0 has nine all the same, and u1 twenty: thirty-three, or thirty where one works in u2.
    const open = (people: number, headcount?: number): boolean => {
      const counts = { ...month(people, 9, 20, 0), people: oneWay([9, 20, 0], [29], [undefined, undefined, headcount]) };
      return openWithout(counts, [published(counts)], [1, 2]);
    };
    expect([open(33), open(32), open(30, 1), open(29, 1), open(29, 0)]).toEqual([true, false, true, false, true]);
  });

  test('a unit of which few contributed has to be able to have been nobody of these: the others left out with it all of them', () => {
    // Where nobody of u0 did, u2 and u3 had eight.
    const earlier = (...contributors: number[]): KnownMonth => published({ ...month(21, 9, 6, 3, 3), contributors: oneWay(contributors, [14]) });
    const open = (people: number, ...contributors: number[]): boolean => openWithout(month(people, 12, 6, 3, 3), [earlier(...contributors)], [1, 2, 3]);
    expect([open(26, 2, 6, 3, 3), open(25, 2, 6, 3, 3), open(24, 5, 6, 3, 0)]).toEqual([true, false, true]);
  });

  test('a report leaves out more units until nothing is told', () => {
    const shown = (sinceQuarter: number): readonly (number | null)[] => reported(month(sinceQuarter, 7, 5, 5), [august]).units.map(({ people }) => people);
    expect([shown(21), shown(17)]).toEqual([[7, 5, 5], [null, null, null]]);
  });
});

describe('Nobody can work out a unit of two months who has counted the people of both together', () => {
  const minimum = 2;
  /** Two months of three units, and the people of both. */
  interface TwoMonths {
    readonly first: readonly number[];
    readonly second: readonly number[];
    readonly people: number;
  }
  type Shown = Readonly<Record<'first' | 'second', readonly (number | null)[]>>;
  const most = 7;
  const all = [...vectors(3, most)].filter(units => sum(units) <= most);
  const canBe = ({ first, second, people }: TwoMonths): boolean => sum(first.map((one, at) => Math.max(one, second[at] ?? 0))) <= people && people <= sum(first) + sum(second);
  const worlds = all.flatMap(first => all.flatMap(second => upTo(most).map(people => ({ first, second, people })))).filter(canBe);
  const isAsShown = (units: readonly number[], shown: readonly (number | null)[]): boolean => shown.every((people, at) => people === null || people === units[at]);
  const agreeing = (units: readonly number[], shown: readonly (number | null)[]): typeof all => all.filter(each => sum(each) === sum(units) && isAsShown(each, shown));

  const protectedAlone = new Map(all.map(units => [units, published(month(sum(units), ...units), minimum)]));
  const shownOf = ({ units }: MonthReport): Shown['first'] => units.map(({ people }) => people);

  /** What each number of both months can be, of all that agree with what is shown, with all totals, and with the people of both. */
  function possible({ first, second, people }: TwoMonths, shown: Shown): readonly ReadonlySet<number>[] {
    const values = [...first, ...second].map(() => new Set<number>());
    const others = agreeing(second, shown.second);
    for (const one of agreeing(first, shown.first)) {
      for (const other of others) {
        if (canBe({ first: one, second: other, people })) [...one, ...other].forEach((value, at) => values[at]?.add(value));
      }
    }
    return values;
  }

  /** How many numbers below the minimum lose a value by the second file: neither the first file nor the lists tell it. */
  function broken(isProtected: boolean): number {
    const found = new Map<string, ReturnType<typeof possible>>();
    const values = (world: TwoMonths, shown: Shown): ReturnType<typeof possible> => {
      const key = JSON.stringify([sum(world.first), sum(world.second), world.people, shown]);
      const known = found.get(key) ?? possible(world, shown);
      found.set(key, known);
      return known;
    };
    return sum(
      worlds.map(world => {
        const before = protectedAlone.get(world.first) as KnownMonth;
        const report = isProtected ? reported(month(world.people, ...world.second), [before], minimum) : (protectedAlone.get(world.second) as KnownMonth).report;
        const shown = { first: shownOf(before.report), second: shownOf(report) };
        const [known, now] = [values(world, { ...shown, second: [null, null, null] }), values(world, shown)];
        return [...world.first, ...world.second].filter((value, at) => value < minimum && upTo(minimum - 1).some(each => known[at]?.has(each) === true && now[at]?.has(each) === false)).length;
      })
    );
  }

  test('of all that there are with up to seven people', () => {
    expect([worlds.length, broken(true)]).toEqual([9570, 0]);
  });

  test('and 114 times where each month is protected by itself', () => {
    expect(broken(false)).toBe(114);
  });
});
