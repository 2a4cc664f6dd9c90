import type { CountedTable } from '../../protection/protectedTable';
import type { EarlierNumber } from './earlier';
import { nobody, tieToParts } from './earlier';
import type { ForcedOut } from './forcedOut';
import { forcedOut } from './forcedOut';
import type { KnownTable } from './knownTable';

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
    const places = table.rows.map((key, row) => ({ unit: unitOf.get(key) ?? '', row, people: table.cells[row * table.columns.length + column] ?? 0 }));
    const units = [...new Set(places.map(({ unit }) => unit))].map((key): UnitInCommunity => {
      const departments = places.filter(({ unit }) => unit === key);
      return { departments, people: sum(departments), quarters: quarters.map(({ cell }) => cell(key, community)) };
    });
    const everybody = quarters.map(({ columnTotal }) => columnTotal(community));
    return units.flatMap(unit => [
      ...forcedByFew(unit, units, everybody, column, minimum),
      ...forcedByQuarters(unit, column),
      ...forcedByOthers(unit, units, everybody, column, minimum)
    ]);
  });
}

/**
 * Departments left out for being few: the other units had, in a quarter or each of them in some quarter, what this one cannot have. Where it
 * has no other department that could be less, everybody must be able to be more.
 */
function forcedByFew(unit: UnitInCommunity, units: readonly UnitInCommunity[], everybody: readonly EarlierNumber[], column: number, minimum: number): readonly ForcedOut[] {
  const { departments, quarters } = unit;
  const ofOthers = units.reduce((all, other) => (other === unit ? all : all + atLeastInYear(other, minimum)), 0);
  const elsewhere = Math.max(ofOthers, ...everybody.map(({ atLeast }, quarter) => atLeast - (quarters[quarter] ?? nobody).atMost));
  const all = sum(units);
  const forced = forcedOut(departments, column, quarters, minimum, all - elsewhere);
  const lacking = departments.every(({ people }) => people < minimum) ? elsewhere + minimum - 1 - all : 0;
  return lacking > 0 ? [...forced, { row: 'total', column, from: all, to: all + lacking }] : forced;
}

function atLeastInYear({ departments, quarters }: UnitInCommunity, minimum: number): number {
  return Math.max(sum(departments.filter(({ people }) => people >= minimum)), ...quarters.map(({ atLeast }) => atLeast));
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
    const own = unit.quarters[quarter] ?? nobody;
    if (own.shown !== null || own.atMost >= minimum) return { people: 0, others: [] };
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

/** The one with the most people, the first of equals. */
function largest<Of extends { readonly people: number }>(counted: readonly Of[]): Of | undefined {
  return counted.reduce<Of | undefined>((most, each) => (most === undefined || each.people > most.people ? each : most), undefined);
}
