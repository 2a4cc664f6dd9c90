import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { reasonLimit } from '../../domain/community/decisions';
import type { Verdict } from '../../domain/community/verdicts';
import type { Proposal } from '../../domain/proposal/proposal';
import { Button } from '../../ui/controls/Button';
import { CountedTextField } from '../../ui/CountedTextField';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { useUnloadQuestion } from '../../ui/useUnloadQuestion';
import { strings } from './proposalStrings';

export interface ReplyFormProps {
  readonly proposal: Proposal;
  readonly question: Verdict;
  readonly onSent: () => Promise<unknown>;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, alignItems: 'stretch', maxWidth: 640 } });

/** The proposer answers what an approver asked. */
export const ReplyForm: React.FunctionComponent<ReplyFormProps> = ({ proposal, question, onSent }) => {
  const { guildhall, actor } = useSession();
  const styles = useStyles();
  const draft = useDraft<{ readonly text: string }, void>({
    start: () => ({ text: '' }),
    problemsOf: ({ text }) => replyProblems(text),
    save: ({ text }, operation) => guildhall.addProposalAct(actor, proposal.key, { kind: 'reply', question: question.id, text: text.trim() }, operation),
    onSaved: async () => void (await onSent()),
    actsByWords: true
  });
  const form = useFocusOnFirstProblem(draft.refusals);
  useUnloadQuestion(draft.hasWords);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.root} onSubmit={handleSubmit} noValidate aria-label={strings.reply}>
      <CountedTextField
        label={strings.reply}
        description={strings.replyHint}
        value={draft.words.text}
        limit={reasonLimit}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
        multiline
        required
      />
      {draft.failure !== undefined && (
        <FailureMessage failure={draft.failure} what={strings.what} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />
      )}
      <div>
        <Button kind="primary" type="submit" text={draft.isBusy ? strings.sending : strings.sendReply} disabled={draft.isBusy} allowDisabledFocus />
      </div>
    </form>
  );
};

function replyProblems(text: string): { readonly text?: string } {
  const { length } = text.trim();
  if (length === 0) return { text: strings.emptyReply };
  return length > reasonLimit ? { text: strings.longReply(length, reasonLimit) } : {};
}
