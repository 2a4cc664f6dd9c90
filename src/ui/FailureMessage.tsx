import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Failure, FailureKind } from '../domain/failure';
import { everyday } from '../words/everyday';
import { Button } from './controls/Button';
import { Notice } from './controls/Notice';
import { Countdown } from './Countdown';
import { useTellContent } from './firstContent';
import { useSecondsUntil } from './useSecondsUntil';
import { waitsUntil } from './waiting';
import { weatherWords } from './weatherWords';

const words = everyday.ui.failure;

export interface FailureMessageProps {
  readonly failure: Failure;
  /** What could not be done, as a noun phrase: “the directory”. */
  readonly what: string;
  /** What happened and what to do, where the feature knows better words than the general ones. */
  readonly says?: string;
  /** What is safe, where something was typed. */
  readonly safe?: string;
  readonly onRetry?: () => void;
}

const sentences: Readonly<Record<FailureKind, (what: string, failure: Failure) => string>> = {
  notFound: what => words.notFound({ what }),
  forbidden: what => words.forbidden({ what }),
  conflict: what => words.conflict({ what }),
  throttled: (_what, { retryAfterSeconds }) => (retryAfterSeconds === undefined ? words.throttled : weatherWords.waitIsOver),
  unavailable: what => words.unavailable({ what }),
  offline: () => words.offline,
  invalid: (_what, failure) => failure.message
};

const useStyles = makeStyles({ lines: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: 4 } });

/**
 * Says what happened, what is safe and what to do, with the details one click away. Where SharePoint asks to wait, the
 * wait runs down, and only then can be tried again.
 */
export const FailureMessage: React.FunctionComponent<FailureMessageProps> = ({ failure, what, says, safe, onRetry }) => {
  const styles = useStyles();
  useTellContent();
  const until = waitsUntil(failure);
  const left = useSecondsUntil(until);
  return (
    <Notice
      kind={failure.kind === 'forbidden' ? 'blocked' : 'warning'}
      role="alert"
      actions={
        onRetry && <Button onClick={onRetry} text={weatherWords.tryAgain} disabled={left > 0} allowDisabledFocus />
      }
    >
      <div className={styles.lines}>
        {/* A write may have happened all the same; every write is sent so that a second one is the same act. */}
        {failure.outcomeUnknown && <Text>{words.unknownOutcome}</Text>}
        {left > 0 && (
          <Text>
            <Countdown key={until} left={left} says={weatherWords.asksToWait} />
          </Text>
        )}
        {left === 0 && !failure.outcomeUnknown && <Text>{says ?? sentences[failure.kind](what, failure)}</Text>}
        {safe !== undefined && <Text>{safe}</Text>}
        <details>
          <summary>{words.details}</summary>
          <Text variant="small">{failure.message}</Text>
        </details>
      </div>
    </Notice>
  );
};
