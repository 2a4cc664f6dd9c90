import * as React from 'react';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { FindableEntry } from '../../domain/directory/findInDirectory';
import { findableEntry } from '../../domain/directory/findInDirectory';
import type { UnitKey } from '../../domain/identity';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import type { TextSearch } from '../../domain/similar/textSearch';
import { whenIdle } from './whenIdle';

type TextSearchMaker = (typeof import('../../domain/similar/textSearch'))['textSearch'];

/** The search library comes when somebody turns to the search. */
const loadTextSearch = async (): Promise<TextSearchMaker> => (await import('../../domain/similar/textSearch')).textSearch;

/** Communities that are read at a time, between which the screen answers: about a frame's time. */
const slice = 30;

/** As many are read at once: nobody notices. */
const few = 120;

/**
 * The search over communities, made when somebody turns to it (`isWanted`) in slices between which the screen stays free;
 * undefined until then. A later directory brings it up to date the same way, and until that is done words are found
 * as they are typed.
 */
export function useDirectorySearch(entries: readonly DirectoryEntry[], units: readonly BusinessUnit[], isWanted: boolean): TextSearch<FindableEntry> | undefined {
  const findable = React.useMemo(() => {
    const titles = new Map<UnitKey, string>(units.map(({ key, title }) => [key, title]));
    return entries.map(entry => findableEntry(entry, titles.get(entry.unit) ?? ''));
  }, [entries, units]);
  const made = React.useRef<Made>({ search: undefined, count: 0 });
  const [ready, setReady] = React.useState<{ readonly over: readonly FindableEntry[]; readonly search: TextSearch<FindableEntry> }>();
  React.useEffect(() => {
    if (!isWanted) return undefined;
    let isCurrent = true;
    let stop = (): void => undefined;
    const begin = (textSearch: TextSearchMaker): void => {
      if (!isCurrent) return;
      const grow = (count: number): TextSearch<FindableEntry> => {
        const search = (made.current.search ?? textSearch<FindableEntry>([])).with(findable.slice(0, count));
        made.current = { search, count };
        return search;
      };
      const onDone = (search: TextSearch<FindableEntry>): void => setReady({ over: findable, search });
      if (findable.length <= few) onDone(grow(findable.length));
      else stop = growWhenIdle(made.current.count, findable.length, grow, onDone);
    };
    // Where it does not come, words are found as they are typed.
    loadTextSearch().then(begin, () => undefined);
    return () => {
      isCurrent = false;
      stop();
    };
  }, [findable, isWanted]);
  return ready?.over === findable ? ready.search : undefined;
}

/** The search as far as it is made: over the first `count` communities. */
interface Made {
  readonly search: TextSearch<FindableEntry> | undefined;
  readonly count: number;
}

/** Reads slice after slice whenever the screen has time, beginning behind what was read before. The function returned ends that. */
function growWhenIdle(
  before: number,
  total: number,
  grow: (count: number) => TextSearch<FindableEntry>,
  onDone: (search: TextSearch<FindableEntry>) => void
): () => void {
  let stop = (): void => undefined;
  const next = (count: number): void => {
    stop = whenIdle(() => {
      const search = grow(count);
      if (count >= total) onDone(search);
      else next(Math.min(total, count + slice));
    });
  };
  next(Math.min(total, before + slice));
  return () => stop();
}
