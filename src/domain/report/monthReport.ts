import type { CommunityKey, UnitKey } from '../identity';
import type { UtcMonth } from '../time';
import type { Activity } from './activity';
import type { Closing } from './closing';
import type { OneWayNumbers, OverallNumbers } from './protectMonth';
import type { reportSchema } from './reportSchema';

export interface ReportedUnit {
  /** Empty for "department unknown". */
  readonly key: UnitKey | '';
  readonly title: string;
  readonly headcount: number | null;
  readonly people: number | null;
}

export interface ReportedCommunityRow {
  readonly key: CommunityKey;
  readonly title: string;
  readonly unit: UnitKey;
  /** Whether it was open in the month; a decision, which everybody may read, says so. */
  readonly open: boolean;
  readonly people: number | null;
}

/** What happened in a month, as the spaces of the communities show it to every colleague: numbers of things, not of people. */
export interface ReportedActivity extends Omit<Activity, 'answerTimes' | 'answerers' | 'attendees' | 'attendable'> {
  /**
   * Median hours from question to first answer, rounded up to whole ones, of the questions that were first answered in the
   * month. Null where fewer different people than the minimum gave these answers, or contributors are left out; absent where an
   * earlier version published.
   */
  readonly answerHours?: number | null;
  /**
   * How often somebody said in the month to have been at a session, each person once for each. Null where fewer different people than the
   * minimum said so, or contributors are left out, and of the company where a community would follow; absent where an earlier
   * version published.
   */
  readonly attendances?: number | null;
}

/** A published month. The same rows give the same bytes, so it carries no time of publishing. */
export interface MonthReport {
  readonly schema: typeof reportSchema;
  readonly month: UtcMonth;
  /** Present where it tells of one business unit only: then it holds that unit, its communities, and nothing of the company. */
  readonly unit?: UnitKey;
  /** Minimum group size it was published with. */
  readonly minimum: number;
  /** By which publishing it was closed, and what that had read; absent where an earlier version published, and of a unit. */
  readonly closing?: Closing;
  /** People taking part in the company. */
  readonly company: number | null;
  readonly units: readonly ReportedUnit[];
  readonly communities: readonly ReportedCommunityRow[];
  /** Of the people taking part, those who contributed; communities in the order of this report. */
  readonly contributors: OverallNumbers;
  /** People who opened the space of a community; units and communities in the order of this report. Absent where visits were not recorded. */
  readonly readers?: OneWayNumbers;
  /** Of all communities together; absent where it tells of one unit. */
  readonly activity?: ReportedActivity;
  /** By community, in the order of this report. */
  readonly communityActivity: readonly ReportedActivity[];
}

/** What a screen tells of: communities that were open in the month, and ended ones with enough people to show. */
export function communitiesInView({ communities }: MonthReport): readonly ReportedCommunityRow[] {
  return communities.filter(({ open, people }) => open || people !== null);
}

export const departmentUnknown = 'Department unknown';
