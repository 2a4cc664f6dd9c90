import * as React from 'react';
import { FontIcon, makeStyles, Text } from '@fluentui/react';
import type { Thanks } from '../../domain/thanks/thanks';
import { EntryActions } from '../../ui/EntryActions';
import { formatDay } from '../../ui/format';
import { Mentioned } from '../../ui/Mentioned';
import { RichText } from '../../ui/RichText';
import { useSession } from '../../ui/session';
import { thankWords } from '../../ui/thankWords';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';

export interface ThanksItemProps {
  readonly thanks: Thanks;
  readonly names: PeopleNames;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  root: { display: 'flex', gap: 12, minWidth: 0 },
  heart: { color: palette.themePrimary, flexShrink: 0, lineHeight: '20px' },
  words: { display: 'flex', flexDirection: 'column', gap: 4, flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  said: { fontWeight: 600 },
  you: { color: palette.themePrimary, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** One thanks: who, whom, for what, and in which words. */
export const ThanksItem: React.FunctionComponent<ThanksItemProps> = ({ thanks, names, onDone }) => {
  const { actor, locale } = useSession();
  const styles = useStyles();
  const { author, at, says } = thanks;
  return (
    <li className={styles.root}>
      <FontIcon iconName="HeartFill" className={styles.heart} />
      <div className={styles.words}>
        <Text className={styles.said}>{thankWords.said(says.for.kind, names(author), names(says.to.key), says.for.title)}</Text>
        {says.to.key === actor.key && (
          <Text variant="small" className={styles.you}>
            {strings.forYou}
          </Text>
        )}
        <RichText text={says.text} />
        <Mentioned by={thanks} names={names} />
        <Text variant="small" className={styles.quiet}>
          {formatDay(at, locale)}
        </Text>
        <EntryActions entry={thanks} title={strings.title(says.for.title)} onDone={onDone} />
      </div>
    </li>
  );
};
