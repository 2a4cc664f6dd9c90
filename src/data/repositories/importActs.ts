import type { Charter } from '../../domain/community/charter';
import type { CommunityKey, OperationId, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { minute } from '../../domain/time';
import type { NewRow } from '../client/addRow';
import { addRows } from '../client/inBatch';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { toWriteRow } from '../rows/logRow';
import { stampValues } from '../rows/stampValues';

/** A charter as its author wrote it elsewhere. */
export interface ImportedCharter {
  readonly community: CommunityKey;
  readonly charter: Charter;
  readonly author: PersonKey;
  /** The author's login name, by which SharePoint stamps the row. */
  readonly login: string;
  readonly writtenAt: UtcInstant;
  readonly operation: OperationId;
}

/**
 * Brings charters over as acts of their authors. SharePoint lets whoever holds ManagePermissions set author and time
 * of a row while adding it; the row then counts like one that its author added. Works in sites whose language is
 * en-US and whose time zone is UTC, because the form functions take dates as the site shows them.
 */
export async function importCharters(site: Site, charters: readonly ImportedCharter[]): Promise<void> {
  await addRows(site, charters.map((imported): NewRow => newRow(site, imported)));
}

function newRow(site: Site, { charter, author, community, login, operation, writtenAt }: ImportedCharter): NewRow {
  // Forms know whole minutes; never earlier than said, or the author might not have held the role yet.
  const at = Math.ceil(writtenAt / minute) * minute;
  const summary = `Charter of “${charter.title}”`;
  const row = toWriteRow({ kind: 'charter', person: author, community, operation, at, summary, body: { ...charter } });
  return { list: 'acts', folder: listPath(site, 'acts'), values: { ...row, ...stampValues(login, at) } };
}
