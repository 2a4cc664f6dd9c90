import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import type { ShelvedResource } from '../../domain/shelf/shelf';
import { isDue, isUnanswered } from '../../domain/shelf/shelf';
import type { UtcInstant } from '../../domain/time';
import { Link } from '../../ui/controls/Link';
import { EntryActions } from '../../ui/EntryActions';
import { formatDay, formatUtcDay } from '../../ui/format';
import { Mentioned } from '../../ui/Mentioned';
import { RichText } from '../../ui/RichText';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { ThankButton } from '../../ui/ThankButton';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { HandOver } from './HandOver';
import { ResourceForm } from './ResourceForm';
import { wordsOfResource } from './resourceWords';
import { StillGood } from './StillGood';
import { strings } from './strings';

export interface ResourceCardProps {
  readonly resource: ShelvedResource;
  readonly names: PeopleNames;
  readonly now: UtcInstant;
  /** Shows only what has this tag. */
  readonly onTag: (tag: string) => void;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, height: '100%', boxSizing: 'border-box', minWidth: 0, padding: 16, overflowWrap: 'anywhere', border: `1px solid ${palette.neutralLight}`, borderRadius: effects.roundedCorner6, background: semanticColors.bodyBackground },
  title: { fontWeight: 600, fontSize: 16, lineHeight: '22px' },
  quiet: { color: semanticColors.bodySubtext, margin: 0 },
  mark: { display: 'flex', gap: 8, alignItems: 'baseline', color: semanticColors.bodySubtext },
  tags: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', gap: '0 12px' },
  tag: { minHeight: 24 },
  end: { display: 'flex', flexDirection: 'column', gap: 4, marginBlockStart: 'auto' }
}));

/** One link of the shelf: what it is, why it matters, who looks after it. */
export const ResourceCard: React.FunctionComponent<ResourceCardProps> = props => {
  const { resource, onDone } = props;
  const styles = useStyles();
  const [isCorrecting, setIsCorrecting] = React.useState(false);
  const { id, says, mentions } = resource;
  const { title } = says;
  return (
    <article className={styles.root} aria-label={title}>
      {isCorrecting ? (
        <ResourceForm blank={wordsOfResource(says)} correcting={{ id, title, mentions }} onDone={onDone} onClose={() => setIsCorrecting(false)} />
      ) : (
        <Content {...props} />
      )}
      <EntryActions entry={resource} title={title} onCorrect={() => setIsCorrecting(true)} isCorrecting={isCorrecting} onDone={onDone} />
    </article>
  );
};

const Content: React.FunctionComponent<ResourceCardProps> = ({ resource, names, now, onTag, onDone }) => {
  const { actor, locale } = useSession();
  const { isKeeper } = useSpace();
  const styles = useStyles();
  const { id, author, curator, reviewedAt, reviewBy, says } = resource;
  const isOwnDue = isDue(resource, now) && curator === actor.key;
  return (
    <>
      <div>
        <Link className={styles.title} href={says.link.href} title={says.link.leadsTo} target="_blank" rel="noopener noreferrer">
          {says.title}
        </Link>
        <Text block variant="small" className={styles.quiet}>
          {says.link.leadsTo}
        </Text>
      </div>
      <RichText text={says.why} />
      <Mentioned by={resource} names={names} />
      {says.tags.length > 0 && (
        <ul className={styles.tags}>
          {says.tags.map(tag => (
            <li key={tag}>
              <Link className={styles.tag} aria-label={strings.onlyTag(tag)} onClick={() => onTag(tag)}>
                {tag}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.end}>
        {isDue(resource, now) && !isOwnDue && (
          <Text variant="small" className={styles.mark}>
            <FontIcon iconName="Clock" />
            {strings.isDue(formatUtcDay(reviewBy, locale))}
          </Text>
        )}
        <Text variant="small" className={styles.quiet}>
          {strings.curator(names(curator), formatDay(reviewedAt, locale))}
        </Text>
        {isOwnDue && <StillGood resource={resource} onDone={onDone} />}
        {isKeeper && !isOwnDue && isUnanswered(resource, now) && <HandOver resource={resource} curator={names(curator)} onDone={onDone} />}
        <ThankButton to={{ key: author, name: names(author) }} for={{ kind: 'resource', id, title: says.title }} onDone={onDone} />
      </div>
    </>
  );
};
