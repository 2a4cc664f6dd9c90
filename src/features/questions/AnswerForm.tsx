import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import type { AnswerDraft } from '../../domain/question/questionDraft';
import { answering, answerProblems, inWords } from '../../domain/question/questionDraft';
import { questionLimits } from '../../domain/question/questions';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import { MentionField } from '../../ui/MentionField';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { blankAnswer, readKeptAnswer } from './questionWords';
import { strings } from './strings';

export interface AnswerFormProps {
  /** Id of the question. */
  readonly question: number;
  readonly title: string;
  /** The answer that is corrected, with what it says now. */
  readonly correcting?: Pick<Entry<AnswerDraft>, 'id' | 'says' | 'mentions'>;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 720, width: '100%' } });

/** An answer while it is written, or corrected. */
export const AnswerForm: React.FunctionComponent<AnswerFormProps> = ({ question, title, correcting, onDone, onClose }) => {
  const styles = useStyles();
  const draft = useEntryDraft<AnswerDraft>({
    log: 'contributions',
    name: correcting === undefined ? `answer ${question}` : `correct ${correcting.id}`,
    blank: correcting === undefined ? blankAnswer : { text: correcting.says.text },
    mentions: correcting?.mentions,
    read: readKeptAnswer,
    problemsOf: words => inWords(answerProblems(words), strings.answerProblem),
    toEntry: words => answering(question, words, correcting?.id),
    onAdded: () => {
      onClose();
      onDone(correcting === undefined ? strings.answerTold : strings.corrected);
    }
  });
  const field = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={correcting === undefined ? strings.answerTitle(title) : strings.correctAnswer}
      draft={draft}
      what={strings.answerWhat}
      submit={correcting === undefined ? strings.submitAnswer : strings.save}
      submitting={correcting === undefined ? strings.submittingAnswer : strings.saving}
      onClose={onClose}
    >
      <CountedTextField
        label={strings.yourAnswer}
        description={strings.answerHint}
        multiline
        componentRef={field}
        value={draft.words.text}
        limit={questionLimits.answer}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
      />
      <MentionField draft={draft} />
    </EntryForm>
  );
};
