import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Entry } from '../../domain/contribution/entry';
import type { PersonKey } from '../../domain/identity';
import type { LogRow } from '../../domain/log/logRow';
import type { Fortnight } from '../../domain/people/fortnight';
import { fortnightEnd, fortnightOf } from '../../domain/people/fortnight';
import type { Introduction } from '../../domain/people/introductions';
import { foldOpenness, meetingsOf, openUntil, partnerOf } from '../../domain/people/meeting';
import { Skeleton } from '../../ui/controls/Skeleton';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatUtcDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { MeetingPartner } from './MeetingPartner';
import { strings } from './meetingStrings';
import { OpenToMeet } from './OpenToMeet';
import { StopMeeting } from './StopMeeting';
import { useMeetingRows } from './useMeetingRows';

export interface MeetingProps {
  readonly introductions: ReadonlyMap<PersonKey, Entry<Introduction>>;
  readonly onDone: (told: string) => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt },
  heading: { margin: 0, fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext },
  how: { cursor: 'pointer', color: semanticColors.link, minHeight: 24 },
  lines: { marginBlock: 8, paddingInlineStart: 24 }
}));

/** Meeting another member: who would like to says so, and every two weeks finds here whom. */
export const Meeting: React.FunctionComponent<MeetingProps> = ({ introductions, onDone }) => {
  const styles = useStyles();
  // The fortnight stays while the page is open: nobody is drawn anew in the middle of an answer.
  const [now] = React.useState(() => Date.now());
  const { loaded, reload } = useMeetingRows(now);
  return (
    <div className={styles.root}>
      <Text block as="h3" variant="mediumPlus" className={styles.heading}>
        {strings.heading}
      </Text>
      <Text>{strings.about}</Text>
      {loaded.state === 'loading' && <Skeleton width="60%" />}
      {loaded.state === 'failed' && <FailureMessage failure={loaded.failure} what={strings.what} onRetry={reload} />}
      {loaded.state === 'ready' && <ThisFortnight rows={loaded.value} fortnight={fortnightOf(now)} introductions={introductions} onDone={onDone} />}
      <details>
        <summary className={styles.how}>{strings.how}</summary>
        <ul className={styles.lines}>
          {strings.howLines.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
};

interface ThisFortnightProps extends MeetingProps {
  readonly rows: readonly LogRow[];
  readonly fortnight: Fortnight;
}

const ThisFortnight: React.FunctionComponent<ThisFortnightProps> = ({ rows, fortnight, introductions, onDone }) => {
  const { actor, locale } = useSession();
  const { community } = useSpace();
  const meetings = React.useMemo(() => meetingsOf(rows, community.key, fortnight), [rows, community, fortnight]);
  const own = React.useMemo(() => foldOpenness(rows, Infinity).get(actor.key), [rows, actor]);
  const partner = partnerOf(meetings, actor.key);
  const next = fortnightEnd(fortnight);
  const date = formatUtcDay(next, locale);
  const isOpen = own !== undefined && own.isOpen && next < openUntil(own.at);
  return (
    <>
      {partner !== undefined && (
        <MeetingPartner key={`${fortnight} ${partner}`} rows={rows} fortnight={fortnight} partner={partner} introduction={introductions.get(partner)?.says.text} onDone={onDone} />
      )}
      {partner === undefined && isOpen && <Text>{waitingWords(meetings.leftOver === actor.key, meetings.pairs.length, date)}</Text>}
      {isOpen ? <StopMeeting onDone={onDone} /> : <OpenToMeet from={next} onDone={onDone} />}
    </>
  );
};

/** What is said to whoever takes part and is in no pair. */
function waitingWords(isLeftOver: boolean, pairs: number, date: string): string {
  if (!isLeftOver) return strings.waiting(date);
  return pairs === 0 ? strings.alone(date) : strings.leftOver(date);
}

