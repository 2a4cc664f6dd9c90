import type { TableProblem } from './tableProblem';
import { keeping } from '../../words/keeping';

const words = keeping.tables;

/** A row as it was pasted: the line it begins on, counted from 1, and its cells without spaces around them. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly rows: readonly TableRow[];
  /** At most one: behind a quotation mark that is never closed, or behind the last row that is taken, nothing is read. */
  readonly problems: readonly TableProblem[];
}

/** Most rows that are read at once. A company has fewer people, and a browser bears it. */
export const rowLimit = 200_000;

export type Separator = '\t' | ';' | '؛' | ',';

/** Ends of an unquoted cell, by separator. */
export const cellEnds: Readonly<Record<Separator, RegExp>> = { '\t': /[\t\r\n]/g, ';': /[;\r\n]/g, '؛': /[؛\r\n]/g, ',': /[,\r\n]/g };

/**
 * Reads what a spreadsheet gives, copied or saved as text: cells parted by tabs, semicolons (also Arabic ones) or
 * commas, in quotation marks where they hold a separator or a line end (RFC 4180), with any line ends and with or
 * without a byte order mark or Excel’s `sep=` line. Rows of empty cells are skipped and still counted as lines.
 */
export function readTable(text: string, limit = rowLimit): Table {
  const { source, first, separator } = opening(text);
  const rows: TableRow[] = [];
  let position = 0;
  let line = first;
  while (position < source.length) {
    const row = readRow(source, position, separator);
    if (row === undefined) return { rows, problems: [{ line, says: words.neverClosed }] };
    if (row.cells.some(cell => cell !== '')) {
      if (rows.length === limit) return { rows, problems: [{ line, says: words.tooManyRows({ limit }) }] };
      rows.push({ line, cells: row.cells });
    }
    line += row.lines;
    position = row.next;
  }
  return { rows, problems: [] };
}

/** A text without its byte order mark and Excel’s `sep=` line, the line that it begins on, and what parts its cells. */
export function opening(text: string): { source: string; first: number; separator: Separator } {
  const source = text.replace(/^\uFEFF/, '');
  const said = /^sep=([\t;؛,])(?:\r\n|\r|\n)/i.exec(source);
  if (said !== null) return { source: source.slice(said[0].length), first: 2, separator: said[1] as Separator };
  return { source, first: 1, separator: separatorOf(source) };
}

/** Of the first row that says something: tabs win, because they come from a sheet; then whichever there is more of. */
function separatorOf(source: string): Separator {
  const head = (/[^\r\n]*\S[^\r\n]*/.exec(source)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const count = (separator: Separator): number => head.split(separator).length - 1;
  if (count('\t') > 0) return '\t';
  const semicolon = count('؛') > count(';') ? '؛' : ';';
  return count(semicolon) > count(',') ? semicolon : ',';
}

interface ReadRow {
  readonly cells: string[];
  /** How many lines the row takes. */
  readonly lines: number;
  /** Where the next row begins. */
  readonly next: number;
}

/** The row that begins at `start`; undefined where a quotation mark in it is never closed. */
function readRow(source: string, start: number, separator: Separator): ReadRow | undefined {
  const cells: string[] = [];
  let position = start;
  let lines = 1;
  for (;;) {
    const cell = readCell(source, position, separator);
    if (cell === undefined) return undefined;
    cells.push(cell.text.trim());
    lines += lineEnds(cell.text);
    if (source[cell.end] !== separator) return { cells, lines, next: behindLineEnd(source, cell.end) };
    position = cell.end + 1;
  }
}

interface ReadCell {
  readonly text: string;
  /** Where its separator or line end stands. */
  readonly end: number;
}

function readCell(source: string, start: number, separator: Separator): ReadCell | undefined {
  if (source[start] !== '"') {
    const end = endOf(source, start, separator);
    return { text: source.slice(start, end), end };
  }
  const close = closingMark(source, start + 1);
  if (close === undefined) return undefined;
  // What follows the closing mark belongs to the cell: people type `"Ana" Ruiz`.
  const end = endOf(source, close + 1, separator);
  return { text: source.slice(start + 1, close).replace(/""/g, '"') + source.slice(close + 1, end), end };
}

function closingMark(source: string, from: number): number | undefined {
  for (let mark = source.indexOf('"', from); mark !== -1; mark = source.indexOf('"', mark + 2)) {
    if (source[mark + 1] !== '"') return mark;
  }
  return undefined;
}

function endOf(source: string, from: number, separator: Separator): number {
  const ends = cellEnds[separator];
  ends.lastIndex = from;
  return ends.exec(source)?.index ?? source.length;
}

function behindLineEnd(source: string, end: number): number {
  return source[end] === '\r' && source[end + 1] === '\n' ? end + 2 : end + 1;
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
