import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import type { MonthPairs, QuarterPairs } from '../counting/pairCounts';
import type { CountedMonth } from '../makeMonthReport';
import type { OneWayCounts, OneWayNumbers } from '../protectMonth';
import { Facts, seen } from './facts';
import type { Movement, MovementCounts } from './movement';
import type { World } from './otherWorlds';
import { fewTries, OtherWorlds } from './otherWorlds';

/** Numbers of one measure of a month, by key. */
interface KnownMeasure {
  readonly company: number;
  readonly units: ReadonlyMap<string, number>;
  readonly communities: ReadonlyMap<string, number>;
  /** By unit and community, in the order of both. */
  readonly pairs: ReadonlyMap<string, number>;
}

interface KnownTable {
  readonly cells: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly total: number;
}

interface KnownQuarter {
  readonly months: readonly string[];
  readonly table: KnownTable;
  /** Behind the cells of the table, by department and community. */
  readonly departments: ReadonlyMap<string, number>;
  readonly movement: Readonly<Record<keyof MovementCounts, number>>;
  readonly ever: number;
}

export interface MonthOfReader {
  readonly people: OneWayNumbers;
  readonly contributors: OneWayNumbers;
}

export interface QuarterOfReader {
  readonly people: ProtectedTable;
  readonly movement: Movement;
}

/** Something below the minimum that was left out. */
interface Small {
  readonly number: number;
  readonly top: number;
}

const at = (row: string, column: string): string => `${row} ${column}`;

/**
 * Everything a reader of all published reports knows, as it grows from report to report. Quarters and years are left out of
 * further, until every number below the minimum that was left out anywhere has two other worlds: one in which it is zero, and
 * one in which it is as many as the minimum leaves it.
 */
export class KnownReports {
  private readonly facts = new Facts();
  private readonly worlds = new OtherWorlds(this.facts);
  private readonly months = new Map<string, KnownMeasure>();
  private readonly quarters = new Map<string, KnownQuarter>();
  private readonly smallOf = new Map<string, Small[]>();
  /** The period that is being protected, and its numbers left out that are not small. */
  private period = '';
  private hiddenNow: number[] = [];

  public constructor(
    private readonly minimum: number,
    /** By key of the unit or department. */
    private readonly headcounts: { readonly units: ReadonlyMap<string, number>; readonly departments: ReadonlyMap<string, number> },
    /** Of departments, by key. */
    private readonly unitOf: ReadonlyMap<string, string>
  ) {}

  /** A month that was protected by itself, without what it would tell of the people of a unit in a community, whom a quarter counts. */
  public protectMonth({ month, people, contributors }: CountedMonth, published: MonthOfReader, pairs: MonthPairs, isClosed: boolean): MonthOfReader {
    this.period = month;
    const all = this.addMeasure(people, published.people, pairs.people);
    const some = this.addMeasure(contributors, published.contributors, pairs.contributors);
    this.months.set(month, all);
    this.facts.isAtMost(some.company, [all.company]);
    for (const group of ['units', 'communities', 'pairs'] as const) {
      for (const [key, number] of some[group]) this.facts.isAtMost(number, [all[group].get(key) as number]);
    }
    for (const number of all.pairs.values()) this.mayBeNobody(number);
    // By itself a month is left out by a rule that nobody can turn round; nothing of it is shown again.
    this.hiddenNow = [];
    if (!isClosed) this.keepAll([month, `${month} behind`]);
    const shown = { people: this.shownMeasure(all), contributors: this.shownMeasure(some) };
    this.close();
    return shown;
  }

