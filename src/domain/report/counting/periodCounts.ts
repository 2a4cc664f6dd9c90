import type { CommunityKey, UnitKey } from '../../identity';
import type { CountedTable } from '../../protection/protectedTable';
import type { UtcMonth } from '../../time';
import type { UtcQuarter, UtcYear } from '../periods';
import type { MovementCounts } from '../protecting/movement';

/** Distinct people of one month. */
export interface OneWay {
  readonly company: number;
  /** By index of the unit. Each person counts in one, so that units add up to the company. */
  readonly units: Uint32Array;
  /** By index of the community; as long as communities were founded by then. */
  readonly communities: Uint32Array;
  /**
   * By index of the unit, of those that together with some community have more people than the company: how many are in both, the fewest where
   * there are several such communities. Whoever knows the numbers of units and communities knows that there is somebody.
   */
  readonly fewest: Map<number, number>;
}

/** Whose acts a month counts: of everybody who joined or contributed, of those who contributed, of those who read. */
export interface Measures<Of> {
  readonly people: Of;
  readonly contributors: Of;
  readonly readers: Of;
}

export interface MonthCounts extends Measures<OneWay> {
  readonly month: UtcMonth;
  /** Different people of the company since the beginning of the quarter. */
  readonly sinceQuarter: number;
}

export interface QuarterCounts {
  readonly quarter: UtcQuarter;
  /** Distinct people who joined or contributed, by unit and community: each person once in each of their communities. */
  readonly people: CountedTable;
  /** Of each community, in the order of the columns: the different people since the beginning of the year. */
  readonly sinceYear: Uint32Array;
  readonly movement: MovementCounts;
}

export interface YearCounts {
  readonly year: UtcYear;
  /** The same by department and community. */
  readonly people: CountedTable;
}

/** Everything a report counts, before protection. It never leaves the publisher. */
export interface PeriodCounts {
  /** Every unit, also those with nobody; the last is '', the unknown one. */
  readonly units: readonly (UnitKey | '')[];
  /**
   * Every community founded by the last month, earliest first, ended ones too: being listed must not tell that somebody
   * took part. Those of a period are the first of these.
   */
  readonly communities: readonly CommunityKey[];
  readonly months: readonly MonthCounts[];
  readonly quarters: readonly QuarterCounts[];
  readonly years: readonly YearCounts[];
  /** Acts that count nowhere because they are before the month in which their community was founded. */
  readonly before: number;
  /** Acts that count nowhere because nobody knows their community. */
  readonly unknown: number;
}
