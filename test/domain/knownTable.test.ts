import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';
import { nobody } from '../../src/domain/report/protecting/earlier';
import { knownTable } from '../../src/domain/report/protecting/knownTable';

describe('A table that was published earlier', () => {
  const counts: CountedTable = { rows: ['field', 'labs'], columns: ['pumps', 'valves', 'seals'], cells: [9, 2, 7, 6, 0, 12] };
  const published: ProtectedTable = {
    rows: counts.rows,
    columns: counts.columns,
    shown: [
      [0, 0, 9],
      [1, 0, 6]
    ],
    rowTotals: [null, null],
    columnTotals: [15, null, null],
    total: null
  };
  const known = knownTable(counts, published, 5);

  test.each([
    ['field', 'pumps', { shown: 9, atLeast: 9, atMost: 9 }],
    ['labs', 'pumps', { shown: 6, atLeast: 6, atMost: 6 }],
    ['field', 'valves', { shown: null, atLeast: 0, atMost: 4 }],
    ['labs', 'valves', { shown: null, atLeast: 0, atMost: 4 }],
    ['field', 'seals', { shown: null, atLeast: 3, atMost: 11 }],
    ['labs', 'seals', { shown: null, atLeast: 8, atMost: 16 }],
    ['gone', 'pumps', nobody],
    ['field', 'new', nobody]
  ])('tells of %s in %s %j', (row, column, number) => {
    expect(known.cell(row, column)).toEqual(number);
  });

  test.each([
    ['pumps', { shown: 15, atLeast: 15, atMost: 15 }],
    ['valves', { shown: null, atLeast: 0, atMost: 4 }],
    ['seals', { shown: null, atLeast: 15, atMost: 23 }],
    ['new', nobody]
  ])('tells of the column %s %j', (column, number) => {
    expect(known.columnTotal(column)).toEqual(number);
  });
});
