import type { ProtectedTable } from '../../src/domain/protection/protectedTable';

/** One-way counts of distinct people of a month; null where left out. */
export interface MonthFile {
  /** As 2026-10. */
  readonly month: string;
  readonly minimum: number;
  readonly company: number | null;
  /** Each person counts in the unit of their last act of the month. */
  readonly units: readonly { readonly key: string; readonly headcount: number | null; readonly people: number | null }[];
  readonly communities: readonly { readonly key: string; readonly unit: string; readonly people: number | null }[];
  /** Of the people, those who contributed; of units it is never told. */
  readonly contributors?: Measure;
  /** Who opened a space: told of nobody else. */
  readonly readers?: Measure;
}

/** Another measure of a month, in the same units and communities. */
export interface Measure {
  readonly company: number | null;
  readonly units: readonly { readonly key: string; readonly people: number | null }[];
  readonly communities: readonly { readonly key: string; readonly people: number | null }[];
}

export interface QuarterFile {
  /** As 2026-Q4. */
  readonly quarter: string;
  readonly minimum: number;
  /** Units by communities: a person and a community count in the unit of the person's last act there in the quarter. */
  readonly people: ProtectedTable;
  readonly movement: Movement;
  /** Units by units: different pairs of somebody who answered (row) and somebody who asked, in the units of their last answer in the quarter. */
  readonly helping?: ProtectedTable;
}

/** People of the company: `people` = `new` + `returning`; `before`, those of the quarter before, = `retained` + `lapsed`. */
export interface Movement {
  readonly people: number | null;
  readonly new: number | null;
  readonly returning: number | null;
  readonly before: number | null;
  readonly retained: number | null;
  readonly lapsed: number | null;
}

export interface YearFile {
  /** As 2026. */
  readonly year: string;
  readonly minimum: number;
  /** Departments by communities, by the same rule of the last act, in the year. */
  readonly people: ProtectedTable;
  /** The unit of each department at the end of the year. */
  readonly unitOf: Readonly<Record<string, string>>;
  /** Departments by departments, as in a quarter. */
  readonly helping?: ProtectedTable;
  /** Of departments, where they are known. */
  readonly headcounts?: Readonly<Record<string, number>>;
}

/** Everything that was published, each in the order of time. */
export interface PublishedFiles {
  readonly months: readonly MonthFile[];
  readonly quarters: readonly QuarterFile[];
  readonly years: readonly YearFile[];
}
