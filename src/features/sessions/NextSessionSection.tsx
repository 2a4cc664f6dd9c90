import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { Dated } from '../../domain/session/occurrences';
import { held, nextOccurrence } from '../../domain/session/occurrences';
import { attendanceEnds } from '../../domain/session/saidOfTimes';
import { LiveMessage } from '../../ui/LiveMessage';
import { SectionHeading } from '../../ui/SectionHeading';
import { useSession } from '../../ui/session';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useSectionTitle } from '../../ui/space';
import { useTelling } from '../../ui/useTelling';
import { AttendedButton } from './AttendedButton';
import { QuietSessions } from './QuietSessions';
import { SessionDetail } from './SessionDetail';
import { SessionHead } from './SessionHead';
import { strings } from './strings';
import type { Sessions } from './useSessions';
import { useSessions } from './useSessions';

const useStyles = makeStyles(({ effects, fonts, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 16, minWidth: 0 },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: 16,
    minWidth: 0,
    padding: 16,
    borderRadius: effects.roundedCorner6,
    border: `1px solid ${semanticColors.bodyDivider}`,
    background: semanticColors.bodyBackground,
    boxShadow: effects.elevation4
  },
  topic: { ...fonts.xLarge, fontWeight: 600, lineHeight: '1.3', margin: 0, color: semanticColors.bodyText },
  ask: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center', padding: 12, borderRadius: effects.roundedCorner4, background: palette.neutralLighterAlt }
}));

/** The session that comes next: topic, host, when in the reader's time zone, and what to do about it. */
export const NextSessionSection: React.FunctionComponent = () => {
  const may = useSessions();
  const { told, tell, heading } = useTelling();
  const styles = useStyles();
  const title = useSectionTitle('next');
  const [headingId] = React.useState(() => getId('next'));
  const next = nextOccurrence(may.sessions, may.now);
  const nameOf = usePeopleNames(next === undefined ? [] : [next.occurrence.host]);
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <LiveMessage message={told} />
      <SectionHeading ref={heading}>
        <span id={headingId}>{title}</span>
      </SectionHeading>
      <WereYouThere may={may} onDone={tell} />
      <div className={styles.card}>
        {next === undefined ? (
          <QuietSessions may={may} onDone={tell} />
        ) : (
          <>
            <SessionHead dated={next} now={may.now} nameOf={nameOf} title={<h3 className={styles.topic}>{next.occurrence.topic}</h3>} />
            <SessionDetail key={`${next.session.id} ${next.occurrence.day}`} dated={next} may={may} nameOf={nameOf} onDone={tell} />
          </>
        )}
      </div>
    </section>
  );
};

/** Asks once, in one tap, whoever meant to come to the session that was held last. */
const WereYouThere: React.FunctionComponent<{ readonly may: Sessions; readonly onDone: (told: string) => void }> = ({ may, onDone }) => {
  const { actor } = useSession();
  const styles = useStyles();
  const isAsked = ({ occurrence }: Dated): boolean =>
    may.now < attendanceEnds(occurrence) && occurrence.coming.includes(actor.key) && !occurrence.attended.includes(actor.key);
  const dated = may.takesPart ? held(may.sessions, may.now).slice(0, 3).find(isAsked) : undefined;
  if (dated === undefined) return null;
  return (
    <div className={styles.ask}>
      <Text>{strings.wereYouThere(dated.occurrence.topic)}</Text>
      <AttendedButton dated={dated} onDone={onDone} />
    </div>
  );
};
