import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { hideReasonLimit, hiding } from '../domain/contribution/hidden';
import { CountedTextField } from './CountedTextField';
import { DraftButtons } from './DraftButtons';
import { whatIsSafe } from './draftWords';
import { entryWords } from './entryWords';
import { FailureMessage } from './FailureMessage';
import { useSession } from './session';
import { useSpace } from './space';
import type { WordsProblems } from './useDraft';
import { useDraft } from './useDraft';
import { useFocusAtStart } from './useFocusAtStart';
import { useFocusOnFirstProblem } from './useFocusOnFirstProblem';

export interface HideFormProps {
  /** Id of the row of Contributions. */
  readonly row: number;
  readonly title: string;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

interface Words {
  readonly reason: string;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560 } });

function problemsOf({ reason }: Words): WordsProblems<Words> {
  const { length } = reason.trim();
  if (length === 0) return { reason: entryWords.noReason };
  return length > hideReasonLimit ? { reason: entryWords.longReason(length, hideReasonLimit) } : {};
}

/** A keeper hides something that somebody contributed, and says why. */
export const HideForm: React.FunctionComponent<HideFormProps> = ({ row, title, onDone, onClose }) => {
  const { guildhall, actor } = useSession();
  const { community, refresh } = useSpace();
  const styles = useStyles();
  const draft = useDraft<Words, number>({
    start: () => ({ reason: '' }),
    problemsOf,
    save: ({ reason }, operation) => guildhall.addEntry('acts', actor, community.key, hiding(row, true, reason.trim()), operation),
    onSaved: async () => {
      await refresh();
      onDone(entryWords.hiddenNow);
      onClose();
    },
    actsByWords: true
  });
  const form = useFocusOnFirstProblem(draft.refusals);
  const field = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.root} aria-label={entryWords.hideTitle(title)} noValidate onSubmit={handleSubmit}>
      <Text>{entryWords.hideAbout}</Text>
      <CountedTextField
        label={entryWords.hideReason}
        description={entryWords.hideReasonHint}
        required
        multiline
        componentRef={field}
        value={draft.words.reason}
        limit={hideReasonLimit}
        problem={draft.problems.reason}
        onChange={reason => draft.change({ reason })}
      />
      {draft.failure !== undefined && (
        <FailureMessage failure={draft.failure} what={entryWords.hideWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />
      )}
      <DraftButtons {...draft} submit={entryWords.hide} submitting={entryWords.hiding} onCancel={onClose} />
    </form>
  );
};
