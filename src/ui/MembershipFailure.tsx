import * as React from 'react';
import { FailureMessage } from './FailureMessage';
import type { Standing } from './standing';

export interface MembershipFailureProps {
  readonly failed: NonNullable<Standing['failed']>;
  /** What was to be joined or left, as a noun phrase. */
  readonly what: string;
  readonly onJoin: () => void;
  readonly onLeave: () => void;
}

const stays = { join: 'You have not joined.', leave: 'You are still a member.' } as const;

/** Joining or leaving that failed: what is true all the same, and a way to try again. */
export const MembershipFailure: React.FunctionComponent<MembershipFailureProps> = props => {
  const { failed, what, onJoin, onLeave } = props;
  const { kind, failure } = failed;
  return (
    <FailureMessage
      failure={failure}
      what={what}
      safe={failure.outcomeUnknown ? undefined : `${stays[kind]} ${failure.kind === 'offline' ? 'Nothing was sent.' : 'Nothing was written.'}`}
      onRetry={kind === 'join' ? onJoin : onLeave}
    />
  );
};
