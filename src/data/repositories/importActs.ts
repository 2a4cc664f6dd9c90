import type { Charter } from '../../domain/community/charter';
import type { CommunityKey, OperationId, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { minute } from '../../domain/time';
import { addRowInFolder } from '../client/addRow';
import { inBatches } from '../client/inBatch';
import type { Site } from '../client/site';
import { listOf, listPath } from '../client/site';
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
  await inBatches(site, charters, (batched, imported) => {
    // Forms know whole minutes; never earlier than said, or the author might not have held the role yet.
    const at = Math.ceil(imported.writtenAt / minute) * minute;
    const row = toWriteRow({
      kind: 'charter',
      person: imported.author,
      community: imported.community,
      operation: imported.operation,
      at,
      summary: `Charter of “${imported.charter.title}”`,
      body: { ...imported.charter }
    });
    return addRowInFolder(listOf(batched, 'acts'), listPath(batched, 'acts'), { ...row, ...stampValues(imported.login, at) });
  });
}
