import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import type { EntryDraft } from '../../ui/useEntryDraft';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';

export interface EntryFormProps {
  /** What the form is called. */
  readonly label: string;
  readonly draft: EntryDraft<object>;
  /** What could not be added, as a noun phrase. */
  readonly what: string;
  readonly submit: string;
  readonly submitting: string;
  readonly onClose: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 640, minWidth: 0 } });

/** A form around its fields: submits, says what went wrong, and goes; going forgets what was typed, once that is confirmed. */
export const EntryForm: React.FunctionComponent<EntryFormProps> = ({ label, draft, what, submit, submitting, onClose, children }) => {
  const styles = useStyles();
  const form = useFocusOnFirstProblem(draft.refusals);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  const handleCancel = (): void => {
    draft.forget();
    onClose();
  };
  return (
    <form ref={form} className={styles.root} aria-label={label} noValidate onSubmit={handleSubmit}>
      {children}
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={what} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      <DraftButtons {...draft} submit={submit} submitting={submitting} onCancel={handleCancel} />
    </form>
  );
};
