import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import { protectTable } from '../../protection/protectTable';
import type { Helping } from '../helping';

/** A number of a table that has to be left out for another reason, with the interval that must stay possible for it. */
interface ForcedOut {
  readonly row: number | 'total';
  readonly column: number | 'total';
  readonly from: number;
  readonly to: number;
}

/** Headcount by key of a row; a row without one has none. */
export type Headcounts = ReadonlyMap<string, number>;

/** A table by itself, without what it would tell together with others. */
export function protectAlone(table: CountedTable, headcounts: Headcounts, minimum: number): ProtectedTable {
  return protectTable(table, {
    minimum,
    bounds: (row, column) => {
      if (row === 'total' || column === 'total') return free;
      return [0, believable(headcounts.get(table.rows[row] ?? '') ?? Infinity, table, row, column)];
    }
  });
}

/** Who helped whom: a number of pairs is left out as well where few people stood on either side of it. */
export function protectHelping({ pairs, fewest, fewestOfRow, fewestOfColumn, fewestOfAll }: Helping, minimum: number): ProtectedTable {
  const sums = marginsOf(pairs);
  const width = pairs.columns.length;
  const out = (row: number | 'total', column: number | 'total', count: number, people: number): readonly ForcedOut[] =>
    count >= minimum && people < minimum ? [{ row, column, from: 0, to: count }] : [];
  return protectTable(pairs, {
    minimum,
    alsoHidden: [
      ...fewest.flatMap((people, at) => out(Math.floor(at / width), at % width, pairs.cells[at] ?? 0, people)),
      ...fewestOfRow.flatMap((people, row) => out(row, 'total', sums.rows[row] ?? 0, people)),
      ...fewestOfColumn.flatMap((people, column) => out('total', column, sums.columns[column] ?? 0, people)),
      ...out('total', 'total', sums.total, fewestOfAll)
    ]
  });
}

const free: readonly [number, number] = [0, Infinity];

/** A limit that is less than what was counted is out of date, as a headcount can be, and tells nothing. */
function believable(most: number, table: CountedTable, row: number, column: number): number {
  return most < countAt(table, row, column) ? Infinity : most;
}

function countAt({ cells, columns }: CountedTable, row: number, column: number): number {
  return cells[row * columns.length + column] ?? 0;
}
