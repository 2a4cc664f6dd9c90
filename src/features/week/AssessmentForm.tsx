import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { asBody } from '../../domain/log/readBody';
import type { Assessment, Competency, MaturityStage } from '../../domain/maturity/maturity';
import { assessing, competencies, maturityStages, nextStepLimit } from '../../domain/maturity/maturity';
import { Select } from '../../ui/controls/Select';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { weekly } from '../../words/weekly';

const words = weekly.maturity;

const useStyles = makeStyles(({ semanticColors }) => ({
  side: { display: 'flex', flexDirection: 'column', gap: 4 },
  name: { fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

type Stage = MaturityStage | 'notYet';

interface Words {
  readonly stages: Assessment['stages'];
  readonly next: string;
}

export interface AssessmentFormProps {
  /** The look before this one, from which it begins. */
  readonly before: Assessment | undefined;
  readonly onAdded: () => void;
  readonly onClose: () => void;
}

const options: readonly { readonly key: Stage; readonly text: string }[] = [{ key: 'notYet', text: words.notYet }, ...maturityStages.map(key => ({ key, text: words.stages[key] }))];

/** Eight questions with four answers each, and one next step. What is not looked at stays open. */
export const AssessmentForm: React.FunctionComponent<AssessmentFormProps> = ({ before, onAdded, onClose }) => {
  const styles = useStyles();
  const [blank] = React.useState<Words>({ stages: before?.stages ?? {}, next: '' });
  const problemsOf = ({ stages, next }: Words): WordsProblems<Words> => {
    if (Object.keys(stages).length === 0) return { stages: words.nothingChosen };
    return next.trim().length > nextStepLimit ? { next: words.tooLong({ most: nextStepLimit }) } : {};
  };
  const draft = useEntryDraft<Words>({ log: 'acts', name: 'maturity', blank, read, problemsOf, toEntry: ({ stages, next }) => assessing(stages, next), onAdded });
  const choose = (competency: Competency, stage: Stage): void => {
    const { [competency]: _before, ...others } = draft.words.stages;
    draft.change({ stages: stage === 'notYet' ? others : { ...others, [competency]: stage } });
  };
  return (
    <EntryForm label={words.heading} draft={draft} what={words.what} submit={words.save} submitting={words.saving} onClose={onClose}>
      {competencies.map(competency => (
        <div key={competency} className={styles.side}>
          <Text className={styles.name}>{words.competencies[competency]}</Text>
          <Text variant="small" className={styles.quiet}>
            {words.asks[competency]}
          </Text>
          <Select<Stage> label={words.competencies[competency]} options={options} value={draft.words.stages[competency] ?? 'notYet'} onChange={stage => choose(competency, stage)} />
        </div>
      ))}
      {draft.problems.stages !== undefined && <Text role="alert">{draft.problems.stages}</Text>}
      <CountedTextField
        label={words.nextStep}
        description={words.nextStepHint}
        multiline
        value={draft.words.next}
        limit={nextStepLimit}
        problem={draft.problems.next}
        onChange={next => draft.change({ next })}
      />
    </EntryForm>
  );
};

/** What was typed before, read as anything. */
function read(value: unknown): Words | undefined {
  const { stages, next } = asBody(value);
  if (typeof next !== 'string') return undefined;
  const said = asBody(stages);
  const known = competencies.flatMap(competency => {
    const stage = maturityStages.find(each => each === said[competency]);
    return stage === undefined ? [] : [[competency, stage] as const];
  });
  return { stages: Object.fromEntries(known), next };
}
