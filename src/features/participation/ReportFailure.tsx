import * as React from 'react';
import type { Failure } from '../../domain/failure';
import { FailureMessage } from '../../ui/FailureMessage';
import { strings } from './strings';

export interface ReportFailureProps {
  readonly failure: Failure;
  /** The period, as people read it. */
  readonly name: string;
  readonly onRetry: () => void;
}

/** Why a report of a period cannot be shown. The index names its file, so one that is missing or cannot be read is damaged, not unpublished. */
export const ReportFailure: React.FunctionComponent<ReportFailureProps> = ({ failure, name, onRetry }) => {
  const isDamaged = failure.kind === 'invalid' || failure.kind === 'notFound';
  return <FailureMessage failure={failure} what={strings.monthFailed(name)} says={isDamaged ? strings.damaged(name) : undefined} onRetry={onRetry} />;
};
