import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { Problem } from './cuts';

/** Marks by 1 the numbers a protected table leaves out, margins among them. */
export function hiddenIn(published: ProtectedTable, { rows, columns }: Problem): Uint8Array {
  const hidden = new Uint8Array(rows * columns).fill(1);
  for (const [row, column] of published.shown) hidden[row * columns + column] = 0;
  published.rowTotals.forEach((total, row) => {
    if (total !== null) hidden[row * columns + columns - 1] = 0;
  });
  published.columnTotals.forEach((total, column) => {
    if (total !== null) hidden[(rows - 1) * columns + column] = 0;
  });
  if (published.total !== null) hidden[rows * columns - 1] = 0;
  return hidden;
}

/** Sum of the numbers left out that are not below the minimum. */
export function peopleHidden(hidden: Uint8Array, { values, minimum }: Problem): number {
  return values.reduce((sum, value, cell) => (hidden[cell] === 1 && value >= minimum ? sum + value : sum), 0);
}
