import * as React from 'react';
import { makeStyles } from '@fluentui/react';
import type { Charter } from '../../domain/community/charter';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { mayDo } from '../../domain/permission/mayDo';
import { Button } from '../../ui/controls/Button';
import { Notice } from '../../ui/controls/Notice';
import { AfterFirstContent } from '../../ui/firstContent';
import { lazyPart } from '../../ui/lazyPart';
import { LiveMessage } from '../../ui/LiveMessage';
import { useSession } from '../../ui/session';
import { useTakenTitles } from '../../ui/useTakenTitles';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { weatherWords } from '../../ui/weatherWords';
import type { CharterEnd } from './CharterForm';
import { CommunityAbout } from './CommunityAbout';
import { CommunityFacts } from './CommunityFacts';
import type { CommunityHeaderProps } from './CommunityHeader';
import { CommunityHeader } from './CommunityHeader';
import type { MembershipActionProps } from './MembershipAction';
import { MembershipAction } from './MembershipAction';
import { strings } from './strings';

const CharterForm = lazyPart(async () => (await import('./CharterForm')).CharterForm);
const CommunityWays = lazyPart(async () => (await import('./CommunityWays')).CommunityWays);

export interface CommunityScreenProps
  extends Omit<MembershipActionProps, 'entry'>,
    Pick<CommunityHeaderProps, 'ties' | 'livesOn' | 'onOpen'> {
  readonly entry: DirectoryEntry;
  /** Name of the business unit, where it is known. */
  readonly unit: string | undefined;
  /** What happens in it, which is its main part. */
  readonly space?: React.ReactNode;
  /** Whether the entry was read a moment ago; what is older is shown, and not rewritten. */
  readonly isNewest: boolean;
  /** All communities, whose names a new name must not repeat. */
  readonly entries: readonly DirectoryEntry[];
  /** Resolves to the charter as it is now, once the screen's entry shows it; to undefined where it could not be read. */
  readonly onCharterChanged: () => Promise<Charter | undefined>;
}

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', margin: '16px 0 24px' },
  body: { display: 'flex', flexWrap: 'wrap', gap: 24, alignItems: 'flex-start' },
  main: { flex: '2 1 320px', minWidth: 0 },
  side: { flex: '1 1 240px', minWidth: 0, display: 'flex', flexDirection: 'column', gap: 24 }
});

/**
 * One community: what it is for, who runs it, who takes part; joining, leaving, and its charter for those who keep it.
 * `children`: what other features have to say of it.
 */
export const CommunityScreen: React.FunctionComponent<CommunityScreenProps> = props => {
  const { entry, unit, isNewest, entries, onCharterChanged, children } = props;
  const others = useTakenTitles(entries);
  const { actor } = useSession();
  const styles = useStyles();
  const [now] = React.useState(Date.now);
  const [isEditing, setIsEditing] = React.useState(false);
  const [end, setEnd] = React.useState<CharterEnd>();
  const editButton = useReturnFocus<HTMLElement>(isEditing);
  const handleEdit = (): void => {
    setIsEditing(true);
    setEnd(undefined);
  };
  const handleClosed = (how: CharterEnd): void => {
    setIsEditing(false);
    setEnd(how);
  };
  return (
    <article aria-label={entry.charter.title}>
      <CommunityHeader {...props} isMember={props.standing?.isMember === true} />
      {isEditing ? (
        <CharterForm community={entry} others={others} onSaved={onCharterChanged} onClose={handleClosed} />
      ) : (
        <>
          {end === 'unread' && <Notice role="status">{strings.unread}</Notice>}
          <div className={styles.actions}>
            <MembershipAction {...props} />
            {mayDo('changeCharter', actor, { community: entry, now }) && (
              <Button
                elementRef={editButton}
                text={strings.edit}
                title={isNewest ? undefined : weatherWords.readFirst}
                disabled={!isNewest}
                allowDisabledFocus
                onClick={handleEdit}
              />
            )}
          </div>
          {children}
          <div className={styles.body}>
            <div className={styles.main}>{props.space}</div>
            <div className={styles.side}>
              <CommunityAbout entry={entry} />
              <CommunityFacts entry={entry} unit={unit} now={now} />
            </div>
          </div>
          <AfterFirstContent>
            <CommunityWays entry={entry} entries={entries} isNewest={isNewest} now={now} onChanged={onCharterChanged} />
          </AfterFirstContent>
        </>
      )}
      <LiveMessage message={end === 'saved' ? strings.saved : ''} />
    </article>
  );
};
