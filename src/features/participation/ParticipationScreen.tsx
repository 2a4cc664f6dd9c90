import * as React from 'react';
import { mayDo } from '../../domain/permission/mayDo';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useLoad } from '../../ui/useLoad';
import { ForLeadership } from './ForLeadership';
import { MonthBrowser } from './MonthBrowser';
import { NoMonthYet } from './NoMonthYet';
import { NothingPublished } from './NothingPublished';
import { ParticipationSkeleton } from './ParticipationSkeleton';
import { strings } from './strings';

/**
 * Participation reports for leadership viewers. SharePoint decides who sees them; what the groups say decides only how
 * a refusal is put into words, because SharePoint may answer “not found” to whoever may not look.
 */
export const ParticipationScreen: React.FunctionComponent = () => {
  const { guildhall, actor } = useSession();
  const { loaded, reload } = useLoad(React.useCallback(() => guildhall.readReportIndex(), [guildhall]));
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
      if (loaded.value !== undefined && loaded.value.months.length > 0) return <MonthBrowser index={loaded.value} />;
      if (!isMeantForThem) return <ForLeadership />;
      return loaded.value === undefined ? <NothingPublished /> : <NoMonthYet index={loaded.value} />;
  }
};
