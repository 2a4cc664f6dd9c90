import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import { mayDo } from '../../domain/permission/mayDo';
import type { ReportIndex } from '../../domain/report/reportIndex';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { useUnchanged } from '../../ui/useUnchanged';
import type { ReportSection } from './dashboard/reportSections';
import { reportSections } from './dashboard/reportSections';
import { ForLeadership } from './ForLeadership';
import { MonthBrowser } from './MonthBrowser';
import { NoMonthYet } from './NoMonthYet';
import { NothingPublished } from './NothingPublished';
import { ParticipationSkeleton } from './ParticipationSkeleton';
import { strings } from './strings';

export interface ParticipationScreenProps {
  /** Which parts there are below a month, in their order; all of them unless given. */
  readonly sections?: readonly ReportSection[];
}

const readReportIndex = (guildhall: Guildhall): Promise<ReportIndex | undefined> => guildhall.readReportIndex();

/**
 * Participation reports for leadership viewers. SharePoint decides who sees them; what the groups say decides only how
 * a refusal is put into words, because SharePoint may answer “not found” to whoever may not look.
 */
export const ParticipationScreen: React.FunctionComponent<ParticipationScreenProps> = ({ sections = reportSections }) => {
  const { actor } = useSession();
  const { loaded, reload } = useRead(readReportIndex);
  const index = useUnchanged(loaded.state === 'ready' ? loaded.value : undefined, isSamePublishing);
  const isMeantForThem = mayDo('readReports', actor, { now: Date.now() });
  switch (loaded.state) {
    case 'loading':
      return <ParticipationSkeleton />;
    case 'failed': {
      const isRefused = loaded.failure.kind === 'forbidden' || loaded.failure.kind === 'notFound';
      if (isRefused && !isMeantForThem) return <ForLeadership />;
      return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
    }
    case 'ready':
      if (index !== undefined && index.months.length > 0) {
        return <MonthBrowser index={index} stale={loaded.stale} onRetry={reload} sections={sections} />;
      }
      if (!isMeantForThem) return <ForLeadership />;
      return index === undefined ? <NothingPublished /> : <NoMonthYet index={index} />;
  }
};

function isSamePublishing(one: ReportIndex | undefined, other: ReportIndex | undefined): boolean {
  return one?.publishedAt === other?.publishedAt;
}
