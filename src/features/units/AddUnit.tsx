import * as React from 'react';
import { makeStyles, Spinner, Text, TextField } from '@fluentui/react';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { unitTitleLimit } from '../../domain/organisation/unitDraft';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { draftWords } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { strings } from './strings';
import { useUnitDraft } from './useUnitDraft';

export interface AddUnitProps {
  readonly others: readonly BusinessUnit[];
  readonly onAdded: (unit: BusinessUnit) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles(theme => ({
  form: {
    border: `1px solid ${theme.semanticColors.bodyDivider}`,
    borderRadius: theme.effects.roundedCorner4,
    display: 'flex',
    flexDirection: 'column',
    gap: 16,
    maxWidth: 560,
    padding: 16
  },
  working: { justifyContent: 'start' }
}));

/** The form of a new business unit. Problems show beside their fields once somebody tried to add it. */
export const AddUnit: React.FunctionComponent<AddUnitProps> = ({ others, onAdded, onCancel }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const draft = useUnitDraft(others, onAdded);
  const { words: unit, problems, failure, isBusy, change, submit } = draft;
  const form = useFocusOnFirstProblem(draft.refusals);
  const title = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className={styles.form} aria-label={strings.formHeading} noValidate onSubmit={handleSubmit}>
      <Text as="h3" variant="large" style={{ margin: 0 }}>
        {strings.formHeading}
      </Text>
      <CountedTextField
        label={strings.titleLabel}
        required
        componentRef={title}
        disabled={isBusy}
        value={unit.title}
        limit={unitTitleLimit}
        problem={problems.title}
        onChange={text => change({ title: text })}
      />
      <TextField
        label={strings.headcountLabel}
        description={strings.headcountHint}
        inputMode="numeric"
        disabled={isBusy}
        value={unit.headcount}
        errorMessage={problems.headcount}
        onChange={(_event, headcount = '') => change({ headcount })}
      />
      <PeoplePicker
        label={strings.approversLabel}
        hint={strings.approversHint}
        required
        disabled={isBusy}
        chosen={unit.approvers}
        problem={problems.approvers}
        find={guildhall.findPeople}
        onChange={approvers => change({ approvers })}
        onTextChange={approverText => change({ approverText })}
      />
      {failure !== undefined && (
        <FailureMessage failure={failure} what={strings.whatIsNew} safe={draftWords.safe} onRetry={submit} />
      )}
      {isBusy && <Spinner label={strings.saving} labelPosition="right" className={styles.working} />}
      <DraftButtons {...draft} submit={strings.save} submitting={strings.adding} onCancel={onCancel} />
    </form>
  );
};
