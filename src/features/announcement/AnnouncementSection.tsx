import * as React from 'react';
import { getId, makeStyles, Text } from '@fluentui/react';
import type { Announcement } from '../../domain/announcement/announcement';
import { isStanding, newestAnnouncement } from '../../domain/announcement/announcement';
import { cadenceDays } from '../../domain/community/cadence';
import { mentionedKeys } from '../../domain/contribution/mentions';
import { day } from '../../domain/time';
import { Button } from '../../ui/controls/Button';
import { EntryActions } from '../../ui/EntryActions';
import { formatAgo, formatDay } from '../../ui/format';
import { LiveMessage } from '../../ui/LiveMessage';
import { lazyPart } from '../../ui/lazyPart';
import { RichText } from '../../ui/RichText';
import { useSession } from '../../ui/session';
import { useSectionTitle, useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useReturnFocus } from '../../ui/useReturnFocus';
import type { Telling } from '../../ui/useTelling';
import { useTelling } from '../../ui/useTelling';
import { strings } from './strings';

const Mentioned = lazyPart(async () => (await import('../../ui/Mentioned')).Mentioned, { isQuiet: true });
const AnnouncementForm = lazyPart(async () => (await import('./AnnouncementForm')).AnnouncementForm);

const useStyles = makeStyles(({ effects, fonts, palette, semanticColors }) => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: 8,
    minWidth: 0,
    padding: 16,
    borderRadius: effects.roundedCorner6,
    borderInlineStart: `4px solid ${palette.themePrimary}`,
    background: palette.neutralLighterAlt
  },
  quietRoot: { display: 'flex', flexDirection: 'column', gap: 4, alignItems: 'flex-start', minWidth: 0 },
  heading: { ...fonts.medium, fontWeight: 600, margin: 0, color: semanticColors.bodyText },
  text: { ...fonts.mediumPlus },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', alignItems: 'center' },
  quiet: { color: semanticColors.bodySubtext },
  button: { alignSelf: 'flex-start', marginInlineStart: -4, minHeight: 32 }
}));

/** What the keepers tell everybody who comes by, as a quiet band. Nothing where nothing stands; keepers can write it there. */
export const AnnouncementSection: React.FunctionComponent = () => {
  const { acts, community, isKeeper } = useSpace();
  const { telling, now } = useNow();
  const styles = useStyles();
  const [isWriting, setIsWriting] = React.useState(false);
  const [headingId] = React.useState(() => getId('announcement'));
  const button = useReturnFocus<HTMLElement>(isWriting);
  const title = useSectionTitle('announcement');
  const { cadence } = community.practice;
  const newest = React.useMemo(() => newestAnnouncement(acts, community.roles, cadence), [acts, community.roles, cadence]);
  const standing = newest !== undefined && isStanding(newest, now) ? newest : undefined;
  const close = (): void => setIsWriting(false);
  if (standing === undefined && !isKeeper) return null;
  return (
    <section className={standing === undefined && !isWriting ? styles.quietRoot : styles.root} aria-labelledby={headingId}>
      <LiveMessage message={telling.told} />
      <h2 id={headingId} ref={telling.heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {standing !== undefined && !isWriting && <Standing standing={standing} onDone={telling.tell} />}
      {standing === undefined && !isWriting && <Text className={styles.quiet}>{strings.nothing}</Text>}
      {isKeeper && standing !== undefined && !isWriting && <NextFrom until={standing.until} />}
      {isKeeper && !isWriting && (
        <Button
          kind="action"
          className={styles.button}
          elementRef={button}
          iconName={standing === undefined ? 'Megaphone' : 'Edit'}
          text={standing === undefined ? strings.announce : strings.correct}
          ariaLabel={standing === undefined ? strings.announce : strings.correctName}
          onClick={() => setIsWriting(true)}
        />
      )}
      {isWriting && (
        <AnnouncementForm
          standing={standing}
          until={standing?.until ?? now + Math.round(cadenceDays[cadence] * day)}
          onDone={told => {
            close();
            telling.tell(told);
          }}
          onClose={close}
        />
      )}
    </section>
  );
};

/** Telling what happened, and the moment the band is of: it goes on with every act, so that what was just added stands. */
function useNow(): { readonly telling: Telling; readonly now: number } {
  const telling = useTelling();
  const { acts } = useSpace();
  // eslint-disable-next-line react-hooks/exhaustive-deps -- each reading of the acts is a new moment
  const now = React.useMemo(() => Date.now(), [acts]);
  return { telling, now };
}

const Standing: React.FunctionComponent<{ readonly standing: Announcement; readonly onDone: (told: string) => void }> = ({ standing, onDone }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const nameOf = usePeopleNames([standing.author, ...mentionedKeys(standing)]);
  const when = formatAgo(standing.at, Date.now(), locale);
  const by = standing.correctedAt === undefined ? strings.by : strings.byCorrected;
  return (
    <>
      <RichText className={styles.text} text={standing.text} />
      {standing.mentions && <Mentioned by={standing} names={nameOf} />}
      <div className={styles.foot}>
        <Text variant="small" className={styles.quiet}>
          {by(nameOf(standing.author), when)}
        </Text>
        <EntryActions entry={{ ...standing, isHidden: false }} log="acts" title={strings.title} onDone={onDone} />
      </div>
    </>
  );
};

const NextFrom: React.FunctionComponent<{ readonly until: number }> = ({ until }) => {
  const { locale } = useSession();
  const styles = useStyles();
  return (
    <Text variant="small" className={styles.quiet}>
      {strings.nextFrom(formatDay(until, locale))}
    </Text>
  );
};
