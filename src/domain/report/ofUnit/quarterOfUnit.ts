import type { UnitKey } from '../../identity';
import { noMovement } from '../protecting/movement';
import type { QuarterReport } from '../tableReport';
import { noTable, tableOfUnit } from './tableOfUnit';

/**
 * What of a published quarter concerns a unit: its row, and the columns of its communities with the units that take part in
 * them. Undefined where the quarter knows neither. Movement, helping and value stories are told of the company only.
 */
export function quarterOfUnit(report: QuarterReport, unit: UnitKey): QuarterReport | undefined {
  const isOwnRow = (row: number): boolean => report.units[row]?.key === unit;
  const isOwnColumn = (column: number): boolean => report.communities[column]?.unit === unit;
  if (!report.units.some((_unit, row) => isOwnRow(row)) && !report.communities.some((_community, column) => isOwnColumn(column))) return undefined;
  const { table, rows, columns } = tableOfUnit(report.people, { isOwnRow, isOwnColumn, keepsOtherRows: true });
  const { schema, quarter, minimum } = report;
  return {
    schema,
    quarter,
    unit,
    minimum,
    units: rows.map(row => report.units[row] as QuarterReport['units'][number]),
    communities: columns.map(column => report.communities[column] as QuarterReport['communities'][number]),
    people: table,
    movement: noMovement,
    helping: noTable,
    crossing: null,
    stories: []
  };
}
