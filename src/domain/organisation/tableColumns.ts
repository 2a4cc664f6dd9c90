import { titleKey } from '../community/charter';
import type { Table, TableRow } from './readTable';
import type { TableProblem } from './tableProblem';
import { keeping } from '../../words/keeping';

const words = keeping.tables;

/** A column that is looked for: what it is called, what else it may be called, and whether there is nothing without it. */
export interface WantedColumn {
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly isRequired: boolean;
}

export type WantedColumns<Column extends string> = Readonly<Record<Column, WantedColumn>>;

/** A row by column; a column that the table does not have is empty. */
export interface NamedRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface NamedTable<Column extends string> {
  readonly rows: readonly NamedRow<Column>[];
  readonly problems: readonly TableProblem[];
  /** Headings of columns that are not used. */
  readonly unused: readonly string[];
}

/** Longest cell that a text column of SharePoint keeps, in characters. */
const cellLimit = 255;

/**
 * Finds the columns by a header row, in any order. Without one, columns are taken in the order of `wanted`: a first row
 * is a header where it names at least two of them, so that a department called “People” is none.
 */
export function nameColumns<Column extends string>(table: Table, wanted: WantedColumns<Column>): NamedTable<Column> {
  const [first] = table.rows;
  if (first === undefined) return { rows: [], problems: table.problems, unused: [] };
  const names = Object.keys(wanted) as Column[];
  const header = headerOf(first, wanted);
  const order = header?.order ?? names;
  const rows = header === undefined ? table.rows : table.rows.slice(1);
  const problems = header === undefined ? [] : header.problems;
  if (problems.length > 0) return { rows: [], problems, unused: [] };
  return {
    rows: rows.map(row => named(row, order, names)),
    problems: [...rows.flatMap(row => rowProblems(row, order, wanted)), ...table.problems],
    unused: header?.unused ?? []
  };
}

interface Header<Column> {
  /** The column that stands at each place; undefined where it is not used. */
  readonly order: readonly (Column | undefined)[];
  readonly unused: readonly string[];
  readonly problems: readonly TableProblem[];
}

function headerOf<Column extends string>(row: TableRow, wanted: WantedColumns<Column>): Header<Column> | undefined {
  const names = Object.keys(wanted) as Column[];
  const called = (name: Column): string[] => [wanted[name].name, ...wanted[name].alsoCalled].map(titleKey);
  const order = row.cells.map(cell => names.find(name => called(name).includes(titleKey(cell))));
  const found = order.filter(name => name !== undefined);
  if (new Set(found).size < 2) return undefined;
  const missing = names.filter(name => wanted[name].isRequired && !found.includes(name));
  const doubled = found.filter((name, index) => found.indexOf(name) !== index);
  return {
    order,
    unused: row.cells.filter((cell, index) => order[index] === undefined && cell !== ''),
    problems: [
      ...missing.map(name => problemOf(row, wanted[name], words.noColumn)),
      ...doubled.map(name => problemOf(row, wanted[name], words.twoColumns))
    ]
  };
}

function named<Column extends string>(
  { line, cells }: TableRow,
  order: readonly (Column | undefined)[],
  names: readonly Column[]
): NamedRow<Column> {
  const byName = Object.fromEntries(names.map(name => [name, cells[order.indexOf(name)] ?? '']));
  return { line, cells: byName as Record<Column, string> };
}

function rowProblems<Column extends string>(
  row: TableRow,
  order: readonly (Column | undefined)[],
  wanted: WantedColumns<Column>
): TableProblem[] {
  const problems: TableProblem[] = [];
  if (row.cells.slice(order.length).some(cell => cell !== '')) problems.push({ line: row.line, says: words.tooManyCells({ count: order.length }) });
  order.forEach((name, index) => {
    if (name === undefined) return;
    const cell = row.cells[index] ?? '';
    if (cell === '' && wanted[name].isRequired) problems.push(problemOf(row, wanted[name], words.emptyCell));
    if (cell.length > cellLimit) problems.push(problemOf(row, wanted[name], words.longCell({ length: cell.length, limit: cellLimit })));
  });
  return problems;
}

function problemOf({ line }: TableRow, { name }: WantedColumn, says: string): TableProblem {
  return { line, column: name, says };
}
