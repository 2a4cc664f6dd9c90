import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { mentionedKeys } from '../../domain/contribution/mentions';
import type { ShelvedResource } from '../../domain/shelf/shelf';
import { hasTag, tagsOf } from '../../domain/shelf/shelf';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { SectionHeading } from '../../ui/SectionHeading';
import { useSectionTitle, useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useTelling } from '../../ui/useTelling';
import { AddResource } from './AddResource';
import { ResourceCard } from './ResourceCard';
import { strings } from './strings';
import { TagFilter } from './TagFilter';
import { useShelf } from './useShelf';

/** Links drawn at first, and added with every “Show more”. */
const pageSize = 6;

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 },
  quiet: { margin: 0, color: semanticColors.bodySubtext },
  due: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt, borderInlineStart: `4px solid ${palette.themePrimary}` },
  dueHeading: { margin: 0, fontWeight: 600 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: 12, gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, selectors: { ':empty': { display: 'none' } } }
}));

/** The shelf of a community: a few links that are worth having at hand, each with somebody who looks after it. */
export const ShelfSection: React.FunctionComponent = () => {
  const title = useSectionTitle('shelf');
  const { isMember, isKeeper, readOlder } = useSpace();
  const styles = useStyles();
  const { told, tell, heading } = useTelling();
  const { due, others, now } = useShelf();
  const [tag, setTag] = React.useState<string>();
  const [shown, setShown] = React.useState(pageSize);
  const tags = React.useMemo(() => tagsOf([...due, ...others]), [due, others]);
  const found = tag === undefined ? others : others.filter(each => hasTag(each, tag));
  const names = usePeopleNames([...due, ...found.slice(0, shown)].flatMap(each => [each.author, each.curator, ...mentionedKeys(each)]));
  const left = found.length - shown;
  const isEmpty = due.length + others.length === 0;
  const mayAdd = isMember || isKeeper;
  const handleTag = (next: string | undefined): void => {
    setTag(next);
    setShown(pageSize);
  };
  const card = (each: ShelvedResource): React.ReactElement => (
    <li key={each.id}>
      <ResourceCard resource={each} names={names} now={now} onTag={handleTag} onDone={tell} />
    </li>
  );
  return (
    <section className={styles.root} aria-label={title}>
      <LiveMessage message={told} />
      <SectionHeading ref={heading}>{title}</SectionHeading>
      <Quiet text={strings.about} className={styles.quiet} />
      {due.length > 0 && (
        <div className={styles.due}>
          <Text block as="h3" variant="mediumPlus" className={styles.dueHeading}>
            {strings.due(due.length)}
          </Text>
          <ul className={styles.list}>{due.map(card)}</ul>
        </div>
      )}
      {mayAdd ? <AddResource onDone={tell} /> : <Quiet text={isEmpty ? strings.nothingToRead : strings.toTakePart} className={styles.quiet} />}
      {isEmpty && mayAdd && <Quiet text={strings.nothing} className={styles.quiet} />}
      {tags.length > 1 && <TagFilter tags={tags} chosen={tag} onChoose={handleTag} />}
      {tag !== undefined && found.length === 0 && due.length === 0 && (
        <div className={styles.buttons}>
          <Quiet text={strings.nothingTagged(tag)} className={styles.quiet} />
          <Button text={strings.showAll} onClick={() => handleTag(undefined)} />
        </div>
      )}
      {found.length > 0 && <ul className={styles.list}>{found.slice(0, shown).map(card)}</ul>}
      <div className={styles.buttons}>
        {left > 0 && <Button text={strings.more(Math.min(left, pageSize))} onClick={() => setShown(shown + pageSize)} />}
        {left <= 0 && readOlder !== undefined && <Button text={strings.older} onClick={readOlder} />}
      </div>
    </section>
  );
};

const Quiet: React.FunctionComponent<{ readonly text: string; readonly className: string }> = ({ text, className }) => (
  <Text block as="p" className={className}>
    {text}
  </Text>
);
