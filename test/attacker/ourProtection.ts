import { protectTable } from '../../src/domain/protection/protectTable';
import type { Protect } from './publishFiles';

/** The product's protection of one table, told the headcounts that every reader knows. */
export const ourProtection: Protect = (table, { minimum, bounds }) =>
  protectTable(table, {
    minimum,
    ...(bounds !== undefined && { bounds: (row, column) => (row === 'total' || column === 'total' ? [0, Infinity] : [0, bounds[row] ?? Infinity]) })
  });
