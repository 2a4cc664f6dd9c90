import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { NamedPerson } from '../../domain/identity';
import type { StoryProblem, StoryWords } from '../../domain/story/story';
import { storyFrom, storyLimits, storyParts, storyProblems, tellStory } from '../../domain/story/story';
import { CountedTextField } from '../../ui/CountedTextField';
import { EntryForm } from '../../ui/EntryForm';
import { MentionField } from '../../ui/MentionField';
import type { WordsProblems } from '../../ui/useDraft';
import { useEntryDraft } from '../../ui/useEntryDraft';
import { useFocusAtStart } from '../../ui/useFocusAtStart';
import { StoryBody } from './StoryBody';
import { StoryChoices } from './StoryChoices';
import { draftName, readStoryWords } from './storyWords';
import { strings } from './strings';

export interface StoryFormProps {
  /** The words to begin with. */
  readonly blank: StoryWords;
  /** The row of the story that is corrected. */
  readonly corrects?: number;
  /** Whom it mentions to begin with. */
  readonly mentions?: readonly NamedPerson[];
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  preview: { display: 'flex', flexDirection: 'column', gap: 8, padding: 16, borderRadius: effects.roundedCorner6, background: semanticColors.bodyBackground, border: `1px solid ${palette.neutralLight}` },
  heading: { margin: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

function problemsOf(words: StoryWords): WordsProblems<StoryWords> {
  const found = Object.entries(storyProblems(words)) as [keyof StoryWords, StoryProblem][];
  return Object.fromEntries(found.map(([field, problem]) => [field, strings.problem(field, problem)]));
}

/** Tells a story, or corrects one: four short answers, two choices, and how others will see it. */
export const StoryForm: React.FunctionComponent<StoryFormProps> = ({ blank, corrects, mentions, onDone, onClose }) => {
  const styles = useStyles();
  const draft = useEntryDraft<StoryWords>({
    log: 'contributions',
    name: draftName(corrects),
    blank,
    mentions,
    read: readStoryWords,
    problemsOf,
    toEntry: words => tellStory(words, corrects),
    onAdded: () => {
      onDone(corrects === undefined ? strings.told : strings.corrected);
      onClose();
    }
  });
  const { words, problems, change } = draft;
  const first = useFocusAtStart();
  return (
    <EntryForm
      className={styles.root}
      label={corrects === undefined ? strings.tellTitle : strings.correctTitle}
      draft={draft}
      what={strings.tellWhat}
      submit={corrects === undefined ? strings.submit : strings.submitCorrection}
      submitting={strings.submitting}
      kept={strings.kept}
      onClose={onClose}
    >
      {storyParts.map((part, index) => (
        <CountedTextField
          key={part}
          label={strings.partLabels[part]}
          description={strings.partHints[part]}
          required
          multiline
          componentRef={index === 0 ? first : undefined}
          value={words[part]}
          limit={storyLimits.part}
          problem={problems[part]}
          onChange={text => change({ [part]: text })}
        />
      ))}
      <MentionField draft={draft} />
      <StoryChoices words={words} problems={problems} onChange={change} />
      <Preview words={words} />
    </EntryForm>
  );
};

const Preview: React.FunctionComponent<{ readonly words: StoryWords }> = ({ words }) => {
  const styles = useStyles();
  const story = storyFrom(words);
  return (
    <section className={styles.preview} aria-label={strings.preview}>
      <Text block as="h3" variant="medium" className={styles.heading}>
        {strings.preview}
      </Text>
      {story === undefined ? <Text className={styles.quiet}>{strings.previewLater}</Text> : <StoryBody story={story} />}
    </section>
  );
};
