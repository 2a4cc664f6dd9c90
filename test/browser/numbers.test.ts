import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { castMember, startSampleWorkbench, type SampleWorkbench } from './sampleWorkbench';

type Counts = Record<string, { company: number; units: Record<string, number>; communities: Record<string, number> }>;
interface Group {
  key: string;
  people: number | null;
}
interface Report {
  month: string;
  minimum: number;
  company: number | null;
  units: Group[];
  communities: Group[];
}

/** As SQL counts a quarter or a year, by place (unit or department) and community. */
interface Crossed {
  readonly people: Record<string, number>;
  readonly cells: Record<string, Record<string, number>>;
  /** Of a quarter. */
  readonly movement?: Record<string, number>;
}
interface TableReport {
  readonly people: { rows: string[]; columns: string[]; columnTotals: (number | null)[]; shown: [row: number, column: number, people: number][] };
  readonly movement?: Record<string, number | null>;
}

/** The script is an ES module of its own, run as anybody would run it: it imports nothing of the product. */
function countBySql<T = Counts>(file: string, ...period: string[]): T {
  const script = path.resolve(__dirname, '../numbers/countBySql.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, file, ...period], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as T;
}

describe('Every published period of the sample', () => {
  let workbench: SampleWorkbench;
  let counts: Counts;
  let reports: Report[];

  beforeAll(async () => {
    workbench = await startSampleWorkbench();
    counts = countBySql(workbench.dataFile);
    const { months } = await read<{ months: { file: string }[] }>('published.json');
    reports = await Promise.all(months.map(({ file }) => read<Report>(file)));
    // Some four hundred files, on a machine that may be busy.
  }, 240_000);
  afterAll(() => workbench.close());

  async function read<T>(file: string): Promise<T> {
    const address = `/sites/guildhall/_api/web/getFileByServerRelativePath(decodedUrl='/sites/guildhall/Reports/company/${file}')/$value`;
    const response = await fetch(workbench.origin + address, { headers: { 'X-Workbench-Person': castMember('Leadership viewer'), Accept: 'application/json' } });
    expect(response.status).toBe(200);
    return JSON.parse(await response.text()) as T;
  }

  test('a month is there, from the first act to the last complete month', () => {
    const withActs = Object.keys(counts).sort();
    const published = reports.map(({ month }) => month);
    expect(published[0]).toBe(withActs[0]);
    expect(published).toEqual(expect.arrayContaining(withActs));
    expect(published.length).toBeGreaterThan(100);
  });

  test('a month shows exactly the numbers that SQL counts in the rows, for the company, every unit and every community', () => {
    let shown = 0;
    for (const { month, company, units, communities } of reports) {
      const counted = counts[month] ?? { company: 0, units: {}, communities: {} };
      const pairs: [string, number | null, number][] = [
        [`${month} company`, company, counted.company],
        ...units.map(({ key, people }): [string, number | null, number] => [`${month} ${key}`, people, counted.units[key] ?? 0]),
        ...communities.map(({ key, people }): [string, number | null, number] => [`${month} ${key}`, people, counted.communities[key] ?? 0])
      ];
      for (const [what, published, people] of pairs.filter(([, published]) => published !== null)) {
        expect([what, published]).toEqual([what, people]);
        shown++;
      }
    }
    expect(shown).toBeGreaterThan(500);
  });

  test('a month leaves out every group below five, and drops no unit and no community in which somebody took part', () => {
    for (const { month, units, communities } of reports) {
      const counted = counts[month];
      for (const [key, people] of Object.entries({ ...counted?.units })) {
        expect(units.map(unit => unit.key)).toContain(key);
        if (people < 5) expect(units.find(unit => unit.key === key)?.people).toBeNull();
      }
      for (const [key, people] of Object.entries({ ...counted?.communities })) {
        expect(communities.map(community => community.key)).toContain(key);
        if (people < 5) expect(communities.find(community => community.key === key)?.people).toBeNull();
      }
    }
  });

  test('most months show the company, and units that are left out never stand alone, so that none follows from the others', () => {
    const tell = reports.filter(({ company }) => company !== null).length / reports.length;
    expect(tell).toBeGreaterThan(0.5);
    for (const { month, units } of reports.filter(({ units: list }) => list.some(({ people }) => people !== null))) {
      const leftOut = units.filter(({ people }) => people === null).map(({ key }) => counts[month]?.units[key] ?? 0);
      expect([month, leftOut.length !== 1, leftOut.length === 0 || leftOut.reduce((sum, people) => sum + people, 0) >= 9]).toEqual([month, true, true]);
    }
  });

  test.each(['quarters', 'years'] as const)('of %s shows exactly the numbers that SQL counts, and who came and stayed away', async periods => {
    const index = await read<Record<typeof periods, { file: string; period: string }[]>>('published.json');
    let shown = 0;
    for (const { file, period } of index[periods]) {
      const { people: { rows, columns, columnTotals, shown: cells }, movement = {} } = await read<TableReport>(file);
      const counted = countBySql<Crossed>(workbench.dataFile, period);
      const pairs: [string, number | null, number][] = [
        ...cells.map(([row, column, people]): [string, number, number] => [`${rows[row]}, ${columns[column]}`, people, counted.cells[rows[row] ?? '']?.[columns[column] ?? ''] ?? 0]),
        ...columns.map((key, column): [string, number | null, number] => [key, columnTotals[column] ?? null, counted.people[key] ?? 0]),
        ...Object.entries(movement).map(([key, people]): [string, number | null, number] => [key, people, counted.movement?.[key] ?? 0])
      ].filter(([, published]) => published !== null) as [string, number, number][];
      expect(pairs.map(([what, published]) => [period, what, published])).toEqual(pairs.map(([what, , people]) => [period, what, people]));
      shown += pairs.length;
    }
    expect(shown).toBeGreaterThan(100);
  });

  test('has people of the department that is no more, and later of what it became in another unit', () => {
    const now = new Date().getUTCFullYear();
    const years = Array.from({ length: 4 }, (_, ago) => now - 3 + ago);
    const counted = years.map(year => countBySql<Crossed>(workbench.dataFile, String(year)).cells);
    const withPeople = (department: string): number[] => years.filter((_, at) => counted[at]?.[department] !== undefined);
    const [before, after] = [withPeople('simulation'), withPeople('simulation-digital-twins')];
    expect([before.length > 0, after.length > 0]).toEqual([true, true]);
    expect(Math.max(...before)).toBeLessThanOrEqual(Math.min(...after));
  });
});
