import type { ReadHistory } from '../domain/bringing/historyLine';
import type { ImportId } from '../domain/bringing/importId';
import type { ImportPreview } from '../domain/bringing/importPreview';
import type { KnownCommunity } from '../domain/bringing/findCommunity';
import type { CommunityKey } from '../domain/identity';
import type { TakenCommunity } from '../domain/taking/takenCommunity';
import type { Site } from './client/site';
import type { ImportProgress, ImportTold } from './repositories/bringHistory';
import type { Imported, UnknownPeople } from './repositories/importHistory';
import type { RegisteredImport } from './repositories/importRegister';
import type { ImportTraces } from './repositories/takeHistoryBack';

export type { Imported, ImportProgress, ImportTold, ImportTraces, RegisteredImport, UnknownPeople };

/** The part of the door by which administrators bring history in, and a community is taken along. */
export interface HistoryDoor {
  /** The communities that acts can be brought to, ended ones too. */
  readKnownCommunities(): Promise<readonly KnownCommunity[]>;
  /** The id of the import of these files: the same files go on with the same import. */
  importIdOf(texts: readonly string[]): Promise<ImportId>;
  /** What importing would bring; changes nothing. */
  previewImport(read: ReadHistory): Promise<ImportPreview>;
  /** Brings every good line over once. It pauses while `tell` waits, stops where that throws, and goes on when it is run again. */
  importHistory(id: ImportId, read: ReadHistory, unknownPeople: UnknownPeople, tell: ImportTold): Promise<Imported>;
  /** Every import that was begun and not taken back, the oldest first. */
  readImports(): Promise<readonly RegisteredImport[]>;
  /** What there is of an import; changes nothing. */
  findImportTraces(id: ImportId, tell: ImportTold): Promise<ImportTraces>;
  /** Takes a whole import back, and tells what is left of it. */
  takeHistoryBack(id: ImportId, tell: ImportTold): Promise<ImportTraces>;
  /** A community with all that its lists hold; `communityFiles` and `zipOf` make files of it. */
  readCommunityExport(community: CommunityKey): Promise<TakenCommunity>;
}

/** Comes in a file of its own, when it is first asked for. */
const bringing = (): Promise<typeof import('./bringing')> => import('./bringing');

export function openHistory(site: Site): HistoryDoor {
  return {
    readKnownCommunities: async () => (await bringing()).readKnownCommunities(site),
    importIdOf: async texts => (await bringing()).importIdOf(texts),
    previewImport: async read => (await bringing()).previewImport(site, read),
    importHistory: async (id, read, unknownPeople, tell) => (await bringing()).importHistory(site, id, read, { unknownPeople, now: Date.now() }, tell),
    readImports: async () => (await bringing()).readImports(site),
    findImportTraces: async (id, tell) => (await bringing()).findImportTraces(site, id, tell),
    takeHistoryBack: async (id, tell) => (await bringing()).takeHistoryBack(site, id, tell),
    readCommunityExport: async community => (await bringing()).readCommunityExport(site, community, Date.now())
  };
}
