import * as React from 'react';
import { DatePicker, Dropdown, makeStyles } from '@fluentui/react';
import type { LaunchLine } from '../../domain/community/launchPlan';
import { planKinds, planLimits } from '../../domain/community/plan';
import type { CommunityKey } from '../../domain/identity';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatDay } from '../../ui/format';
import { PeoplePicker } from '../../ui/PeoplePicker';
import { useSession } from '../../ui/session';
import { useDraft } from '../../ui/useDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import type { PlanWords } from './planWords';
import { lineFrom, planProblems, wordsOf } from './planWords';
import { strings } from './strings';

export interface PlanLineFormProps {
  readonly community: CommunityKey;
  /** Undefined for a new line. */
  readonly line: LaunchLine | undefined;
  readonly onSaved: () => Promise<unknown>;
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ effects, palette }) => ({
  form: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, marginBlock: 8, borderRadius: effects.roundedCorner4, background: palette.neutralLighterAlt },
  pair: { display: 'flex', flexWrap: 'wrap', gap: 12 },
  half: { flex: '1 1 200px', minWidth: 0 }
}));

const kindOptions = planKinds.map(kind => ({ key: kind, text: strings.kinds[kind] }));
/** The middle of a day in the reader's time zone: the day stays the same a few zones away. */
const noon = 12;

/** One line of the plan: what it is, whose, and when. */
export const PlanLineForm: React.FunctionComponent<PlanLineFormProps> = ({ community, line, onSaved, onClose }) => {
  const { guildhall, actor, locale } = useSession();
  const styles = useStyles();
  const [key] = React.useState(() => line?.key ?? guildhall.newOperation());
  const draft = useDraft<PlanWords, void>({
    start: () => wordsOf(line),
    problemsOf: planProblems,
    save: (words, operation) => guildhall.addAct(actor, community, { kind: 'plan', item: lineFrom(key, words, line?.isDone === true) }, operation),
    onSaved: async () => {
      await onSaved();
      onClose();
    },
    actsByWords: true
  });
  const { words, problems, failure, refusals, change, submit } = draft;
  const form = useFocusOnFirstProblem(refusals);
  const title = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form ref={form} className={styles.form} onSubmit={handleSubmit} noValidate aria-label={line === undefined ? strings.add : strings.editLine(line.title)}>
      <div className={styles.pair}>
        <Dropdown
          className={styles.half}
          label={strings.kind}
          options={kindOptions}
          selectedKey={words.kind}
          onChange={(_event, option) => change({ kind: planKinds.find(kind => kind === option?.key) ?? words.kind })}
        />
        <div className={styles.half}>
          <DatePicker
            label={strings.when}
            placeholder={strings.chooseDay}
            ariaLabel={strings.when}
            value={words.due === undefined ? undefined : new Date(words.due)}
            formatDate={date => (date === undefined ? '' : formatDay(date.getTime(), locale))}
            onSelectDate={date => change({ due: date?.setHours(noon, 0, 0, 0) ?? undefined })}
          />
        </div>
      </div>
      <CountedTextField
        label={strings.title}
        componentRef={title}
        required
        value={words.title}
        limit={planLimits.title}
        problem={problems.title}
        onChange={text => change({ title: text })}
      />
      <PeoplePicker label={strings.who} limit={1} chosen={words.people} onChange={people => change({ people })} find={guildhall.findPeople} />
      {failure !== undefined && <FailureMessage failure={failure} what={strings.planWhat} safe={whatIsSafe(failure)} onRetry={submit} />}
      <DraftButtons {...draft} submit={strings.saveLine} submitting={strings.saving} onCancel={onClose} />
    </form>
  );
};
