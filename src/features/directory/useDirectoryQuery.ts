import * as React from 'react';
import type { Guildhall } from '../../data/guildhall';
import type { DirectoryQuery } from '../../domain/directory/directory';
import { everything } from '../../domain/directory/directory';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { useSession } from '../../ui/session';
import { useRead } from '../../ui/useRead';
import { filtersFrom, preferencesOf } from './rememberedFilters';
import { useRemembering } from './useRemembering';

/**
 * What somebody looks for, beginning with the filters this person left last, on whatever device. They are read once the
 * directory is there, and come too late for whoever has begun to search or filter.
 */
export function useDirectoryQuery(
  units: readonly BusinessUnit[]
): [DirectoryQuery, (change: Partial<DirectoryQuery>) => void] {
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
    const next = { ...everything, ...filtersFrom(preferences, units.map(({ key }) => key)) };
    // The same query stays the same, so that nobody without preferences sees anything move.
    setQuery(before => (JSON.stringify(before) === JSON.stringify(next) ? before : next));
  }, [preferences, units]);
  const change = (part: Partial<DirectoryQuery>): void => {
    isUntouched.current = false;
    setQuery(before => ({ ...before, ...part }));
    remember(preferencesOf(part));
  };
  return [query, change];
}
