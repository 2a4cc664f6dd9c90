import * as React from 'react';
import { makeStyles, TextField } from '@fluentui/react';
import type { Guildhall, UnitHeadcount } from '../../data/guildhall';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { Button } from '../../ui/controls/Button';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { LoadingLines } from '../../ui/LoadingLines';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { useRead } from '../../ui/useRead';
import { useUnloadQuestion } from '../../ui/useUnloadQuestion';
import { strings } from './strings';
import { useHeadcountDraft } from './useHeadcountDraft';

export interface HeadcountFormProps {
  readonly unit: BusinessUnit;
  readonly onChanged: (told: string) => void;
}

const useStyles = makeStyles({
  root: { alignItems: 'flex-end', display: 'flex', flexWrap: 'wrap', gap: 8 },
  field: { flex: '0 1 200px' }
});

/** The headcount of a unit, as it is this moment, to be changed. */
export const HeadcountForm: React.FunctionComponent<HeadcountFormProps> = ({ unit, onChanged }) => {
  const { loaded, reload } = useRead(React.useCallback((asked: Guildhall) => asked.readUnitHeadcount(unit.key), [unit.key]));
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.whatHeadcount} onRetry={reload} />;
  // A change is made on top of what was read: another reading is another form.
  return (
    <LoadedForm
      key={loaded.value.version}
      unit={unit}
      seen={loaded.value}
      isNewest={loaded.stale === undefined}
      onChanged={told => {
        reload();
        onChanged(told);
      }}
      onReload={reload}
    />
  );
};

interface LoadedFormProps extends HeadcountFormProps {
  readonly seen: UnitHeadcount;
  readonly isNewest: boolean;
  readonly onReload: () => void;
}

const LoadedForm: React.FunctionComponent<LoadedFormProps> = ({ unit, seen, isNewest, onChanged, onReload }) => {
  const styles = useStyles();
  const tell = ({ headcount }: UnitHeadcount): void =>
    onChanged(headcount === undefined ? strings.headcountGone(unit.title) : strings.headcountIs(unit.title, headcount));
  const { words, problems, failure, isBusy, hasWords, refusals, change, submit } = useHeadcountDraft(unit.key, seen, tell);
  const form = useFocusOnFirstProblem(refusals);
  useUnloadQuestion(hasWords);
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  const isConflict = failure?.kind === 'conflict';
  return (
    <form ref={form} aria-label={strings.headcountOf(unit.title)} noValidate onSubmit={handleSubmit}>
      <div className={styles.root}>
        <TextField
          className={styles.field}
          label={strings.headcountLabel}
          inputMode="numeric"
          autoComplete="off"
          disabled={isBusy || !isNewest}
          value={words.headcount}
          errorMessage={problems.headcount}
          onChange={(_event, headcount = '') => change({ headcount })}
        />
        <Button
          type="submit"
          text={isBusy ? strings.savingHeadcount : strings.saveHeadcount}
          disabled={isBusy || !isNewest || !hasWords}
          allowDisabledFocus
        />
      </div>
      {failure !== undefined && (
        <FailureMessage
          failure={failure}
          what={strings.whatHeadcount}
          safe={whatIsSafe(failure)}
          onRetry={isConflict ? onReload : submit}
        />
      )}
    </form>
  );
};
