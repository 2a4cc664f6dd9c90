import { parseArgs } from 'node:util';
import { narrowing, type Followed } from './followNames';
import { generateTables, tableKinds } from './generate';
import { judgeCompany, type CompanyVerdicts, type Counted, type FollowedOf } from './judgeCompany';
import type { FileBreak } from './links';
import { judgeTable, type TableBreak, type TableVerdict } from './judgeTable';
import { ourProtection } from './ourProtection';
import type { Protect } from './publishFiles';
import { thresholdOnly } from './thresholdOnly';

/** `npm run attack -- --tables 8000 --companies 200 --seed 1`: what the reader works out, the threshold alone beside ours. Companies have the seeds from `--seed` on. */
const { values } = parseArgs({ options: { tables: { type: 'string', default: '4800' }, companies: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } } });

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

/** A company, and what a reader who counts the lists as well breaks of it where only what is few is left out, and of ours. */
interface Attacked {
  readonly verdict: CompanyVerdicts;
  readonly counting: Readonly<Record<'threshold' | 'ours', Counted>>;
  readonly names: FollowedOf | undefined;
}

async function attackCompany(seed: number): Promise<Attacked> {
  const verdict = await judgeCompany(seed);
  return { verdict, counting: { threshold: await verdict.threshold.counting(), ours: await verdict.ours.counting() }, names: await verdict.names() };
}

async function attackCompanies(): Promise<number> {
  const first = Number(values.seed);
  const attacked: Attacked[] = [];
  for (let seed = first; seed < first + Number(values.companies); seed++) {
    const one = await attackCompany(seed);
    const { verdict, counting } = one;
    attacked.push(one);
    console.log(companyInWords(verdict));
    for (const line of [...breaksInWords('', verdict.ours.broken), ...breaksInWords(' by counting', counting.ours.broken), ...breaksInWords(' before its file', counting.ours.before)]) console.log(`seed ${seed}: ${line}`);
  }
  const all = (of: (attacked: Attacked) => number): number => attacked.reduce((sum, each) => sum + of(each), 0);
  const row = (name: 'threshold' | 'alone' | 'ours', brokenOf: (attacked: Attacked) => readonly FileBreak[]): Record<string, number | string> => ({
    companies: attacked.length,
    'numbers below the minimum': all(({ verdict }) => verdict.small),
    broken: all((each) => brokenOf(each).length),
    'of them exact': all((each) => brokenOf(each).filter(({ low, high }) => low === high).length),
    'companies broken': all((each) => Number(brokenOf(each).length > 0)),
    'people shown': percent(all(({ verdict }) => verdict[name].people), all(({ verdict }) => verdict.people))
  });
  console.table({
    threshold: row('threshold', ({ verdict }) => verdict.threshold.broken),
    alone: row('alone', ({ verdict }) => verdict.alone.broken),
    ours: row('ours', ({ verdict }) => verdict.ours.broken),
    'threshold, lists counted': row('threshold', ({ counting }) => counting.threshold.broken),
    'ours, lists counted': row('ours', ({ counting }) => counting.ours.broken),
    'known before its file': row('ours', ({ counting }) => counting.ours.before)
  });
  const names = attacked.flatMap((each) => each.names ?? []);
  for (const name of ['threshold', 'ours'] as const) console.log(namesInWords(name, names.map((each) => each[name])));
  console.log(`Of ours as narrow ${narrowing.map((by) => `${narrowedInWords[by]} ${names.reduce((sum, each) => sum + each.by[by], 0)}`).join(', ')}; in ${names.filter(({ ours }) => ours.found.length > 0).length} companies.`);
  return all(({ verdict, counting }) => verdict.ours.broken.length + counting.ours.broken.length);
}

function namesInWords(name: string, followed: readonly Followed[]): string {
  const found = followed.flatMap((each) => each.found);
  const asked = followed.reduce((sum, each) => sum + each.asked, 0);
  return `Whoever follows names, of ${followed.length} companies in which nobody moves, ${name}: ${found.length} of ${asked} narrowed, ${found.filter(({ low, high }) => low === high).length} of them exactly.`;
}

const narrowedInWords = { before: 'before its file', own: 'by its file', later: 'by a later one' } as const;

function breaksInWords(how: string, broken: readonly FileBreak[]): readonly string[] {
  return broken.map(({ file, what, count, low, high }) => `BROKEN${how}: ${file}: ${what} is ${count}, found ${low} to ${high}`);
}

/** Of each company the three ways to publish it: the threshold alone, each table by itself, ours. */
function companyInWords({ seed, plan, minimum, small, numbers, people, threshold, alone, ours }: CompanyVerdicts): string {
  const ways = [threshold, alone, ours];
  const { units, departments, communities, people: employees, months, moves = [] } = plan;
  const shape = `${units} units, ${departments} departments, ${communities} communities, ${employees} people, ${months} months, ${moves.length} moves, minimum ${minimum}`;
  return `seed ${seed}: ${shape}; ${small} of ${numbers} below; broken ${ways.map(({ broken }) => broken.length).join(' / ')}; people shown ${ways.map((way) => percent(way.people, people)).join(' / ')}`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

async function main(): Promise<void> {
  const tables = Number(values.tables) === 0 ? 0 : attackTables();
  const companies = await attackCompanies();
  console.log(`Broken by our protection: ${tables} tables, ${companies} numbers of companies.`);
  process.exitCode = tables + companies === 0 ? 0 : 1;
}

void main();
