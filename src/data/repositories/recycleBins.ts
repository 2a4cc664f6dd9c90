import '../client/pnpErasing';
import type { RecycledRow } from '../../domain/erasing/recycledOf';
import { isFailure } from '../../domain/failure';
import { settle } from '../client/settle';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';

/** SP.RecycleBinItemState: what was deleted, and what was deleted from there. */
export const binStages = { firstStage: 1, secondStage: 2 } as const;
export type BinStage = keyof typeof binStages;

interface BinRow {
  readonly Id: string;
  readonly Title: string | null;
  readonly DirName: string;
  readonly AuthorEmail: string | null;
  readonly AuthorName: string | null;
}

/** Most entries of one answer. */
const most = 5000;

/**
 * What of Guildhall's lists (or of these) lies in a stage of the recycle bin. Undefined where SharePoint does not let one
 * look: the second stage is for administrators of the site collection.
 */
export async function readRecycled(site: Site, stage: BinStage, of: readonly ListName[] = Object.keys(lists) as ListName[]): Promise<RecycledRow[] | undefined> {
  const folders = of.map(name => listPath(site, name).replace(/^\//, '').toLowerCase());
  try {
    const rows = (await site.sp.site.recycleBin.filter(`ItemState eq ${binStages[stage]}`).top(most)()) as readonly BinRow[];
    return rows
      .filter(({ DirName }) => folders.some(folder => `${DirName.toLowerCase()}/`.startsWith(`${folder}/`)))
      .map(({ Id: id, Title, AuthorEmail, AuthorName }) => ({ id, title: Title ?? '', authorEmail: AuthorEmail ?? '', authorName: AuthorName ?? '' }));
  } catch (error) {
    if (isFailure(error, 'forbidden')) return undefined;
    throw error;
  }
}

/**
 * Removes entries from the recycle bin for good. Through the address of the site: through that of the web they might only
 * move on to the second stage.
 */
export async function emptyFromBin(site: Site, rows: readonly RecycledRow[]): Promise<void> {
  for (const { id } of rows) {
    await settle(site.connection, {
      write: async () => {
        try {
          await site.sp.site.recycleBin.getById(id).delete();
        } catch (error) {
          // It went meanwhile, or the answer to a first sending was lost.
          if (!isFailure(error, 'notFound')) throw error;
        }
      },
      lookUp: async () => undefined
    });
  }
}
