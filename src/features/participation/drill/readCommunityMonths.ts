import type { Guildhall } from '../../../data/guildhall';
import type { CommunityKey } from '../../../domain/identity';
import type { ReportedActivity, ReportedCommunityRow } from '../../../domain/report/monthReport';
import type { ReportIndex } from '../../../domain/report/reportIndex';
import type { UtcMonth } from '../../../domain/time';

/** A community in a published month. */
export interface CommunityMonth extends Pick<ReportedCommunityRow, 'title' | 'people'> {
  readonly month: UtcMonth;
  readonly contributors: number | null;
  readonly activity: ReportedActivity;
}

/** What a month of a community tells beside its people, in the order in which it stands. */
export const thingsOfMonth = ['questions', 'answered', 'sessions', 'attendances', 'stories'] as const;

/** The months of a community up to one, at most `count` of them, earliest first; months that do not tell of it are passed over. */
export async function readCommunityMonths(guildhall: Guildhall, index: ReportIndex, community: CommunityKey, last: UtcMonth, count: number): Promise<readonly CommunityMonth[]> {
  const wanted = index.months.filter(({ period }) => period <= last).slice(-count);
  const reports = await Promise.all(wanted.map(({ period }) => guildhall.readMonthReport(index, period)));
  return reports.flatMap(({ month, communities, contributors, communityActivity }) => {
    const place = communities.findIndex(({ key }) => key === community);
    const [row, activity] = [communities[place], communityActivity[place]];
    return row === undefined || activity === undefined ? [] : [{ month, title: row.title, people: row.people, contributors: contributors.communities[place] ?? null, activity }];
  });
}
