import * as React from 'react';
import type { TakenTitle } from '../domain/community/communityDraft';
import type { DirectoryEntry } from '../domain/directory/directory';

/** The names that communities have, ended ones too: those that ended are not forgotten. */
export function useTakenTitles(entries: readonly DirectoryEntry[]): readonly TakenTitle[] {
  return React.useMemo(() => entries.map(({ key, charter }) => ({ key, title: charter.title })), [entries]);
}
