import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { DraftButtons } from './DraftButtons';
import { whatIsSafe } from './draftWords';
import { FailureMessage } from './FailureMessage';
import type { EntryDraft } from './useEntryDraft';
import { useFocusOnFirstProblem } from './useFocusOnFirstProblem';

export interface EntryFormProps {
  /** What the form is called. */
  readonly label: string;
  readonly draft: EntryDraft<object>;
  /** What could not be added, as a noun phrase. */
  readonly what: string;
  readonly submit: string;
  readonly submitting: string;
  /** Said, where it is to be, of words that outlast leaving the page. */
  readonly kept?: string;
  readonly onClose: () => void;
  /** How it stands among others, instead of the usual. */
  readonly className?: string;
}

const useStyles = makeStyles(({ palette }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 640, minWidth: 0 },
  kept: { color: palette.neutralSecondary }
}));

/** A form around its fields: submits, says what went wrong, and goes; going forgets what was typed, once that is confirmed. */
export const EntryForm: React.FunctionComponent<EntryFormProps> = props => {
  const { label, draft, what, submit, submitting, kept, onClose, className, children } = props;
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
    <form ref={form} className={className ?? styles.root} aria-label={label} noValidate onSubmit={handleSubmit}>
      {children}
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={what} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      {kept !== undefined && draft.isKept && draft.hasWords && (
        <Text variant="small" className={styles.kept}>
          {kept}
        </Text>
      )}
      <DraftButtons {...draft} submit={submit} submitting={submitting} onCancel={handleCancel} />
    </form>
  );
};
