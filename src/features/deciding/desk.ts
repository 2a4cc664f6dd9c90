import * as React from 'react';
import { verdictsByKey } from '../../domain/directory/directory';
import type { Directory, DirectoryEntry } from '../../domain/directory/directory';
import type { HasLeft } from '../../domain/community/openings';
import type { Verdicts } from '../../domain/community/verdicts';
import type { CommunityKey } from '../../domain/identity';
import type { Organisation } from '../../domain/organisation/organisation';

/** What those who decide have in front of them; the web part brings it. */
export interface DeskThings {
  readonly directory: Directory;
  /** Reads the newest again; resolves to undefined where not everything could be read. */
  readonly refresh: () => Promise<Directory | undefined>;
  /** Whether what is shown is the newest there is; decided is on nothing older. */
  readonly isNewest: boolean;
  readonly organisation: Organisation;
  readonly hasLeft: HasLeft;
}

export interface Desk extends DeskThings {
  readonly entryOf: (key: CommunityKey) => DirectoryEntry | undefined;
  readonly unitTitle: (key: string) => string;
  readonly verdicts: Verdicts;
}

const DeskContext = React.createContext<Desk | undefined>(undefined);

export const DeskProvider = DeskContext.Provider;

export function useDesk(): Desk {
  const desk = React.useContext(DeskContext);
  if (desk === undefined) throw new Error('Whoever decides needs a DeskProvider above.');
  return desk;
}

/** The desk with what can be looked up on it. */
export function useNewDesk(things: DeskThings): Desk {
  const { directory, organisation } = things;
  const found = React.useMemo(() => {
    const byKey = new Map(directory.entries.map(entry => [entry.key, entry]));
    const titles = new Map<string, string>(organisation.units.map(({ key, title }) => [key, title]));
    return {
      entryOf: (key: CommunityKey) => byKey.get(key),
      unitTitle: (key: string) => titles.get(key) ?? key,
      verdicts: verdictsByKey(directory.verdicts)
    };
  }, [directory, organisation]);
  return { ...things, ...found };
}
