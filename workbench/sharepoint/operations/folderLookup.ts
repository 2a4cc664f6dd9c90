import type { Call } from '../call';
import { fileErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { mayRead } from '../items/visible';
import { findByPath, pathOf, type ItemRow } from '../store/items';
import { findListByPath, type List } from '../store/lists';
import { prefixOf } from '../store/sites';

/** A folder of a list: its root (which is no item) or one that is a row. */
export interface ListFolder {
  list: List;
  /** Server-relative. */
  path: string;
  scope: number;
  row: ItemRow | undefined;
}

/** The folder at a server-relative address, an absolute one, or one relative to the web. */
export function folderAt(call: Call, list: List, written: string): ListFolder {
  const path = serverRelative(call, written);
  if (path.toLowerCase() === list.folder.toLowerCase()) {
    return { list, path: list.folder, scope: list.scope, row: undefined };
  }
  const row = findByPath(call.db, list, path);
  if (row?.folder !== 1 || !mayRead(call, list, row)) {
    throw fileErrors.folderMissing();
  }
  return { list, path: pathOf(row), scope: row.scope, row };
}

export function findFolder(call: Call, written: string): ListFolder {
  const path = serverRelative(call, written);
  return folderAt(call, found(findListByPath(call.db, call.site.id, path), fileErrors.folderMissing), path);
}

/** The file at a server-relative address, if the caller may see it. */
export function findFile(call: Call, written: string): { list: List; row: ItemRow } {
  const path = serverRelative(call, written);
  const missing = (): Error => fileErrors.fileMissing(path);
  const list = found(findListByPath(call.db, call.site.id, path), missing);
  const row = found(findByPath(call.db, list, path), missing);
  if (row.folder === 1 || !mayRead(call, list, row)) {
    throw missing();
  }
  return { list, row };
}

/** What SharePoint Online refuses in the name of a file or folder. */
export function checkName(name: string): void {
  if (name === '' || /["*:<>?/\\|]/.test(name) || /^[\s.~]|[\s.]$/.test(name)) {
    throw fileErrors.nameInvalid(name);
  }
}

function serverRelative(call: Call, written: string): string {
  const origin = call.service.origin();
  const path = written.toLowerCase().startsWith(origin.toLowerCase()) ? written.slice(origin.length) : written;
  const rooted = path.startsWith('/') ? path : `${prefixOf(call.site)}/${path}`;
  return rooted.replace(/\/+$/, '');
}
