import * as React from 'react';
import { FailureMessage } from './FailureMessage';
import type { OneAct } from './useOneAct';

export interface ActFailureProps {
  readonly act: Pick<OneAct<never[]>, 'failure' | 'retry'>;
  /** What could not be done, as a noun phrase. */
  readonly what: string;
}

/** What went wrong with an act of one button, right where the button is. Nothing where nothing did. */
export const ActFailure: React.FunctionComponent<ActFailureProps> = ({ act: { failure, retry }, what }) =>
  failure === undefined ? null : <FailureMessage failure={failure} what={what} onRetry={retry} />;
