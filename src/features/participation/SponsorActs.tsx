import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Section } from '../../domain/community/sections';
import type { Listed } from '../../domain/directory/findInDirectory';
import type { CommunityKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { Button } from '../../ui/controls/Button';
import { lifeInWords } from '../../ui/lifeWords';
import { doneTo } from '../../ui/quoted';
import { useSession } from '../../ui/session';
import { further } from '../../words/further';

const words = further.sponsoring;

export interface SponsorActsProps {
  /** What the person at the screen sponsors, at least one. */
  readonly communities: readonly Listed[];
  readonly now: UtcInstant;
  /** Opens the space of a community at this section. */
  readonly onGo: (community: CommunityKey, section: Section) => void;
}

/** What a sponsor can do that everybody notices, and where in a space it is done. */
const acts: readonly { readonly section: Section; readonly text: string }[] = [
  { section: 'sessions', text: words.session },
  { section: 'questions', text: words.answer },
  { section: 'thanks', text: words.thank }
];

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
  title: { fontWeight: 600, margin: 0, overflowWrap: 'anywhere' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: 8 }
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
            <div className={styles.acts}>
              {acts.map(({ section, text }) => (
                <Button key={section} text={text} ariaLabel={doneTo(entry.charter.title, text)} onClick={() => onGo(entry.key, section)} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
