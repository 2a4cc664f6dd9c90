import { marginsOf } from '../../protection/margins';
import type { ProtectedTable } from '../../protection/protectedTable';
import type { Protection } from '../../protection/protectTable';
import { protectTable } from '../../protection/protectTable';
import type { Helping } from '../helping';

/**
 * Who helped whom: a number of pairs is left out as well where few people stood on either side of it. Everybody can count all pairs
 * together, since who asked and answered is open; so leaving that sum out protects nobody.
 */
export function protectHelping({ pairs, fewest, fewestOfRow, fewestOfColumn, fewestOfAll }: Helping, minimum: number): ProtectedTable {
  const sums = marginsOf(pairs);
  const width = pairs.columns.length;
  const out = (row: number | 'total', column: number | 'total', count: number, people: number): NonNullable<Protection['alsoHidden']> =>
    count >= minimum && people < minimum ? [{ row, column, from: 0, to: count }] : [];
  return protectTable(pairs, {
    minimum,
    bounds: (row, column) => (row === 'total' && column === 'total' ? [sums.total, sums.total] : [0, Infinity]),
    alsoHidden: [
      ...fewest.flatMap((people, at) => out(Math.floor(at / width), at % width, pairs.cells[at] ?? 0, people)),
      ...fewestOfRow.flatMap((people, row) => out(row, 'total', sums.rows[row] ?? 0, people)),
      ...fewestOfColumn.flatMap((people, column) => out('total', column, sums.columns[column] ?? 0, people)),
      ...out('total', 'total', sums.total, fewestOfAll)
    ]
  });
}
