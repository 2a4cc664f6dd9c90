import type { CountedMonth } from '../../src/domain/report/makeMonthReport';
import { makeMonthReport } from '../../src/domain/report/makeMonthReport';
import type { MonthReport } from '../../src/domain/report/monthReport';
import type { KnownMonth } from '../../src/domain/report/protecting/knownMonth';
import { quarterStaysOpen } from '../../src/domain/report/protecting/quarterSoFar';
import { byKey, communityNamed, countedMonth } from './counted';
import { vectors } from './oneWay';
import { upTo } from './possibleValues';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
/** A month of one community. */
const month = (sinceQuarter: number, ...units: number[]): CountedMonth => countedMonth({ units, communities: [sum(units)], sinceQuarter });
const reported = (counts: CountedMonth, earlier: readonly KnownMonth[], minimum = 5): MonthReport => makeMonthReport(counts, minimum, { units: [], departments: [] }, byKey(communityNamed('c0')), earlier);
/** A month as it was published by itself. */
const published = (counts: CountedMonth, minimum = 5): KnownMonth => ({ counts, report: reported(counts, [], minimum) });
const known = (...units: number[]): KnownMonth => published(month(sum(units), ...units));

describe('A month and those before it in the quarter', () => {
  /** Published: five of u1; eleven of u0 and u2 together. */
  const august = known(7, 5, 4);

  test('the earlier month is published as these tests take it to be', () => {
    expect(august.report.units.map(({ people }) => people)).toEqual([null, 5, null]);
  });

  test.each<[string, readonly KnownMonth[], number, readonly number[], boolean]>([
    // Seven, five and five are all seventeen: so u0 had no more than seven before, and u2 four.
    ['tells of a unit that was left out for being few, where what it shows leaves no room for the others to have been all', [august], 17, [], false],
    ['tells nothing where both are left out again', [august], 17, [0, 2], true],
    ['tells nothing where there are enough people', [august], 21, [], true],
    ['tells nothing where there is no month before', [], 17, [], true]
  ])('%s', (_what, earlier, people, hidden, isOpen) => {
    expect(quarterStaysOpen(month(people, 7, 5, 5), earlier, 5)(new Set(hidden))).toBe(isOpen);
  });

  test('each has the minimum of its own', () => {
    // Four of u2 are few in a month of minimum 5, which left them out beside u0; one of minimum 4 shows all.
    const isOpen = (minimum: number): boolean => quarterStaysOpen(month(17, 7, 5, 5), [published(month(16, 7, 5, 4), minimum)], 5)(new Set());
    expect([isOpen(5), isOpen(4)]).toEqual([false, true]);
  });

  test('leaves out more units until nothing is told', () => {
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
