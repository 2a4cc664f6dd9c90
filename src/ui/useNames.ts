import * as React from 'react';
import type { Guildhall } from '../data/guildhall';
import type { DirectoryEntry } from '../domain/directory/directory';
import type { NamedPerson, PersonKey } from '../domain/identity';
import { useSession } from './session';
import { useRead } from './useRead';

/** The name of a person; undefined while it is asked for, and where nobody of the site has the key. */
export type NameOf = (person: PersonKey) => string | undefined;

/**
 * The names of people by key, asked of SharePoint only where no decision named the person already. What a proposal calls
 * somebody is not believed: anybody writes one.
 */
export function useNames(people: readonly PersonKey[], entries: readonly Pick<DirectoryEntry, 'roles'>[]): NameOf {
  const { actor } = useSession();
  const names = React.useMemo(() => {
    const decided = entries.flatMap(({ roles }) => roles.map(({ person }) => person));
    return new Map([...decided, actor].map(({ key, name }) => [key, name]));
  }, [entries, actor]);
  const missing = [...new Set(people.filter(person => !names.has(person)))].sort().join();
  const { loaded } = useRead(
    React.useCallback(
      async (guildhall: Guildhall) => (missing === '' ? new Map<PersonKey, NamedPerson>() : guildhall.readPeople(missing.split(',') as PersonKey[])),
      [missing]
    )
  );
  const read = loaded.state === 'ready' ? loaded.value : undefined;
  return React.useCallback(person => names.get(person) ?? read?.get(person)?.name, [names, read]);
}
