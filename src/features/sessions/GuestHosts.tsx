import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import type { Guildhall } from '../../data/guildhall';
import type { NamedPerson } from '../../domain/identity';
import type { GuestHost } from '../../domain/session/guestHosts';
import { guestHosts } from '../../domain/session/guestHosts';
import { Button } from '../../ui/controls/Button';
import { FailureMessage } from '../../ui/FailureMessage';
import { formatAgo, formatDay } from '../../ui/format';
import { LoadingLines } from '../../ui/LoadingLines';
import { useSession } from '../../ui/session';
import { useSpace } from '../../ui/space';
import { usePeopleNames } from '../../ui/usePeopleNames';
import { useRead } from '../../ui/useRead';
import { strings } from './strings';
import type { Sessions } from './useSessions';

export interface GuestHostsProps {
  readonly may: Sessions;
  readonly onPlan: (host: NamedPerson) => void;
}

const useStyles = makeStyles(({ effects, palette, semanticColors }) => ({
  toggle: { marginInlineStart: -4, minHeight: 32 },
  root: { display: 'flex', flexDirection: 'column', gap: 8, padding: 12, borderRadius: effects.roundedCorner4, background: palette.neutralLighterAlt, minWidth: 0 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: 12 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  words: { display: 'flex', flexDirection: 'column', gap: 4, flex: '1 1 240px', minWidth: 0 },
  name: { fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** Quiet and new voices whom a keeper may ask to host: folded away, and read only once somebody looks. */
export const GuestHosts: React.FunctionComponent<GuestHostsProps> = props => {
  const styles = useStyles();
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <div>
      <Button kind="action" className={styles.toggle} iconName={isOpen ? 'ChevronDown' : 'ChevronRight'} text={strings.whoCouldHost} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)} />
      {isOpen && <Suggested {...props} />}
    </div>
  );
};

const Suggested: React.FunctionComponent<GuestHostsProps> = ({ may, onPlan }) => {
  const { community, contributions } = useSpace();
  const styles = useStyles();
  const { loaded, reload } = useRead(React.useCallback((guildhall: Guildhall) => guildhall.readRecentJoiners(community.key), [community.key]));
  const joiners = loaded.state === 'ready' ? loaded.value : undefined;
  const found = React.useMemo(
    () => guestHosts({ joiners: joiners ?? [], contributions, sessions: may.sessions, roles: community.roles, hosts: community.hosts ?? [], now: may.now }),
    [joiners, contributions, may.sessions, may.now, community]
  );
  const nameOf = usePeopleNames(found.map(({ person }) => person));
  if (loaded.state === 'loading') return <LoadingLines />;
  if (loaded.state === 'failed') return <FailureMessage failure={loaded.failure} what={strings.whoWhat} onRetry={reload} />;
  return (
    <div className={styles.root}>
      <Text variant="small" className={styles.quiet}>
        {found.length === 0 ? strings.nobodyToAsk : strings.whoAbout}
      </Text>
      <ul className={styles.list}>
        {found.map(guest => (
          <li key={guest.person} className={styles.row}>
            <Guest guest={guest} name={nameOf(guest.person)} now={may.now} onPlan={onPlan} />
          </li>
        ))}
      </ul>
    </div>
  );
};

interface GuestProps extends Pick<GuestHostsProps, 'onPlan'> {
  readonly guest: GuestHost;
  readonly name: string;
  readonly now: number;
}

const Guest: React.FunctionComponent<GuestProps> = ({ guest, name, now, onPlan }) => {
  const { locale } = useSession();
  const styles = useStyles();
  const why = guest.reason === 'new' ? strings.newHere(formatDay(guest.joined, locale)) : strings.quietVoice(guest.contributions, formatAgo(guest.last, now, locale));
  return (
    <>
      <div className={styles.words}>
        <Text className={styles.name}>{name}</Text>
        <Text variant="small">{why}</Text>
      </div>
      <Button text={strings.planWith} ariaLabel={strings.planWithName(name)} onClick={() => onPlan({ key: guest.person, name })} />
    </>
  );
};
