import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import type { MonthPairs, QuarterPairs } from '../counting/pairCounts';
import type { CountedMonth } from '../makeMonthReport';
import type { OneWayNumbers } from '../protectMonth';
import { seen } from './facts';
import { behind, KeptNumbers } from './keptNumbers';
import type { KnownMeasure } from './knownMeasure';
import { addMeasure, areAmong, shownMeasure } from './knownMeasure';
import type { KnownMovement } from './knownMovement';
import { addMovement, shownMovement } from './knownMovement';
import type { KnownTable } from './knownTable';
import { addTable, at, shownTable } from './knownTable';
import type { Movement, MovementCounts } from './movement';
import type { Headcounts } from './protectPeriods';

export interface MonthNumbers {
  readonly people: OneWayNumbers;
  readonly contributors: OneWayNumbers;
}

export interface QuarterNumbers {
  readonly people: ProtectedTable;
  readonly movement: Movement;
}

/** A quarter or a year by the names of the periods within, and whether it is published and stays as it is. */
export interface KnownPeriod {
  readonly key: string;
  readonly months: readonly string[];
  readonly isClosed: boolean;
}

interface KnownQuarter {
  readonly months: readonly string[];
  readonly table: KnownTable;
  readonly movement: KnownMovement;
  /** Behind the cells of the table: by department and community. */
  readonly departments: ReadonlyMap<string, number>;
}

/**
 * Everything that a reader knows of all reports together, as it grows from report to report: months first, then quarters, then
 * years. Each is given as it was protected by itself, and answered without what it would tell together with those before.
 */
export class KnownReports {
  private readonly numbers: KeptNumbers;
  private readonly months = new Map<string, KnownMeasure>();
  private readonly quarters = new Map<string, KnownQuarter>();

  /** `unitOf`: of each department, by keys. */
  public constructor(
    minimum: number,
    private readonly headcounts: { readonly units: Headcounts; readonly departments: Headcounts },
    private readonly unitOf: ReadonlyMap<string, string>
  ) {
    this.numbers = new KeptNumbers(minimum);
  }

  public protectMonth({ month, people, contributors }: CountedMonth, alone: MonthNumbers, pairs: MonthPairs, isClosed: boolean): MonthNumbers {
    const { numbers } = this;
    numbers.begin(month);
    const all = addMeasure(numbers, people, alone.people, pairs.people, true);
    const some = addMeasure(numbers, contributors, alone.contributors, pairs.contributors, false);
    areAmong(numbers, some, all);
    this.months.set(month, all);
    // By itself a month is left out by a rule that nobody can turn round; nothing of that is shown again.
    numbers.isLeftOut([all, some].flatMap(({ company, units, communities }) => [company, ...units.values(), ...communities.values()]));
    if (!isClosed) numbers.keep([month, behind(month)]);
    const shown = { people: shownMeasure(numbers, all), contributors: shownMeasure(numbers, some) };
    numbers.close();
    return shown;
  }

  public protectQuarter(
    quarter: KnownPeriod & { readonly before: string },
    counts: { readonly people: CountedTable; readonly movement: MovementCounts },
    alone: QuarterNumbers,
    pairs: { readonly departments: CountedTable; readonly units: QuarterPairs['units'] }
  ): QuarterNumbers {
    const { numbers } = this;
    numbers.begin(movementOf(quarter.key));
    const movement = addMovement(numbers, counts.movement, alone.movement, this.quarters.get(quarter.before)?.movement, this.quarters.size === 0);
    numbers.begin(quarter.key);
    const table = addTable(numbers, counts.people, alone.people, this.headcounts.units);
    this.tieToMonths(quarter, table, movement);
    this.addUnits(quarter, counts.people, table, movement, pairs.units);
    this.quarters.set(quarter.key, { months: quarter.months, table, movement, departments: this.addDepartments(table, pairs.departments) });
    if (!quarter.isClosed) numbers.keep([...quarter.months, quarter.key, behind(quarter.key), ...this.alsoTied()]);
    const shown = { people: shownTable(numbers, counts.people, table), movement: shownMovement(numbers, movement) };
    numbers.close();
    return shown;
  }

