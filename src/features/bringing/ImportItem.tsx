import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ImportProgress, ImportTraces, RegisteredImport } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatMoment } from '../../ui/format';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { useSession } from '../../ui/session';
import { useGate } from '../../ui/useGate';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useTask } from '../../ui/useTask';
import { useTaskEnds } from '../../ui/useTaskEnds';
import { PausableWork } from './PausableWork';
import { strings } from './strings';

export interface ImportItemProps {
  readonly registered: RegisteredImport;
  readonly isBlocked: boolean;
  readonly onBusy: (isBusy: boolean) => void;
  /** Nothing is left of it, as far as these rights let anybody see: in words. */
  readonly onTakenBack: (says: string) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { borderBottom: `1px solid ${semanticColors.bodyDivider}`, display: 'flex', flexDirection: 'column', gap: 8, paddingBlock: 8 },
  line: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: '4px 12px', justifyContent: 'space-between' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8 },
  quiet: { color: semanticColors.bodySubtext }
}));

type Doing = 'count' | 'takeBack';

/** An import: since when, how much of it there is, and a way to take it back, which first looks how much that would be. */
export const ImportItem: React.FunctionComponent<ImportItemProps> = ({ registered: { id, begun }, isBlocked, onBusy, onTakenBack }) => {
  const { guildhall, locale } = useSession();
  const styles = useStyles();
  const gate = useGate();
  const { pass } = gate;
  const [isAsking, setIsAsking] = React.useState(false);
  const takeBack = useReturnFocus<HTMLElement>(isAsking);
  const [last, setLast] = React.useState<Doing>('count');
  const { task, start } = useTask<ImportProgress, ImportTraces, [Doing]>(
    React.useCallback(
      (onProgress, doing) => {
        const tell = (progress: ImportProgress): Promise<void> => {
          onProgress(progress);
          return pass();
        };
        return doing === 'count' ? guildhall.findImportTraces(id, tell) : guildhall.takeHistoryBack(id, tell);
      },
      [guildhall, id, pass]
    )
  );
  const run = (doing: Doing): void => {
    setLast(doing);
    start(doing);
  };
  useTaskEnds(task, onBusy, traces => {
    if (last === 'takeBack' && traces.rows === 0 && (traces.recycled ?? 0) === 0) onTakenBack(traces.recycled === undefined ? strings.binUnknown : strings.takenBack(id));
  });
  const isBusy = task.state === 'running';
  const traces = task.state === 'done' ? task.result : undefined;
  const ask = (): void => {
    setIsAsking(true);
    if (traces === undefined) run('count');
  };
  return (
    <li className={styles.root}>
      <div className={styles.line}>
        <span>
          <Text>{strings.begun(id, formatMoment(begun, locale))}</Text> <Text className={styles.quiet}>{inWords(traces)}</Text>
        </span>
        <div className={styles.buttons}>
          <Button text={strings.count} ariaLabel={strings.countFor(id)} disabled={isBusy || isBlocked} allowDisabledFocus onClick={() => run('count')} />
          <Button elementRef={takeBack} text={strings.takeBack} ariaLabel={strings.takeBackFor(id)} disabled={isBusy || isBlocked} allowDisabledFocus onClick={ask} />
        </div>
      </div>
      {task.state === 'running' && <PausableWork progress={task.progress} gate={gate} safe={last === 'count' ? strings.onlyLooking : strings.safeBack} />}
      {task.state === 'failed' && (
        <FailureMessage failure={task.failure} what={strings.what} safe={last === 'count' ? strings.onlyLooking : strings.safeBack} onRetry={() => run(last)} />
      )}
      {isAsking && traces !== undefined && (
        <InlineQuestion
          question={strings.takeBackQuestion(traces.rows)}
          stay={strings.keep}
          go={strings.takeBackGo}
          isBusy={isBlocked}
          onStay={() => setIsAsking(false)}
          onGo={() => {
            setIsAsking(false);
            run('takeBack');
          }}
        />
      )}
      {last === 'takeBack' && traces !== undefined && traces.rows + (traces.recycled ?? 0) > 0 && (
        <Notice kind="warning" role="alert">
          {strings.notAll}
        </Notice>
      )}
    </li>
  );
};

function inWords(traces: ImportTraces | undefined): string {
  if (traces === undefined) return '';
  const { rows, recycled } = traces;
  return `${strings.rows(rows)}${recycled === undefined || recycled === 0 ? '' : ` ${strings.recycled(recycled)}`}`;
}
