import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { HeldPlace } from '../../domain/held/held';
import { heldPlaces } from '../../domain/held/held';
import type { NamingRow } from '../../domain/held/naming';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { useTask } from '../../ui/useTask';
import { HeldDownload } from './HeldDownload';
import { HeldList } from './HeldList';
import { NamedByOthers } from './NamedByOthers';
import { strings } from './strings';
import type { Looked } from './useLook';
import { useLook } from './useLook';

export interface HeldPanelProps {
  /** Every community of the directory: what they are called. */
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

/** Everything that is held about the person at the screen: counted by list first, then row by row, what others wrote on request, and all as files. */
export const HeldPanel: React.FunctionComponent<HeldPanelProps> = ({ entries }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const titles = React.useMemo(() => new Map(entries.map(({ key, charter }) => [key, charter.title])), [entries]);
  const read = React.useCallback(
    async (guildhall: Guildhall): Promise<Held> => {
      const [counts, recording] = await Promise.all([guildhall.countHeld(actor.key), guildhall.readVisitRecording()]);
      return { counts, isRecorded: recording === 'recorded' };
    },
    [actor.key]
  );
  const { loaded, reload } = useRead(read);
  const { task, start } = useTask<Looked, readonly NamingRow[]>(useLook());
  return (
    <Panel heading={strings.heading} about={strings.about}>
      <div className={styles.root}>
        {loaded.state === 'loading' && <LoadingLines />}
        {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
        {loaded.state === 'ready' && (
          <>
            <ul className={styles.lists}>
              {heldPlaces.map(place => (
                <HeldList key={place} place={place} count={loaded.value.counts.get(place) ?? 0} titles={titles} />
              ))}
            </ul>
            <Text block>{loaded.value.isRecorded ? strings.readingRecorded : strings.readingNotRecorded}</Text>
            <NamedByOthers task={task} onLook={start} titles={titles} />
            <HeldDownload found={task.state === 'done' ? task.result : undefined} />
          </>
        )}
        <Text block>{strings.administrators}</Text>
        <Text block>{strings.elsewhere}</Text>
      </div>
    </Panel>
  );
};
