import { departmentKey, unitKey } from '../../src/domain/identity';
import type { Organisation } from '../../src/domain/organisation/organisation';
import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import { makeQuarterReport, makeYearReport } from '../../src/domain/report/makeTableReport';
import type { UtcQuarter, UtcYear } from '../../src/domain/report/periods';
import { noMovement } from '../../src/domain/report/protecting/movement';
import { byKey, communityNamed } from './counted';

const organisation: Organisation = {
  units: [{ key: unitKey('field'), title: 'Field', headcount: 400 }],
  departments: [
    { key: departmentKey('service'), title: 'Service', unit: unitKey('field'), headcount: 40 },
    { key: departmentKey('labs'), title: 'Labs', unit: unitKey('research'), headcount: undefined }
  ]
};
const communities = byKey(communityNamed('pumps', { unit: unitKey('field') }));
const table = (rows: string[], columns: string[]): ProtectedTable => ({ rows, columns, shown: [[0, 0, 9]], rowTotals: rows.map(() => null), columnTotals: columns.map(() => null), total: 9 });

test('The report of a quarter has its tables, with names of units and communities in their order', () => {
  const tables = { people: table(['field', ''], ['ghost', 'pumps']), movement: { ...noMovement, people: 9 }, helping: table(['field', ''], ['field', '']), crossing: 1.2, stories: [] };
  expect(makeQuarterReport('2026-Q1' as UtcQuarter, 5, tables, organisation, communities)).toEqual({
    schema: 2,
    quarter: '2026-Q1',
    minimum: 5,
    units: [
      { key: 'field', title: 'Field', headcount: 400 },
      { key: '', title: 'Department unknown', headcount: null }
    ],
    communities: [
      { key: 'ghost', title: 'ghost', unit: '' },
      { key: 'pumps', title: 'PUMPS', unit: 'field' }
    ],
    ...tables
  });
});

test('The report of a year has its tables, with names of departments and communities in their order', () => {
  const departments = ['service', 'labs', ''];
  const tables = { people: table(departments, ['pumps']), helping: table(departments, departments), crossing: 0.8 };
  expect(makeYearReport('2026' as UtcYear, 8, tables, organisation, communities)).toEqual({
    schema: 2,
    year: '2026',
    minimum: 8,
    departments: [
      { key: 'service', title: 'Service', unit: 'field', headcount: 40 },
      { key: 'labs', title: 'Labs', unit: 'research', headcount: null },
      { key: '', title: 'Department unknown', unit: '', headcount: null }
    ],
    communities: [{ key: 'pumps', title: 'PUMPS', unit: 'field' }],
    ...tables
  });
});
