import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { NamedPerson } from '../domain/identity';
import { asBody } from '../domain/log/readBody';
import type { ThankedFor } from '../domain/thanks/thanks';
import { thanking, thanksLimits, thanksProblem, thingKey } from '../domain/thanks/thanks';
import { CountedTextField } from './CountedTextField';
import { EntryForm } from './EntryForm';
import { thankWords } from './thankWords';
import type { WordsProblems } from './useDraft';
import { useEntryDraft } from './useEntryDraft';
import { useFocusAtStart } from './useFocusAtStart';

export interface ThankFormProps {
  readonly to: NamedPerson;
  readonly for: ThankedFor;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

interface Words {
  readonly text: string;
}

const blank: Words = { text: '' };

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560, width: '100%' } });

function read(value: unknown): Words | undefined {
  const { text } = asBody(value);
  return typeof text === 'string' ? { text } : undefined;
}

function problemsOf({ text }: Words): WordsProblems<Words> {
  const problem = thanksProblem(text);
  if (problem === undefined) return {};
  return { text: problem === 'missing' ? thankWords.missing : thankWords.tooLong(text.trim().length, thanksLimits.text) };
}

/** A line of thanks to somebody for something. */
export const ThankForm: React.FunctionComponent<ThankFormProps> = ({ to, for: thing, onDone, onClose }) => {
  const styles = useStyles();
  const draft = useEntryDraft<Words>({
    log: 'contributions',
    name: `thanks ${thingKey(thing)}`,
    blank,
    read,
    problemsOf,
    toEntry: ({ text }) => thanking(to, thing, text),
    onAdded: () => {
      onClose();
      onDone(thankWords.told(to.name));
    }
  });
  const field = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={thankWords.form(to.name)}
      draft={draft}
      what={thankWords.what}
      submit={thankWords.submit}
      submitting={thankWords.submitting}
      onClose={onClose}
    >
      <CountedTextField
        label={thankWords.text}
        description={thankWords.textHint}
        multiline
        componentRef={field}
        value={draft.words.text}
        limit={thanksLimits.text}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
      />
    </EntryForm>
  );
};
