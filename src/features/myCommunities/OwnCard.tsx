import * as React from 'react';
import { Text } from '@fluentui/react';
import type { Listed } from '../../domain/directory/findInDirectory';
import type { UtcInstant } from '../../domain/time';
import { memberCount, stateAndYear, typeWords } from '../../ui/communityWords';
import { Button } from '../../ui/controls/Button';
import { lifeInWords, nextSessionInWords } from '../../ui/lifeWords';
import { useSession } from '../../ui/session';
import { TypeGlyph } from '../../ui/TypeGlyph';
import { strings } from './strings';
import { useMyCommunitiesStyles } from './useMyCommunitiesStyles';

export interface OwnCardProps extends Listed {
  /** How many things are new there. */
  readonly newThings: number;
  readonly now: UtcInstant;
  readonly onOpen: () => void;
}

/** A community that the person is in: how it lives, and whether something is new. */
export const OwnCard: React.FunctionComponent<OwnCardProps> = ({ entry, life, newThings, now, onOpen }) => {
  const { locale } = useSession();
  const styles = useMyCommunitiesStyles();
  const { title } = entry.charter;
  const next = nextSessionInWords(life, locale);
  return (
    <article className={styles.card} aria-label={title}>
      <div className={styles.line}>
        <TypeGlyph type={entry.type} isQuiet={life.liveliness === 'ended'} />
        <div className={styles.words}>
          <Text block as="h3" variant="mediumPlus" className={styles.title}>
            {title}
          </Text>
          <Text variant="small" className={styles.quiet}>
            {[typeWords[entry.type], stateAndYear(entry.state, entry.stateSince)].filter(Boolean).join(' · ')}
          </Text>
        </div>
      </div>
      {newThings > 0 && <Text className={styles.isNew}>{strings.newThings(newThings)}</Text>}
      {next !== undefined && <Text className={styles.next}>{next}</Text>}
      <Text variant="small" className={styles.quiet}>
        {[memberCount(entry.members), ...lifeInWords(life, now, locale)].join(' · ')}
      </Text>
      <div className={styles.footer}>
        <Button text={strings.open} ariaLabel={strings.openTitle(title)} onClick={onOpen} />
      </div>
    </article>
  );
};
