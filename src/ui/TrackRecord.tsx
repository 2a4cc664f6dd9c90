import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { TrackRecord as Record } from '../domain/person/trackRecord';
import { day } from '../domain/time';
import { everyday } from '../words/everyday';
import { formatNumber } from './format';

const words = everyday.ui.record;

export interface TrackRecordProps {
  readonly record: Record;
  /** The titles of the communities that the record names, in its order. */
  readonly titles: readonly string[];
  readonly locale: string;
  /** Whose it is, where it is not shown to the person: “Ana Ruiz”. */
  readonly name?: string;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12 },
  numbers: { display: 'flex', flexWrap: 'wrap', gap: '12px 32px', margin: 0 },
  fact: { display: 'flex', flexDirection: 'column-reverse' },
  value: { margin: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  text: { margin: 0, overflowWrap: 'anywhere' }
}));

/** What somebody did for communities: a sentence, and few numbers. What is not there yet is told kindly. */
export const TrackRecord: React.FunctionComponent<TrackRecordProps> = ({ record, titles, locale, name }) => {
  const styles = useStyles();
  const facts: readonly (readonly [string, number])[] = [
    [words.sessions, record.sessions],
    [words.hosted, record.hosted],
    [words.answers, record.answers],
    [words.stories, record.stories]
  ];
  const some = facts.filter(([, count]) => count > 0);
  const none = facts.filter(([, count]) => count === 0).map(([what]) => what);
  return (
    <div className={styles.root}>
      <Text block as="p" className={styles.text}>
        {ranInWords(record, titles, locale, name)}
      </Text>
      {some.length > 0 && (
        <dl className={styles.numbers}>
          {some.map(([what, count]) => (
            <div key={what} className={styles.fact}>
              <Text as="dt" variant="small" className={styles.quiet}>
                {what}
              </Text>
              <Text as="dd" variant="xLarge" className={styles.value}>
                {formatNumber(count, locale)}
              </Text>
            </div>
          ))}
        </dl>
      )}
      {none.length > 0 && (
        <Text block as="p" variant="small" className={`${styles.text} ${styles.quiet}`}>
          {words.none({ list: new Intl.ListFormat(locale).format(none) })}
        </Text>
      )}
    </div>
  );
};

function ranInWords({ communities, since, time }: Record, titles: readonly string[], locale: string, name: string | undefined): string {
  if (communities.length === 0 || since === undefined) return name === undefined ? words.you.not : words.other.not({ name });
  const ran = {
    communities: communities.length,
    since: String(new Date(since).getFullYear()),
    time: timeInWords(time),
    titles: new Intl.ListFormat(locale).format(titles)
  };
  return name === undefined ? words.you.ran(ran) : words.other.ran({ ...ran, name });
}

/** Whole years from two on, months below, “less than a month” at first. */
function timeInWords(time: number): string {
  const months = Math.floor(time / (30.4 * day));
  if (months < 1) return words.time.short;
  if (months < 24) return words.time.months({ count: months });
  return words.time.years({ count: Math.floor(time / (365.25 * day)) });
}
