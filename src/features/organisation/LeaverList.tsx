import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Leaver } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { useTaskEnds } from '../../ui/useTaskEnds';
import { weatherWords } from '../../ui/weatherWords';
import { strings } from './strings';

export interface LeaverListProps {
  readonly leavers: readonly Leaver[];
  readonly isNewest: boolean;
  readonly onTakenBack: (leaver: Leaver) => void;
}

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, maxWidth: 760, padding: 0 },
  leaver: {
    alignItems: 'center',
    borderBottom: `1px solid ${theme.semanticColors.bodyDivider}`,
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    justifyContent: 'space-between',
    paddingBlock: 8
  },
  quiet: { color: theme.semanticColors.bodySubtext }
}));

/** Who is marked as having left, latest first, each with a way back. */
export const LeaverList: React.FunctionComponent<LeaverListProps> = ({ leavers, isNewest, onTakenBack }) => {
  const { guildhall, locale } = useSession();
  const styles = useStyles();
  const { task, start } = useTask<never, Leaver, [Leaver]>(
    React.useCallback(
      async (_onProgress, leaver) => {
        await guildhall.takeLeaverBack(leaver);
        return leaver;
      },
      [guildhall]
    )
  );
  useTaskEnds(task, ignoreBusy, onTakenBack);
  if (leavers.length === 0) return <Text className={styles.quiet}>{strings.nobodyLeft}</Text>;
  const latestFirst = [...leavers].sort((a, b) => b.since - a.since);
  return (
    <>
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.whatIsMarked} />}
      <ul className={styles.list} aria-label={strings.leaverList}>
        {latestFirst.map(leaver => (
          <li key={leaver.key} className={styles.leaver}>
            <span>
              <Text>{leaver.name}</Text> <Text className={styles.quiet}>{strings.leaverSince(formatUtcDay(leaver.since, locale))}</Text>
            </span>
            <Button
              text={strings.takeBack}
              ariaLabel={strings.takeBackLabel(leaver.name)}
              title={isNewest ? undefined : weatherWords.readFirst}
              disabled={!isNewest || task.state === 'running'}
              allowDisabledFocus
              onClick={() => start(leaver)}
            />
          </li>
        ))}
      </ul>
    </>
  );
};

/** The button says so itself. */
function ignoreBusy(): void {
  return undefined;
}
