import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { asking } from '../../domain/question/questionDraft';
import type { QuestionSays } from '../../domain/question/questions';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { QuestionFields } from './QuestionFields';
import { strings } from './strings';
import { useQuestionDraft } from './useQuestionDraft';

export interface CorrectQuestionProps {
  readonly entry: Entry<QuestionSays>;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 720 } });

/** The asker says a question better; what it said before stays in the log. */
export const CorrectQuestion: React.FunctionComponent<CorrectQuestionProps> = ({ entry, onDone, onClose }) => {
  const styles = useStyles();
  const { id, says } = entry;
  const draft = useQuestionDraft(`correct ${id}`, says, words => asking(words, id), () => {
    onClose();
    onDone(strings.corrected);
  });
  const form = useFocusOnFirstProblem(draft.refusals);
  const first = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  const handleCancel = (): void => {
    draft.forget();
    onClose();
  };
  return (
    <form ref={form} className={styles.root} aria-label={strings.correctQuestion(says.title)} noValidate onSubmit={handleSubmit}>
      <QuestionFields draft={draft} label={strings.yourQuestion} first={first} />
      {draft.failure !== undefined && (
        <FailureMessage failure={draft.failure} what={strings.askWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />
      )}
      <DraftButtons {...draft} submit={strings.save} submitting={strings.saving} onCancel={handleCancel} />
    </form>
  );
};
