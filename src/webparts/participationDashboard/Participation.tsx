import * as React from 'react';
import type { CommunityKey, UnitKey } from '../../domain/identity';
import type { LinkTarget } from '../../domain/link/deepLink';
import type { ReportView } from '../../domain/link/reportLink';
import { ParticipationScreen } from '../../features/participation/ParticipationScreen';
import type { ReportSettings } from '../../features/participation/reportSettings';
import { ErrorBoundary } from '../../ui/ErrorBoundary';
import { AfterFirstContent, FirstContentFirst } from '../../ui/firstContent';
import { lazyPart } from '../../ui/lazyPart';
import { useWayBack } from '../../ui/useWayBack';
import { everyday } from '../../words/everyday';
import { GateLater } from './GateLater';
import type { OpenedCommunity } from './Sponsoring';
import { useKeptView } from './useKeptView';

const Sponsoring = lazyPart(async () => (await import('./Sponsoring')).Sponsoring, { isQuiet: true });
const LeaderActs = lazyPart(async () => (await import('./LeaderActs')).LeaderActs, { isQuiet: true });
const Standing = lazyPart(async () => (await import('./Standing')).Standing, { isQuiet: true });

export interface ParticipationProps {
  /** What the page has chosen. */
  readonly settings?: ReportSettings;
  /** The view that a link leads to. */
  readonly arrival?: ReportView;
}

/** The participation of everybody, below it, for sponsors, what they can do themselves, and in place of all a community that was opened. */
export const Participation: React.FunctionComponent<ParticipationProps> = ({ settings, arrival }) => {
  const [opened, setOpened] = React.useState<OpenedCommunity>();
  const [view, go] = useKeptView(arrival);
  const { leave, root } = useWayBack(opened?.from !== 'reports');
  const open = React.useCallback(
    (community: CommunityKey, target?: LinkTarget): void => {
      leave();
      setOpened({ community, from: 'reports', ...(target !== undefined && { target }) });
    },
    [leave]
  );
  const standing = React.useCallback(
    (units: readonly UnitKey[]): React.ReactElement => (
      <ErrorBoundary what={everyday.places.what.directory}>
        <Standing units={units} onOpen={open} />
      </ErrorBoundary>
    ),
    [open]
  );
  const actsIn = (community: CommunityKey): React.ReactElement => (
    <ErrorBoundary what={everyday.places.what.openRoles}>
      <LeaderActs key={community} community={community} onGo={section => open(community, { kind: 'section', section })} />
    </ErrorBoundary>
  );
  return (
    <FirstContentFirst>
      <div ref={root} hidden={opened !== undefined} tabIndex={-1} style={{ outline: 'none' }}>
        <ParticipationScreen {...(settings !== undefined && { settings })} standing={standing} around={GateLater} view={view} onView={go} onOpen={open} actsIn={actsIn} />
      </div>
      <AfterFirstContent>
        <ErrorBoundary what={everyday.places.what.sponsored}>
          <Sponsoring opened={opened} onOpen={setOpened} />
        </ErrorBoundary>
      </AfterFirstContent>
    </FirstContentFirst>
  );
};