  private addMeasure({ company, units, communities }: OneWayCounts, published: OneWayNumbers, pairs: ArrayLike<number>): KnownMeasure {
    const everybody = units.reduce((sum, { headcount }) => sum + (headcount ?? Infinity), 0);
    const whole = this.number(company, published.company, everybody);
    const ofUnits = units.map(({ people, headcount }, index) => this.number(people, published.units[index] ?? null, headcount));
    const ofCommunities = communities.map(({ people }, index) => this.number(people, published.communities[index] ?? null, everybody));
    const cells = units.map(({ headcount }, row) => communities.map((_community, column) => this.facts.add(pairs[row * communities.length + column] ?? 0, seen.not, headcount)));
    this.facts.isSum(whole, ofUnits);
    ofCommunities.forEach((number, column) => this.facts.isSum(number, cells.map(row => row[column] as number)));
    ofUnits.forEach((number, row) => {
      const line = cells[row] as number[];
      for (const cell of line) this.facts.isAtMost(cell, [number]);
      this.facts.isAtMost(number, line);
    });
    return {
      company: whole,
      units: new Map(units.map(({ key }, index) => [key, ofUnits[index] as number])),
      communities: new Map(communities.map(({ key }, index) => [key, ofCommunities[index] as number])),
      pairs: new Map(units.flatMap((unit, row) => communities.map((community, column) => [at(unit.key, community.key), cells[row]?.[column] as number] as const)))
    };
  }

  /** A quarter that was protected by itself, without what it would tell together with everything before. */
  public protectQuarter(
    quarter: { readonly key: string; readonly months: readonly string[]; readonly before: string; readonly isClosed: boolean },
    counts: { readonly people: CountedTable; readonly movement: MovementCounts },
    published: QuarterOfReader,
    pairs: { readonly departments: CountedTable; readonly units: QuarterPairs['units'] }
  ): QuarterOfReader {
    const { facts } = this;
    this.period = quarter.key;
    const months = quarter.months.flatMap(month => this.months.get(month) ?? []);
    const table = this.addTable(counts.people, published.people, this.headcounts.units);
    const movement = this.addMovement(quarter.before, counts.movement, published.movement);
    for (const [key, cell] of table.cells) this.isUnion(cell, months.flatMap(month => month.pairs.get(key) ?? []));
    for (const [key, number] of table.columns) {
      this.isUnion(number, months.flatMap(month => month.communities.get(key) ?? []));
      facts.isAtMost(number, [movement.movement.people]);
    }
    this.isUnion(movement.movement.people, months.map(({ company }) => company));
    facts.isAtMost(movement.movement.people, [table.total]);
    const units = counts.people.rows.map((key, row) => {
      const number = facts.add(pairs.units[row] ?? 0, seen.not, this.headcounts.units.get(key));
      for (const column of counts.people.columns) facts.isAtMost(table.cells.get(at(key, column)) as number, [number]);
      facts.isAtMost(number, [table.rows.get(key) as number]);
      this.isUnion(number, months.flatMap(month => month.units.get(key) ?? []));
      return number;
    });
    facts.isSum(movement.movement.people, units);
    const departments = this.addDepartments(table, pairs.departments);
    this.quarters.set(quarter.key, { months: quarter.months, table, departments, ...movement });
    if (!quarter.isClosed) this.keepAll([...quarter.months, quarter.key, `${quarter.key} behind`, ...this.alsoTied()]);
    const shown = { people: this.shownTable(counts.people, table), movement: this.shownMovement(movement.movement) };
    this.close();
    return shown;
  }

  public protectYear(
    year: { readonly key: string; readonly months: readonly string[]; readonly quarters: readonly string[]; readonly isClosed: boolean },
    counts: CountedTable,
    published: ProtectedTable
  ): ProtectedTable {
    this.period = year.key;
    const table = this.addTable(counts, published, this.headcounts.departments);
    const parts = new Map<string, number[]>();
    const quarters = year.quarters.flatMap(key => this.quarters.get(key) ?? []);
    for (const { departments } of quarters) for (const [key, number] of departments) push(parts, key, number);
    for (const [key, cell] of table.cells) this.isUnion(cell, parts.get(key) ?? []);
    for (const [key, number] of table.columns) {
      this.isUnion(number, quarters.flatMap(quarter => quarter.table.columns.get(key) ?? []));
      this.isUnion(number, year.months.flatMap(month => this.months.get(month)?.communities.get(key) ?? []));
    }
    if (!year.isClosed) this.keepAll([...year.months, ...year.quarters, year.key, ...this.alsoTied()]);
    const shown = this.shownTable(counts, table);
    this.close();
    return shown;
  }

  /** Quarters are tied to each other by their people: where these are seen, by nothing but movement. */
  private alsoTied(): readonly string[] {
    return [...this.quarters].flatMap(([key, { months, movement }]) => [movementOf(key), ...(this.facts.seen[movement.people] === seen.not ? [key, ...months] : [])]);
  }

