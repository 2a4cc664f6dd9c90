import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { reasonLimit } from '../../domain/community/decisions';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import type { OfferedLoadProps } from '../../ui/OfferedLoad';
import { OfferedLoad } from '../../ui/OfferedLoad';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { strings } from './strings';

export interface VolunteerFormProps extends OfferedLoadProps {
  readonly onDone: (told: string) => Promise<void>;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560 } });

/** Comes forward for a role, with a line. What it would come to with all other duties is said before. */
export const VolunteerForm: React.FunctionComponent<VolunteerFormProps> = ({ onDone, onClose, ...offered }) => {
  const { guildhall, actor } = useSession();
  const { entry, role } = offered;
  const styles = useStyles();
  const draft = useDraft<{ readonly note: string }, void>({
    start: () => ({ note: '' }),
    problemsOf: ({ note }) => (note.trim().length > reasonLimit ? { note: strings.tooLong(note.trim().length, reasonLimit) } : {}),
    save: ({ note }, operation) => guildhall.addProposalAct(actor, entry.key, { kind: 'volunteer', role, note: note.trim() }, operation),
    onSaved: async () => {
      await onDone(strings.told(role, entry.charter.title));
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
    <form ref={form} className={styles.root} aria-label={strings.formHeading(role, entry.charter.title)} noValidate onSubmit={handleSubmit}>
      <OfferedLoad {...offered} />
      <CountedTextField
        label={strings.note}
        description={strings.noteHint}
        multiline
        componentRef={field}
        value={draft.words.note}
        limit={reasonLimit}
        problem={draft.problems.note}
        onChange={note => draft.change({ note })}
      />
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={strings.offer} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      <DraftButtons {...draft} submit={strings.submit} submitting={strings.submitting} onCancel={onClose} />
    </form>
  );
};
