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

/** The script is an ES module of its own, run as anybody would run it: it imports nothing of the product. */
function countBySql(file: string): Counts {
  const script = path.resolve(__dirname, '../numbers/countBySql.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Counts;
}

describe('Every published month of the sample', () => {
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

  test('is there, from the first act to the last complete month', () => {
    const withActs = Object.keys(counts).sort();
    const published = reports.map(({ month }) => month);
    expect(published[0]).toBe(withActs[0]);
    expect(published).toEqual(expect.arrayContaining(withActs));
    expect(published.length).toBeGreaterThan(100);
  });

  test('shows exactly the numbers that SQL counts in the rows, for the company, every unit and every community', () => {
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

  test('leaves out every group below five, and drops no unit and no community in which somebody took part', () => {
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

  test('shows the company in most months, and every unit above the minimum wherever a month is not empty', () => {
    const tell = reports.filter(({ company }) => company !== null).length / reports.length;
    expect(tell).toBeGreaterThan(0.5);
    for (const { month, units } of reports.filter(({ units: list }) => list.some(({ people }) => people !== null))) {
      for (const [key, people] of Object.entries({ ...counts[month]?.units })) {
        if (people >= 5) expect(units.find(unit => unit.key === key)?.people).toBe(people);
      }
    }
  });
});