  /** Behind each cell of a quarter stand those of the departments of the unit. */
  private addDepartments(table: KnownTable, { rows, columns, cells }: CountedTable): ReadonlyMap<string, number> {
    const parts = new Map<string, number>();
    columns.forEach((column, place) => {
      const byUnit = new Map<string, number[]>();
      rows.forEach((row, line) => {
        const number = this.facts.add(cells[line * columns.length + place] ?? 0, seen.not, this.headcounts.departments.get(row));
        push(byUnit, this.unitOf.get(row) ?? '', number);
        parts.set(at(row, column), number);
        this.mayBeNobody(number);
      });
      this.facts.isSum(table.columns.get(column) as number, [...byUnit.values()].flat());
      for (const [unit, numbers] of byUnit) {
        const cell = table.cells.get(at(unit, column));
        if (cell !== undefined) this.facts.isSum(cell, numbers);
      }
    });
    return parts;
  }

  private addTable(counts: CountedTable, published: ProtectedTable, headcounts: ReadonlyMap<string, number>): KnownTable {
    const { facts } = this;
    const { rows, columns, cells } = counts;
    const width = columns.length;
    const sums = marginsOf(counts);
    const shown = new Map(published.shown.map(([row, column, count]) => [row * width + column, count]));
    const everybody = rows.reduce((sum, key) => sum + (headcounts.get(key) ?? Infinity), 0);
    const numbers = rows.map((key, row) => columns.map((_column, column) => this.number(cells[row * width + column] ?? 0, shown.get(row * width + column) ?? null, headcounts.get(key))));
    const ofRows = rows.map((key, row) => this.number(sums.rows[row] ?? 0, published.rowTotals[row] ?? null, (headcounts.get(key) ?? Infinity) * Math.max(1, width)));
    const ofColumns = columns.map((_key, column) => this.number(sums.columns[column] ?? 0, published.columnTotals[column] ?? null, everybody));
    const total = this.number(sums.total, published.total);
    ofRows.forEach((number, row) => facts.isSum(number, numbers[row] as number[]));
    ofColumns.forEach((number, column) => facts.isSum(number, numbers.map(row => row[column] as number)));
    facts.isSum(total, ofRows);
    facts.isSum(total, ofColumns);
    return {
      cells: new Map(rows.flatMap((row, line) => columns.map((column, place) => [at(row, column), numbers[line]?.[place] as number] as const))),
      rows: new Map(rows.map((key, row) => [key, ofRows[row] as number])),
      columns: new Map(columns.map((key, column) => [key, ofColumns[column] as number])),
      total
    };
  }

  private addMovement(before: string, counts: MovementCounts, published: Movement): Pick<KnownQuarter, 'movement' | 'ever'> {
    const { facts } = this;
    const table = this.period;
    this.period = movementOf(table);
    const last = this.quarters.get(before);
    // Nobody was there before the first quarter, as is known without any report.
    const mostBefore = this.quarters.size === 0 ? 0 : Infinity;
    const everBefore = last?.ever ?? facts.add(0, seen.forGood);
    const add = (name: keyof MovementCounts, most?: number): number => this.number(counts[name], published[name], most);
    const movement = {
      people: add('people'), new: add('new'),
      returning: add('returning', mostBefore), before: add('before', mostBefore), retained: add('retained', mostBefore), lapsed: add('lapsed', mostBefore)
    };
    // Of movement all parts are shown or none, by a rule of its own.
    this.hiddenNow = this.hiddenNow.filter(number => !Object.values(movement).includes(number));
    this.period = table;
    const ever = facts.add((facts.values[everBefore] as number) + counts.new, seen.not);
    facts.isSum(movement.people, [movement.new, movement.returning]);
    facts.isSum(movement.before, [movement.retained, movement.lapsed]);
    facts.isAtMost(movement.retained, [movement.returning]);
    if (last !== undefined) facts.isSum(movement.before, [last.movement.people]);
    facts.isSum(ever, [everBefore, movement.new]);
    // Who returns after a pause was not there in the quarter before.
    facts.know([movement.returning, movement.retained, movement.before, everBefore], [1, -1, 1, -1], -Infinity);
    return { movement, ever };
  }

