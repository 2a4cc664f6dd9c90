import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { asking } from '../../domain/question/questionDraft';
import type { QuestionSays } from '../../domain/question/questions';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { EntryForm } from '../../ui/EntryForm';
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
  const draft = useQuestionDraft(`correct ${id}`, says, entry.mentions, words => asking(words, id), () => {
    onClose();
    onDone(strings.corrected);
  });
  const first = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={strings.correctQuestion(says.title)}
      draft={draft}
      what={strings.askWhat}
      submit={strings.save}
      submitting={strings.saving}
      onClose={onClose}
    >
      <QuestionFields draft={draft} label={strings.yourQuestion} first={first} />
    </EntryForm>
  );
};
