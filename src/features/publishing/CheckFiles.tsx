import * as React from 'react';
import type { CheckedReports } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { WorkProgress } from '../../ui/WorkProgress';
import { checkedInWords } from './checkedInWords';
import { strings } from './strings';

/** Reads every published file on demand and says which are not as they were published. Changes nothing. */
export const CheckFiles: React.FunctionComponent = () => {
  const { guildhall, locale } = useSession();
  const { task, start } = useTask<{ readonly done: number; readonly of: number }, CheckedReports>(
    React.useCallback(onProgress => guildhall.checkReports((done, of) => onProgress({ done, of })), [guildhall])
  );
  return (
    <>
      {task.state === 'running' && <WorkProgress doing={strings.checking} {...(task.progress ?? { done: 0 })} locale={locale} />}
      {task.state === 'done' && (
        <Notice kind={task.result.damaged.length === 0 ? 'success' : 'warning'} role={task.result.damaged.length === 0 ? 'status' : 'alert'}>
          {checkedInWords(task.result, locale)}
        </Notice>
      )}
      {task.state === 'failed' && <FailureMessage failure={task.failure} what={strings.what} />}
      <div>
        <Button kind="action" iconName="Search" disabled={task.state === 'running'} text={strings.check} onClick={() => start()} />
      </div>
    </>
  );
};
