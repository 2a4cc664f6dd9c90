import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Mentioning } from '../domain/contribution/mentions';
import { isMentioned, mentionedKeys } from '../domain/contribution/mentions';
import { mentionWords } from './mentionWords';
import { useSession } from './session';
import type { PeopleNames } from './usePeopleNames';

export interface MentionedProps {
  readonly by: Mentioning;
  /** Knows those who are mentioned too: a list asks for all its names at once. */
  readonly names: PeopleNames;
}

const useStyles = makeStyles(({ palette, semanticColors }) => ({
  names: { color: semanticColors.bodySubtext, overflowWrap: 'anywhere' },
  you: { color: palette.themePrimary, fontWeight: 600 }
}));

/** Whom a text mentions, by the names that the site knows. */
export const Mentioned: React.FunctionComponent<MentionedProps> = ({ by, names }) => {
  const { actor, locale } = useSession();
  const styles = useStyles();
  const people = mentionedKeys(by);
  if (people.length === 0) return null;
  return (
    <>
      {isMentioned(by, actor.key) && <Text className={styles.you}>{mentionWords.ofYou}</Text>}
      <Text variant="small" className={styles.names}>
        {mentionWords.of(new Intl.ListFormat(locale).format(people.map(names)))}
      </Text>
    </>
  );
};
