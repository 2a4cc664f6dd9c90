import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { PersonKey } from '../../domain/identity';
import { useRead } from '../../ui/useRead';

/** What somebody is called of whom only the key is known: nobody is named wrongly while names are read. */
export type NameOf = (person: PersonKey) => string;

const somebody = 'Somebody';

/** The names of people by key, read together; “Somebody” until then, and for whoever the site does not know. */
export function useNames(people: readonly PersonKey[]): NameOf {
  const wanted = [...new Set(people)].sort().join(' ');
  const read = React.useCallback(
    async (guildhall: Guildhall) =>
      wanted === '' ? new Map() : guildhall.readPeople(wanted.split(' ').map(key => key as PersonKey)),
    [wanted]
  ) as (guildhall: Guildhall) => ReturnType<Guildhall['readPeople']>;
  const { loaded } = useRead(read);
  const names = loaded.state === 'ready' ? loaded.value : undefined;
  return React.useCallback(person => names?.get(person)?.name ?? somebody, [names]);
}
