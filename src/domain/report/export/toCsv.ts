import type { ChartCell, ChartTable } from './chartTable';

/** How the file says which cells are empty because their number is left out: the name of a last column, and what stands in it. */
export interface EmptyCells {
  readonly column: string;
  readonly says: string;
}

/** By this, spreadsheets know that a file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * What makes a spreadsheet take a text for a formula when it is the first sign, wide forms of Japanese keyboards included.
 * Source: OWASP, “CSV Injection”.
 */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as a file of comma-separated values (RFC 4180, UTF-8 with its mark): a header, and lines that all have as many
 * fields, ended by CR LF. A number is written plainly, with a point, whatever the language. A number that is left out is
 * an empty field, and the last column of its line says so. A text that a spreadsheet would calculate gets an apostrophe.
 */
export function toCsv({ header, rows }: ChartTable, empty: EmptyCells): string {
  const lines = rows.map(cells => [...cells, cells.includes(null) ? empty.says : '']);
  return byteOrderMark + [[...header, empty.column], ...lines].map(cells => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(cell: ChartCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = startsFormula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
