import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { DirectoryQuery } from '../../domain/directory/directoryQuery';
import { everything } from '../../domain/directory/directoryQuery';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { Preferences } from '../../domain/person/preferences';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { choicesFrom, preferencesOf } from './rememberedFilters';
import { useRemembering } from './useRemembering';

export interface DirectoryQueryState {
  readonly query: DirectoryQuery;
  readonly change: (change: Partial<DirectoryQuery>) => void;
  /** What the person chose for himself; undefined while it is not known. */
  readonly preferences: Preferences | undefined;
  readonly remember: (change: Preferences) => void;
}

/**
 * What somebody looks for, beginning with the filters this person left last, on whatever device. They are read once the
 * directory is there, and come too late for whoever has begun to search or filter.
 */
export function useDirectoryQuery(units: readonly BusinessUnit[]): DirectoryQueryState {
  const { actor } = useSession();
  const [query, setQuery] = React.useState(everything);
  const isUntouched = React.useRef(true);
  const remember = useRemembering();
  const { loaded } = useRead(
    React.useCallback((guildhall: Guildhall) => guildhall.readPreferences(actor.key), [actor.key])
  );
  const preferences = loaded.state === 'ready' ? loaded.value : undefined;
  React.useEffect(() => {
    if (preferences === undefined || !isUntouched.current) return;
    const next = { ...everything, choices: choicesFrom(preferences, units.map(({ key }) => key)) };
    // The same query stays the same, so that nobody without preferences sees anything move.
    setQuery(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [preferences, units]);
  const change = (part: Partial<DirectoryQuery>): void => {
    isUntouched.current = false;
    setQuery(before => ({ ...before, ...part }));
    if (part.choices !== undefined) remember(preferencesOf(query.choices, part.choices));
  };
  return { query, change, preferences, remember };
}
