import type { CommunityKey, UnitKey } from '../identity';
import type { Organisation } from '../organisation/organisation';
import type { ProtectedTable } from '../protection/protectedTable';
import type { NamedCommunity } from './makeMonthReport';
import { namedUnit } from './makeMonthReport';
import { departmentUnknown } from './monthReport';
import type { UtcQuarter, UtcYear } from './periods';
import { reportSchema } from './reportSchema';
import type { QuarterReport, ReportedColumn, ReportedDepartment, YearReport } from './tableReport';

type Communities = ReadonlyMap<CommunityKey, NamedCommunity>;

export function makeQuarterReport(
  quarter: UtcQuarter,
  minimum: number,
  tables: Pick<QuarterReport, 'people' | 'movement' | 'helping' | 'crossing' | 'stories' | 'concentration'>,
  organisation: Organisation,
  communities: Communities
): QuarterReport {
  const units = tables.people.rows.map(key => namedUnit(key as UnitKey | '', organisation));
  return { schema: reportSchema, quarter, minimum, units, communities: namedColumns(tables.people, communities), ...tables };
}

export function makeYearReport(year: UtcYear, minimum: number, tables: Pick<YearReport, 'people' | 'helping' | 'crossing'>, organisation: Organisation, communities: Communities): YearReport {
  const departments = tables.people.rows.map(key => namedDepartment(key, organisation));
  return { schema: reportSchema, year, minimum, departments, communities: namedColumns(tables.people, communities), ...tables };
}

function namedDepartment(key: string, { departments }: Organisation): ReportedDepartment {
  const department = departments.find(each => each.key === key);
  if (department === undefined) return { key: '', title: departmentUnknown, unit: '', headcount: null };
  const { title, unit, headcount } = department;
  return { key: department.key, title, unit, headcount: headcount ?? null };
}

function namedColumns({ columns }: ProtectedTable, communities: Communities): readonly ReportedColumn[] {
  return columns.map(key => {
    const { title, unit } = communities.get(key as CommunityKey) ?? { title: key, unit: '' as UnitKey };
    return { key: key as CommunityKey, title, unit };
  });
}