  public protectYear(year: KnownPeriod & { readonly quarters: readonly string[] }, counts: CountedTable, alone: ProtectedTable): ProtectedTable {
    const { numbers } = this;
    numbers.begin(year.key);
    const table = addTable(numbers, counts, alone, this.headcounts.departments);
    const quarters = year.quarters.flatMap(key => this.quarters.get(key) ?? []);
    for (const [key, cell] of table.cells) numbers.isUnion(cell, quarters.flatMap(({ departments }) => departments.get(key) ?? []));
    for (const [key, number] of table.columns) {
      numbers.isUnion(number, quarters.flatMap(quarter => quarter.table.columns.get(key) ?? []));
      numbers.isUnion(number, this.monthsOf(year).flatMap(month => month.communities.get(key) ?? []));
    }
    if (!year.isClosed) numbers.keep([...year.months, ...year.quarters, year.key, ...this.alsoTied()]);
    const shown = shownTable(numbers, counts, table);
    numbers.close();
    return shown;
  }

  /** Whoever counts in a month counts once in the quarter, and nobody else does. */
  private tieToMonths(quarter: KnownPeriod, table: KnownTable, { people }: KnownMovement): void {
    const { numbers } = this;
    const months = this.monthsOf(quarter);
    for (const [key, cell] of table.cells) numbers.isUnion(cell, months.flatMap(month => month.pairs.get(key) ?? []));
    for (const [key, number] of table.columns) {
      numbers.isUnion(number, months.flatMap(month => month.communities.get(key) ?? []));
      numbers.facts.isAtMost(number, [people]);
    }
    numbers.isUnion(people, months.map(({ company }) => company));
    numbers.facts.isAtMost(people, [table.total]);
  }

  /** The different people of each unit, which are not published, add up to those of the company. */
  private addUnits(quarter: KnownPeriod, { rows, columns }: CountedTable, table: KnownTable, { people }: KnownMovement, counts: ArrayLike<number>): void {
    const { facts } = this.numbers;
    const months = this.monthsOf(quarter);
    const units = rows.map((key, row) => {
      const number = facts.add(counts[row] ?? 0, seen.not, this.headcounts.units.get(key));
      for (const column of columns) facts.isAtMost(table.cells.get(at(key, column)) as number, [number]);
      facts.isAtMost(number, [table.rows.get(key) as number]);
      this.numbers.isUnion(number, months.flatMap(month => month.units.get(key) ?? []));
      return number;
    });
    facts.isSum(people, units);
  }

  /** Behind each cell of a quarter stand those of the departments of the unit, of which a year counts more. */
  private addDepartments(table: KnownTable, { rows, columns, cells }: CountedTable): ReadonlyMap<string, number> {
    const { facts } = this.numbers;
    const departments = new Map<string, number>();
    columns.forEach((column, place) => {
      const byUnit = new Map<string, number[]>();
      rows.forEach((row, line) => {
        const number = this.numbers.addBehind(cells[line * columns.length + place] ?? 0, this.headcounts.departments.get(row));
        const unit = this.unitOf.get(row) ?? '';
        byUnit.set(unit, [...(byUnit.get(unit) ?? []), number]);
        departments.set(at(row, column), number);
      });
      facts.isSum(table.columns.get(column) as number, [...byUnit.values()].flat());
      for (const [unit, numbers] of byUnit) {
        const cell = table.cells.get(at(unit, column));
        if (cell !== undefined) facts.isSum(cell, numbers);
      }
    });
    return departments;
  }

  private monthsOf({ months }: KnownPeriod): readonly KnownMeasure[] {
    return months.flatMap(month => this.months.get(month) ?? []);
  }

  /** Quarters are tied to each other by their people: where these are seen, by nothing but movement. */
  private alsoTied(): readonly string[] {
    return [...this.quarters].flatMap(([key, { months, movement }]) => [movementOf(key), ...(this.numbers.isSeen(movement.people) ? [] : [key, ...months])]);
  }
}

/** The name under which the numbers of the movement of a quarter stand. */
function movementOf(quarter: string): string {
  return `${quarter} movement`;
}
