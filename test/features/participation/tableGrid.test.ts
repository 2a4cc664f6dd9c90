import { mostRows, tableGrid } from '../../../src/features/participation/chart/tableGrid';
import { sectionRuns } from '../../../src/features/participation/dashboard/reportSections';

/** Ten pixels a letter. */
const widthOf = (text: string): number => text.length * 10;

describe('A picture of a table', () => {
  test('has columns as wide as their longest cell, and some room between them', () => {
    expect(tableGrid({ header: ['Unit', 'People'], rows: [['Product Engineering', 31], ['Sales', null]] }, widthOf)).toEqual({ rows: 2, left: [0, 206], widths: [206, 76], width: 282 });
  });

  test('has as many rows and columns as can be read on a slide; the first column is always there', () => {
    const header = Array.from({ length: 60 }, (_, at) => `Column ${at}`);
    const grid = tableGrid({ header, rows: Array.from({ length: 500 }, () => header) }, widthOf);
    expect([grid.rows, grid.left.length, grid.width <= 1600]).toEqual([mostRows, 16, true]);
    expect(tableGrid({ header: ['x'.repeat(900)], rows: [] }, widthOf).left).toEqual([0]);
  });
});

describe('The parts of a dashboard', () => {
  test('that come in a file of their own are gathered where they follow each other', () => {
    expect(sectionRuns(['trend', 'where', 'units', 'flow', 'standing'])).toEqual([
      { kind: 'analyst', sections: ['trend', 'where'] },
      { kind: 'units' },
      { kind: 'analyst', sections: ['flow'] },
      { kind: 'standing' }
    ]);
    expect(sectionRuns([])).toEqual([]);
  });
});
