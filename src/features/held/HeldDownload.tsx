import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { HeldRow } from '../../domain/held/held';
import { heldPlaces } from '../../domain/held/held';
import { heldCsv, heldJson } from '../../domain/held/heldFile';
import type { CommunityKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { saveFile } from '../../ui/saveFile';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { strings } from './strings';

type Format = 'json' | 'csv';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 } });

/** Everything that is held about the person as a file: for reading on, and for a spreadsheet. */
export const HeldDownload: React.FunctionComponent<{ readonly communities: readonly CommunityKey[] }> = ({ communities }) => {
  const { guildhall, actor } = useSession();
  const styles = useStyles();
  const [wanted, setWanted] = React.useState<Format>('json');
  const { task, start } = useTask<never, void, [Format]>(
    React.useCallback(
      async (_onProgress, format) => {
        const rows: HeldRow[] = [];
        // One list after the other: a person's own requests are limited, and nobody is in a hurry.
        for (const place of heldPlaces) rows.push(...(await guildhall.readHeld(actor.key, place, communities)));
        const person = { key: actor.key, name: actor.name };
        if (format === 'json') saveFile('guildhall.json', heldJson(person, rows, Date.now()), 'application/json');
        else saveFile('guildhall.csv', heldCsv(rows), 'text/csv;charset=utf-8');
      },
      [actor.key, actor.name, communities, guildhall]
    )
  );
  const isBusy = task.state === 'running';
  const download = (format: Format): void => {
    setWanted(format);
    start(format);
  };
  return (
    <div>
      <div className={styles.buttons}>
        <Button text={strings.downloadJson} disabled={isBusy} allowDisabledFocus onClick={() => download('json')} />
        <Button text={strings.downloadCsv} disabled={isBusy} allowDisabledFocus onClick={() => download('csv')} />
      </div>
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.what} onRetry={() => start(wanted)} />}
      <div role="status">{task.state === 'done' ? strings.downloaded : isBusy ? strings.reading : ''}</div>
    </div>
  );
};
