import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Published, PublishProgress } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useGate } from '../../ui/useGate';
import { useTask } from '../../ui/useTask';
import { WorkProgress } from '../../ui/WorkProgress';
import { publishedInWords } from './publishedInWords';
import { failureWords, strings } from './strings';
import { toLookAt } from './toLookAt';

export interface PublishNowProps {
  readonly onPublished: () => void;
}

/** One button that publishes, how far it is, and what came of it. Safe to press again at any time. */
export const PublishNow: React.FunctionComponent<PublishNowProps> = ({ onPublished }) => {
  const { guildhall, locale } = useSession();
  const { isClosed: isPaused, close: pause, open: goOn, pass } = useGate();
  const { task, start } = useTask<PublishProgress, Published>(
    React.useCallback(
      onProgress =>
        guildhall.publish(progress => {
          onProgress(progress);
          return pass();
        }),
      [guildhall, pass]
    )
  );
  const isDone = task.state === 'done';
  React.useEffect(() => {
    if (isDone) onPublished();
  }, [isDone, onPublished]);
  return (
    <>
      {task.state === 'running' && (
        <>
          <WorkProgress {...(task.progress ?? { doing: strings.starting, done: 0 })} locale={locale} />
          <Text>{isPaused ? strings.paused : strings.safe}</Text>
        </>
      )}
      {task.state === 'done' && (
        <Notice kind="success" role="status">
          {publishedInWords(task.result, locale)}
        </Notice>
      )}
      {task.state === 'done' &&
        toLookAt(task.result, locale).map(says => (
          <Notice key={says} kind="warning" role="alert">
            {says}
          </Notice>
        ))}
      {task.state === 'failed' && (
        <FailureMessage
          failure={task.failure}
          what={strings.what}
          says={failureWords[task.failure.kind]}
          safe={strings.safe}
        />
      )}
      <div style={{ display: 'flex', gap: 8 }}>
        <Button kind="primary" disabled={task.state === 'running'} text={strings.publish} onClick={() => start()} />
        {task.state === 'running' && <Button kind="action" text={isPaused ? strings.goOn : strings.pause} onClick={isPaused ? goOn : pause} />}
      </div>
    </>
  );
};
