import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Draft } from '../../ui/useDraft';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { useDutyStyles } from './useDutyStyles';

export interface DutyFormFrameProps {
  readonly heading: string;
  /** What happens with it, in a sentence or two. */
  readonly how?: string;
  readonly draft: Pick<Draft<object>, 'failure' | 'refusals' | 'isBusy' | 'hasWords' | 'submit'>;
  /** What could not be saved, as a noun phrase. */
  readonly what: string;
  readonly submit: string;
  readonly submitting: string;
  readonly onCancel: () => void;
}

/** A form on a card: its heading, its fields, what went wrong, and its end. The first field has the focus. */
export const DutyFormFrame: React.FunctionComponent<DutyFormFrameProps> = props => {
  const { heading, how, draft, what, submit, submitting, onCancel, children } = props;
  const styles = useDutyStyles();
  const form = useFocusOnFirstProblem(draft.refusals);
  React.useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea, [role=combobox]')?.focus(), [form]);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={heading} noValidate onSubmit={handleSubmit}>
      <Text block as="h4" variant="mediumPlus" className={styles.partTitle}>
        {heading}
      </Text>
      {how !== undefined && <Text className={styles.quiet}>{how}</Text>}
      {children}
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={what} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      <DraftButtons isBusy={draft.isBusy} hasWords={draft.hasWords} submit={submit} submitting={submitting} onCancel={onCancel} />
    </form>
  );
};
