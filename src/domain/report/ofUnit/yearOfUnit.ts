import type { UnitKey } from '../../identity';
import type { YearReport } from '../tableReport';
import { tableOfUnit } from './tableOfUnit';

/** What of a published year concerns a unit: the rows of its departments. Undefined where the year knows none, nor a community of it. Who helps whom is told of the company only. */
export function yearOfUnit(report: YearReport, unit: UnitKey): YearReport | undefined {
  const isOwnRow = (row: number): boolean => report.departments[row]?.unit === unit;
  const isOwnColumn = (column: number): boolean => report.communities[column]?.unit === unit;
  if (!report.departments.some((_department, row) => isOwnRow(row)) && !report.communities.some((_community, column) => isOwnColumn(column))) return undefined;
  const { table, rows, columns } = tableOfUnit(report.people, { isOwnRow, isOwnColumn, keepsOtherRows: false });
  const { schema, year, minimum } = report;
  return {
    schema,
    year,
    unit,
    minimum,
    departments: rows.map(row => report.departments[row] as YearReport['departments'][number]),
    communities: columns.map(column => report.communities[column] as YearReport['communities'][number]),
    people: table
  };
}
