import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Guildhall, Leaver } from '../../data/guildhall';
import type { CommunityWithRoles } from '../../domain/organisation/leavers';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatUtcDay } from '../../ui/format';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { StaleLine } from '../../ui/StaleLine';
import { useRead } from '../../ui/useRead';
import { LeaverList } from './LeaverList';
import { MarkLeaver } from './MarkLeaver';
import { strings } from './strings';

export interface LeaversSectionProps {
  readonly communities: readonly CommunityWithRoles[] | undefined;
}

/** Marks somebody as having left, and shows who is marked, with a way back. */
export const LeaversSection: React.FunctionComponent<LeaversSectionProps> = ({ communities }) => {
  const { locale } = useSession();
  const { loaded, reload } = useRead(readLeavers);
  const [told, setTold] = React.useState('');
  const [round, setRound] = React.useState(0);
  const handleMarked = ({ name, since }: Leaver): void => {
    setTold(strings.marked(name, formatUtcDay(since, locale)));
    setRound(before => before + 1);
    reload();
  };
  const handleTakenBack = ({ name }: Leaver): void => {
    setTold(strings.takenBack(name));
    reload();
  };
  return (
    <>
      <Text>{strings.leaversAbout}</Text>
      {/* Each person is a form of its own. */}
      <MarkLeaver key={round} communities={communities} onMarked={handleMarked} />
      <div role="status">{told !== '' && <Text>{told}</Text>}</div>
      {loaded.state === 'loading' && <LoadingLines />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.whatLeavers} onRetry={reload} />}
      {loaded.state === 'ready' && (
        <>
          <LeaverList leavers={loaded.value} isNewest={loaded.stale === undefined} onTakenBack={handleTakenBack} />
          <StaleLine stale={loaded.stale} onRetry={reload} />
        </>
      )}
    </>
  );
};

function readLeavers(guildhall: Guildhall): Promise<readonly Leaver[]> {
  return guildhall.readLeavers();
}
