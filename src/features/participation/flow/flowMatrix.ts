import { largestFirst } from '../largestFirst';
import type { Matrix, MatrixLine } from '../matrix/matrix';
import { countsOf, shownInRows } from '../matrix/matrix';
import { unitTitle } from '../unitTitle';
import type { FlowData, FlowGroup } from './flowData';

type Told = Pick<FlowData, 'kind' | 'table' | 'groups'>;

/**
 * Units in one order on both sides, those that answer most first, so that what stays within a unit lies on the diagonal. Departments
 * likewise, as far as any number of them is shown: there are many, and of most there is none.
 */
export function flowMatrix({ kind, table, groups }: Told): Matrix {
  const countAt = countsOf(table);
  const sizes = kind === 'units' ? table.rowTotals : shownInRows(table);
  const named = kind === 'units' ? groups : toldOf({ table, groups });
  const ordered = largestFirst(named.map(group => ({ key: group.key, title: unitTitle(group), people: sizes[table.rows.indexOf(group.key)] ?? null })));
  const rows = linesOf(ordered, table.rows, table.rowTotals);
  const columns = linesOf(ordered, table.columns, table.columnTotals);
  const rowPlaces = rows.map(({ key }) => table.rows.indexOf(key));
  const columnPlaces = columns.map(({ key }) => table.columns.indexOf(key));
  return { rows, columns, countAt: (row, column) => countAt(rowPlaces[row] ?? -1, columnPlaces[column] ?? -1), total: table.total, hasRowSums: kind === 'units' };
}

/** Those of some groups of which a number is shown, as they answered or asked each other. */
function toldOf({ table: { rows, columns, shown }, groups }: Pick<Told, 'table' | 'groups'>): readonly FlowGroup[] {
  const keys = new Set(groups.map(({ key }) => key));
  const told = new Set(shown.map(([row, column]) => [rows[row] ?? '', columns[column] ?? '']).filter(pair => pair.every(key => keys.has(key))).flat());
  return groups.filter(({ key }) => told.has(key));
}

function linesOf(groups: readonly FlowGroup[], keys: readonly string[], totals: readonly (number | null)[]): readonly MatrixLine[] {
  return groups.filter(({ key }) => keys.includes(key)).map(({ key, title }) => ({ key, title, total: totals[keys.indexOf(key)] ?? null }));
}
