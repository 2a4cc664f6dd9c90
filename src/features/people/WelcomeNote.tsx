import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import { managerAt } from '../../domain/community/roles';
import { isWelcomed } from '../../domain/people/welcome';
import type { UtcInstant } from '../../domain/time';
import { Button } from '../../ui/controls/Button';
import { LiveMessage } from '../../ui/LiveMessage';
import { RichText } from '../../ui/RichText';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { useKept } from '../../ui/useKept';
import { useRead } from '../../ui/useRead';
import { useTelling } from '../../ui/useTelling';
import { Introduce } from './Introduce';
import { strings } from './strings';
import { useIntroductions } from './useIntroductions';

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 12, padding: 16, borderRadius: effects.roundedCorner6, background: palette.neutralLighterAlt, borderInlineStart: `4px solid ${palette.themePrimary}` },
  line: { display: 'flex', gap: 12, alignItems: 'flex-start', justifyContent: 'space-between' },
  heading: { margin: 0, fontWeight: 600, overflowWrap: 'anywhere' },
  quiet: { color: semanticColors.bodySubtext }
}));

/** What the community says to whoever joined in the last two weeks, until it is closed, with a way to introduce oneself. */
export const WelcomeNote: React.FunctionComponent = () => {
  const { told, tell, heading } = useTelling();
  const joined = useJoined();
  const { isClosed, close } = useClosed(joined);
  const isShown = joined !== undefined && !isClosed;
  return (
    <>
      <LiveMessage message={told} />
      {isShown && (
        <Note
          heading={heading}
          onDone={tell}
          onClose={() => {
            close();
            tell(strings.closed);
          }}
        />
      )}
    </>
  );
};

interface NoteProps {
  readonly heading: React.RefObject<HTMLHeadingElement>;
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}

const Note: React.FunctionComponent<NoteProps> = ({ heading, onDone, onClose }) => {
  const { actor } = useSession();
  const { community } = useSpace();
  const styles = useStyles();
  const introductions = useIntroductions();
  const title = strings.welcome(community.charter.title);
  const { welcome } = community.practice;
  const manager = managerAt(community.roles, Date.now());
  return (
    <section className={styles.root} aria-label={title}>
      <div className={styles.line}>
        {/* Takes the focus where what had it is gone. */}
        <h2 ref={heading} tabIndex={-1} className={styles.heading}>
          {title}
        </h2>
        <Button kind="icon" iconName="Cancel" ariaLabel={strings.close} title={strings.close} onClick={onClose} />
      </div>
      <RichText text={welcome === '' ? strings.usualWelcome : welcome} />
      {welcome !== '' && manager !== undefined && (
        <Text variant="small" className={styles.quiet}>
          {strings.welcomeBy(manager.name)}
        </Text>
      )}
      {!introductions.has(actor.key) && <Introduce onDone={onDone} />}
    </section>
  );
};

/** When the person at the screen joined, where that is so lately that a welcome is due. */
function useJoined(): UtcInstant | undefined {
  const { actor } = useSession();
  const { community, isMember } = useSpace();
  const { loaded } = useRead(
    React.useCallback(
      (guildhall: Guildhall) => guildhall.readMembershipsOf(actor.key),
      // Another standing is another answer.
      // eslint-disable-next-line react-hooks/exhaustive-deps
      [actor.key, isMember]
    )
  );
  const since = loaded.state === 'ready' ? loaded.value.get(community.key)?.since : undefined;
  return isMember && since !== undefined && isWelcomed(since, Date.now()) ? since : undefined;
}

/** Whether the welcome to this stay was closed, on this device. Whoever comes back another time is welcomed anew. */
function useClosed(joined: UtcInstant | undefined): { readonly isClosed: boolean; readonly close: () => void } {
  const { community } = useSpace();
  const kept = useKept(`${community.key} welcome`, value => (typeof value === 'number' ? value : undefined));
  const [closed, setClosed] = React.useState(kept.before?.value);
  const close = (): void => {
    if (joined === undefined) return;
    setClosed(joined);
    kept.keep(joined);
  };
  return { isClosed: joined !== undefined && closed === joined, close };
}
