import type { NewEntry } from '../../domain/contribution/entry';
import { entryBody } from '../../domain/contribution/entry';
import type { CommunityKey, OperationId, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { minute } from '../../domain/time';
import type { NewRow } from '../client/addRow';
import { addRows } from '../client/inBatch';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { toWriteRow } from '../rows/logRow';
import { stampValues } from '../rows/stampValues';
import type { SpaceLog } from './space';

/** Something that somebody did in a community elsewhere. */
export interface ImportedEntry {
  readonly log: SpaceLog | 'memberships';
  readonly community: CommunityKey;
  readonly entry: NewEntry;
  readonly author: PersonKey;
  /** The author's login name, by which SharePoint stamps the row. */
  readonly login: string;
  readonly writtenAt: UtcInstant;
  readonly operation: OperationId;
}

/** Entries that one call brings over at least in their order: a post carries no more. */
export const importedAtOnce = 20;

/**
 * Brings entries over as rows of their authors, and returns their ids in the order of the entries. SharePoint lets whoever
 * holds ManagePermissions set author and time of a row while adding it; the row then counts like one that its author added.
 * Works in sites whose language is en-US and whose time zone is UTC, because the form functions take dates as the site shows
 * them. Ids ascend with the entries only among the first `importedAtOnce`.
 */
export function importEntries(site: Site, entries: readonly ImportedEntry[]): Promise<number[]> {
  return addRows(site, entries.map(imported => newRow(site, imported)));
}

function newRow(site: Site, { log, entry, author, community, login, operation, writtenAt }: ImportedEntry): NewRow {
  // Forms know whole minutes; never earlier than said, or the author might not have held the role yet.
  const at = Math.ceil(writtenAt / minute) * minute;
  const { kind, summary } = entry;
  const row = toWriteRow({ kind, person: author, community, operation, at, summary, body: entryBody(entry) });
  return { list: log, folder: listPath(site, log), values: { ...row, ...stampValues(login, at) } };
}
