import * as React from 'react';
import { FailureMessage } from '../../ui/FailureMessage';
import { strings } from './proposalStrings';
import type { SentAct, Sending } from './useSending';

export interface SendingFailureProps {
  readonly sending: Sending;
  /** The acts that are offered where this stands. */
  readonly kinds: readonly SentAct['kind'][];
}

/** An act that was not sent, beside the button that sends it. */
export const SendingFailure: React.FunctionComponent<SendingFailureProps> = ({ sending, kinds }) => {
  const { failed } = sending;
  if (failed === undefined || !kinds.includes(failed.act.kind)) return null;
  const { failure, retry } = failed;
  return <FailureMessage failure={failure} what={strings.what} safe={failure.outcomeUnknown ? undefined : strings.nothingDone} onRetry={retry} />;
};
