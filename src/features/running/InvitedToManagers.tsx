import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import { hasEnded } from '../../domain/community/communityState';
import { holdsRole } from '../../domain/community/roles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import { ActFailure } from '../../ui/ActFailure';
import { Button } from '../../ui/controls/Button';
import { Panel } from '../../ui/Panel';
import { useSession } from '../../ui/session';
import { useOneAct } from '../../ui/useOneAct';
import { useRead } from '../../ui/useRead';
import { Note } from './Note';
import { strings } from './strings';

export interface InvitedToManagersProps {
  readonly entries: readonly DirectoryEntry[];
  /** The community of those who run one; undefined on a site that has none. */
  readonly managers: DirectoryEntry | undefined;
}

/** Whoever runs a community is invited to the one of all who do, until in it. */
export const InvitedToManagers: React.FunctionComponent<InvitedToManagersProps> = ({ entries, managers }) => {
  const { guildhall, actor } = useSession();
  const [now] = React.useState(Date.now);
  const { loaded, reload } = useRead(React.useCallback((door: Guildhall) => door.readMembershipsOf(actor.key), [actor.key]));
  const join = useOneAct<[community: DirectoryEntry['key']]>(
    (operation, community) => guildhall.addMembershipRow(actor, community, 'join', operation),
    reload
  );
  const runsOne = entries.some(({ key, state, roles }) => key !== managers?.key && !hasEnded(state) && holdsRole(roles, actor.key, now));
  if (managers === undefined || hasEnded(managers.state) || !runsOne) return null;
  // Nobody is invited where it is not known whether they are in, nor to what they run.
  if (loaded.state !== 'ready' || loaded.value.has(managers.key) || holdsRole(managers.roles, actor.key, now)) return null;
  const { title, purpose } = managers.charter;
  return (
    <Panel heading={strings.invitedHeading}>
      <Note title={title} text={purpose}>
        <Button
          text={join.isBusy ? strings.joining : strings.joinManagers(title)}
          disabled={join.isBusy}
          allowDisabledFocus
          onClick={() => join.start(managers.key)}
        />
      </Note>
      <ActFailure act={join} what={title} />
    </Panel>
  );
};
