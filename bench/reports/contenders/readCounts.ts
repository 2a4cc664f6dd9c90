import type { CommunityKey } from '../../../src/domain/identity';
import type { CountedTable } from '../../../src/domain/protection/protectedTable';
import type { Measures, OneWay, PeriodCounts } from '../../../src/domain/report/counting/periodCounts';
import type { MovementCounts } from '../../../src/domain/report/protecting/movement';
import { monthNamed, monthNumber, quarterNamed, yearNamed } from '../../../src/domain/report/counting/utcCalendar';
import type { Company } from '../company';
import type { CountName } from './statements';

/** Of each count, its columns. */
export type CountedColumns = Readonly<Record<CountName, readonly (readonly number[])[]>>;

/** Puts what the statements counted into the form in which it is protected. */
export function readCounts({ organisation, communities, last }: Company, columns: CountedColumns): PeriodCounts {
  const founding = [...communities.entries()].sort(([, a], [, b]) => (a.foundedIn + a.key < b.foundedIn + b.key ? -1 : 1));
  const keys = founding.map(([, { key }]) => key);
  const placeOf = new Uint32Array(communities.length);
  founding.forEach(([index], place) => (placeOf[index] = place));
  const founded = founding.map(([, { foundedIn }]) => monthNumber(foundedIn));
  const foundedBy = (month: number): CommunityKey[] => keys.slice(0, founded.filter(each => each <= month).length);

  const end = monthNumber(last) + 1;
  const first = columns.monthUnits[0]?.reduce((a, b) => Math.min(a, b), end - 1) ?? end - 1;
  const units = [...organisation.units.map(({ key }) => key), '' as const];
  const months = range(first, end).map(month => oneWays(units.length, foundedBy(month).length));
  eachRow(columns.monthUnits, (month, measure, unit, people) => addToUnit(Object.values(months[month - first] ?? {})[measure], unit, people));
  eachRow(columns.monthCommunities, (month, community, ...people) =>
    Object.values(months[month - first] ?? {}).forEach((oneWay, measure) => (oneWay.communities[placeOf[community] as number] = people[measure] as number))
  );
  const tables = (rows: readonly string[], length: number, cells: CountedColumns[CountName]): CountedTable[] => {
    const start = Math.floor(first / length);
    const filled = range(start, Math.floor(end / length)).map(period => emptyTable(rows, foundedBy((period + 1) * length - 1)));
    eachRow(cells, (period, community, row, people) => {
      const table = filled[period - start];
      if (table !== undefined) table.cells[row * table.columns.length + (placeOf[community] as number)] = people;
    });
    return filled;
  };
  const movements = movementsOf(columns.movements);
  // New in a year by quarter, which add up.
  const newIn = new Map<number, number>();
  eachRow(columns.sinceYear, (quarter, community, people) => newIn.set(quarter * communities.length + (placeOf[community] as number), people));
  const sinceYear = (quarter: number, length: number): Uint32Array =>
    Uint32Array.from({ length }, (_, place) => range(quarter - (quarter % 4), quarter + 1).reduce((sum, each) => sum + (newIn.get(each * communities.length + place) ?? 0), 0));
  // New in a quarter by month, in the same way.
  const newInMonth = new Map<number, number>();
  eachRow(columns.sinceQuarter, (month, people) => newInMonth.set(month, people));
  const sinceQuarter = (month: number): number => range(month - (month % 3), month + 1).reduce((sum, each) => sum + (newInMonth.get(each) ?? 0), 0);
  return {
    units,
    communities: foundedBy(end - 1),
    months: months.map((measures, index) => ({ month: monthNamed(first + index), sinceQuarter: sinceQuarter(first + index), ...measures })),
    quarters: tables(units, 3, columns.quarterCells).map((people, index) => {
      const quarter = Math.floor(first / 3) + index;
      return { quarter: quarterNamed(quarter), people, sinceYear: sinceYear(quarter, people.columns.length), movement: movements(quarter) };
    }),
    years: tables([...organisation.departments.map(({ key }) => key), ''], 12, columns.yearCells).map((people, index) => ({
      year: yearNamed(Math.floor(first / 12) + index),
      people
    })),
    before: columns.before[0]?.[0] ?? 0,
    unknown: columns.unknown[0]?.[0] ?? 0
  };
}

type FilledOneWay = { -readonly [Part in keyof OneWay]: OneWay[Part] };

/** In the order of the measures' numbers in SQL. */
function oneWays(units: number, communities: number): Measures<FilledOneWay> {
  const oneWay = (): FilledOneWay => ({ company: 0, units: new Uint32Array(units), communities: new Uint32Array(communities), fewest: new Map() });
  return { people: oneWay(), contributors: oneWay(), readers: oneWay() };
}

function addToUnit(oneWay: FilledOneWay | undefined, unit: number, people: number): void {
  if (oneWay === undefined) return;
  oneWay.units[unit] = people;
  oneWay.company += people;
}

function emptyTable(rows: readonly string[], columns: readonly string[]): CountedTable & { readonly cells: Uint32Array } {
  return { rows, columns, cells: new Uint32Array(rows.length * columns.length) };
}

function movementsOf(columns: CountedColumns['movements']): (quarter: number) => MovementCounts {
  const rows = new Map<number, readonly [people: number, fresh: number, retained: number]>();
  eachRow(columns, (quarter, people, fresh, retained) => rows.set(quarter, [people, fresh, retained]));
  return quarter => {
    const [people, fresh, retained] = rows.get(quarter) ?? [0, 0, 0];
    const [before] = rows.get(quarter - 1) ?? [0];
    return { people, new: fresh, returning: people - fresh, before, retained, lapsed: before - retained };
  };
}

function eachRow(columns: CountedColumns[CountName], take: (...row: [number, number, number, number, number]) => void): void {
  const [a = [], b = [], c = [], d = [], e = []] = columns;
  for (let row = 0; row < a.length; row += 1) take(a[row] as number, b[row] as number, c[row] as number, d[row] as number, e[row] as number);
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}
