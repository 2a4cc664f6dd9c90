import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { CommunityKey, UnitKey } from '../../domain/identity';
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
import { readReports } from './readReports';
import type { ReportSettings, StandingOf } from './reportSettings';
import { usualSettings } from './reportSettings';
import { strings } from './strings';
import { UnitHeading } from './UnitHeading';

export interface ParticipationScreenProps {
  /** What the page has chosen. */
  readonly settings?: ReportSettings;
  /** How the communities of some business units, or all of them, stand today, which others read; the same function as long as it does the same. */
  readonly standing?: StandingOf;
  /** Surrounds what is said where there are no reports for this person. */
  readonly around?: React.ComponentType;
  /** Where somebody is, where that is kept outside; the screen itself keeps it otherwise. */
  readonly view?: ReportView;
  readonly onView?: (view: ReportView) => void;
  /** What whoever looks can do in a community, which others know. */
  readonly actsIn?: (community: CommunityKey) => React.ReactNode;
  /** Opens the space of a community. */
  readonly onOpen?: (community: CommunityKey) => void;
}

const noStanding: StandingOf = () => null;

/**
 * Participation reports: of the company for leadership viewers, of a unit for those who lead it. SharePoint decides who sees them; what the groups say decides only how
 * a refusal is put into words, because SharePoint may answer “not found” to whoever may not look.
 */
export const ParticipationScreen: React.FunctionComponent<ParticipationScreenProps> = ({ settings = usualSettings, standing = noStanding, around: Around = React.Fragment, view, onView, onOpen = () => undefined, actsIn = () => null }) => {
  const { actor } = useSession();
  const [own, setOwn] = React.useState<ReportView>({});
  const [chosen, setChosen] = React.useState<UnitKey>();
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => readReports(guildhall, actor, chosen), [actor, chosen]));
  const index = useUnchanged(loaded.state === 'ready' ? loaded.value.index : undefined, isSamePublishing);
  // A page that shows some units shows somebody's own one whole.
  const shown = React.useMemo(() => (index?.unit === undefined ? settings : { ...settings, units: [] }), [settings, index]);
  const isMeantForThem = mayDo('readUnitReports', actor, { now: Date.now() });
  switch (loaded.state) {
    case 'loading':
      return <ParticipationSkeleton />;
    case 'failed': {
      const isRefused = loaded.failure.kind === 'forbidden' || loaded.failure.kind === 'notFound';
      if (isRefused && !isMeantForThem) return <Around><ForLeadership /></Around>;
      return <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />;
    }
    case 'ready':
      if (index !== undefined && index.months.length > 0) {
        return (
          <>
            {index.unit !== undefined && <UnitHeading unit={index.unit} title={titleIn(index, index.unit)} units={loaded.value.units} onChoose={setChosen} />}
            <MonthBrowser
              key={index.unit ?? ''}
              index={index}
              stale={loaded.stale}
              onRetry={reload}
              settings={shown}
              standing={standing}
              view={view ?? own}
              onView={onView ?? setOwn}
              onOpen={onOpen}
              actsIn={actsIn}
            />
          </>
        );
      }
      return <Around>{nothingFor(isMeantForThem, index)}</Around>;
  }
};

function nothingFor(isMeantForThem: boolean, index: ReportIndex | undefined): React.ReactElement {
  if (!isMeantForThem) return <ForLeadership />;
  return index === undefined ? <NothingPublished /> : <NoMonthYet index={index} />;
}

function isSamePublishing(one: ReportIndex | undefined, other: ReportIndex | undefined): boolean {
  return one?.publishedAt === other?.publishedAt && one?.unit === other?.unit;
}

/** What the unit is called in the newest month that knows it. */
function titleIn({ monthSummaries }: ReportIndex, unit: UnitKey): string {
  const named = monthSummaries.flatMap(({ units }) => units).filter(({ key }) => key === unit);
  return named[named.length - 1]?.title ?? unit;
}
