import type { HiddenInColumn } from '../../protection/protectColumns';
import type { CountedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import type { EarlierNumber } from './earlier';
import { nobody, tieToParts } from './earlier';
import type { Place } from './forcedOut';
import { forcedOut } from './forcedOut';
import type { Month } from './knownMonth';
import { isFew, surelyIn } from './knownMonth';
import type { KnownTable } from './knownTable';
import { largest } from './largest';

/** One unit in one community over a year. */
interface UnitInCommunity {
  readonly departments: readonly Place[];
  /** Of its departments together. */
  readonly people: number;
  /** What is known of it in each quarter. */
  readonly quarters: readonly EarlierNumber[];
  /** What was counted of it in each quarter. */
  readonly counted: readonly number[];
  /** How many it had at least, as a quarter or a month tells. */
  readonly atLeast: number;
}

/** What a year is tied to: its quarters and months as they were published, and the unit of each department, by keys. */
export interface YearTied {
  readonly quarters: readonly KnownTable[];
  readonly months: readonly Month[];
  readonly unitOf: ReadonlyMap<string, string>;
  /** Of departments, where they are kept. */
  readonly headcounts: ReadonlyMap<string, number>;
}

/** A community over a year: its units, and its different people in each quarter, whom everybody can count. */
export interface CommunityOfYear {
  readonly units: readonly UnitInCommunity[];
  readonly everybody: readonly number[];
}

export function communityOfYear(table: CountedTable, column: number, tied: YearTied): CommunityOfYear {
  return { units: unitsIn(table, column, tied), everybody: tied.quarters.map(({ counted }) => counted('total', table.columns[column] ?? '')) };
}

/** What has to be left out, or to stay open, of a community in a year for what its quarters and months show. `minimum`: k. */
export function yearTies({ units, everybody }: CommunityOfYear, minimum: number): readonly HiddenInColumn[] {
  // Of fewer nothing is told at all.
  if (sum(units) < minimum) return [];
  return units.flatMap(unit => [
    ...forcedByFew(unit, units, everybody, minimum),
    ...forcedByQuarters(unit),
    ...forcedByOthers(unit, units, everybody, minimum),
    ...forcedByYear(unit, units, everybody, minimum)
  ]);
}

/**
 * What more has to be left out of a year that would be published so: beside what is shown of other units, or what they had in some quarter or month, a
 * department that was few must still be able to be k-1. The largest number that is shown of a unit which is known by it has to stay open.
 */
export function narrowed({ units: counted, everybody }: CommunityOfYear, isShown: (row: number) => boolean, minimum: number): readonly HiddenInColumn[] {
  const units = counted.map((unit): UnitInSight => {
    const inSight = unit.departments.filter(({ row }) => isShown(row));
    return { ...unit, inSight, seen: sum(inSight), hasFew: unit.departments.some(({ people }) => people < minimum) };
  });
  const byYear = units.map(unit => ({ unit, people: unit.seen - unit.atLeast })).filter(({ people }) => people > 0);
  if (byYear.length === 0) return [];
  const total = sum(units);
  const lacking = Math.max(0, ...units.filter(({ hasFew }) => hasFew).map(unit => minimum - 1 - (total - othersAtLeast(unit, units, everybody) - unit.seen)));
  const open = lacking > 0 ? largest(byYear) : undefined;
  const most = open && largest(open.unit.inSight);
  return most === undefined ? [] : [{ row: most.row, from: Math.max(0, most.people - lacking), to: most.people }];
}

/** One unit in one community over a year that would be published so. */
interface UnitInSight extends UnitInCommunity {
  /** Departments that are shown, and their people. */
  readonly inSight: readonly Place[];
  readonly seen: number;
  readonly hasFew: boolean;
}

/**
 * How many the other units had at least: each as many as are shown of it or as it had in a quarter or month; and those left out of a quarter
 * that did not leave out this unit, together, whoever of the quarter is not shown.
 */
function othersAtLeast(unit: UnitInSight, units: readonly UnitInSight[], everybody: readonly number[]): number {
  const atLeast = (all: readonly UnitInSight[]): number => all.reduce((people, each) => (each === unit ? people : people + Math.max(each.seen, each.atLeast)), 0);
  const inQuarters = everybody.map((all, quarter) => {
    const isShown = (each: UnitInSight): boolean => typeof each.quarters[quarter]?.shown === 'number';
    if (!isShown(unit)) return 0;
    const [inSight, leftOut] = [units.filter(isShown), units.filter(each => !isShown(each))];
    const rest = inSight.reduce((people, { quarters }) => people - (quarters[quarter]?.shown ?? 0), all);
    return atLeast(inSight) + Math.max(rest, atLeast(leftOut));
  });
  return Math.max(atLeast(units), ...inQuarters);
}

function unitsIn(table: CountedTable, column: number, { quarters, months, unitOf, headcounts }: YearTied): readonly UnitInCommunity[] {
  const groups = new Map<string, Place[]>();
  table.rows.forEach((key, row) => {
    const unit = unitOf.get(key) ?? '';
    const place = { row, people: countAt(table, row, column), room: headcounts.get(key) ?? Infinity };
    const known = groups.get(unit);
    if (known === undefined) groups.set(unit, [place]);
    else known.push(place);
  });
  const community = table.columns[column] ?? '';
  const surely = surelyIn(community, months);
  return [...groups].map(([key, departments]) => {
    const known = quarters.map(({ cell }) => cell(key, community));
    return {
      departments,
      people: sum(departments),
      quarters: known,
      counted: quarters.map(({ counted }) => counted(key, community)),
      atLeast: Math.max(0, surely.get(key) ?? 0, ...known.map(({ atLeast }) => atLeast))
    };
  });
}

/** Departments left out for being few: the other units had, in a quarter or each of them in some quarter, what this one cannot have. */
function forcedByFew(unit: UnitInCommunity, units: readonly UnitInCommunity[], everybody: readonly number[], minimum: number): readonly HiddenInColumn[] {
  const { departments, quarters } = unit;
  const ofOthers = units.reduce((all, other) => (other === unit ? all : all + Math.max(0, ...other.quarters.map(({ atLeast }) => atLeast))), 0);
  const elsewhere = Math.max(ofOthers, ...everybody.map((people, quarter) => people - (quarters[quarter] ?? nobody).atMost));
  return forcedOut(departments, quarters, minimum, sum(units) - elsewhere);
}

/** Quarters in which the unit was left out: it must be able to have been nobody in each, so the others must make up the year. */
function forcedByQuarters({ departments, people, quarters }: UnitInCommunity): readonly HiddenInColumn[] {
  const { hidden } = tieToParts(people, quarters);
  const most = largest(departments);
  return hidden === undefined || most === undefined ? [] : [{ row: most.row, from: Math.max(0, most.people - (hidden.to - hidden.from)), to: most.people }];
}

/**
 * Quarters in which the unit was left out for being few: without it those left out beside it had everybody of the quarter who is not
 * shown, so they must have as many in the year. Where they do not, they must be able to have more, and other units less.
 */
function forcedByOthers(unit: UnitInCommunity, units: readonly UnitInCommunity[], everybody: readonly number[], minimum: number): readonly HiddenInColumn[] {
  const missing = everybody.map((all, quarter) => {
    if (!isFew(unit.quarters[quarter] ?? nobody, minimum)) return { people: 0, others: [] };
    const shown = units.reduce((together, { quarters }) => together + (quarters[quarter]?.shown ?? 0), 0);
    const others = units.filter(each => each !== unit && each.quarters[quarter]?.shown === null);
    return { people: all - shown - sum(others), others };
  });
  const worst = largest(missing);
  return worst === undefined || worst.people <= 0 ? [] : shifted(units.filter(each => !worst.others.includes(each)), worst.others, worst.people);
}

/**
 * Quarters in which the unit was left out for being few, and the people of the year, whom everybody can count: it must be able to have been
 * nobody in the quarter, so the others must have had all its people; and k-1 or all of them, so as many of its people may have come
 * in another quarter only, or somebody else come twice.
 */
function forcedByYear(unit: UnitInCommunity, units: readonly UnitInCommunity[], everybody: readonly number[], minimum: number): readonly HiddenInColumn[] {
  const few = everybody.flatMap((_all, quarter) => (isFew(unit.quarters[quarter] ?? nobody, minimum) ? [quarter] : []));
  const others = units.filter(each => each !== unit);
  const total = sum(units);
  const over = Math.max(0, ...few.map(quarter => (everybody[quarter] ?? 0) + unit.people - total));
  // How often somebody came in a further quarter.
  const again = (people: number, of: readonly number[]): number => of.reduce((all, each) => all + each, 0) - people;
  const ofOthers = again(total, everybody) - again(unit.people, unit.counted);
  const lacking = Math.max(0, ...few.map(quarter => Math.min(minimum - 1, everybody[quarter] ?? 0) - (unit.counted[quarter] ?? 0) - ofOthers));
  return [...(over > 0 ? shifted([unit], others, over) : []), ...(lacking > 0 ? shifted(others, [unit], lacking) : [])];
}

/** Some units must be able to have so many people less, as far as they were not needed in a quarter, and others so many more. */
function shifted(less: readonly UnitInCommunity[], more: readonly UnitInCommunity[], by: number): readonly HiddenInColumn[] {
  const down: HiddenInColumn[] = [];
  let left = by;
  for (const { departments, people, atLeast } of largestFirst(less, unit => unit.people - unit.atLeast)) {
    let ofUnit = Math.min(left, people - atLeast);
    for (const { row, people: most } of largestFirst(departments, each => each.people)) {
      const amount = Math.min(ofUnit, most);
      if (amount <= 0) break;
      down.push({ row, from: most - amount, to: most });
      ofUnit -= amount;
      left -= amount;
    }
  }
  const up = largest(more.flatMap(({ departments }) => departments));
  return up === undefined ? down : [...down, { row: up.row, from: up.people, to: up.people + by }];
}

function largestFirst<Of>(all: readonly Of[], size: (one: Of) => number): readonly Of[] {
  return [...all].sort((one, other) => size(other) - size(one));
}

function sum(counted: readonly { readonly people: number }[]): number {
  return counted.reduce((all, { people }) => all + people, 0);
}
