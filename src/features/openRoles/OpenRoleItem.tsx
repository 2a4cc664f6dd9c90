import * as React from 'react';
import { makeStyles, Text } from '@fluentui/react';
import { offeredHours } from '../../domain/community/dutyLoad';
import type { ListedRole } from '../../domain/community/listedRoles';
import { volunteersFor } from '../../domain/community/volunteersFor';
import type { CommunityKey } from '../../domain/identity';
import { mayDo } from '../../domain/permission/mayDo';
import type { UtcInstant } from '../../domain/time';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { Link } from '../../ui/controls/Link';
import { quoted } from '../../ui/quoted';
import { hoursAWeek, roleWords, whyOpen } from '../../ui/roleWords';
import { useSession } from '../../ui/session';
import { useReturnFocus } from '../../ui/useReturnFocus';
import { useSay } from '../../ui/useSay';
import { weatherWords } from '../../ui/weatherWords';
import type { OpenRolesProps } from './openRolesProps';
import { strings } from './strings';
import { VolunteerForm } from './VolunteerForm';

export interface OpenRoleItemProps extends Pick<OpenRolesProps, 'directory' | 'units' | 'isNewest'> {
  readonly listed: ListedRole;
  readonly now: UtcInstant;
  readonly onDone: (told: string) => Promise<void>;
  /** Absent where the community is open already. */
  readonly onOpen?: (community: CommunityKey) => void;
}

const useStyles = makeStyles(({ semanticColors }) => ({
  root: { display: 'flex', flexDirection: 'column', gap: 8, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' },
  words: { display: 'flex', flexDirection: 'column', gap: 4, flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { fontWeight: 600, textAlign: 'start', font: 'inherit' },
  name: { fontWeight: 600 },
  quiet: { color: semanticColors.bodySubtext }
}));

/** One open role: why it is open, what it takes, and a way to come forward or stand down. */
export const OpenRoleItem: React.FunctionComponent<OpenRoleItemProps> = props => {
  const { directory, units, isNewest, listed, now, onDone, onOpen } = props;
  const { entry, open } = listed;
  const { actor, locale } = useSession();
  const styles = useStyles();
  const [isWriting, setIsWriting] = React.useState(false);
  const button = useReturnFocus<HTMLElement>(isWriting);
  const say = useSay(entry.key, onDone);
  const { role, note } = open;
  const own = volunteersFor(entry, role, directory.proposed.volunteers, now).find(({ person }) => person === actor.key);
  const hours = offeredHours(entry, role);
  const { title } = entry.charter;
  const facts = [units.find(({ key }) => key === entry.unit)?.title, hours === undefined ? undefined : hoursAWeek(hours), whyOpen(open, locale)].filter(Boolean);
  const name = strings.role(role, title);
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <div className={styles.words}>
          <Text className={styles.name}>
            {onOpen === undefined ? roleWords[role] : <Link className={styles.title} aria-label={strings.open(title)} onClick={() => onOpen(entry.key)}>{name}</Link>}
          </Text>
          <Text variant="small" className={styles.quiet}>
            {facts.join(' · ')}
          </Text>
          {note !== '' && <Text>{quoted(note)}</Text>}
          {own !== undefined && <Text variant="small">{own.handOver === undefined ? strings.came : strings.asked}</Text>}
        </div>
        {own !== undefined && (
          <Button
            text={strings.standDown}
            ariaLabel={strings.standDownFrom(role, title)}
            disabled={!isNewest || say.isBusy}
            allowDisabledFocus
            onClick={() => say.start({ kind: 'standDown', role }, strings.stoodDown)}
          />
        )}
        {own === undefined && !isWriting && mayDo('volunteer', actor, { community: entry, role, now }) && (
          <Button
            elementRef={button}
            text={strings.volunteer}
            ariaLabel={strings.volunteerFor(role, title)}
            disabled={!isNewest}
            title={isNewest ? undefined : weatherWords.readFirst}
            allowDisabledFocus
            onClick={() => setIsWriting(true)}
          />
        )}
      </div>
      <ActFailure act={say} what={strings.offer} />
      {isWriting && <VolunteerForm entries={directory.entries} entry={entry} role={role} now={now} onDone={onDone} onClose={() => setIsWriting(false)} />}
    </div>
  );
};
