import { protectColumns } from '../../src/domain/protection/protectColumns';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { protectList } from '../../src/domain/protection/protectList';
import { vectors } from './oneWay';

const table: CountedTable = { rows: ['a', 'b', 'c'], columns: ['c0', 'c1', 'c2'], cells: [9, 12, 1, 2, 8, 0, 7, 5, 3] };

describe('A table of which sums of rows are not told', () => {
  test('is protected column by column: what is few, and the cheapest beside it', () => {
    expect(protectColumns(table, { minimum: 5 })).toEqual({
      rows: ['a', 'b', 'c'],
      columns: ['c0', 'c1', 'c2'],
      shown: [[0, 0, 9], [0, 1, 12], [1, 1, 8], [2, 1, 5]],
      rowTotals: [null, null, null],
      columnTotals: [18, 25, null],
      total: null
    });
  });

  test('leaves out all cells of a column where nothing helps, and no other with it', () => {
    // Nobody can be more than there are: what is few cannot be four.
    const bounds = (row: number, column: number): readonly [number, number] => (column === 0 && row === 1 ? [2, 2] : [0, Infinity]);
    const { shown, columnTotals } = protectColumns(table, { minimum: 5, bounds });
    expect(shown.filter(([, column]) => column === 0)).toEqual([]);
    expect(columnTotals).toEqual([18, 25, null]);
  });

  test('leaves out what is to be left out, in its column: a sum protects no cell, since everybody can count it', () => {
    const hidden = [{ row: 0, from: 10, to: 12 }, { row: 'total', from: 23, to: 25 }] as const;
    const { shown, columnTotals } = protectColumns(table, { minimum: 5, alsoHidden: column => (column === 1 ? hidden : []) });
    expect(shown).toEqual([[0, 0, 9], [1, 1, 8]]);
    expect(columnTotals).toEqual([18, null, null]);
  });

  test('is asked for more of what would be shown, column by column, until that is nothing', () => {
    const asked: [number, boolean][] = [];
    const narrowed = (column: number, isShown: (row: number) => boolean) => {
      asked.push([column, isShown(0)]);
      return column === 1 && isShown(0) ? [{ row: 0, from: 10, to: 12 }] : [];
    };
    expect(protectColumns(table, { minimum: 5, narrowed }).shown).toEqual([[0, 0, 9], [1, 1, 8]]);
    expect(asked).toEqual([[0, true], [1, true], [1, false], [2, false]]);
  });

  test('is, for each column, the list of its counts', () => {
    for (const cells of vectors(4, 4)) {
      const counts: CountedTable = { rows: ['a', 'b'], columns: ['c0', 'c1'], cells };
      const lists = [0, 1].map(column => protectList([cells[column] ?? 0, cells[2 + column] ?? 0], { minimum: 3 }));
      const { shown, columnTotals } = protectColumns(counts, { minimum: 3 });
      expect(columnTotals).toEqual(lists.map(({ total }) => total));
      expect([0, 1].map(column => [0, 1].map(row => shown.find(([r, c]) => r === row && c === column)?.[2] ?? null))).toEqual(lists.map(list => list.shown));
    }
  });
});
