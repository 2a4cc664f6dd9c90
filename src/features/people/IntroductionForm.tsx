import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { asBody } from '../../domain/log/readBody';
import type { Introduction } from '../../domain/people/introductions';
import { introduce, introductionLimit } from '../../domain/people/introductions';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { strings } from './strings';

export interface IntroductionFormProps {
  /** The own introduction that is corrected. */
  readonly entry?: Entry<Introduction>;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

interface Words {
  readonly text: string;
}

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560 }
});

function problemsOf({ text }: Words): WordsProblems<Words> {
  const { length } = text.trim();
  if (length === 0) return { text: strings.noText };
  return length > introductionLimit ? { text: strings.longText } : {};
}

function readWords(value: unknown): Words | undefined {
  const { text } = asBody(value);
  return typeof text === 'string' ? { text } : undefined;
}

/** Two lines about oneself, for everybody here. */
export const IntroductionForm: React.FunctionComponent<IntroductionFormProps> = ({ entry, onDone, onClose }) => {
  const styles = useStyles();
  const draft = useEntryDraft<Words>({
    log: 'contributions',
    name: entry === undefined ? 'introduction' : `introduction ${entry.id}`,
    blank: { text: entry?.says.text ?? '' },
    read: readWords,
    problemsOf,
    toEntry: ({ text }) => introduce(text, entry?.id),
    onAdded: () => {
      onDone(entry === undefined ? strings.introducedNow : strings.corrected);
      onClose();
    }
  });
  const first = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={entry === undefined ? strings.introduceTitle : strings.correctTitle}
      draft={draft}
      what={strings.introduceWhat}
      submit={entry === undefined ? strings.submit : strings.submitCorrection}
      submitting={strings.submitting}
      kept={strings.kept}
      onClose={onClose}
    >
      <CountedTextField
        label={strings.text}
        description={strings.textHint}
        required
        multiline
        componentRef={first}
        value={draft.words.text}
        limit={introductionLimit}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
      />
    </EntryForm>
  );
};
