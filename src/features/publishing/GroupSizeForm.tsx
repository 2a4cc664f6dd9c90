import * as React from 'react';
import { makeStyles, TextField } from '@fluentui/react';
import type { GroupSizeSetting } from '../../data/guildhall';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { strings } from './strings';
import { useGroupSizeDraft } from './useGroupSizeDraft';

export interface GroupSizeFormProps {
  readonly setting: GroupSizeSetting;
  readonly onSaved: (saved: GroupSizeSetting) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 12, maxWidth: 560 } });

/** A number is short, and what it means is worth reading. */
const fieldStyles = { fieldGroup: { maxWidth: 120 }, description: { fontSize: 12 } };

/** Changes the minimum group size. Where another administrator was faster, the choice is put beside the field. */
export const GroupSizeForm: React.FunctionComponent<GroupSizeFormProps> = ({ setting, onSaved, onCancel }) => {
  const styles = useStyles();
  const draft = useGroupSizeDraft(setting, onSaved);
  const { words, problems, failure, meanwhile, isBusy, change, submit } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const field = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    // Enter in the field is no answer to the question below it.
    if (meanwhile === undefined) submit();
  };
  return (
    <form ref={form} className={styles.root} aria-label={strings.size} noValidate onSubmit={handleSubmit}>
      <TextField
        label={strings.size}
        description={strings.sizeMeans}
        inputMode="numeric"
        autoComplete="off"
        componentRef={field}
        value={words.size}
        errorMessage={problems.size}
        validateOnLoad={false}
        styles={fieldStyles}
        onChange={(_event, size = '') => change({ size })}
      />
      {meanwhile !== undefined && (
        <InlineQuestion
          question={strings.meanwhile(meanwhile.size)}
          stay={strings.keep(meanwhile.size)}
          go={strings.allTheSame(words.size.trim())}
          onStay={() => onSaved(meanwhile)}
          onGo={submit}
          isBusy={isBusy}
        />
      )}
      {failure !== undefined && meanwhile === undefined && (
        <FailureMessage failure={failure} what={strings.theSize} safe={whatIsSafe(failure)} onRetry={submit} />
      )}
      {meanwhile === undefined && (
        <DraftButtons {...draft} submit={strings.save} submitting={strings.saving} onCancel={onCancel} />
      )}
    </form>
  );
};
