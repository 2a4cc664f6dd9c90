import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Section } from '../../domain/community/sections';
import type { Listed } from '../../domain/directory/findInDirectory';
import type { CommunityKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { lifeInWords } from '../../ui/lifeWords';
import { useSession } from '../../ui/session';
import { further } from '../../words/further';
import { CommunityActs } from './CommunityActs';

const words = further.sponsoring;

export interface SponsorActsProps {
  /** What the person at the screen sponsors, at least one. */
  readonly communities: readonly Listed[];
  readonly now: UtcInstant;
  /** Opens the space of a community at this section. */
  readonly onGo: (community: CommunityKey, section: Section) => void;
}

const useStyles = makeStyles(({ effects, fonts, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, marginBlockStart: 32, selectors: { '@media print': { display: 'none' } } },
  heading: { ...fonts.large, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
  quiet: { color: semanticColors.bodySubtext },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px 16px',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '12px 16px',
    border: `1px solid ${palette.neutralLight}`,
    borderRadius: effects.roundedCorner6
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 200px', minWidth: 0 },
  title: { fontWeight: 600, margin: 0, overflowWrap: 'anywhere' }
}));

/** The communities that somebody sponsors: how they live, and what a sponsor can do there, a click away. */
export const SponsorActs: React.FunctionComponent<SponsorActsProps> = ({ communities, now, onGo }) => {
  const styles = useStyles();
  const { locale } = useSession();
  return (
    <section className={styles.root} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <Text className={styles.quiet}>{words.about}</Text>
      <ul className={styles.list}>
        {communities.map(({ entry, life }) => (
          <li key={entry.key} className={styles.item}>
            <div className={styles.words}>
              <Text block as="h3" variant="mediumPlus" className={styles.title}>
                {entry.charter.title}
              </Text>
              <Text variant="small" className={styles.quiet}>
                {lifeInWords(life, now, locale).join(' · ')}
              </Text>
            </div>
            <CommunityActs title={entry.charter.title} onGo={section => onGo(entry.key, section)} />
          </li>
        ))}
      </ul>
    </section>
  );
};
