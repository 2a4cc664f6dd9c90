import * as React from 'react';
import { reasonLimit } from '../../domain/community/decisions';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { CountedTextField } from '../../ui/CountedTextField';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { DecisionEnd } from './DecisionEnd';
import { reviewStrings as words, strings } from './strings';
import { summaries } from './summaries';
import { useDecidingStyles } from './useDecidingStyles';
import { useDecisionDraft } from './useDecisionDraft';

export interface KeepFormProps {
  readonly community: DirectoryEntry;
  readonly onDecided: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** Whoever reviews a community keeps it as it is, for half a year. */
export const KeepForm: React.FunctionComponent<KeepFormProps> = ({ community, onDecided, onCancel }) => {
  const styles = useDecidingStyles();
  const { key, unit, charter } = community;
  const note = useFocusAtStart();
  const draft = useDecisionDraft({
    start: () => ({ note: '' }),
    problemsOf: said => (said.note.trim().length > reasonLimit ? { note: strings.tooLong(said.note.trim().length, reasonLimit) } : {}),
    decisionOf: said => ({ kind: 'reviewed', community: key, unit, note: said.note.trim() }),
    summaryOf: () => summaries.kept(charter.title),
    onDecided: () => onDecided(words.kept(charter.title))
  });
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form className={styles.form} aria-label={words.keepForm(charter.title)} noValidate onSubmit={handleSubmit}>
      <CountedTextField
        label={words.keepNote}
        description={words.keepHint}
        multiline
        componentRef={note}
        value={draft.words.note}
        limit={reasonLimit}
        problem={draft.problems.note}
        disabled={draft.isBusy}
        onChange={text => draft.change({ note: text })}
      />
      <DecisionEnd draft={draft} submit={words.send} onCancel={onCancel} />
    </form>
  );
};
