import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import { asBody } from '../../domain/log/readBody';
import { confirmStory } from '../../domain/story/confirmedStories';
import { storyLimits } from '../../domain/story/story';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
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
  const first = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={strings.confirmTitle(name)}
      draft={draft}
      what={strings.confirmWhat}
      submit={strings.confirmSubmit}
      submitting={strings.confirming}
      onClose={onClose}
    >
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
    </EntryForm>
  );
};
