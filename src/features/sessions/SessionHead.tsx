import * as React from 'react';
import { css, makeStyles, Text } from '@fluentui/react';
import { webLink } from '../../domain/link/safeLink';
import type { Dated } from '../../domain/session/occurrences';
import { Link } from '../../ui/controls/Link';
import { useSession } from '../../ui/session';
import type { PeopleNames } from '../../ui/usePeopleNames';
import { DateLeaf } from './DateLeaf';
import { strings } from './strings';
import { howNear, otherZone, whenInWords } from './when';

export interface SessionHeadProps {
  readonly dated: Dated;
  readonly now: number;
  readonly nameOf: PeopleNames;
  /** The topic as it is drawn: a heading, or a button in one. */
  readonly title: React.ReactNode;
}

const useStyles = makeStyles(({ semanticColors, palette, effects }) => ({
  root: { display: 'flex', gap: 16, alignItems: 'flex-start', minWidth: 0 },
  words: { display: 'flex', flexDirection: 'column', gap: 4, minWidth: 0, flex: '1 1 auto', overflowWrap: 'anywhere' },
  line: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center' },
  quiet: { color: semanticColors.bodySubtext },
  near: { padding: '2px 8px', borderRadius: effects.roundedCorner4, background: palette.neutralLighter, color: semanticColors.bodyText, fontWeight: 600 },
  isNow: { background: palette.themePrimary, color: palette.white }
}));

/** What a session is about, when in the reader's time zone, how near that is, who hosts it and where. */
export const SessionHead: React.FunctionComponent<SessionHeadProps> = ({ dated: { session, occurrence }, now, nameOf, title }) => {
  const { actor, locale } = useSession();
  const styles = useStyles();
  const { start, end, host, place, cancelled } = occurrence;
  const isNow = start <= now && now < end && cancelled === undefined;
  const zone = otherZone(occurrence, locale);
  const link = webLink(place);
  const facts = [host === actor.key ? strings.youHost : strings.hostedBy(nameOf(host)), ...(session.plan.repeats === undefined ? [] : [strings.series[session.plan.repeats.every]])];
  return (
    <div className={styles.root}>
      <DateLeaf start={start} isQuiet={end <= now || cancelled !== undefined} />
      <div className={styles.words}>
        {title}
        <div className={styles.line}>
          {cancelled === undefined ? (
            <Text variant="small" className={css(styles.near, isNow && styles.isNow)}>
              {howNear(occurrence, now, locale)}
            </Text>
          ) : (
            <Text variant="small" className={styles.near}>
              {strings.cancelled(cancelled)}
            </Text>
          )}
          <Text>
            <time dateTime={new Date(start).toISOString()}>{whenInWords(occurrence, now, locale)}</time>
          </Text>
        </div>
        {zone !== undefined && (
          <Text variant="small" className={styles.quiet}>
            {zone}
          </Text>
        )}
        <Text className={styles.quiet}>{facts.join(' · ')}</Text>
        {place !== '' && (
          <Text>
            {link === undefined ? (
              <bdi>{place}</bdi>
            ) : (
              <Link href={link.href} target="_blank" rel="noopener noreferrer">
                <bdi>{link.leadsTo}</bdi>
              </Link>
            )}
          </Text>
        )}
      </div>
    </div>
  );
};
