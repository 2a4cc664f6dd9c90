import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Published, PublishProgress } from '../../data/guildhall';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { WorkProgress } from '../../ui/WorkProgress';
import { publishedInWords } from './publishedInWords';
import { failureWords, strings } from './strings';

export interface PublishNowProps {
  readonly onPublished: () => void;
}

/** One button that publishes, how far it is, and what came of it. Safe to press again at any time. */
export const PublishNow: React.FunctionComponent<PublishNowProps> = ({ onPublished }) => {
  const { guildhall, locale } = useSession();
  const { task, start } = useTask<PublishProgress, Published>(
    React.useCallback(onProgress => guildhall.publish(onProgress), [guildhall])
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
          <Text>{strings.safe}</Text>
        </>
      )}
      {task.state === 'done' && (
        <Notice kind="success" role="status">
          {publishedInWords(task.result)}
        </Notice>
      )}
      {task.state === 'failed' && (
        <FailureMessage
          failure={task.failure}
          what={strings.what}
          says={failureWords[task.failure.kind]}
          safe={strings.safe}
        />
      )}
      <div>
        <Button kind="primary" disabled={task.state === 'running'} text={strings.publish} onClick={() => start()} />
      </div>
    </>
  );
};
