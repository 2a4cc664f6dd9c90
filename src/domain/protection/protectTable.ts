import type { CountedTable, ProtectedTable } from './protectedTable';

export interface Protection {
  readonly minimum: number;
  readonly bounds?: (row: number | 'total', column: number | 'total') => readonly [atLeast: number, atMost: number];
  readonly alsoHidden?: readonly { row: number | 'total'; column: number | 'total'; from: number; to: number }[];
}
export declare function protectTable(table: CountedTable, protection: Protection): ProtectedTable;
