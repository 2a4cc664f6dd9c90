import { marginsOf } from '../../src/domain/protection/margins';
import { protectHelping } from '../../src/domain/report/protecting/protectHelping';
import { tableAsSeen } from './asSeen';
import { companyOf } from './companies';
import { makeCompany, type CompanyPlan } from './company';
import { countCompany } from './countCompany';
import { countedInLists } from './countedInLists';
import { filesOfReports } from './filesOfReports';
import type { FollowedNumber } from './followNames';
import { generateTable, generateTables, tableKinds } from './generate';
import { judgeCompany, type CompanyVerdicts } from './judgeCompany';
import { judgeTable } from './judgeTable';
import { LinearSystem } from './linearSystem';
import { attackFiles, nothingOfFiles, numbersOfFiles, rangesOfFiles } from './links';
import { keyOf } from './links/filesSystem';
import { ourProtection } from './ourProtection';
import { seenIn } from './place';
import { publishEverything, publishFiles } from './publishFiles';
import { rangesOfSystem } from './rangesOfSystem';
import { reportsOf } from './reportsOf';
import { mostAt, rangesOfTable } from './rangesOfTable';
import { systemOfTable } from './systemOfTable';
import { thresholdOnly } from './thresholdOnly';

describe('The two ways to solve a table', () => {
  it('agree on every left-out number of 240 tables of all kinds', async () => {
    for (const { kind, seed, table, minimum, bounds } of generateTables(240, 500)) {
      const published = thresholdOnly(table, { minimum });
      const system = new LinearSystem();
      const { all } = systemOfTable(system, published, (place) => mostAt(place, { bounds }));
      const hidden = all.filter((_, index) => seenIn(published)[index] === null);
      const flow = rangesOfTable(published, { minimum, bounds }).map(({ low, high }) => ({ low, high }));
      expect({ kind, seed, ranges: flow }).toEqual({ kind, seed, ranges: await rangesOfSystem(system, hidden) });
    }
  });

  it('differ where only whole numbers tell: three of which no two may be one together, doubled', async () => {
    const system = new LinearSystem();
    const [a, b, c, doubled] = [system.add(), system.add(), system.add(), system.add()];
    for (const [one, other] of [[a, b], [b, c], [a, c]] as const) system.know([[one, 1], [other, 1]], 0, 1);
    system.know([[doubled, 1], [a, -2], [b, -2], [c, -2]], 0, 0);
    expect(await rangesOfSystem(system, [doubled])).toEqual([{ low: 0, high: 3 }]);
    expect(await rangesOfSystem(system, [doubled], { whole: true })).toEqual([{ low: 0, high: 2 }]);
  });
});

describe('Broken is', () => {
  const truth = { rows: ['r1', 'r2'], columns: ['c1', 'c2'], cells: [3, 9, 7, 8] };

  it.each([
    { what: 'a small number that is shown', lines: [[3, 9, 12], [7, 8, 15], [10, 17, 27]], broken: [{ place: { row: 0, column: 0 }, count: 3, low: 3, high: 3, why: 'small' }] },
    { what: 'a small number of which some small values are excluded', lines: [[null, 9, 12], [7, 8, 15], [10, 17, 27]], broken: [{ place: { row: 0, column: 0 }, count: 3, low: 3, high: 3, why: 'narrowed' }] },
    { what: 'a number that is shown and not true', lines: [[null, null, 12], [null, null, null], [10, 18, null]], broken: [{ place: { row: null, column: 1 }, count: 17, low: 18, high: 18, why: 'wrong' }] }
  ])('$what', ({ lines, broken }) => {
    expect(judgeTable(truth, tableAsSeen(lines), { minimum: 5 }).broken).toEqual(broken);
  });

  it('nothing, where every small value remains possible', () => {
    const verdict = judgeTable(truth, tableAsSeen([[null, null, 12], [null, null, 15], [10, 17, 27]]), { minimum: 5 });
    expect(verdict).toEqual({ broken: [], exact: 0, small: 1, shown: 5, hidden: 4, people: 27, peopleShown: 0 });
  });

  it('nothing that a headcount below the minimum tells without any publication', () => {
    const small = { ...truth, cells: [1, 1, 7, 8] };
    const published = tableAsSeen([[null, null, null], [null, null, 15], [null, null, null]]);
    const ranges = rangesOfTable(published, { minimum: 5, bounds: [2, 100] }).map(({ low, high }) => [low, high]);
    // Cells of the first row and their total; a row of two people has no cell of four, whatever is published.
    expect([ranges[0], ranges[1], ranges[4]]).toEqual([[0, 2], [0, 2], [0, 4]]);
    expect(judgeTable(small, published, { minimum: 5, bounds: [2, 100] }).broken).toEqual([]);
    expect(judgeTable(truth, tableAsSeen([[null, null, 12], [null, null, 15], [10, 17, 27]]), { minimum: 5, bounds: [9, 100] }).broken).toEqual([
      { place: { row: 0, column: 0 }, count: 3, low: 3, high: 9, why: 'narrowed' }
    ]);
  });
});

