import * as React from 'react';
import type { Proposal } from '../../domain/proposal/proposal';
import { newestVersion } from '../../domain/proposal/proposal';
import { FailureMessage } from '../../ui/FailureMessage';
import { strings } from './proposalStrings';
import type { Supports } from './useSupports';

export interface SupportFailureProps {
  readonly proposal: Proposal;
  readonly supports: Supports;
}

/** Support that was not sent, beside where it was given: what is true all the same, and a way to try again. */
export const SupportFailure: React.FunctionComponent<SupportFailureProps> = ({ proposal, supports }) => {
  const { failed } = supports.of(proposal);
  if (failed === undefined) return null;
  const { kind, failure, retry } = failed;
  return (
    <FailureMessage
      failure={failure}
      what={newestVersion(proposal).charter.title}
      safe={failure.outcomeUnknown ? undefined : strings.notSent[kind]}
      onRetry={retry}
    />
  );
};
