import { parseArgs } from 'node:util';
import { makeCompany, type Company } from './company';
import { countCompany } from './countCompany';
import { generateTables, tableKinds } from './generate';
import { judgeTable, type TableBreak, type TableVerdict } from './judgeTable';
import { attackFiles, numbersOfFiles } from './links';
import { ourProtection } from './ourProtection';
import { publishEverything, publishFiles, type Protect } from './publishFiles';
import { thresholdOnly } from './thresholdOnly';

/** `npm run attack -- --tables 8000 --companies 4 --seed 1`: what the reader works out, threshold only beside ours. */
const { values } = parseArgs({ options: { tables: { type: 'string', default: '4800' }, companies: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' } } });

const protections = { threshold: thresholdOnly, ours: ourProtection } satisfies Record<string, Protect>;

/** What came of all tables of one kind under one protection. */
class Sums {
  public tables = 0;
  public brokenTables = 0;
  public exactTables = 0;
  public shown = 0;
  public hidden = 0;
  public small = 0;
  public people = 0;
  public peopleShown = 0;
  public milliseconds = 0;

  public add(verdict: TableVerdict, milliseconds: number): void {
    this.tables++;
    this.brokenTables += verdict.broken.length > 0 ? 1 : 0;
    this.exactTables += verdict.exact > 0 ? 1 : 0;
    this.shown += verdict.shown;
    this.hidden += verdict.hidden;
    this.small += verdict.small;
    this.people += verdict.people;
    this.peopleShown += verdict.peopleShown;
    this.milliseconds += milliseconds;
  }
}

function attackTables(): number {
  const sums = { threshold: new Map([...tableKinds, 'all'].map((kind) => [kind, new Sums()])), ours: new Map([...tableKinds, 'all'].map((kind) => [kind, new Sums()])) };
  for (const { kind, seed, table, minimum, bounds } of generateTables(Number(values.tables), Number(values.seed))) {
    for (const name of ['threshold', 'ours'] as const) {
      const started = performance.now();
      const published = protections[name](table, { minimum, bounds });
      const milliseconds = performance.now() - started;
      const verdict = judgeTable(table, published, { minimum, bounds, enough: minimum });
      for (const one of [kind, 'all']) sums[name].get(one)!.add(verdict, milliseconds);
      if (name === 'ours') for (const found of verdict.broken) console.log(breakInWords(found), JSON.stringify({ kind, seed, minimum, bounds, table, published }));
    }
  }
  console.table(
    Object.fromEntries([...sums.threshold].map(([kind, threshold]) => [kind, { tables: threshold.tables, ...figures('threshold', threshold), ...figures('ours', sums.ours.get(kind)!), 'ours, ms a table': Number((sums.ours.get(kind)!.milliseconds / threshold.tables).toFixed(2)) }]))
  );
  return sums.ours.get('all')!.brokenTables;
}

function figures(name: string, { tables, brokenTables, exactTables, shown, hidden, small, people, peopleShown }: Sums): Readonly<Record<string, string | number>> {
  return {
    [`${name}: broken`]: name === 'ours' ? brokenTables : percent(brokenTables, tables),
    [`${name}: exact`]: name === 'ours' ? exactTables : percent(exactTables, tables),
    // Beyond what has to be left out in any case.
    [`${name}: left out too`]: percent(hidden - small, hidden + shown),
    [`${name}: people shown`]: percent(peopleShown, people)
  };
}

function breakInWords({ place, count, low, high, why }: TableBreak): string {
  return `BROKEN (${why}): row ${place.row ?? 'total'}, column ${place.column ?? 'total'} is ${count}, found ${low} to ${high}`;
}

async function attackCompanies(): Promise<void> {
  const rows = [];
  for (let index = 0; index < Number(values.companies); index++) {
    const seed = Number(values.seed) + index;
    const company = makeCompany({ seed, firstMonth: '2026-01', months: 15, units: 3, departments: 7, communities: 8, people: 150, moves: index % 2 === 0 ? [] : [{ month: '2026-08', of: 'departments' }] });
    for (const [name, protect] of Object.entries(protections)) rows.push({ company: seed, 'tables by': name, ...(await attackCompany(company, protect)) });
  }
  console.log('Months, quarters and years together; single numbers are left out below the minimum, each table is protected by itself:');
  console.table(rows);
}

async function attackCompany(company: Company, protect: Protect): Promise<Readonly<Record<string, number | string>>> {
  const counted = countCompany(company);
  const truth = numbersOfFiles(publishEverything(counted));
  const broken = await attackFiles(publishFiles(counted, 5, protect), truth, { minimum: 5, moves: company.moves, fromTheBeginning: true });
  const inPeriods = (length: number, quarter: boolean): number => broken.filter(({ file }) => file.length === length && file.includes('Q') === quarter).length;
  return {
    numbers: truth.size,
    'below the minimum': [...truth.values()].filter((count) => count! < 5).length,
    broken: broken.length,
    'of them exact': broken.filter(({ low, high }) => low === high).length,
    months: inPeriods(7, false),
    quarters: inPeriods(7, true),
    years: inPeriods(4, false)
  };
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

async function main(): Promise<void> {
  const broken = attackTables();
  await attackCompanies();
  process.exitCode = broken === 0 ? 0 : 1;
}

void main();