describe('Leaving out only what is below the minimum', () => {
  it('is broken in more than 60 % of 2,400 tables of all kinds, and in some of every kind', () => {
    const broken = new Map(tableKinds.map((kind) => [kind, 0]));
    for (const { kind, table, minimum, bounds } of generateTables(2400)) {
      const verdict = judgeTable(table, thresholdOnly(table, { minimum }), { minimum, bounds, enough: minimum });
      if (verdict.broken.length > 0) broken.set(kind, broken.get(kind)! + 1);
    }
    expect([...broken.values()].reduce((sum, count) => sum + count, 0) / 2400).toBeGreaterThan(0.6);
    expect([...broken].filter(([, count]) => count === 0)).toEqual([]);
  });

  it('gives the same table for the same kind and seed', () => {
    expect(generateTable('two by two', 3)).toEqual(generateTable('two by two', 3));
    expect(generateTable('two by two', 3)).not.toEqual({ ...generateTable('two by two', 4), seed: 3 });
  });
});

describe('Our protection', () => {
  it('is broken nowhere in 1,600 tables of all kinds', () => {
    const broken = [...generateTables(1600)].flatMap(({ kind, seed, table, minimum, bounds }) =>
      judgeTable(table, ourProtection(table, { minimum, bounds }), { minimum, bounds, knowsTheRule: true, enough: minimum }).broken.map((found) => ({ kind, seed, ...found }))
    );
    expect(broken).toEqual([]);
  });
});

describe('Who helps whom', () => {
  it('is broken nowhere in 300 tables for a reader who counts all pairs together, as everybody can', () => {
    const broken = [...generateTables(300, 900)].flatMap(({ kind, seed, table, minimum }) => {
      const sums = marginsOf(table);
      const many = table.cells.length * 1000;
      const answers = Array.from(table.cells);
      const published = protectHelping({ pairs: table, fewest: answers, fewestOfRow: sums.rows, fewestOfColumn: sums.columns, fewestOfAll: many, answers }, minimum);
      const counted = { ...published, total: sums.total };
      return sums.total < minimum ? [] : judgeTable(table, counted, { minimum, enough: minimum }).broken.map((found) => ({ kind, seed, ...found }));
    });
    expect(broken).toEqual([]);
  });
});

const companies = 30;
let judged: Promise<readonly CompanyVerdicts[]> | undefined;

/** Judged once for all tests. */
function judgedCompanies(): Promise<readonly CompanyVerdicts[]> {
  return (judged ??= (async () => {
    const verdicts: CompanyVerdicts[] = [];
    for (let seed = 1; seed <= companies; seed++) verdicts.push(await judgeCompany(seed));
    return verdicts;
  })());
}

