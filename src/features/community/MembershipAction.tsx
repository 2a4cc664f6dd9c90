import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { hasEnded } from '../../domain/community/communityState';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { InlineQuestion } from '../../ui/InlineQuestion';
import { LiveMessage } from '../../ui/LiveMessage';
import { MembershipFailure } from '../../ui/MembershipFailure';
import { formatDay } from '../../ui/format';
import { useSession } from '../../ui/session';
import type { Standing } from '../../ui/standing';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { MembershipButton } from './MembershipButton';
import { strings } from './strings';
import { useMembershipMessage } from './useMembershipMessage';

export interface MembershipActionProps {
  readonly entry: DirectoryEntry;
  /** Undefined where SharePoint has not told: then nothing is offered. */
  readonly standing: Standing | undefined;
  readonly onJoin: () => void;
  readonly onLeave: () => void;
}

const useStyles = makeStyles({
  member: { marginInlineEnd: 4 },
  wide: { flexBasis: '100%' }
});

/**
 * Joining and leaving, each with one click: a slip is mended by the next one. Only leaving a community that has ended
 * asks first, because nobody can join it again. What went wrong stands right here, with a way to try again.
 */
export const MembershipAction: React.FunctionComponent<MembershipActionProps> = props => {
  const { entry, standing, onJoin, onLeave } = props;
  const styles = useStyles();
  const [isAsking, setIsAsking] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isAsking);
  const { locale } = useSession();
  const message = useMembershipMessage(entry.charter.title, standing);
  const handleGo = (): void => {
    setIsAsking(false);
    onLeave();
  };
  if (standing === undefined) return null;
  return (
    <>
      <LiveMessage message={message} />
      {saysOf(standing, locale) !== undefined && <Text className={styles.member}>{saysOf(standing, locale)}</Text>}
      {isAsking ? (
        <div className={styles.wide}>
          <InlineQuestion
            question={strings.leaveQuestion(entry.charter.title)}
            stay={strings.stay}
            go={strings.leave}
            onStay={() => setIsAsking(false)}
            onGo={handleGo}
          />
        </div>
      ) : (
        <MembershipButton
          entry={entry}
          standing={standing}
          onJoin={onJoin}
          onUndo={onLeave}
          onLeave={() => (hasEnded(entry.state) ? setIsAsking(true) : onLeave())}
          buttonRef={button}
        />
      )}
      {standing.failed !== undefined && (
        <div className={styles.wide}>
          <MembershipFailure failed={standing.failed} what={strings.what} onJoin={onJoin} onLeave={onLeave} />
        </div>
      )}
    </>
  );
};

function saysOf({ isMember, asked, mayUndo }: Standing, locale: string): string | undefined {
  if (asked === undefined) return isMember ? (mayUndo ? strings.joined : strings.member) : undefined;
  return (asked.isTurnedDown ? strings.turnedDown : strings.asked)(formatDay(asked.since, locale));
}
