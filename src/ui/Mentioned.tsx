import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Mentioning } from '../domain/contribution/mentions';
import { isMentioned } from '../domain/contribution/mentions';
import { mentionWords } from './mentionWords';
import { useSession } from './session';
import { usePeopleNames } from './usePeopleNames';

export interface MentionedProps {
  readonly people: Required<Mentioning>['mentions'];
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  names: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  you: { color: palette.themePrimary, fontWeight: 600 }
}));

/** Whom a text mentions, by the names that the site knows. */
export const Mentioned: React.FunctionComponent<MentionedProps> = ({ people }) => {
  const { actor, locale } = useSession();
  const styles = useStyles();
  const names = usePeopleNames(people.map(({ key }) => key));
  const list = new Intl.ListFormat(locale).format(people.map(({ key }) => names(key)));
  return (
    <>
      {isMentioned({ mentions: people }, actor.key) && <Text className={styles.you}>{mentionWords.ofYou}</Text>}
      <Text variant="small" className={styles.names}>
        {mentionWords.of(list)}
      </Text>
    </>
  );
};
