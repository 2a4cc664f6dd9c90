import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { CommunityKey } from '../../domain/identity';
import type { ReportView } from '../../domain/link/reportLink';
import { mayDo } from '../../domain/permission/mayDo';
import type { ReportIndex } from '../../domain/report/reportIndex';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { useUnchanged } from '../../ui/useUnchanged';
import { ForLeadership } from './ForLeadership';
import { MonthBrowser } from './MonthBrowser';
import { NoMonthYet } from './NoMonthYet';
import { NothingPublished } from './NothingPublished';
import { ParticipationSkeleton } from './ParticipationSkeleton';
import type { ReportSettings } from './reportSettings';
import { usualSettings } from './reportSettings';
import { strings } from './strings';

export interface ParticipationScreenProps {
  /** What the page has chosen. */
  readonly settings?: ReportSettings;
  /** How the communities stand today, which others read. */
  readonly standing?: React.ReactNode;
  /** Where somebody is, where that is kept outside; the screen itself keeps it otherwise. */
  readonly view?: ReportView;
  readonly onView?: (view: ReportView) => void;
  /** Opens the space of a community. */
  readonly onOpen?: (community: CommunityKey) => void;
}

const readReportIndex = (guildhall: Guildhall): Promise<ReportIndex | undefined> => guildhall.readReportIndex();

/**
 * Participation reports for leadership viewers. SharePoint decides who sees them; what the groups say decides only how
 * a refusal is put into words, because SharePoint may answer “not found” to whoever may not look.
 */
export const ParticipationScreen: React.FunctionComponent<ParticipationScreenProps> = ({ settings = usualSettings, standing = null, view, onView, onOpen = () => undefined }) => {
  const { actor } = useSession();
  const [own, setOwn] = React.useState<ReportView>({});
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
        return (
          <MonthBrowser
            index={index}
            stale={loaded.stale}
            onRetry={reload}
            settings={settings}
            standing={standing}
            view={view ?? own}
            onView={onView ?? setOwn}
            onOpen={onOpen}
          />
        );
      }
      if (!isMeantForThem) return <ForLeadership />;
      return index === undefined ? <NothingPublished /> : <NoMonthYet index={index} />;
  }
};

function isSamePublishing(one: ReportIndex | undefined, other: ReportIndex | undefined): boolean {
  return one?.publishedAt === other?.publishedAt;
}
