import * as React from 'react';
import type { Guildhall } from '../data/guildhall';
import type { PersonKey } from '../domain/identity';
import { useRead } from './useRead';

/** What somebody is called whom the site does not name, or not yet. */
const unnamed = 'Somebody';

/** The names of people by key. While they are read, and where they cannot be, nobody has one. */
export function usePeopleNames(keys: readonly PersonKey[]): (key: PersonKey) => string {
  const list = [...new Set(keys)].sort().join();
  const { loaded } = useRead(
    React.useCallback(async (guildhall: Guildhall) => (list === '' ? noNames : guildhall.readPeople(list.split(',') as PersonKey[])), [list])
  );
  return key => (loaded.state === 'ready' ? loaded.value.get(key)?.name : undefined) ?? unnamed;
}

const noNames: Awaited<ReturnType<Guildhall['readPeople']>> = new Map();
