import type { Margins } from '../../protection/margins';
import { marginsOf } from '../../protection/margins';
import type { ProtectedTable } from '../../protection/protectedTable';
import type { Helping } from '../helping';
import type { EarlierNumber } from './earlier';
import { earlierNumber } from './earlier';

/** The pairs of one unit that answered another in a quarter. */
export interface PairsBefore {
  readonly counted: number;
  /** The fewest that there can have been for a reader who does not know what was left out. */
  readonly atLeast: number;
}

/** What a quarter tells of who helped whom, by unit, before a year is told. */
export interface HelpingBefore {
  readonly between: (answering: string, asking: string) => PairsBefore;
  /** All pairs together, for somebody who has not counted them. */
  readonly total: EarlierNumber;
  /** How many pairs more units can have had together, at most, where each counts that had more, if one number that was left out were another. */
  readonly mayMove: number;
}

/**
 * Reads a quarter as it was counted and as it was published. One number that was left out can be 0, or k-1; then others that were left
 * out are as many more or fewer, along a ring through rows and columns (`docs/decisions/0021-protection-of-tables.md`): so at most
 * one in each row has more, and one of the sums of rows.
 */
export function helpingBefore(helped: Helping, shown: ProtectedTable, minimum: number): HelpingBefore {
  const { rows, columns, cells } = helped.pairs;
  const told = new Map(shown.shown.map(([row, column, count]) => [row * columns.length + column, count]));
  const sums = marginsOf(helped.pairs);
  const leftOut = sums.total - [...told.values()].reduce((sum, count) => sum + count, 0);
  const farthest = farthestMove(helped, sums, minimum);
  return {
    total: earlierNumber(shown.total, sums.total, minimum),
    mayMove: Math.min(leftOut, farthest * (rows.length + 1)),
    between: (answering, asking) => {
      const [row, column] = [rows.indexOf(answering), columns.indexOf(asking)];
      // Of a unit that is no more a quarter tells nothing.
      if (row === -1 || column === -1) return { counted: 0, atLeast: 0 };
      const cell = row * columns.length + column;
      const counted = cells[cell] ?? 0;
      return { counted, atLeast: told.get(cell) ?? Math.max(0, counted - farthest) };
    }
  };
}

/** How far a number can be from what it was: as far as what is few in a table has to be able to go. */
function farthestMove({ pairs, fewest, fewestOfRow, fewestOfColumn }: Helping, sums: Margins, minimum: number): number {
  const ofFew = (people: readonly number[], count: (at: number) => number): readonly number[] => people.flatMap((each, at) => (each < minimum ? [count(at)] : []));
  return [...ofFew(fewest, at => pairs.cells[at] ?? 0), ...ofFew(fewestOfRow, at => sums.rows[at] ?? 0), ...ofFew(fewestOfColumn, at => sums.columns[at] ?? 0)].reduce((most, count) => Math.max(most, count), minimum - 1);
}
