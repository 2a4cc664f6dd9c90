import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { isSeenBy } from '../../domain/contribution/entry';
import { mentionedKeys } from '../../domain/contribution/mentions';
import { foldStories } from '../../domain/story/confirmedStories';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { SectionHeading } from '../../ui/SectionHeading';
import { useSession } from '../../ui/session';
import { useSectionTitle, useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useTelling } from '../../ui/useTelling';
import { StoryCard } from './StoryCard';
import { strings } from './strings';
import { TellStory } from './TellStory';

/** Stories drawn at first, and added with every “Show more”. */
const pageSize = 3;

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 },
  quiet: { margin: 0, color: semanticColors.bodySubtext },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 16 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, selectors: { ':empty': { display: 'none' } } }
}));

/** What the community was good for: stories of those it was good for, the newest first. */
export const StoriesSection: React.FunctionComponent = () => {
  const title = useSectionTitle('stories');
  const { actor } = useSession();
  const { contributions, hidden, isMember, isKeeper, readOlder } = useSpace();
  const styles = useStyles();
  const { told, tell, heading } = useTelling();
  const [shown, setShown] = React.useState(pageSize);
  const stories = React.useMemo(
    () =>
      foldStories(contributions, hidden)
        .filter(each => isSeenBy(each, actor.key, isKeeper))
        .map(story => ({ ...story, confirmations: story.confirmations.filter(each => isSeenBy(each, actor.key, isKeeper)) })),
    [contributions, hidden, actor, isKeeper]
  );
  const listed = stories.slice(0, shown);
  const names = usePeopleNames(listed.flatMap(story => [story, ...story.confirmations].flatMap(each => [each.author, ...mentionedKeys(each)])));
  const left = stories.length - shown;
  const mayTell = isMember || isKeeper;
  const quiet = (text: string): React.ReactElement => (
    <Text block as="p" className={styles.quiet}>
      {text}
    </Text>
  );
  return (
    <section className={styles.root} aria-label={title}>
      <LiveMessage message={told} />
      <SectionHeading ref={heading}>{title}</SectionHeading>
      {quiet(strings.about)}
      {mayTell ? <TellStory onDone={tell} /> : quiet(stories.length === 0 ? strings.nothingToRead : strings.toTakePart)}
      {stories.length === 0 && mayTell && quiet(strings.nothing)}
      {listed.length > 0 && (
        <ul className={styles.list}>
          {listed.map(story => (
            <li key={story.id}>
              <StoryCard story={story} names={names} onDone={tell} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {left > 0 && <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setShown(shown + pageSize)} />}
        {left <= 0 && readOlder !== undefined && <Button text={strings.older} onClick={readOlder} />}
      </div>
    </section>
  );
};
