import * as React from 'react';
import { Text } from '@fluentui/react';
import type { OpenRole } from '../../domain/community/openings';
import { openHandOvers, openRoles } from '../../domain/community/openings';
import type { Role } from '../../domain/community/roles';
import { keeperRoles } from '../../domain/community/roles';
import { volunteersFor } from '../../domain/community/volunteersFor';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { NamedPerson } from '../../domain/identity';
import { mayDo } from '../../domain/permission/mayDo';
import type { Volunteer } from '../../domain/proposal/proposal';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { roleWords, whyOpen } from '../../ui/roleWords';
import { useSession } from '../../ui/session';
import { useNames } from '../../ui/useNames';
import type { OpenedForm } from './DutyForms';
import type { Running } from './running';
import { strings } from './strings';
import { useAct } from './useAct';
import { useDutyStyles } from './useDutyStyles';

export interface OpenRolesPartProps {
  readonly running: Running;
  readonly entry: DirectoryEntry;
  readonly onOpen: (form: OpenedForm) => void;
}

/** The open roles of one's community: why, who came forward, and what to do. Nothing where none is. */
export const OpenRolesPart: React.FunctionComponent<OpenRolesPartProps> = ({ running, entry, onOpen }) => {
  const styles = useDutyStyles();
  const open = openRoles(entry, running.hasLeft, running.now);
  if (open.length === 0) return null;
  return (
    <section className={styles.part} aria-label={strings.openRoles}>
      <Text block as="h4" className={styles.partTitle}>
        {strings.openRoles}
      </Text>
      <ul className={styles.list}>
        {open.map(each => (
          <li key={each.role} className={styles.part}>
            <OpenRoleLine running={running} entry={entry} open={each} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const OpenRoleLine: React.FunctionComponent<OpenRolesPartProps & { readonly open: OpenRole }> = ({ running, entry, open, onOpen }) => {
  const { actor, locale } = useSession();
  const styles = useDutyStyles();
  const act = useAct(entry.key, running.onDone);
  const { role, reason, note } = open;
  const situation = { community: entry, now: running.now };
  const volunteers = volunteersFor(entry, role, running.directory.proposed.volunteers, running.now).filter(({ handOver }) => handOver === undefined);
  const isHandedOver = openHandOvers(entry).some(each => each.role === role);
  const isOff = !running.isNewest || act.isBusy;
  const says = reason === 'noDeputy' ? strings.noDeputy(entry.charter.title) : strings.openBecause(roleWords[role], whyOpen(open, locale));
  return (
    <>
      <div className={styles.row}>
        <Text className={styles.grow}>{strings.openWithNote(says, note)}</Text>
        {reason === 'noDeputy' && mayDo('openRole', actor, situation) && (
          <Button text={strings.lookForDeputy} disabled={isOff} allowDisabledFocus onClick={() => onOpen({ form: 'openRole', role: 'deputy' })} />
        )}
        {reason === 'said' && mayDo('keepCommunity', actor, situation) && (
          <Button text={strings.closeRole} ariaLabel={strings.closeRoleOf(role)} disabled={isOff} allowDisabledFocus onClick={() => act.start({ kind: 'closeRole', role }, strings.closedTold(role))} />
        )}
      </div>
      <ActFailure act={act} what={strings.opening} />
      {reason === 'said' && volunteers.length === 0 && !isHandedOver && (
        <Text variant="small" className={styles.quiet}>
          {strings.nobodyYet}
        </Text>
      )}
      <Volunteers running={running} entry={entry} role={role} volunteers={volunteers} onOpen={onOpen} />
    </>
  );
};

interface VolunteersProps extends OpenRolesPartProps {
  readonly role: Role;
  readonly volunteers: readonly Volunteer[];
}

/** Who came forward, with their line; a keeper can ask one of them to take over. */
const Volunteers: React.FunctionComponent<VolunteersProps> = ({ running, entry, role, volunteers, onOpen }) => {
  const { actor } = useSession();
  const styles = useDutyStyles();
  const nameOf = useNames(volunteers.map(({ person }) => person), running.directory.entries);
  const asked = new Set(openHandOvers(entry).filter(each => each.role === role).map(({ to }) => to.key));
  const keeps = mayDo('keepCommunity', actor, { community: entry, now: running.now });
  if (volunteers.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={strings.volunteers(role)}>
      {volunteers.map(({ person: key, note }) => {
        const person: NamedPerson = { key, name: nameOf(key) ?? strings.somebody };
        return (
          <li key={key} className={styles.row}>
            <Text className={styles.grow}>{strings.wouldTake(person.name, note)}</Text>
            {keeps && keeperRoles.includes(role) && !asked.has(key) && (
              <Button text={strings.handOverTo(person.name)} disabled={!running.isNewest} allowDisabledFocus onClick={() => onOpen({ form: 'handOver', role, person })} />
            )}
          </li>
        );
      })}
    </ul>
  );
};
