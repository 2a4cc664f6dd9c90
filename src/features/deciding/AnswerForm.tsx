import * as React from 'react';
import { Text } from '@fluentui/react';
import { reasonLimit } from '../../domain/community/decisions';
import type { Failure } from '../../domain/failure';
import { mayDo } from '../../domain/permission/mayDo';
import type { Proposal } from '../../domain/proposal/proposal';
import { standingOf } from '../../domain/proposal/proposalStanding';
import type { ButtonProps } from '../../ui/controls/Button';
import { Button } from '../../ui/controls/Button';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { useDesk } from './desk';
import { Part } from './Part';
import { proposalStrings as words, strings } from './strings';
import type { AnswerKind } from './useAnswerDraft';
import { useAnswerDraft } from './useAnswerDraft';
import { useDecidingStyles } from './useDecidingStyles';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { whatHappened } from './whatHappened';

export interface AnswerFormProps {
  readonly proposal: Proposal;
  /** The row of the words that were the newest when the approver opened it. */
  readonly openedRow: number;
  readonly nameOf: PeopleNames;
  readonly onDecided: (sentence: string) => void;
  readonly onClose: () => void;
}

const fields: Readonly<Record<AnswerKind, { readonly label: string; readonly hint: string }>> = {
  approved: { label: words.approveLabel, hint: words.approveHint },
  question: { label: words.askLabel, hint: words.askHint },
  declined: { label: words.declineLabel, hint: words.declineHint }
};

/** Approve, ask or decline: one choice, one field, one row. What somebody else did meanwhile is said here. */
export const AnswerForm: React.FunctionComponent<AnswerFormProps> = props => {
  const { proposal, openedRow, nameOf, onDecided, onClose } = props;
  const styles = useDecidingStyles();
  const { actor } = useSession();
  const { verdicts } = useDesk();
  const [kind, setKind] = React.useState<AnswerKind>();
  const [before, setBefore] = React.useState<AnswerKind>();
  const standing = standingOf(proposal, verdicts);
  const happened = whatHappened(proposal, standing, { openedRow, self: actor.key, nameOf });
  const maySend = mayDo('decideProposal', actor, { proposal, standing, now: Date.now() });
  return (
    <Part heading={words.decide}>
      {happened !== undefined && (
        <Text block role="alert" className={styles.note}>
          {happened} {kind !== undefined && words.typed}
        </Text>
      )}
      {kind === undefined && maySend && <AnswerChoice before={before} onChoose={setKind} />}
      {kind !== undefined && (
        <AnswerField
          key={kind}
          kind={kind}
          proposal={proposal}
          maySend={maySend}
          tellsConflict={happened === undefined}
          onDecided={onDecided}
          onCancel={() => {
            if (!maySend) return onClose();
            setBefore(kind);
            setKind(undefined);
          }}
        />
      )}
    </Part>
  );
};

interface AnswerChoiceProps {
  /** What was chosen before and given up: the focus goes back to it. */
  readonly before: AnswerKind | undefined;
  readonly onChoose: (kind: AnswerKind) => void;
}

const AnswerChoice: React.FunctionComponent<AnswerChoiceProps> = ({ before, onChoose }) => {
  const styles = useDecidingStyles();
  const choice = (kind: AnswerKind): ButtonProps => ({ autoFocus: before === kind, onClick: () => onChoose(kind) });
  return (
    <div className={styles.buttons}>
      <Button kind="primary" text={words.approve} {...choice('approved')} />
      <Button text={words.ask} {...choice('question')} />
      <Button text={words.decline} {...choice('declined')} />
    </div>
  );
};

interface AnswerFieldProps extends Pick<AnswerFormProps, 'proposal' | 'onDecided'> {
  readonly kind: AnswerKind;
  readonly maySend: boolean;
  /** Whether nothing else says what happened, as where the newest could not be read. */
  readonly tellsConflict: boolean;
  readonly onCancel: () => void;
}

const AnswerField: React.FunctionComponent<AnswerFieldProps> = props => {
  const { kind, proposal, maySend, tellsConflict, onDecided, onCancel } = props;
  const styles = useDecidingStyles();
  const draft = useAnswerDraft(proposal, kind, onDecided);
  const field = useFocusAtStart();
  const form = useFocusOnFirstProblem(draft.refusals);
  const { words: answer, problems, failure, isBusy, change } = draft;
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={words.send[kind]} noValidate onSubmit={handleSubmit}>
      <CountedTextField
        label={fields[kind].label}
        description={fields[kind].hint}
        multiline
        required={kind !== 'approved'}
        componentRef={field}
        value={answer.text}
        limit={reasonLimit}
        problem={problems.text}
        disabled={isBusy}
        onChange={text => change({ text })}
      />
      {failure !== undefined && (failure.kind !== 'conflict' || tellsConflict) && (
        <FailureMessage failure={failure} what={strings.decision} says={saysOf(failure)} safe={whatIsSafe(failure)} onRetry={draft.submit} />
      )}
      {maySend ? (
        <DraftButtons {...draft} submit={words.send[kind]} submitting={strings.sending} onCancel={onCancel} />
      ) : (
        <div>
          <Button text={strings.close} onClick={onCancel} />
        </div>
      )}
    </form>
  );
};

/** A conflict has words of its own. */
function saysOf({ kind, message }: Failure): string | undefined {
  return kind === 'conflict' ? message : undefined;
}
