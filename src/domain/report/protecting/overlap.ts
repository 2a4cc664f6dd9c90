import type { HiddenInColumn } from '../../protection/protectColumns';
import type { CountedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import { isFew } from './knownMonth';
import type { KnownTable } from './knownTable';
import { largest } from './largest';

/** What a year tells before one of its quarters is published. */
export interface YearSoFar {
  /** Earlier quarters of the year. */
  readonly quarters: readonly KnownTable[];
  /** Of each community, in the order of the columns: the different people since the beginning of the year. */
  readonly sinceYear: ArrayLike<number>;
}

/**
 * What has to be left out of a quarter for earlier ones of its year. How many different people a community had since the year began
 * everybody can count. Where a unit has more of them now than the year leaves beside the people of an earlier quarter,
 * some of the unit were there in that quarter, and where it was left out for being few they must be able to have been nobody.
 */
export function forcedByOverlap(table: CountedTable, column: number, { quarters, sinceYear }: YearSoFar, minimum: number): readonly HiddenInColumn[] {
  const community = table.columns[column] ?? '';
  return table.rows.flatMap((unit, row): readonly HiddenInColumn[] => {
    const people = countAt(table, row, column);
    const few = people < minimum ? [] : quarters.filter(({ cell }) => isFew(cell(unit, community), minimum));
    const over = Math.max(0, ...few.map(({ counted }) => counted('total', community) + people - (sinceYear[column] ?? 0)));
    return over === 0 ? [] : [{ row, from: Math.max(0, people - over), to: people }];
  });
}

/**
 * What more has to be left out of a quarter that would be published so. Of a unit that was few nobody may have been there: then those left out
 * beside it had whoever is not shown, and the year must have room for them, beside what every other unit had in a quarter. Where it has not,
 * a unit that had more in an earlier quarter than is shown now must stay open.
 */
export function narrowedByYear(table: CountedTable, column: number, isShown: (row: number) => boolean, { quarters, sinceYear }: YearSoFar, minimum: number): readonly HiddenInColumn[] {
  const units = table.rows.map((unit, row) => {
    const before = Math.max(0, ...quarters.map(({ cell }) => cell(unit, table.columns[column] ?? '').atLeast));
    return { row, people: countAt(table, row, column), before };
  });
  const inSight = units.filter(({ row }) => isShown(row));
  const rest = units.reduce((sum, { row, people }) => (isShown(row) ? sum : sum + people), 0);
  const taken = inSight.reduce((sum, { people, before }) => sum + Math.max(people, before), 0);
  const few = units.filter(({ people }) => people < minimum);
  const lacking = Math.max(0, ...few.map(({ before }) => rest - ((sinceYear[column] ?? 0) - before - taken)));
  const open = lacking > 0 ? largest(inSight.map(unit => ({ unit, people: unit.before - unit.people }))) : undefined;
  return open === undefined || open.people <= 0 ? [] : [{ row: open.unit.row, from: open.unit.people, to: open.unit.people + Math.min(lacking, open.people) }];
}
