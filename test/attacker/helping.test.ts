import { monthAsSeen, quarterAsSeen, tableAsSeen, yearAsSeen } from './asSeen';
import { companyOf } from './companies';
import { countedInLists } from './countedInLists';
import { filesOfReports } from './filesOfReports';
import { attackFiles, nothingOfFiles, numbersOfFiles, rangesOfFiles } from './links';
import { onlyHelping } from './onlyHelping';
import type { PublishedFiles, QuarterFile, YearFile } from './published';
import { reportsOf } from './reportsOf';

/** Left out. */
const h = null;
type Lines = Parameters<typeof tableAsSeen>[0];

/** Of units u1 and u2; nothing is shown of people. Rows answer, and end in their sums, as columns do. */
function quarterHelping(quarter: string, lines: Lines): QuarterFile {
  return { ...quarterAsSeen(quarter, [[h, h], [h, h], [h, h]]), helping: tableAsSeen(lines, ['u1', 'u2'], ['u1', 'u2']) };
}

/** Of departments d1, d2 and so on, of these units. */
function yearHelping(lines: Lines, units: readonly string[]): YearFile {
  const departments = units.map((_unit, at) => `d${at + 1}`);
  return { ...yearAsSeen('2026', [...units.map(() => [h, h]), [h, h]], units), helping: tableAsSeen(lines, departments, departments) };
}

interface Planted {
  readonly leak: string;
  readonly quarters: readonly QuarterFile[];
  readonly year: YearFile;
  readonly found: string;
}

const planted: readonly Planted[] = [
  {
    leak: 'a department, as what the others of its unit lack to a quarter',
    quarters: [quarterHelping('2026-Q3', [[31, h, h], [h, h, h], [h, h, h]])],
    year: yearHelping([[12, 9, h], [8, h, h], [h, h, h]], ['u1', 'u1']),
    found: '2026: helping: d2 × d2: 2 to Infinity'
  },
  {
    leak: 'a quarter, as what the other one lacks to the departments of the year',
    quarters: [quarterHelping('2026-Q3', [[h, 17, h], [h, h, h], [h, h, h]]), quarterHelping('2026-Q4', [[h, h, h], [h, h, h], [h, h, h]])],
    year: yearHelping([[h, 20, h], [h, h, h], [h, h, h]], ['u1', 'u2']),
    found: '2026-Q4: helping: u1 × u2: 3 to 20'
  },
  {
    leak: 'a quarter, as what the departments of the year leave of all pairs',
    quarters: [quarterHelping('2026-Q3', [[h, h, h], [h, h, h], [h, h, h]])],
    year: yearHelping([[18, h, h], [h, h, h], [h, h, 20]], ['u1', 'u2']),
    found: '2026-Q3: helping: u2 × u2: 0 to 2'
  }
];

async function found({ quarters, year }: Planted): Promise<readonly string[]> {
  const ranges = await rangesOfFiles({ months: [monthAsSeen('2026-07', h, { u1: [h, h], u2: [h, h] }, { c1: h })], quarters, years: [year] }, { minimum: 5, fromTheBeginning: true });
  return ranges.filter(({ what }) => what.startsWith('helping: ')).map(({ file, what, low, high }) => `${file}: ${what}: ${low} to ${high}`);
}

describe('Of who helps whom a reader finds', () => {
  it.each(planted)('$leak', async (leak) => {
    expect(await found(leak)).toContain(leak.found);
  });
});

describe('Who helps whom in a year, by department', () => {
  const narrowed = async (seed: number, publish: (files: PublishedFiles, all: PublishedFiles, minimum: number) => PublishedFiles): Promise<readonly unknown[]> => {
    const { company, minimum } = companyOf(seed);
    if (!company.months.some((month) => month.endsWith('-12'))) return [];
    const all = onlyHelping(filesOfReports(reportsOf(company, 0)));
    const files = publish(onlyHelping(filesOfReports(reportsOf(company, minimum))), all, minimum);
    const truth = numbersOfFiles(all);
    const nothing = countedInLists(nothingOfFiles(files), all);
    const broken = (of: PublishedFiles): ReturnType<typeof attackFiles> => attackFiles(countedInLists(of, all), truth, { minimum, moves: company.moves, fromTheBeginning: true, before: nothing });
    // What quarters tell by themselves was known before.
    const known = new Set((await broken({ ...files, years: nothing.years })).map((each) => JSON.stringify(each)));
    return (await broken(files)).filter((each) => !known.has(JSON.stringify(each))).map((each) => ({ seed, ...each }));
  };
  const allOf = async (publish: Parameters<typeof narrowed>[1]): Promise<readonly unknown[]> => {
    const found: unknown[] = [];
    for (let seed = 1; seed <= 40; seed++) found.push(...(await narrowed(seed, publish)));
    return found;
  };

  it('narrows no number of it or of its quarters in those of 40 invented companies that a year was published of, for a reader who counts all pairs together', async () => {
    expect(await allOf((files) => files)).toEqual([]);
  }, 300_000);

  it('would narrow more than 50, if only what is below the minimum were left out of it', async () => {
    const byThreshold = (files: PublishedFiles, all: PublishedFiles, minimum: number): PublishedFiles => ({
      ...files,
      years: files.years.map((year, at) => ({ ...year, minimum: 1, helping: { ...year.helping!, shown: all.years[at]!.helping!.shown.filter(([, , count]) => count >= minimum) } }))
    });
    expect((await allOf(byThreshold)).length).toBeGreaterThan(50);
  }, 300_000);
});
