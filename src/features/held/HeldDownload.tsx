import * as React from 'react';
import { Checkbox, makeStyles } from '@fluentui/react';
import type { HeldRow } from '../../domain/held/held';
import { heldPlaces } from '../../domain/held/held';
import { heldCsv, heldJson } from '../../domain/held/heldFile';
import type { NamingRow } from '../../domain/held/naming';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { saveFile } from '../../ui/saveFile';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { WorkProgress } from '../../ui/WorkProgress';
import { lookingWords, strings } from './strings';
import type { Looked } from './useLook';
import { useLook } from './useLook';

export interface HeldDownloadProps {
  /** The rows of others that were found already. */
  readonly found: readonly NamingRow[] | undefined;
}

type Format = 'json' | 'csv';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 8 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 }
});

/** Everything that is held about the person as a file: for reading on, and for a spreadsheet. */
export const HeldDownload: React.FunctionComponent<HeldDownloadProps> = ({ found }) => {
  const { guildhall, actor, locale } = useSession();
  const styles = useStyles();
  const look = useLook();
  const [withOthers, setWithOthers] = React.useState(true);
  const [wanted, setWanted] = React.useState<Format>('json');
  const { task, start } = useTask<Looked, void, [Format]>(
    React.useCallback(
      async (onProgress, format) => {
        const rows: HeldRow[] = [];
        // One list after the other: a person's own requests are limited, and nobody is in a hurry.
        for (const place of heldPlaces) rows.push(...(await guildhall.readHeld(actor.key, place)));
        const naming = withOthers ? (found ?? (await look(onProgress))) : undefined;
        const names = await guildhall.readPeople([...new Set([...rows, ...(naming ?? [])].map(({ by }) => by))]);
        const held = { rows, naming, names };
        const person = { key: actor.key, name: actor.name };
        if (format === 'json') saveFile('guildhall.json', heldJson(person, held, Date.now()), 'application/json');
        else saveFile('guildhall.csv', heldCsv(held), 'text/csv;charset=utf-8');
      },
      [actor.key, actor.name, found, guildhall, look, withOthers]
    )
  );
  const isBusy = task.state === 'running';
  const download = (format: Format): void => {
    setWanted(format);
    start(format);
  };
  return (
    <div className={styles.root}>
      <Checkbox label={strings.withOthers} checked={withOthers} disabled={isBusy} onChange={(_event, isChecked) => setWithOthers(isChecked === true)} />
      <div className={styles.buttons}>
        <Button text={strings.downloadJson} disabled={isBusy} allowDisabledFocus onClick={() => download('json')} />
        <Button text={strings.downloadCsv} disabled={isBusy} allowDisabledFocus onClick={() => download('csv')} />
      </div>
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.what} onRetry={() => start(wanted)} />}
      {task.state === 'running' && task.progress !== undefined && <WorkProgress doing={lookingWords[task.progress.place]} done={task.progress.done} locale={locale} />}
      <div role="status">{task.state === 'done' ? strings.downloaded : isBusy ? strings.reading : ''}</div>
    </div>
  );
};
