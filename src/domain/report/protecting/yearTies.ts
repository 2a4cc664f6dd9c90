import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import type { EarlierNumber } from './earlier';
import { nobody, tieToParts } from './earlier';
import type { ForcedOut } from './forcedOut';
import { forcedOut } from './forcedOut';
import { isFew } from './knownMonth';
import type { KnownTable } from './knownTable';
import { largest } from './largest';

/** One unit in one community over a year. */
interface UnitInCommunity {
  readonly departments: readonly Place[];
  /** Of its departments together. */
  readonly people: number;
  /** What is known of it in each quarter. */
  readonly quarters: readonly EarlierNumber[];
}

interface Place {
  readonly row: number;
  readonly people: number;
}

/** What has to be left out, or to stay open, of the table of a year for what its quarters show. `unitOf`: unit by department, by keys; `minimum`: k. */
export function yearTies(table: CountedTable, quarters: readonly KnownTable[], unitOf: ReadonlyMap<string, string>, minimum: number): readonly ForcedOut[] {
  return table.columns.flatMap((community, column) => {
    const units = unitsIn(table, column, quarters, unitOf);
    const everybody = quarters.map(({ columnTotal }) => columnTotal(community));
    return units.flatMap(unit => [
      ...forcedByFew(unit, units, everybody, column, minimum),
      ...forcedByQuarters(unit, column),
      ...forcedByOthers(unit, units, everybody, column, minimum)
    ]);
  });
}

/**
 * What more has to be left out of a year that would be published so: where a community's sum is shown beside what is shown of other units, or what
 * they had in some quarter, a department that was few must still be able to be k-1.
 */
export function narrowed(table: CountedTable, published: ProtectedTable, quarters: readonly KnownTable[], unitOf: ReadonlyMap<string, string>, minimum: number): readonly ForcedOut[] {
  const width = table.columns.length;
  const shown = new Set(published.shown.map(([row, column]) => row * width + column));
  return published.columnTotals.flatMap((total, column): readonly ForcedOut[] => {
    if (total === null) return [];
    const units = unitsIn(table, column, quarters, unitOf).map(({ departments, quarters: known }) => {
      const inSight = sum(departments.filter(({ row }) => shown.has(row * width + column)));
      return { inSight, atLeast: Math.max(inSight, ...known.map(({ atLeast }) => atLeast)), hasFew: departments.some(({ people }) => people < minimum) };
    });
    const ofAll = units.reduce((all, { atLeast }) => all + atLeast, 0);
    const lacking = Math.max(0, ...units.filter(({ hasFew }) => hasFew).map(({ atLeast, inSight }) => minimum - 1 - (total - (ofAll - atLeast) - inSight)));
    return lacking > 0 ? [{ row: 'total', column, from: total, to: total + lacking }] : [];
  });
}

function unitsIn(table: CountedTable, column: number, quarters: readonly KnownTable[], unitOf: ReadonlyMap<string, string>): readonly UnitInCommunity[] {
  const groups = new Map<string, Place[]>();
  table.rows.forEach((key, row) => {
    const unit = unitOf.get(key) ?? '';
    const place = { row, people: countAt(table, row, column) };
    const known = groups.get(unit);
    if (known === undefined) groups.set(unit, [place]);
    else known.push(place);
  });
  const community = table.columns[column] ?? '';
  return [...groups].map(([key, departments]) => ({ departments, people: sum(departments), quarters: quarters.map(({ cell }) => cell(key, community)) }));
}

/** Departments left out for being few: the other units had, in a quarter or each of them in some quarter, what this one cannot have. */
function forcedByFew(unit: UnitInCommunity, units: readonly UnitInCommunity[], everybody: readonly EarlierNumber[], column: number, minimum: number): readonly ForcedOut[] {
  const { departments, quarters } = unit;
  const ofOthers = units.reduce((all, other) => (other === unit ? all : all + Math.max(0, ...other.quarters.map(({ atLeast }) => atLeast))), 0);
  const elsewhere = Math.max(ofOthers, ...everybody.map(({ atLeast }, quarter) => atLeast - (quarters[quarter] ?? nobody).atMost));
  return forcedOut(departments, column, quarters, minimum, sum(units) - elsewhere);
}

/** Quarters in which the unit was left out: it must be able to have been nobody in each, so the others must make up the year. */
function forcedByQuarters({ departments, people, quarters }: UnitInCommunity, column: number): readonly ForcedOut[] {
  const { hidden } = tieToParts(people, quarters);
  const most = largest(departments);
  return hidden === undefined || most === undefined ? [] : [{ row: most.row, column, from: Math.max(0, most.people - (hidden.to - hidden.from)), to: most.people }];
}

/**
 * Quarters in which the unit was left out for being few: without it those left out beside it had everybody of the quarter who is not
 * shown, so they must have as many in the year. Where they do not, they must be able to have more, and the year with them.
 */
function forcedByOthers(unit: UnitInCommunity, units: readonly UnitInCommunity[], everybody: readonly EarlierNumber[], column: number, minimum: number): readonly ForcedOut[] {
  const missing = everybody.map(({ atLeast }, quarter) => {
    if (!isFew(unit.quarters[quarter] ?? nobody, minimum)) return { people: 0, others: [] };
    const shown = units.reduce((all, { quarters }) => all + (quarters[quarter]?.shown ?? 0), 0);
    const others = units.filter(each => each !== unit && each.quarters[quarter]?.shown === null);
    return { people: atLeast - shown - sum(others), others };
  });
  const worst = largest(missing);
  if (worst === undefined || worst.people <= 0) return [];
  const other = largest(worst.others.flatMap(({ departments }) => departments));
  const total = sum(units);
  return [{ row: 'total', column, from: total, to: total + worst.people }, ...(other === undefined ? [] : [{ row: other.row, column, from: other.people, to: other.people + worst.people }])];
}

function sum(counted: readonly { readonly people: number }[]): number {
  return counted.reduce((all, { people }) => all + people, 0);
}
