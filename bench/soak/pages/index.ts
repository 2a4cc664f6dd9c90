import { openGuildhallPage } from './guildhallPage';
import type { Page, Side, Viewer } from './page';
import { openStockPage } from './stockPage';

/** The entry of the bundle that is loaded afresh for every page: what a client keeps in its modules is one page's. */
export function openPage(side: Side, siteUrl: string, viewer: Viewer): Page {
  return side === 'stock' ? openStockPage(siteUrl, viewer) : openGuildhallPage(siteUrl, viewer);
}

export { readEverything } from './readEverything';
