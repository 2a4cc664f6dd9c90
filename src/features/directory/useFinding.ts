import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { DirectoryQuery, FacetCounts } from '../../domain/directory/directoryQuery';
import { everything } from '../../domain/directory/directoryQuery';
import type { Finding } from '../../domain/directory/findInDirectory';
import { findInDirectory, listedByLife } from '../../domain/directory/findInDirectory';
import type { NestedEntry } from '../../domain/directory/nestedEntries';
import { nestedEntries } from '../../domain/directory/nestedEntries';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { UtcInstant } from '../../domain/time';
import { useDirectorySearch } from './useDirectorySearch';
import { useSettledQuery } from './useSettledQuery';

export interface FoundNested extends Finding {
  /** What is found as it is drawn: nested, and flat where a text puts the best fit first. */
  readonly nested: readonly NestedEntry[];
  /** What each choice has among all communities. */
  readonly there: FacetCounts;
  /** The query that this was found by. */
  readonly query: DirectoryQuery;
}

/** What a query finds among the communities. `isWanted`: somebody turned to the search. */
export function useFinding(entries: readonly DirectoryEntry[], units: readonly BusinessUnit[], typed: DirectoryQuery, isWanted: boolean, now: UtcInstant): FoundNested {
  const query = useSettledQuery(typed, entries.length);
  const isSearching = query.text.trim() !== '';
  const search = useDirectorySearch(entries, units, isWanted || isSearching);
  const listed = React.useMemo(() => listedByLife(entries, now), [entries, now]);
  const there = React.useMemo(() => findInDirectory(listed, everything, undefined).counts, [listed]);
  return React.useMemo(() => {
    const finding = findInDirectory(listed, query, search);
    const nested = isSearching ? finding.listed.map(each => ({ ...each, depth: 0, hasParts: false })) : nestedEntries(finding.listed);
    return { ...finding, nested, there, query };
  }, [listed, query, search, isSearching, there]);
}
