import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { readGrid } from './readGrid';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

jest.setTimeout(240_000);

type Counts = Readonly<Record<string, number>>;
interface Month {
  readonly company: number;
  readonly units: Counts;
  readonly communities: Counts;
  readonly attendances: Counts;
}
interface Crossed {
  readonly people: Counts;
  readonly cells: Readonly<Record<string, Counts>>;
}
interface Year extends Crossed {
  readonly helping: { readonly pairs: Readonly<Record<string, Counts>>; readonly crossing: number | null };
}
interface Quarter extends Crossed {
  readonly movement: Readonly<Record<'people' | 'new' | 'returning' | 'before' | 'retained' | 'lapsed', number>>;
}

/** A number as it stands on the screen, and as SQL has it. */
type Pair = readonly [what: string, shown: string, counted: string];

/** Keys by the titles that stand on the screen. */
type Keys = Readonly<Record<'units' | 'departments' | 'communities', ReadonlyMap<string, string>>>;

const unknown = 'Department unknown';
const inWords = (count: number): string => count.toLocaleString('en-US');
const percent = (share: number): string => share.toLocaleString('en-US', { style: 'percent', maximumFractionDigits: 1 });
const named = (month: string): string => new Date(`${month}-01T00:00:00Z`).toLocaleString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A cell that tells a number; nothing where it says something else. */
const numberIn = (cell = ''): string => (/^[\d,]+$/.test(cell) ? cell : '');

const yearBefore = (name: string): string => name.replace(/\d+$/, year => String(Number(year) - 1));

/** The last month of a quarter. */
const lastOf = (quarter: string): string => `${quarter.slice(0, 4)}-${String(Number(quarter.at(-1)) * 3).padStart(2, '0')}`;

