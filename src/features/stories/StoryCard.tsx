import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { ToldStory } from '../../domain/story/confirmedStories';
import { wordsOf } from '../../domain/story/story';
import { EntryActions } from '../../ui/EntryActions';
import { formatDay } from '../../ui/format';
import { Mentioned } from '../../ui/Mentioned';
import { useSession } from '../../ui/session';
import { ThankButton } from '../../ui/ThankButton';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { Confirmations } from './Confirmations';
import { StoryBody } from './StoryBody';
import { StoryForm } from './StoryForm';
import { strings } from './strings';

export interface StoryCardProps {
  readonly story: ToldStory;
  readonly names: PeopleNames;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0, padding: 16, border: `1px solid ${palette.neutralLight}`, borderRadius: effects.roundedCorner6, background: semanticColors.bodyBackground },
  quiet: { color: semanticColors.bodySubtext }
}));

/** One story, with those who confirmed it beside it. */
export const StoryCard: React.FunctionComponent<StoryCardProps> = ({ story, names, onDone }) => {
  const { actor, locale } = useSession();
  const styles = useStyles();
  const [isCorrecting, setIsCorrecting] = React.useState(false);
  const { id, author, at, correctedAt, says } = story;
  const name = names(author);
  const date = formatDay(at, locale);
  return (
    <article className={styles.root} aria-label={strings.title(name)}>
      {isCorrecting ? (
        <StoryForm blank={wordsOf(says)} corrects={id} mentions={story.mentions} onDone={onDone} onClose={() => setIsCorrecting(false)} />
      ) : (
        <>
          <StoryBody story={says} />
          <Mentioned by={story} names={names} />
          <Text variant="small" className={styles.quiet}>
            {correctedAt === undefined ? strings.byline(name, date) : strings.bylineCorrected(name, date)}
          </Text>
          {says.consent && author === actor.key && (
            <Text variant="small" className={styles.quiet}>
              {strings.forLeadership}
            </Text>
          )}
          <Confirmations story={story} names={names} onDone={onDone} />
          <ThankButton to={{ key: author, name }} for={{ kind: 'story', id, title: says.result.slice(0, 100) }} onDone={onDone} />
        </>
      )}
      <EntryActions entry={story} title={strings.title(name)} onCorrect={() => setIsCorrecting(true)} isCorrecting={isCorrecting} onDone={onDone} />
    </article>
  );
};