describe('All reports of a company together', () => {
  it('are broken nowhere in 30 invented companies, by a reader of the files nor by one who counts the lists as well, and the threshold alone and each table by itself are', async () => {
    const verdicts = await judgedCompanies();
    const broken = (way: 'threshold' | 'alone' | 'ours'): number => verdicts.reduce((sum, verdict) => sum + verdict[way].broken.length, 0);
    expect(verdicts.flatMap(({ seed, ours }) => ours.broken.map((found) => ({ seed, ...found })))).toEqual([]);
    const counting = await Promise.all(verdicts.map(({ ours }) => ours.counting()));
    expect(counting.flatMap((found, at) => found.broken.map((each) => ({ seed: at + 1, ...each })))).toEqual([]);
    expect((await Promise.all(verdicts.slice(0, 10).map(({ threshold }) => threshold.counting()))).reduce((sum, found) => sum + found.broken.length, 0)).toBeGreaterThan(100);
    expect([broken('threshold') > 500, broken('alone') > 300]).toEqual([true, true]);
  }, 300_000);

  it.each([
    ['a month that a later one of its quarter told of', 20028],
    ['who is new, whom a community of the quarter told of', 30012]
  ])('are broken no more where once was found %s', async (_what, seed) => {
    const { ours } = await judgeCompany(seed);
    expect([...ours.broken, ...(await ours.counting()).broken]).toEqual([]);
  }, 300_000);

  it('are broken nowhere in 20 invented companies that raised the minimum in the middle, and have reports of both, by one who counts the lists', async () => {
    const found: unknown[] = [];
    const minimums = new Set<number>();
    for (let seed = 101; seed <= 120; seed++) {
      const { company, minimum } = companyOf(seed);
      const files = filesOfReports(reportsOf(company, minimum, minimum + 5));
      const all = filesOfReports(reportsOf(company, 0));
      const options = { minimum, moves: company.moves, fromTheBeginning: true, unitsOfTheEnd: true };
      const before = countedInLists(nothingOfFiles(files), all);
      for (const each of await attackFiles(countedInLists(files, all), numbersOfFiles(all), { ...options, before })) found.push({ seed, ...each });
      for (const month of files.months) minimums.add(month.minimum - minimum);
    }
    expect(found).toEqual([]);
    expect([...minimums].sort()).toEqual([0, 5]);
  }, 300_000);
});

describe('Whoever follows names', () => {
  it('never excludes what is true, and finds less of ours than of the threshold alone', async () => {
    const followed: NonNullable<Awaited<ReturnType<CompanyVerdicts['names']>>>[] = [];
    for (const { names } of (await judgedCompanies()).slice(0, 13)) followed.push(...[await names()].flatMap((found) => found ?? []));
    const found = (way: 'threshold' | 'ours'): readonly FollowedNumber[] => followed.flatMap((names) => names[way].found);
    expect(followed.length).toBe(9);
    expect([...found('threshold'), ...found('ours')].filter(({ count, low, high }) => count < low || count > high)).toEqual([]);
    expect([found('ours').length, found('threshold').length > 100]).toEqual([0, true]);
  }, 300_000);
});

describe('The counts of an invented company', () => {
  const plans: readonly CompanyPlan[] = [
    { seed: 1, firstMonth: '2026-01', months: 15, units: 3, departments: 6, communities: 6, people: 80 },
    { seed: 2, firstMonth: '2026-10', months: 15, units: 3, departments: 6, communities: 6, people: 80, moves: [{ month: '2027-05', of: 'departments' }] },
    { seed: 3, firstMonth: '2026-04', months: 18, units: 2, departments: 4, communities: 5, people: 60, moves: [{ month: '2026-08', of: 'people' }, { month: '2027-01', of: 'departments' }] }
  ];

  it.each(plans)('agree with everything that a reader concludes from them (seed $seed)', async (plan) => {
    const company = makeCompany(plan);
    const counted = countCompany(company);
    const truth = numbersOfFiles(publishEverything(counted));
    const files = publishFiles(counted, 5, thresholdOnly);
    const ranges = await rangesOfFiles(files, { minimum: 5, moves: company.moves, fromTheBeginning: true });
    expect(ranges.filter((number) => truth.get(keyOf(number))! < number.low || truth.get(keyOf(number))! > number.high)).toEqual([]);
    expect(ranges.length).toBe([...numbersOfFiles(files).values()].filter((count) => count === null).length);
  });

  it('are broken where each file leaves out only what is below the minimum', async () => {
    const company = makeCompany(plans[0]!);
    const counted = countCompany(company);
    const truth = numbersOfFiles(publishEverything(counted));
    const broken = await attackFiles(publishFiles(counted, 5, thresholdOnly), truth, { minimum: 5, fromTheBeginning: true });
    expect(broken.filter(({ count }) => count >= 5)).toEqual([]);
    expect(new Set(broken.map(({ file }) => file.slice(4, 6)))).toEqual(new Set(['-0', '-1', '-Q', '']));
  });
});
