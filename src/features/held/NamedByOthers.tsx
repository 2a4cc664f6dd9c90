import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { NamingRow } from '../../domain/held/naming';
import { namingPhraseOf } from '../../domain/held/naming';
import type { CommunityKey } from '../../domain/identity';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatMoment } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { usePeopleNames } from '../../ui/usePeopleNames';
import type { Task } from '../../ui/useTask';
import { WorkProgress } from '../../ui/WorkProgress';
import { RowsByPage } from './RowsByPage';
import { lookingWords, namingPhraseWords, namingWords, strings } from './strings';
import type { Looked } from './useLook';

export interface NamedByOthersProps {
  readonly task: Task<Looked, readonly NamingRow[]>;
  readonly onLook: () => void;
  /** What communities are called, by key. */
  readonly titles: ReadonlyMap<CommunityKey, string>;
}

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 8 },
  title: { margin: 0 },
  quiet: { color: theme.semanticColors.bodySubtext },
  progress: { alignSelf: 'stretch' }
}));

/** The rows of others in which the person at the screen is named: looked for on request, because every row has to be read. */
export const NamedByOthers: React.FunctionComponent<NamedByOthersProps> = ({ task, onLook, titles }) => {
  const { locale } = useSession();
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={strings.others}>
      <Text as="h3" variant="large" className={styles.title}>
        {strings.others}
      </Text>
      <Text className={styles.quiet}>{strings.othersAbout}</Text>
      {(task.state === 'idle' || task.state === 'running') && <Button text={strings.look} disabled={task.state === 'running'} allowDisabledFocus onClick={onLook} />}
      {task.state === 'running' && (
        <div className={styles.progress}>
          <WorkProgress doing={task.progress === undefined ? strings.reading : lookingWords[task.progress.place]} done={task.progress?.done ?? 0} locale={locale} />
        </div>
      )}
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.theOthers} onRetry={onLook} />}
      <div role="status">{task.state === 'done' ? strings.found(task.result.length) : ''}</div>
      {task.state === 'done' && task.result.length > 0 && <Found rows={task.result} titles={titles} />}
    </section>
  );
};

const Found: React.FunctionComponent<{ readonly rows: readonly NamingRow[] } & Pick<NamedByOthersProps, 'titles'>> = ({ rows, titles }) => {
  const byTime = React.useMemo(() => [...rows].sort((a, b) => a.at - b.at), [rows]);
  const nameOf = usePeopleNames(React.useMemo(() => rows.map(({ by }) => by), [rows]));
  return (
    <div>
      <RowsByPage rows={byTime} toLine={row => <Line row={row} title={titles.get(row.community)} nameOf={nameOf} />} />
    </div>
  );
};

/** Who wrote it, when, where, and what it is; where the person is not simply named in it, in which way it is about him. */
const Line: React.FunctionComponent<{ readonly row: NamingRow; readonly title: string | undefined; readonly nameOf: PeopleNames }> = ({ row, title, nameOf }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const { naming } = row;
  return (
    <>
      <Text>{strings.line(formatMoment(row.at, locale), nameOf(row.by), namingPhraseWords[namingPhraseOf(row)], title ?? row.community)}</Text>
      {naming !== 'named' && (
        <Text block variant="small" className={styles.quiet}>
          {namingWords[naming]}
        </Text>
      )}
    </>
  );
};
