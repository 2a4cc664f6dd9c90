import type { ChartTable } from '../../../domain/report/export/chartTable';

/** Where the columns of a picture of a table stand, in pixels. */
export interface TableGrid {
  /** How many rows there is room for, without the header. */
  readonly rows: number;
  /** Where each column begins, of those there is room for. */
  readonly left: readonly number[];
  readonly widths: readonly number[];
  readonly width: number;
}

/** As much as can be read on a slide. */
export const mostRows = 40;
const mostWidth = 1600;
const widest = 320;
const narrowest = 48;
const between = 16;

/** As many rows and columns as there is room for, each column as wide as its longest cell; the first one is always there. */
export function tableGrid({ header, rows }: ChartTable, widthOf: (text: string) => number): TableGrid {
  const shown = Math.min(mostRows, rows.length);
  const left: number[] = [];
  const widths: number[] = [];
  let width = 0;
  for (const [column, title] of header.entries()) {
    const cells = rows.slice(0, shown).map(cells => String(cells[column] ?? ''));
    const own = Math.min(widest, Math.max(narrowest, ...[title, ...cells].map(widthOf))) + between;
    if (column > 0 && width + own > mostWidth) break;
    left.push(width);
    widths.push(own);
    width += own;
  }
  return { rows: shown, left, widths, width };
}
