import type { CommunityKey, DepartmentKey, UnitKey } from '../identity';
import type { Organisation } from '../organisation/organisation';
import type { ProtectedTable } from '../protection/protectedTable';
import type { NamedCommunity, ReportedUnit } from './monthReport';
import { departmentUnknown, namedUnit } from './monthReport';
import type { UtcQuarter, UtcYear } from './periods';
import type { Movement } from './protecting/movement';
import { reportSchema } from './reportSchema';

export interface ReportedColumn {
  readonly key: CommunityKey;
  readonly title: string;
  readonly unit: UnitKey;
}

/** A published quarter. Rows and columns of the tables are in the order of `units` and `communities`. */
export interface QuarterReport {
  readonly schema: typeof reportSchema;
  readonly quarter: UtcQuarter;
  readonly minimum: number;
  readonly units: readonly Omit<ReportedUnit, 'people'>[];
  readonly communities: readonly ReportedColumn[];
  /**
   * People taking part, by unit and community: somebody counts once in each of their communities, in the unit of their last
   * act there. Sums of rows are participations, sums of columns the different people of a community.
   */
  readonly people: ProtectedTable;
  readonly movement: Movement;
  /** Pairs of somebody who answered first (row) and somebody who asked (column), by unit. */
  readonly helping: ProtectedTable;
  /** See `crossing`. */
  readonly crossing: number | null;
}

export interface ReportedDepartment {
  /** Empty for "department unknown". */
  readonly key: DepartmentKey | '';
  readonly title: string;
  readonly unit: UnitKey | '';
  readonly headcount: number | null;
}

/** A published year, as a quarter, but by department. */
export interface YearReport {
  readonly schema: typeof reportSchema;
  readonly year: UtcYear;
  readonly minimum: number;
  readonly departments: readonly ReportedDepartment[];
  readonly communities: readonly ReportedColumn[];
  readonly people: ProtectedTable;
}

type Communities = ReadonlyMap<CommunityKey, NamedCommunity>;

export function quarterReport(
  quarter: UtcQuarter,
  minimum: number,
  tables: Pick<QuarterReport, 'people' | 'movement' | 'helping' | 'crossing'>,
  organisation: Organisation,
  communities: Communities
): QuarterReport {
  const units = tables.people.rows.map(key => namedUnit(key as UnitKey | '', organisation));
  return { schema: reportSchema, quarter, minimum, units, communities: namedColumns(tables.people, communities), ...tables };
}

export function yearReport(year: UtcYear, minimum: number, people: ProtectedTable, organisation: Organisation, communities: Communities): YearReport {
  return { schema: reportSchema, year, minimum, departments: people.rows.map(key => namedDepartment(key, organisation)), communities: namedColumns(people, communities), people };
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
