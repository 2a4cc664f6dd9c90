import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Occurrence, Recap } from '../../domain/session/session';
import { formatAgo } from '../../ui/format';
import { lazyPart } from '../../ui/lazyPart';
import { RichText } from '../../ui/RichText';
import { useSession } from '../../ui/session';
import { ThankButton } from '../../ui/ThankButton';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { strings } from './strings';

export interface RecapViewProps {
  readonly occurrence: Occurrence;
  readonly recap: Recap;
  readonly now: number;
  readonly nameOf: PeopleNames;
  readonly onDone: (told: string) => void;
}

const Mentioned = lazyPart(async () => (await import('../../ui/Mentioned')).Mentioned, { isQuiet: true });

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
  heading: { margin: 0, fontWeight: 600 },
  list: { margin: 0, paddingInlineStart: 20, display: 'flex', flexDirection: 'column', gap: 4, overflowWrap: 'anywhere' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** What came of a session: read in a minute. */
export const RecapView: React.FunctionComponent<RecapViewProps> = ({ occurrence, recap, now, nameOf, onDone }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const author = { key: recap.author, name: nameOf(recap.author) };
  return (
    <div className={styles.root}>
      <Lines heading={strings.highlights} lines={recap.highlights} />
      <RichText text={recap.text} />
      {recap.mentions && <Mentioned by={recap} names={nameOf} />}
      <Lines heading={strings.raised} lines={recap.questions} />
      <div className={styles.foot}>
        <Text variant="small" className={styles.quiet}>
          {strings.recapBy(author.name, formatAgo(recap.at, now, locale))}
        </Text>
        <ThankButton to={author} for={{ kind: 'recap', id: recap.id, title: occurrence.topic }} onDone={onDone} />
      </div>
    </div>
  );
};

const Lines: React.FunctionComponent<{ readonly heading: string; readonly lines: readonly string[] }> = ({ heading, lines }) => {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <Text block as="h4" className={styles.heading}>
        {heading}
      </Text>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={index}>
            <Text>{line}</Text>
          </li>
        ))}
      </ul>
    </>
  );
};
