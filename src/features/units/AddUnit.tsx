import * as React from 'react';
import { DefaultButton, makeStyles, PrimaryButton, Spinner, Text, TextField } from '@fluentui/react';
import { isGood } from '../../domain/community/communityDraft';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { TypedUnit } from '../../domain/organisation/unitDraft';
import { toUnitDraft, unitProblems } from '../../domain/organisation/unitDraft';
import { FailureMessage } from '../../ui/FailureMessage';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import type { StartedTask } from '../../ui/useTask';
import { useTask } from '../../ui/useTask';
import { strings } from './strings';

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
  buttons: { alignItems: 'center', display: 'flex', flexWrap: 'wrap', gap: 8 }
}));

const empty: TypedUnit = { title: '', headcount: '', approvers: [] };

/** The form of a new business unit. Problems show beside their fields once somebody tried to add it. */
export const AddUnit: React.FunctionComponent<AddUnitProps> = ({ others, onAdded, onCancel }) => {
  const { guildhall } = useSession();
  const styles = useStyles();
  const [typed, setTyped] = React.useState(empty);
  const [isTried, setIsTried] = React.useState(false);
  const { task, start } = useAddUnit(onAdded);
  const problems = unitProblems(typed, others);
  const shown = isTried ? problems : {};
  const isBusy = task.state === 'running';
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (isGood(problems)) start(typed);
  };
  return (
    <form className={styles.form} aria-label={strings.formHeading} noValidate onSubmit={handleSubmit}>
      <Text as="h3" variant="large" style={{ margin: 0 }}>
        {strings.formHeading}
      </Text>
      <TextField
        label={strings.titleLabel}
        required
        autoFocus
        disabled={isBusy}
        value={typed.title}
        errorMessage={shown.title}
        onChange={(_event, title) => setTyped({ ...typed, title: title ?? '' })}
      />
      <TextField
        label={strings.headcountLabel}
        description={strings.headcountHint}
        inputMode="numeric"
        disabled={isBusy}
        value={typed.headcount}
        errorMessage={shown.headcount}
        onChange={(_event, headcount) => setTyped({ ...typed, headcount: headcount ?? '' })}
      />
      <PeoplePicker
        label={strings.approversLabel}
        hint={strings.approversHint}
        required
        disabled={isBusy}
        chosen={typed.approvers}
        problem={shown.approvers}
        find={guildhall.findPeople}
        onChange={approvers => setTyped({ ...typed, approvers })}
      />
      {task.state === 'failed' && (
        <FailureMessage failure={task.failure} what={strings.whatIsNew} safe={strings.safe} />
      )}
      <div className={styles.buttons}>
        <PrimaryButton type="submit" disabled={isBusy} text={strings.save} />
        <DefaultButton disabled={isBusy} text={strings.cancel} onClick={onCancel} />
        {isBusy && <Spinner label={strings.saving} labelPosition="right" />}
      </div>
    </form>
  );
};

function useAddUnit(onAdded: AddUnitProps['onAdded']): StartedTask<never, void, [TypedUnit]> {
  const { guildhall, tenantId } = useSession();
  return useTask<never, void, [TypedUnit]>(
    React.useCallback(
      async (_onProgress, typed) => onAdded(await guildhall.addUnit(tenantId, toUnitDraft(typed))),
      [guildhall, tenantId, onAdded]
    )
  );
}
