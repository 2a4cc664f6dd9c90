import type { HiddenInColumn } from '../../protection/protectColumns';
import type { CountedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import type { KnownTable } from './knownTable';
import { largest } from './largest';
import { lacking, publishedPart } from './leftOpen';

/** What a year tells before one of its quarters is published. */
export interface YearSoFar {
  /** Earlier quarters of the year. */
  readonly quarters: readonly KnownTable[];
  /** Of each community, in the order of the columns: the different people since the beginning of the year. */
  readonly sinceYear: ArrayLike<number>;
}

/**
 * What more has to be left out of a community in a quarter that would be published so, so that it and the earlier quarters of its year stay
 * open: of the units shown the one without which fewest people are lacking.
 */
export function narrowedByYear(table: CountedTable, column: number, isShown: (row: number) => boolean, { quarters, sinceYear }: YearSoFar, minimum: number): readonly HiddenInColumn[] {
  const community = table.columns[column] ?? '';
  const units = table.rows.map((_unit, row) => ({ row, people: countAt(table, row, column) }));
  const inSight = units.filter(({ row }) => isShown(row));
  if (inSight.length === 0) return [];
  const earlier = quarters.map(({ cell, counted }) => {
    const part = { everybody: counted('total', community), units: table.rows.map(unit => ({ people: counted(unit, community) })) };
    return publishedPart(part, row => cell(table.rows[row] ?? '', community).shown !== null, minimum);
  });
  const everybody = units.reduce((sum, { people }) => sum + people, 0);
  const lackingIf = (isSeen: (row: number) => boolean): number => lacking([...earlier, publishedPart({ everybody, units }, isSeen, minimum)], sinceYear[column] ?? 0);
  const over = lackingIf(isShown);
  if (over === 0) return [];
  const best = largest(inSight.map(unit => ({ unit, people: -lackingIf(row => row !== unit.row && isShown(row)) })));
  return best === undefined ? [] : [{ row: best.unit.row, from: Math.max(0, best.unit.people - over), to: best.unit.people }];
}
