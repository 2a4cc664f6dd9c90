import * as React from 'react';
import { Notice } from '../../ui/controls/Notice';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { strings } from './strings';
import type { DecisionDraft } from './useDecisionDraft';

export interface DecisionEndProps<Words extends object> {
  readonly draft: DecisionDraft<Words>;
  readonly submit: string;
  readonly onCancel: () => void;
}

/** The end of a form of a decision: what became of it where it does not count, and the buttons. */
export function DecisionEnd<Words extends object>({ draft, submit, onCancel }: DecisionEndProps<Words>): React.ReactElement {
  const { failure, outcome, isBusy } = draft;
  return (
    <>
      {failure !== undefined && (
        <FailureMessage failure={failure} what={strings.decision} safe={whatIsSafe(failure)} onRetry={draft.submit} />
      )}
      {outcome !== undefined && !isBusy && (
        <Notice kind="warning" role="alert">
          {strings[outcome]}
        </Notice>
      )}
      <DraftButtons {...draft} submit={submit} submitting={strings.sending} onCancel={onCancel} />
    </>
  );
}
