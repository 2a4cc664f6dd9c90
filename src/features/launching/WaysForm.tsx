import * as React from 'react';
import { Dropdown, makeStyles } from '@fluentui/react';
import type { Cadence } from '../../domain/community/cadence';
import { cadences } from '../../domain/community/cadence';
import type { Access } from '../../domain/community/practice';
import { accesses, practiceChange, practiceLimits } from '../../domain/community/practice';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { strings } from './strings';

export interface WaysFormProps {
  readonly entry: DirectoryEntry;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

interface WaysWords {
  readonly welcome: string;
  readonly cadence: Cadence;
  readonly access: Access;
}

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: 12, width: '100%', maxWidth: 640 } });

const cadenceOptions = cadences.map(cadence => ({ key: cadence, text: strings.cadences[cadence] }));
const accessOptions = accesses.map(access => ({ key: access, text: strings.accesses[access] }));

/** Welcome text, cadence and door. Only what differs is written, so that two keepers do not undo each other. */
export const WaysForm: React.FunctionComponent<WaysFormProps> = ({ entry, onSaved, onClose }) => {
  const { guildhall, actor } = useSession();
  const styles = useStyles();
  const [before] = React.useState(entry.practice);
  const draft = useDraft<WaysWords, void>({
    start: () => ({ welcome: before.welcome, cadence: before.cadence, access: before.access }),
    problemsOf: ({ welcome }) => {
      const { length } = welcome.trim();
      return length > practiceLimits.welcome ? { welcome: strings.tooLong(length, practiceLimits.welcome) } : {};
    },
    save: async (words, operation) => {
      const change = practiceChange(before, { ...before, ...words, welcome: words.welcome.trim() });
      if (Object.keys(change).length > 0) await guildhall.addAct(actor, entry.key, { kind: 'practice', change }, operation);
    },
    onSaved,
    actsByWords: true
  });
  const { words, problems, failure, refusals, change, submit } = draft;
  const form = useFocusOnFirstProblem(refusals);
  const first = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={handleSubmit} noValidate aria-label={strings.ways}>
      <CountedTextField
        label={strings.welcome}
        componentRef={first}
        multiline
        value={words.welcome}
        limit={practiceLimits.welcome}
        problem={problems.welcome}
        onChange={welcome => change({ welcome })}
      />
      <Dropdown
        label={strings.cadence}
        options={cadenceOptions}
        selectedKey={words.cadence}
        onChange={(_event, option) => change({ cadence: cadences.find(each => each === option?.key) ?? words.cadence })}
      />
      <Dropdown
        label={strings.access}
        options={accessOptions}
        selectedKey={words.access}
        onChange={(_event, option) => change({ access: accesses.find(each => each === option?.key) ?? words.access })}
      />
      {failure !== undefined && <FailureMessage failure={failure} what={strings.waysWhat} safe={whatIsSafe(failure)} onRetry={submit} />}
      <DraftButtons {...draft} submit={strings.saveLine} submitting={strings.saving} onCancel={onClose} />
    </form>
  );
};
