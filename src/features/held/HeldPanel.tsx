import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { HeldPlace } from '../../domain/held/held';
import { communitiesNaming, heldPlaces } from '../../domain/held/held';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { HeldDownload } from './HeldDownload';
import { HeldList } from './HeldList';
import { strings } from './strings';

export interface HeldPanelProps {
  /** Every community of the directory: whose decisions name the person, and what they are called. */
  readonly entries: readonly DirectoryEntry[];
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 16, maxWidth: 720 },
  lists: { display: 'flex', flexDirection: 'column', gap: 8, listStyle: 'none', margin: 0, padding: 0 }
});

interface Held {
  readonly counts: ReadonlyMap<HeldPlace, number>;
  readonly isRecorded: boolean;
}

/** Everything that is held about the person at the screen: counted by list first, then row by row, and as files. */
export const HeldPanel: React.FunctionComponent<HeldPanelProps> = ({ entries }) => {
  const { actor } = useSession();
  const styles = useStyles();
  // The directory goes on while somebody reads; what was asked for stays.
  const [communities] = React.useState(() => communitiesNaming(entries, actor.key));
  const titles = React.useMemo(() => new Map(entries.map(({ key, charter }) => [key, charter.title])), [entries]);
  const read = React.useCallback(
    async (guildhall: Guildhall): Promise<Held> => {
      const [counts, recording] = await Promise.all([guildhall.countHeld(actor.key, communities), guildhall.readVisitRecording()]);
      return { counts, isRecorded: recording === 'recorded' };
    },
    [actor.key, communities]
  );
  const { loaded, reload } = useRead(read);
  return (
    <Panel heading={strings.heading} about={strings.about}>
      <div className={styles.root}>
        {loaded.state === 'loading' && <LoadingLines />}
        {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
        {loaded.state === 'ready' && (
          <>
            <ul className={styles.lists}>
              {heldPlaces.map(place => (
                <HeldList key={place} place={place} count={loaded.value.counts.get(place) ?? 0} communities={communities} titles={titles} />
              ))}
            </ul>
            <Text block>{loaded.value.isRecorded ? strings.readingRecorded : strings.readingNotRecorded}</Text>
            <HeldDownload communities={communities} />
          </>
        )}
        <Text block>{strings.administrators}</Text>
        <Text block>{strings.elsewhere}</Text>
      </div>
    </Panel>
  );
};