describe('The numbers on the dashboard', () => {
  const stage = setStage(startSampleWorkbench);
  let screen: Visit;

  /** The script is a module of its own, run as anybody would run it: it imports nothing of the product. */
  function countBySql<T>(...period: readonly string[]): T {
    const script = path.resolve(__dirname, '../numbers/countBySql.mjs');
    return JSON.parse(execFileSync(process.execPath, [script, stage.workbench.dataFile, ...period], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as T;
  }

  async function read<T>(address: string): Promise<T> {
    const response = await fetch(stage.workbench.origin + address, { headers: { 'X-Workbench-Person': castMember('Leadership viewer'), Accept: 'application/json;odata=nometadata' } });
    expect(response.status).toBe(200);
    return JSON.parse(await response.text()) as T;
  }
  const readFile = <T>(file: string): Promise<T> => read(`/sites/guildhall/_api/web/getFileByServerRelativePath(decodedUrl='/sites/guildhall/Reports/${file}')/$value`);

  async function keysByTitle(): Promise<Keys> {
    const { value } = await read<{ value: { Title: string; UnitKey: string; DepartmentKey: string | null }[] }>(`/sites/guildhall/_api/web/lists/getByTitle('OrganisationUnits')/items?$select=Title,UnitKey,DepartmentKey&$top=200`);
    const { directory } = await readFile<{ directory: { entries: { key: string; charter: { title: string } }[] } }>('directory.json');
    return {
      units: new Map([...value.filter(({ DepartmentKey }) => !DepartmentKey).map(({ Title, UnitKey }): [string, string] => [Title, UnitKey]), [unknown, '']]),
      departments: new Map([...value.flatMap(({ Title, DepartmentKey }): [string, string][] => (DepartmentKey ? [[Title, DepartmentKey]] : [])), [unknown, '']]),
      communities: new Map(directory.entries.map(({ key, charter }): [string, string] => [charter.title, key]))
    };
  }

  const region = (name: string): Locator => screen.inside.getByRole('region', { name, exact: true });

  async function open(month: string): Promise<void> {
    screen = await stage.visit({ person: castMember('Leadership viewer'), part: 'participationDashboard' });
    await screen.sees(/^Published .*, covers to /);
    await screen.inside.getByRole('combobox', { name: 'Month', exact: true }).selectOption({ label: named(month) });
    await screen.sees(new RegExp(` in ${named(month)}`));
  }

  /** The numbers of a chart that is drawn, as its table tells them; what is left out has none. */
  async function tableOf(name: string): Promise<readonly (readonly [title: string, shown: readonly string[]])[]> {
    await region(name).scrollIntoViewIfNeeded();
    await region(name).getByRole('button', { name: 'See as table' }).click();
    await region(name).getByRole('table').getByRole('row').nth(1).waitFor();
    const { rows } = await readGrid(region(name).getByRole('table'));
    return rows.map(({ title, cells }) => [title, cells.map(numberIn)]);
  }

  async function ofMonth(month: string, keys: Keys): Promise<Pair[]> {
    const all = countBySql<Record<string, Month>>();
    const counted = all[month] as Month;
    const first = await screen.inside.getByText(new RegExp(`^\\d+ people took part in ${named(month)}`)).first().innerText();
    const units = await tableOf('Where people take part');
    const communities = await tableOf('By community');
    const trend = await tableOf('People taking part, month by month');
    const byName = new Map(Object.entries(all).map(([key, { company }]) => [named(key), company]));
    return [
      [`first sentence of ${month}`, first.split(' ')[0] ?? '', inWords(counted.company)],
      ...told(month, units, title => counted.units[keys.units.get(title) ?? 'none']),
      ...told(month, communities, title => counted.communities[keys.communities.get(title) ?? 'none']),
      ...told('company', trend, title => byName.get(title)),
      ...told('company', trend.map(([title, [, before = '']]) => [yearBefore(title), [before]]), title => byName.get(title))
    ];
  }

  /** Of each line its first number, where it is shown. */
  function told(period: string, lines: readonly (readonly [string, readonly string[]])[], countOf: (title: string) => number | undefined): Pair[] {
    return lines.flatMap(([title, [shown = '']]): Pair[] => (shown === '' ? [] : [[`${period}: ${title}`, shown, inWords(countOf(title) ?? 0)]]));
  }

  const where = 'People taking part, by where they work and community';

  /** Every number of the table of places and communities, of all of its pages. */
  async function ofGrid(period: string, places: ReadonlyMap<string, string>, communities: ReadonlyMap<string, string>, { people, cells }: Crossed): Promise<Pair[]> {
    const later = region(where).getByRole('button', { name: 'Communities after' });
    const pairs: Pair[] = [];
    let read = 0;
    for (;;) {
      const { columns, rows } = await readGrid(region(where).getByRole('grid'));
      read += rows.length;
      for (const { title, cells: shown } of rows) {
        const community = communities.get(title) ?? 'none';
        shown.forEach((text, at) => {
          const place = columns[at] ?? '';
          const counted = /^All /.test(place) ? people[community] : cells[places.get(place) ?? 'none']?.[community];
          if (text !== '') pairs.push([`${period}: ${place}, ${title}`, text, inWords(counted ?? 0)]);
        });
      }
      if ((await later.count()) === 0 || (await later.getAttribute('aria-disabled')) === 'true') break;
      await later.click();
    }
    const range = await region(where).getByText(/^Communities \d+ to \d+ of \d+$/).first().innerText();
    expect(read).toBe(Number(/\d+$/.exec(range)?.[0]));
    return pairs;
  }

  /** What stands below a month of its quarter. */
  async function ofQuarter(quarter: string, { units, communities }: Keys): Promise<Pair[]> {
    await region(where).scrollIntoViewIfNeeded();
    await region(where).getByRole('grid').waitFor();
    return ofGrid(quarter, units, communities, countBySql<Quarter>(quarter));
  }

  /** What stands below December, looked into by unit, of its year. */
  async function ofYear(year: string, { units, departments, communities }: Keys): Promise<Pair[]> {
    await open(`${year}-12`);
    const counted = countBySql<Crossed>(year);
    const pairs: Pair[] = [];
    for (const unit of [...units.keys()].filter(title => title !== unknown)) {
      await region(where).getByRole('combobox', { name: 'People of', exact: true }).selectOption({ label: unit });
      await region(where).getByText(new RegExp(`^${year} · `)).first().waitFor();
      pairs.push(...(await ofGrid(year, departments, communities, counted)));
    }
    return pairs;
  }

  /** The months of the company in numbers that tell attendances. */
  async function attendancesOfCompany(month: string, all: Readonly<Record<string, Month>>): Promise<Pair[]> {
    await open(month);
    const table = region('The company in numbers').getByRole('table');
    await region('The company in numbers').scrollIntoViewIfNeeded();
    await table.getByRole('row').nth(1).waitFor();
    const { columns, rows } = await readGrid(table);
    const byName = new Map(Object.entries(all).map(([key, { attendances }]) => [named(key), Object.values(attendances).reduce((sum, each) => sum + each, 0)]));
    const at = columns.indexOf('Attendances');
    return told('company', rows.map(({ title, cells }) => [title, [numberIn(cells[at])]]), title => byName.get(title));
  }

  /** The months of a community that tell attendances. */
  async function attendancesOfCommunity(month: string, community: string, all: Readonly<Record<string, Month>>): Promise<Pair[]> {
    const address = new URL(screen.page.url());
    address.searchParams.set('guildhall', `participation:${month}:::${community}`);
    await screen.page.goto(address.href);
    const table = screen.inside.getByRole('table', { name: 'Month by month', exact: true });
    await table.getByRole('row').nth(1).waitFor();
    const { columns, rows } = await readGrid(table);
    const byName = new Map(Object.entries(all).map(([key, { attendances }]) => [named(key), attendances[community]]));
    const at = columns.indexOf('Attendances');
    return told(community, rows.map(({ title, cells }) => [title, [numberIn(cells[at])]]), title => byName.get(title));
  }

  /** Who helped whom in a year, by department, as far as it is shown: numbers, and the sentence above them. */
  async function ofHelping(year: string, { departments }: Keys): Promise<Pair[]> {
    const { pairs, crossing } = countBySql<Year>(year).helping;
    const part = region('Who helps whom');
    await part.scrollIntoViewIfNeeded();
    await part.getByRole('combobox', { name: 'Between', exact: true }).selectOption({ label: `Departments, ${year}` });
    await part.getByText(new RegExp(`^${year} · `)).first().waitFor();
    const sentence = await part.getByText(/answers crossed departments|numbers? shown|No number/).first().innerText();
    const [, ratio] = /crossed departments ([\d.]+) times/.exec(sentence) ?? [];
    const { columns, rows } = (await part.getByRole('grid').count()) > 0 ? await readGrid(part.getByRole('grid')) : { columns: [], rows: [] };
    const cells = rows.flatMap(({ title, cells: shown }) =>
      shown.flatMap((text, at): Pair[] => {
        const [answering, asking] = [departments.get(title) ?? 'none', departments.get(columns[at] ?? '') ?? 'none'];
        return text === '' ? [] : [[`${year}: ${title} helps ${columns[at]}`, text, inWords(pairs[answering]?.[asking] ?? 0)]];
      })
    );
    return [...cells, ...(ratio === undefined ? [] : [[`${year}: across departments`, ratio, (crossing ?? 0).toFixed(1)] as const])];
  }

  // A community's sum stands beside the departments of each unit, and a month in the charts of several.
  const different = (some: readonly Pair[]): number => new Set(some.map(([what]) => what)).size;

  test('are those of SQL: months, quarters by unit and community, years by department and community; all that are shown, at least 50', async () => {
    const keys = await keysByTitle();
    const { quarters, years } = await readFile<{ quarters: { period: string }[]; years: { period: string }[] }>('company/published.json');
    const pairs: Record<'month' | 'quarter' | 'year', Pair[]> = { month: [], quarter: [], year: [] };
    for (const { period } of quarters.slice(-3)) {
      await open(lastOf(period));
      pairs.month.push(...(await ofMonth(lastOf(period), keys)));
      pairs.quarter.push(...(await ofQuarter(period, keys)));
    }
    for (const { period } of years.slice(-2)) pairs.year.push(...(await ofYear(period, keys)));
    const all = [...pairs.month, ...pairs.quarter, ...pairs.year];
    expect(all.map(([what, shown]) => [what, shown])).toEqual(all.map(([what, , sql]) => [what, sql]));
    expect(Object.values(pairs).filter(some => different(some) < 10)).toEqual([]);
    expect(different(all)).toBeGreaterThanOrEqual(50);
  });

  test('tell attendances as SQL has them, of the company and of each community that was attended in the last month', async () => {
    const { months } = await readFile<{ months: { period: string }[] }>('company/published.json');
    const all = countBySql<Record<string, Month>>();
    const last = months.at(-1)?.period ?? '';
    const company = await attendancesOfCompany(last, all);
    const communities: Pair[] = [];
    for (const community of Object.keys(all[last]?.attendances ?? {})) communities.push(...(await attendancesOfCommunity(last, community, all)));
    expect([...company, ...communities].map(([what, shown]) => [what, shown])).toEqual([...company, ...communities].map(([what, , sql]) => [what, sql]));
    expect([company.length > 0, communities.length > 0]).toEqual([true, true]);
  });

  // The sample's people have answered each other for some weeks, of which no year has been published yet.
  test('tell who helped whom in the last year, by department, as SQL has it, or nothing where nobody did', async () => {
    const keys = await keysByTitle();
    const { years } = await readFile<{ years: { period: string }[] }>('company/published.json');
    const year = years.at(-1)?.period ?? '';
    await open(`${year}-12`);
    const shown = await ofHelping(year, keys);
    expect(shown.map(([what, text]) => [what, text])).toEqual(shown.map(([what, , sql]) => [what, sql]));
    if (Object.keys(countBySql<Year>(year).helping.pairs).length === 0) expect(await region('Who helps whom').getByText('No number of this period can be shown, so that nobody is singled out.').count()).toBe(1);
  });

  test('tell of the last quarters which share of the people before came back, and of how many people, as SQL has it', async () => {
    const { quarters } = await readFile<{ quarters: { period: string }[] }>('company/published.json');
    const pairs: Pair[] = [];
    for (const { period } of quarters.slice(-6)) {
      const { before, retained } = countBySql<Quarter>(period).movement;
      await open(lastOf(period));
      const card = screen.inside.getByLabel('Four measures').locator('> div').filter({ hasText: 'came back' });
      const [, behind = ''] = /behind it: ([\d,]+)\./.exec((await card.textContent()) ?? '') ?? [];
      pairs.push([`came back in ${period}`, await card.locator('dd').first().innerText(), percent(retained / before)], [`before ${period}`, behind, inWords(before)]);
    }
    const shown = pairs.filter(([, text]) => text !== 'left out' && text !== '');
    expect(shown.map(([what, text]) => [what, text])).toEqual(shown.map(([what, , sql]) => [what, sql]));
    expect(shown.length).toBeGreaterThanOrEqual(8);
  });
});
