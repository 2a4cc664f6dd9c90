import * as React from 'react';
import { everyday } from '../words/everyday';
import { FailureMessage } from './FailureMessage';
import type { Standing } from './standing';

export interface MembershipFailureProps {
  readonly failed: NonNullable<Standing['failed']>;
  /** What was to be joined or left, as a noun phrase. */
  readonly what: string;
  readonly onJoin: () => void;
  readonly onLeave: () => void;
}

const words = everyday.ui.membership;

/** Joining or leaving that failed: what is true all the same, and a way to try again. */
export const MembershipFailure: React.FunctionComponent<MembershipFailureProps> = props => {
  const { failed, what, onJoin, onLeave } = props;
  const { kind, failure } = failed;
  return (
    <FailureMessage
      failure={failure}
      what={what}
      safe={failure.outcomeUnknown ? undefined : words[kind][failure.kind === 'offline' ? 'notSent' : 'notWritten']}
      onRetry={kind === 'join' ? onJoin : onLeave}
    />
  );
};
