import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import { asBody } from '../../domain/log/readBody';
import type { Introduction } from '../../domain/people/introductions';
import { introduce, introductionLimit } from '../../domain/people/introductions';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
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

const useStyles = makeStyles(({ palette }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560 },
  kept: { color: palette.neutralSecondary }
}));

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
  const form = useFocusOnFirstProblem(draft.refusals);
  const first = useFocusAtStart();
  const handleSubmit = (event: React.FormEvent): void => {
    event.preventDefault();
    draft.submit();
  };
  const handleCancel = (): void => {
    draft.forget();
    onClose();
  };
  return (
    <form ref={form} className={styles.root} aria-label={entry === undefined ? strings.introduceTitle : strings.correctTitle} noValidate onSubmit={handleSubmit}>
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
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={strings.introduceWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      {draft.isKept && draft.hasWords && (
        <Text variant="small" className={styles.kept}>
          {strings.kept}
        </Text>
      )}
      <DraftButtons {...draft} submit={entry === undefined ? strings.submit : strings.submitCorrection} submitting={strings.submitting} onCancel={handleCancel} />
    </form>
  );
};
