import * as React from 'react';
import type { PersonKey } from '../domain/identity';
import { everyday } from '../words/everyday';
import { useNames } from './useNames';

/** What somebody is called of whom only the key is known: nobody is named wrongly while names are read. */
export type PeopleNames = (person: PersonKey) => string;

const { somebody } = everyday.ui;
const noEntries = [] as const;

/** The names of people as the site says, read together; “Somebody” until then, and for whoever the site does not know. */
export function usePeopleNames(people: readonly PersonKey[]): PeopleNames {
  const nameOf = useNames(people, noEntries);
  return React.useCallback(person => nameOf(person) ?? somebody, [nameOf]);
}
