import type { CommunityKey, DepartmentKey, UnitKey } from '../identity';
import type { ProtectedTable } from '../protection/protectedTable';
import type { Closing } from './closing';
import type { Concentration } from './concentration';
import type { ReportedUnit } from './monthReport';
import type { UtcQuarter, UtcYear } from './periods';
import type { Movement } from './protecting/movement';
import type { StoryCount } from './storiesTold';
import type { reportSchema } from './reportSchema';

export interface ReportedColumn {
  readonly key: CommunityKey;
  readonly title: string;
  readonly unit: UnitKey;
}

/** A published quarter. Rows and columns of the tables are in the order of `units` and `communities`. */
export interface QuarterReport {
  readonly schema: typeof reportSchema;
  readonly quarter: UtcQuarter;
  /** Present where it tells of one business unit only: its row, and the columns of its communities. */
  readonly unit?: UnitKey;
  readonly minimum: number;
  /** By which publishing it was closed, and what that had read; absent where an earlier version published, and of a unit. */
  readonly closing?: Closing;
  readonly units: readonly Omit<ReportedUnit, 'people'>[];
  readonly communities: readonly ReportedColumn[];
  /**
   * People taking part, by unit and community: somebody counts once in each of their communities, in the unit of their last
   * act there. Sums of columns are the different people of a community; sums of rows are not told.
   */
  readonly people: ProtectedTable;
  readonly movement: Movement;
  /** Pairs of somebody who answered first (row) and somebody who asked (column), by unit. */
  readonly helping: ProtectedTable;
  /** See `crossing`. */
  readonly crossing: number | null;
  readonly stories: readonly StoryCount[];
  /** How much of what was contributed came from few; absent where an earlier version published. */
  readonly concentration?: Concentration;
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
  /** Present where it tells of one business unit only: the rows of its departments. */
  readonly unit?: UnitKey;
  readonly minimum: number;
  /** By which publishing it was closed, and what that had read; absent where an earlier version published, and of a unit. */
  readonly closing?: Closing;
  readonly departments: readonly ReportedDepartment[];
  readonly communities: readonly ReportedColumn[];
  readonly people: ProtectedTable;
  /** As in a quarter, without sums of rows and columns; absent where an earlier version published, and of a unit. */
  readonly helping?: ProtectedTable;
  /** Of departments; absent likewise. */
  readonly crossing?: number | null;
}
