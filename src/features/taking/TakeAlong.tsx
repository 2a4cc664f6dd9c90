import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { communityFiles } from '../../domain/taking/communityFiles';
import { zipOf } from '../../domain/taking/zipOf';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { saveFile } from '../../ui/saveFile';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { strings } from './strings';

export interface TakeAlongProps {
  readonly entry: DirectoryEntry;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { alignItems: 'flex-start', display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 760 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** For whoever keeps a community: all that its lists hold as one zip, with what is in it and what is not. */
export const TakeAlong: React.FunctionComponent<TakeAlongProps> = ({ entry }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const { key, charter: { title } } = entry;
  const { task, start } = useTask<never, void>(
    React.useCallback(async () => {
      const taken = await guildhall.readCommunityExport(key);
      saveFile(`${title}.zip`, new Blob([zipOf(communityFiles(taken), Date.now())]), 'application/zip');
    }, [guildhall, key, title])
  );
  const isBusy = task.state === 'running';
  return (
    <div className={styles.root}>
      <Button iconName="Download" text={strings.button} ariaLabel={strings.buttonFor(title)} disabled={isBusy} allowDisabledFocus onClick={() => start()} />
      <Text className={styles.quiet}>{strings.about}</Text>
      <Text className={styles.quiet}>{strings.notIn}</Text>
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.what} onRetry={() => start()} />}
      <div role="status">{task.state === 'done' ? strings.saved : isBusy ? strings.reading : ''}</div>
    </div>
  );
};
