import { readTable } from '../../src/domain/organisation/readTable';

/** A row of a file: its cells by column, and how to say that one of them is wrong. */
export interface FileRow<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  /** Ends the reading of the file with a sentence that names line and column. */
  readonly refuse: (column: Column, why: string) => never;
}

/** Most rows that are read of one file. */
const rowLimit = 5_000_000;

/** A file that is not what it has to be. The message names the file, the line and the column. */
export class BadFile extends Error {
  public override readonly name = 'BadFile';
}

/**
 * The rows of a CSV text by the names of its first line, in any order and among others. `optional` columns may be missing and are
 * empty then. Throws `BadFile` where a column is missing or doubled, or a row has another number of cells than the first line.
 */
export function namedColumns<Column extends string>(file: string, text: string, required: readonly Column[], optional: readonly Column[] = []): FileRow<Column>[] {
  const { rows: [header, ...rows], problems: [unreadable] } = readTable(text, rowLimit);
  if (unreadable !== undefined) throw new BadFile(`${file}, line ${unreadable.line}: ${unreadable.says}`);
  if (header === undefined) throw new BadFile(`${file}, line 1: The file is empty.`);
  const columns = [...required, ...optional];
  const places = new Map(columns.map(column => [column, header.cells.indexOf(column)]));
  for (const column of columns) {
    const place = places.get(column) ?? -1;
    if (place < 0 && required.includes(column)) throw new BadFile(`${file}, line ${header.line}, column ${column}: There is no such column.`);
    if (place !== header.cells.lastIndexOf(column)) throw new BadFile(`${file}, line ${header.line}, column ${column}: There are two such columns.`);
  }
  return rows.map(({ line, cells }) => {
    if (cells.length !== header.cells.length) throw new BadFile(`${file}, line ${line}, column ${cells.length}: The row has ${cells.length} of ${header.cells.length} cells.`);
    return {
      cells: Object.fromEntries(columns.map(column => [column, cells[places.get(column) ?? -1] ?? ''])) as Record<Column, string>,
      refuse: (column, why) => {
        throw new BadFile(`${file}, line ${line}, column ${column}: ${why}`);
      }
    };
  });
}