  /** Different people of a longer time: no fewer than in any part of it, and no more than in all parts together. */
  private isUnion(whole: number, parts: readonly number[]): void {
    for (const part of parts) this.facts.isAtMost(part, [whole]);
    this.facts.isAtMost(whole, parts);
  }

  private number(count: number, published: number | null, atMost?: number): number {
    const number = this.facts.add(published ?? count, published === null ? seen.not : seen.forNow, atMost);
    if (published === null && count >= this.minimum) this.hiddenNow.push(number);
    if (published === null && count < this.minimum) push(this.smallOf, this.period, { number, top: Math.min(this.minimum - 1, this.facts.atMost[number] as number) });
    return number;
  }

  /** Of what nobody publishes a later period counts more: if that is small, it must still be able to be zero. */
  private mayBeNobody(number: number): void {
    const value = this.facts.values[number] as number;
    if (value > 0 && value < this.minimum) push(this.smallOf, `${this.period} behind`, { number, top: value });
  }

  /** Leaves out more of the present period until everything small of these periods may be anything, and shows again what need not be left out. */
  private keepAll(periods: readonly string[]): void {
    this.worlds.forget();
    const demands = [...new Set(periods)].flatMap(period => this.smallOf.get(period) ?? []).flatMap(({ number, top }) => [0, top].map(target => ({ number, target, world: this.worldWhere(number, target) })));
    // Where something small is not safe even so, everything stays left out.
    if (demands.some(({ world }) => world === undefined)) return;
    const further = this.hiddenNow.sort((one, other) => (this.facts.values[other] as number) - (this.facts.values[one] as number) || one - other);
    for (const number of further) this.showAgain(number, demands);
  }

  private worldWhere(number: number, target: number): World | undefined {
    for (;;) {
      const world = this.worlds.where(number, target);
      if (world !== undefined) return world;
      const hiding = this.worlds.hiding(number, target) ?? this.everything();
      if (hiding.length === 0) return undefined;
      for (const further of hiding) {
        this.facts.seen[further] = seen.not;
        this.hiddenNow.push(further);
      }
    }
  }

  private showAgain(shown: number, demands: { readonly number: number; readonly target: number; world: World | undefined }[]): void {
    this.facts.seen[shown] = seen.forNow;
    const others: [(typeof demands)[number], World][] = [];
    for (const demand of demands) {
      if (demand.world?.includes(shown) !== true) continue;
      const world = this.worlds.where(demand.number, demand.target, fewTries);
      if (world === undefined) {
        this.facts.seen[shown] = seen.not;
        return;
      }
      others.push([demand, world]);
    }
    for (const [demand, world] of others) demand.world = world;
  }

  private everything(): readonly number[] {
    return this.facts.seen.flatMap((isSeen, number) => (isSeen === seen.forNow ? [number] : []));
  }

  private close(): void {
    this.hiddenNow = [];
    for (const number of this.everything()) this.facts.seen[number] = seen.forGood;
  }

  private shownTable({ rows, columns }: CountedTable, table: KnownTable): ProtectedTable {
    return {
      rows,
      columns,
      shown: rows.flatMap((row, line) =>
        columns.flatMap((column, place) => {
          const count = this.shown(table.cells.get(at(row, column)) as number);
          return count === null ? [] : [[line, place, count] as const];
        })
      ),
      rowTotals: [...table.rows.values()].map(number => this.shown(number)),
      columnTotals: [...table.columns.values()].map(number => this.shown(number)),
      total: this.shown(table.total)
    };
  }

  private shownMeasure({ company, units, communities }: KnownMeasure): OneWayNumbers {
    return {
      company: this.shown(company),
      units: [...units.values()].map(number => this.shown(number)),
      communities: [...communities.values()].map(number => this.shown(number))
    };
  }

  private shownMovement(movement: KnownQuarter['movement']): Movement {
    const { people, new: added, returning, before, retained, lapsed } = movement;
    return {
      people: this.shown(people), new: this.shown(added), returning: this.shown(returning),
      before: this.shown(before), retained: this.shown(retained), lapsed: this.shown(lapsed)
    };
  }

  private shown(number: number): number | null {
    return this.facts.seen[number] === seen.not ? null : (this.facts.values[number] as number);
  }
}

function movementOf(quarter: string): string {
  return `${quarter} movement`;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
