import * as React from 'react';
import type { SpaceLog } from '../data/guildhall';
import type { Section } from '../domain/community/sections';
import type { NewEntry } from '../domain/contribution/entry';
import type { DirectoryEntry } from '../domain/directory/directory';
import type { OperationId } from '../domain/identity';
import type { LogRow } from '../domain/log/logRow';
import type { UtcMonth } from '../domain/time';
import { sectionWords } from './communityWords';
import { useSession } from './session';
import type { OneAct } from './useOneAct';
import { useOneAct } from './useOneAct';

/** The space of one community, as every section of it is given it. */
export interface Space {
  readonly community: DirectoryEntry;
  /** Rows of Contributions that count, from the month `since` on, by ascending id. */
  readonly contributions: readonly LogRow[];
  /** Rows of Acts that count, of the same months. What an act means is for its reader to ask, roles included. */
  readonly acts: readonly LogRow[];
  /** Ids of contributions that keepers hid. */
  readonly hidden: ReadonlySet<number>;
  /** The oldest month that was read. */
  readonly since: UtcMonth;
  /** Reads what is older as well; absent where nothing is, or while that is under way. */
  readonly readOlder?: () => void;
  /** Whether the person at the screen is in. */
  readonly isMember: boolean;
  /** Whether the person is its manager or deputy now. */
  readonly isKeeper: boolean;
  /** What this page calls its sections, where it calls them otherwise than everywhere. */
  readonly titles: Readonly<Partial<Record<Section, string>>>;
  /** Reads what is new; resolves once every section shows it. */
  readonly refresh: () => Promise<void>;
}

const SpaceContext = React.createContext<Space | undefined>(undefined);

export const SpaceProvider = SpaceContext.Provider;

export function useSpace(): Space {
  const space = React.useContext(SpaceContext);
  if (space === undefined) throw new Error('A section of a community needs a SpaceProvider above it.');
  return space;
}

/** What a section is called on this page. */
export function useSectionTitle(section: Section): string {
  return useSpace().titles[section] ?? sectionWords[section];
}

/**
 * Adding an entry with one button: what is added shows before the button is free again. `toEntry` makes the entry of the
 * input given to `start`; `onAdded` is told the input once it is on screen.
 */
export function useAddEntry<Input extends unknown[]>(
  log: SpaceLog,
  toEntry: (...input: Input) => NewEntry,
  onAdded: (...input: Input) => void = () => undefined
): OneAct<Input> {
  const { guildhall, actor } = useSession();
  const { community, refresh } = useSpace();
  return useOneAct<Input>(
    async (operation: OperationId, ...input) => void (await guildhall.addEntry(log, actor, community.key, toEntry(...input), operation)),
    async (...input) => {
      await refresh();
      onAdded(...input);
    }
  );
}
