import { marginsOf } from '../../src/domain/protection/margins';

describe('The sums of a table', () => {
  test('are those of its rows, of its columns, and of everything', () => {
    expect(marginsOf({ rows: ['a', 'b'], columns: ['x', 'y', 'z'], cells: [1, 2, 3, 40, 50, 60] })).toEqual({ rows: [6, 150], columns: [41, 52, 63], total: 156 });
  });

  test('are the same where cells stand in a column of numbers', () => {
    expect(marginsOf({ rows: ['a'], columns: ['x', 'y'], cells: Uint32Array.of(7, 9) })).toEqual({ rows: [16], columns: [7, 9], total: 16 });
  });

  test('are nothing where there is no row, or no column', () => {
    expect(marginsOf({ rows: [], columns: ['x'], cells: [] })).toEqual({ rows: [], columns: [0], total: 0 });
    expect(marginsOf({ rows: ['a'], columns: [], cells: [] })).toEqual({ rows: [0], columns: [], total: 0 });
  });

  test('take a cell that is not there for nobody', () => {
    expect(marginsOf({ rows: ['a', 'b'], columns: ['x'], cells: [3] })).toEqual({ rows: [3, 0], columns: [3], total: 3 });
  });
});
