import type { Separator } from '../organisation/readTable';
import { cellEnds, opening } from '../organisation/readTable';
import type { LineProblem } from './lineProblem';
import { lineProblem } from './lineProblem';

/** A record of a file: the line it begins on, counted from 1, and its cells without spaces around them. */
export interface FileRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Records {
  /** The names of the columns, from the first line that says something. */
  readonly header: readonly string[];
  readonly records: readonly FileRecord[];
  /** Lines that are no record; each was skipped alone. */
  readonly damaged: readonly LineProblem[];
}

/** Longest quoted cell, in characters: a quotation mark that is closed later than that is a stray one. */
export const quotedLimit = 100_000;

/**
 * Reads comma-separated values (RFC 4180; also semicolons and tabs, any line ends, quoted cells over several lines) the way a
 * long file wants it: a damaged record costs one line, not the rest of the file. A record is damaged where a quotation mark
 * is never closed, where something stands behind a closed one, or where it has more or fewer cells than the header. Reading
 * goes on with the very next line, because nobody knows where such a record ends. Empty lines are skipped.
 */
export function readRecords(text: string): Records {
  const { source, first, separator } = opening(text);
  const records: FileRecord[] = [];
  const damaged: LineProblem[] = [];
  let header: readonly string[] | undefined;
  let position = 0;
  let line = first;
  while (position < source.length) {
    const record = readRecord(source, position, separator);
    const isWhole = record !== undefined && (header === undefined || record.cells.length === header.length || isEmpty(record.cells));
    if (!isWhole) {
      const end = lineEnd(source, position);
      damaged.push(lineProblem(line, 'damaged', source.slice(position, end)));
      position = behind(source, end);
      line += 1;
      continue;
    }
    if (!isEmpty(record.cells)) {
      if (header === undefined) header = record.cells;
      else records.push({ line, cells: record.cells });
    }
    line += record.lines;
    position = record.next;
  }
  return { header: header ?? [], records, damaged };
}

const isEmpty = (cells: readonly string[]): boolean => cells.every(cell => cell === '');

interface ReadRecord {
  readonly cells: readonly string[];
  /** How many lines the record takes. */
  readonly lines: number;
  /** Where the next one begins. */
  readonly next: number;
}

/** The record that begins at `start`; undefined where its quotation marks make no cells. */
function readRecord(source: string, start: number, separator: Separator): ReadRecord | undefined {
  const cells: string[] = [];
  let position = start;
  let lines = 1;
  for (;;) {
    const isQuoted = source[position] === '"';
    const close = isQuoted ? closingMark(source, position + 1) : undefined;
    const end = isQuoted ? (close ?? 0) + 1 : cellEnd(source, position, separator);
    if (isQuoted && (close === undefined || !endsCell(source, end, separator))) return undefined;
    const text = isQuoted ? source.slice(position + 1, close) : source.slice(position, end);
    if (isQuoted) lines += text.match(/\r\n|\r|\n/g)?.length ?? 0;
    cells.push((isQuoted ? text.replace(/""/g, '"') : text).trim());
    if (source[end] !== separator) return { cells, lines, next: behind(source, end) };
    position = end + 1;
  }
}

function closingMark(source: string, from: number): number | undefined {
  for (let mark = source.indexOf('"', from); mark !== -1 && mark - from <= quotedLimit; mark = source.indexOf('"', mark + 2)) {
    if (source[mark + 1] !== '"') return mark;
  }
  return undefined;
}

function endsCell(source: string, at: number, separator: Separator): boolean {
  return at === source.length || source[at] === separator || source[at] === '\r' || source[at] === '\n';
}

function cellEnd(source: string, from: number, separator: Separator): number {
  const ends = cellEnds[separator];
  ends.lastIndex = from;
  return ends.exec(source)?.index ?? source.length;
}

const lineEnds = /[\r\n]/g;

function lineEnd(source: string, from: number): number {
  lineEnds.lastIndex = from;
  return lineEnds.exec(source)?.index ?? source.length;
}

/** Behind a line end of one or two characters. */
function behind(source: string, end: number): number {
  return source[end] === '\r' && source[end + 1] === '\n' ? end + 2 : end + 1;
}
