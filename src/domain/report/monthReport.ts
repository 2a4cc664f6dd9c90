import type { CommunityKey, UnitKey } from '../identity';
import type { Organisation } from '../organisation/organisation';
import type { UtcInstant, UtcMonth } from '../time';
import type { ProtectedMonth } from './protectMonth';

/** Shape of the report files; raised when a reader of the old shape would be misled. */
export const reportSchema = 1;

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

/** A published month. The same rows give the same bytes, so it carries no time of publishing. */
export interface MonthReport {
  readonly schema: typeof reportSchema;
  readonly month: UtcMonth;
  /** Minimum group size it was published with. */
  readonly minimum: number;
  readonly company: number | null;
  readonly units: readonly ReportedUnit[];
  readonly communities: readonly ReportedCommunityRow[];
}

export interface PublishedMonth {
  readonly month: UtcMonth;
  /** 1 for the first publishing; a later one with other numbers is a revision, in a file of its own. */
  readonly revision: number;
  readonly file: string;
  /** SHA-256 of the numbers. A name or a headcount that changes later makes no revision. */
  readonly sha256: string;
  /** Whether the company total could be shown; a month without it says little. */
  readonly hasTotal: boolean;
}

/** Which months are published, newest last. Replaced in place under its ETag. */
export interface ReportIndex {
  readonly schema: typeof reportSchema;
  readonly publishedAt: UtcInstant;
  /** First instant that no published month covers. */
  readonly coversUntil: UtcInstant;
  readonly months: readonly PublishedMonth[];
}

/** What a screen tells of: communities that were open in the month, and ended ones with enough people to show. */
export function communitiesInView({ communities }: MonthReport): readonly ReportedCommunityRow[] {
  return communities.filter(({ open, people }) => open || people !== null);
}

/** The month to open first: the newest with a company total, else the newest. Undefined where none is published. */
export function firstToShow({ months }: ReportIndex): UtcMonth | undefined {
  const newestFirst = [...months].reverse();
  return (newestFirst.find(({ hasTotal }) => hasTotal) ?? newestFirst[0])?.month;
}

/** The numbers of a report without names and headcounts: what a revision is a revision of. */
export function numbersOf({ month, minimum, company, units, communities }: MonthReport): unknown {
  const people = (groups: readonly { readonly key: string; readonly people: number | null }[]): unknown =>
    groups.map(group => [group.key, group.people]);
  return [month, minimum, company, people(units), people(communities)];
}

export const departmentUnknown = 'Department unknown';

/** What a report says of a community beside its number. */
export interface NamedCommunity {
  readonly title: string;
  readonly unit: UnitKey;
  /** The last month in which it was open; undefined while it is. */
  readonly endedIn: UtcMonth | undefined;
}

/** Names and sizes beside the protected numbers, in a fixed order, so that equal numbers give equal bytes. */
export function monthReport(
  month: ProtectedMonth,
  organisation: Organisation,
  communities: ReadonlyMap<CommunityKey, NamedCommunity>
): MonthReport {
  const unitByKey = new Map<string, { title: string; headcount: number | undefined }>(
    organisation.units.map(unit => [unit.key, unit])
  );
  return {
    schema: reportSchema,
    month: month.month,
    minimum: month.minimum,
    company: month.company,
    units: month.units.map(({ key, people }) => ({
      key,
      title: unitByKey.get(key)?.title ?? departmentUnknown,
      headcount: unitByKey.get(key)?.headcount ?? null,
      people
    })),
    communities: [...month.communities]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .flatMap(({ key, people }) => {
        const community = communities.get(key);
        if (community === undefined) return [];
        const { title, unit, endedIn } = community;
        return [{ key, title, unit, open: endedIn === undefined || month.month <= endedIn, people }];
      })
  };
}
