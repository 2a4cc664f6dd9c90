import * as React from 'react';
import type { GroupMember, NamedGroup } from '../../data/guildhall';
import type { Failure } from '../../domain/failure';
import type { NamedPerson } from '../../domain/identity';
import { useSession } from '../../ui/session';
import { useTask } from '../../ui/useTask';
import { groupWords } from './groupWords';

export interface GroupChange {
  readonly working: boolean;
  readonly failure: Failure | undefined;
  /** What happened last, to read out. */
  readonly told: string;
  readonly add: (person: NamedPerson) => void;
  readonly remove: (member: NamedPerson) => void;
}

interface Changed {
  readonly members: readonly GroupMember[];
  readonly told: string;
}

/** Puts people into a group and takes them out, one at a time, and shows who is in it then. */
export function useGroupChange(group: NamedGroup, show: (members: readonly GroupMember[]) => void): GroupChange {
  const { guildhall } = useSession();
  const { task, start } = useTask<never, Changed, ['add' | 'remove', NamedPerson]>(
    React.useCallback(
      async (_onProgress, what, person) =>
        what === 'add'
          ? { members: await guildhall.addGroupMember(group, person), told: groupWords.added(person.name) }
          : { members: await guildhall.removeGroupMember(group, person), told: groupWords.removed(person.name) },
      [guildhall, group]
    )
  );
  const changed = task.state === 'done' ? task.result : undefined;
  React.useEffect(() => {
    if (changed !== undefined) show(changed.members);
  }, [changed, show]);
  return {
    working: task.state === 'running',
    failure: task.state === 'failed' ? task.failure : undefined,
    told: changed?.told ?? '',
    add: person => start('add', person),
    remove: member => start('remove', member)
  };
}
