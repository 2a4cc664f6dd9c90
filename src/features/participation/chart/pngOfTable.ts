import type { ChartCell, ChartTable } from '../../../domain/report/export/chartTable';
import { formatNumber } from '../../../ui/format';
import { charting } from '../../../words/charting';
import type { PictureColours } from './pngOf';
import { picturePage } from './pngOf';
import type { TableGrid } from './tableGrid';
import { tableGrid } from './tableGrid';

const words = charting.charts;

export interface TablePicture {
  readonly table: ChartTable;
  /** Whether the second column is drawn as bars. */
  readonly hasBars: boolean;
  readonly minimum: number | undefined;
  readonly title: string;
  readonly locale: string;
  readonly lines: readonly string[];
  readonly colours: PictureColours & { readonly line: string; readonly bar: string };
  /** What stands on the page, for its font and its direction. */
  readonly beside: Element;
}

const rowHeight = 28;
const barRoom = 260;

/** The numbers of a chart as a PNG: as many rows and columns as fit on a slide, and how many more there are. Rejects where the browser cannot do it. */
export async function pngOfTable({ table, hasBars, minimum, title, locale, lines, colours, beside }: TablePicture): Promise<Blob> {
  const style = getComputedStyle(beside);
  const grid = tableGrid(table, text => measure(text, style.fontFamily));
  const [columns, rows] = [grid.left.length, grid.rows];
  const isLeftOut = table.rows.slice(0, rows).some(cells => cells.slice(0, columns).includes(null));
  const more = [
    ...(isLeftOut && minimum !== undefined ? [words.hatched({ hidden: words.leftOutOr({ minimum }) })] : []),
    ...(rows < table.rows.length ? [words.moreRows({ count: table.rows.length - rows })] : []),
    ...(columns < table.header.length ? [words.moreColumns({ count: table.header.length - columns })] : [])
  ];
  const width = grid.width + (hasBars ? barRoom : 0);
  const page = picturePage({ title, lines: [...more, ...lines], colours, width, height: (rows + 1) * rowHeight, style });
  drawRows(page, { table, grid, width, colours, locale });
  if (hasBars) drawBars(page, { table, grid, width, colours, locale });
  return page.finish();
}

type Page = ReturnType<typeof picturePage>;
type Drawn = Pick<TablePicture, 'table' | 'colours' | 'locale'> & { readonly grid: TableGrid; readonly width: number };

function drawRows({ pen, left, top, font, isRightToLeft }: Page, { table, grid, width, colours, locale }: Drawn): void {
  const across = (x: number): number => (isRightToLeft ? left + width - x : left + x);
  pen.textBaseline = 'middle';
  [table.header, ...table.rows.slice(0, grid.rows)].forEach((cells, row) => {
    const middle = top + row * rowHeight + rowHeight / 2;
    pen.fillStyle = colours.line;
    pen.fillRect(left, top + (row + 1) * rowHeight - 1, width, 1);
    pen.font = `${row === 0 ? 600 : 400} 13px ${font}`;
    pen.fillStyle = row === 0 ? colours.quiet : colours.text;
    grid.left.forEach((start, column) => {
      const cell = cells[column] ?? null;
      const columnWidth = grid.widths[column] ?? 0;
      if (cell === null && row > 0) return hatch(pen, across(start + (column === 0 ? 0 : columnWidth - 40)) - (isRightToLeft ? 32 : 0), middle - 8, colours.quiet);
      pen.textAlign = column === 0 ? 'start' : 'end';
      return pen.fillText(inWords(cell, locale), across(column === 0 ? start : start + columnWidth - 8), middle, columnWidth);
    });
  });
}

function drawBars({ pen, left, top, isRightToLeft }: Page, { table, grid, width, colours }: Drawn): void {
  const counts = table.rows.slice(0, grid.rows).map(cells => (typeof cells[1] === 'number' ? cells[1] : 0));
  const most = Math.max(1, ...counts);
  pen.fillStyle = colours.bar;
  counts.forEach((count, row) => {
    const length = (count / most) * (barRoom - 16);
    pen.fillRect(isRightToLeft ? left + width - grid.width - 8 - length : left + grid.width + 8, top + (row + 1) * rowHeight + 6, length, rowHeight - 12);
  });
}

/** A cell whose number is left out: always of the same size. */
function hatch(pen: CanvasRenderingContext2D, x: number, y: number, colour: string): void {
  pen.save();
  pen.strokeStyle = colour;
  pen.strokeRect(x, y, 32, 16);
  pen.beginPath();
  pen.rect(x, y, 32, 16);
  pen.clip();
  for (let offset = -16; offset < 32; offset += 5) {
    pen.moveTo(x + offset, y + 16);
    pen.lineTo(x + offset + 16, y);
  }
  pen.stroke();
  pen.restore();
}

function inWords(cell: ChartCell, locale: string): string {
  return typeof cell === 'number' ? formatNumber(cell, locale) : (cell ?? '');
}

function measure(text: string, font: string): number {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) throw new Error('There is nothing to draw on.');
  pen.font = `600 13px ${font}`;
  return pen.measureText(text).width;
}
