import type { Charter } from '../../domain/community/charter';
import type { Site } from '../client/site';
import type { ImportedEntry } from './importEntries';
import { importEntries } from './importEntries';

/** A charter as its author wrote it elsewhere. */
export interface ImportedCharter extends Omit<ImportedEntry, 'log' | 'entry'> {
  readonly charter: Charter;
}

/** Brings charters over as acts of their authors, see `importEntries`. */
export async function importCharters(site: Site, charters: readonly ImportedCharter[]): Promise<void> {
  const entryOf = (charter: Charter): ImportedEntry['entry'] => ({ kind: 'charter', summary: `Charter of “${charter.title}”`, says: { ...charter } });
  await importEntries(site, charters.map(({ charter, ...imported }) => ({ ...imported, log: 'acts', entry: entryOf(charter) })));
}
