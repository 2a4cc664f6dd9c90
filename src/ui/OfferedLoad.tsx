import * as React from 'react';
import { Text } from '@fluentui/react';
import { dutyLoad, offeredHours } from '../domain/community/dutyLoad';
import type { Role } from '../domain/community/roles';
import type { DirectoryEntry } from '../domain/directory/directory';
import type { UtcInstant } from '../domain/time';
import { everyday } from '../words/everyday';
import { Notice } from './controls/Notice';
import { manyHoursWords } from './roleWords';
import { useSession } from './session';

export interface OfferedLoadProps {
  readonly entries: readonly DirectoryEntry[];
  readonly entry: DirectoryEntry;
  readonly role: Role;
  readonly now: UtcInstant;
}

/** What a role that is offered would come to with all other duties. Nothing where no hours were ever granted for it. */
export const OfferedLoad: React.FunctionComponent<OfferedLoadProps> = ({ entries, entry, role, now }) => {
  const { actor } = useSession();
  if (offeredHours(entry, role) === undefined) return null;
  const { hours, communities, isMany } = dutyLoad(entries, actor.key, now, { community: entry, role });
  const says = everyday.ui.role.offered({ title: entry.charter.title, hours, communities });
  if (!isMany) return <Text variant="small">{says}</Text>;
  return (
    <Notice kind="warning" role="status">
      {says} {manyHoursWords}
    </Notice>
  );
};
