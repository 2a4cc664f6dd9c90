import * as React from 'react';
import { Dropdown, makeStyles } from '@fluentui/react';
import { noteLimit, wordsProblem } from '../../domain/report/monthNote';
import type { UtcMonth } from '../../domain/time';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatMonth } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { failureWords, strings } from './strings';

export interface NoteFormProps {
  /** Published months, newest first; at least one. */
  readonly months: readonly UtcMonth[];
  readonly onSaved: (month: UtcMonth) => void;
  readonly onCancel: () => void;
}

interface Words {
  readonly month: UtcMonth;
  readonly text: string;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560 } });

/** Says in words what is wrong with a published month. */
export const NoteForm: React.FunctionComponent<NoteFormProps> = ({ months, onSaved, onCancel }) => {
  const { guildhall, locale } = useSession();
  const styles = useStyles();
  const draft = useDraft<Words, void>({
    start: () => ({ month: months[0] as UtcMonth, text: '' }),
    problemsOf: ({ text }) => {
      const problem = wordsProblem(text.trim());
      return problem === undefined ? {} : { text: problem === 'tooLong' ? strings.noteProblems.tooLong({ limit: noteLimit }) : strings.noteProblems[problem] };
    },
    save: ({ month, text }) => guildhall.noteMonth(month, text.trim()),
    onSaved: (_saved, { month }) => onSaved(month)
  });
  const { words, problems, failure, refusals, change, submit } = draft;
  const form = useFocusOnFirstProblem(refusals);
  const field = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className={styles.root} aria-label={strings.noteForm} noValidate onSubmit={handleSubmit}>
      <Dropdown
        label={strings.noteMonth}
        options={months.map(month => ({ key: month, text: formatMonth(month, locale) }))}
        selectedKey={words.month}
        onChange={(_event, option) => option !== undefined && change({ month: option.key as UtcMonth })}
      />
      <CountedTextField
        label={strings.noteText}
        description={strings.noteHint}
        multiline
        required
        componentRef={field}
        value={words.text}
        limit={noteLimit}
        problem={problems.text}
        onChange={text => change({ text })}
      />
      {failure !== undefined && (
        <FailureMessage failure={failure} what={strings.theNote} {...(failure.kind === 'conflict' && { says: failureWords.conflict })} safe={whatIsSafe(failure)} onRetry={submit} />
      )}
      <DraftButtons {...draft} submit={strings.save} submitting={strings.saving} onCancel={onCancel} />
    </form>
  );
};
