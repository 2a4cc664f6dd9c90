import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { asBody } from '../../domain/log/readBody';
import { confirmStory } from '../../domain/story/confirmedStories';
import { storyLimits } from '../../domain/story/story';
import { CountedTextField } from '../../ui/CountedTextField';
import { DraftButtons } from '../../ui/DraftButtons';
import { whatIsSafe } from '../../ui/draftWords';
import { FailureMessage } from '../../ui/FailureMessage';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { useFocusOnFirstProblem } from '../../ui/useFocusOnFirstProblem';
import { strings } from './strings';

export interface ConfirmFormProps {
  readonly story: number;
  /** Whose story it is. */
  readonly name: string;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

interface Words {
  readonly text: string;
}

const blank: Words = { text: '' };

const useStyles = makeStyles({ root: { display: 'flex', flexDirection: 'column', gap: 8, maxWidth: 560 } });

function problemsOf({ text }: Words): WordsProblems<Words> {
  const { length } = text.trim();
  if (length === 0) return { text: strings.confirmNothing };
  return length > storyLimits.confirmation ? { text: strings.confirmLong } : {};
}

function readWords(value: unknown): Words | undefined {
  const { text } = asBody(value);
  return typeof text === 'string' ? { text } : undefined;
}

/** Confirms somebody else's story in words of one's own. */
export const ConfirmForm: React.FunctionComponent<ConfirmFormProps> = ({ story, name, onDone, onClose }) => {
  const styles = useStyles();
  const draft = useEntryDraft<Words>({
    log: 'contributions',
    name: `confirm ${story}`,
    blank,
    read: readWords,
    problemsOf,
    toEntry: ({ text }) => confirmStory(story, text),
    onAdded: () => {
      onDone(strings.confirmed(name));
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
    <form ref={form} className={styles.root} aria-label={strings.confirmTitle(name)} noValidate onSubmit={handleSubmit}>
      <CountedTextField
        label={strings.confirmText}
        description={strings.confirmHint}
        required
        multiline
        componentRef={first}
        value={draft.words.text}
        limit={storyLimits.confirmation}
        problem={draft.problems.text}
        onChange={text => draft.change({ text })}
      />
      {draft.failure !== undefined && <FailureMessage failure={draft.failure} what={strings.confirmWhat} safe={whatIsSafe(draft.failure)} onRetry={draft.submit} />}
      <DraftButtons {...draft} submit={strings.confirmSubmit} submitting={strings.confirming} onCancel={handleCancel} />
    </form>
  );
};
