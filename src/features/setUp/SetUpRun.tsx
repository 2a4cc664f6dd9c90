import * as React from 'react';
import type { ProvisionProgress } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { WorkProgress } from '../../ui/WorkProgress';
import { strings } from './gateStrings';

export interface SetUpRunProps {
  /** What the button says before set-up ran. */
  readonly start: string;
  readonly isPrimary?: boolean;
  /** Takes over when set-up is through; without it, the result is told here. */
  readonly onDone?: () => void;
  /** True where there is nothing to run again. */
  readonly isOnce?: boolean;
}

/** Runs set-up on demand, how far it is, and what came of it. Running it again goes on where it stopped. */
export const SetUpRun: React.FunctionComponent<SetUpRunProps> = ({ start, isPrimary, onDone, isOnce }) => {
  const { guildhall, tenantId, locale } = useSession();
  const { task, start: run } = useTask<ProvisionProgress, void>(
    React.useCallback(onProgress => guildhall.setUp(tenantId, onProgress), [guildhall, tenantId])
  );
  const isDone = task.state === 'done';
  React.useEffect(() => {
    if (isDone) onDone?.();
  }, [isDone, onDone]);
  const isBusy = task.state === 'running' || (isDone && onDone !== undefined);
  return (
    <>
      {task.state === 'running' && <WorkProgress {...(task.progress ?? strings.starting)} locale={locale} />}
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.what} safe={strings.stopped} />}
      {isDone && onDone === undefined && (
        <Notice kind="success" role="status">
          {strings.asItShouldBe}
        </Notice>
      )}
      {!(isDone && isOnce === true) && (
        <div>
          <Button kind={isPrimary === true ? 'primary' : 'default'} disabled={isBusy} onClick={() => run()} text={task.state === 'failed' ? strings.again : start} />
        </div>
      )}
    </>
  );
};
