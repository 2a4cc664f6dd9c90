import type { View } from './readView';
import type { Call } from '../call';
import { camlErrors } from '../errors/catalogue';
import type { Condition } from '../items/filterSql';
import { readRows, type RowPage } from '../items/readRows';
import type { ListFolder } from '../operations/folderLookup';

/** One page of what a view shows of a folder. `token` says where the page before ended. */
export function readViewRows(call: Call, folder: ListFolder, view: View, size: number, token: string | undefined): RowPage {
  return readRows(call, {
    filter: view.where,
    context: { db: call.db, list: folder.list, expanded: 'all', refuse: camlErrors.notUnderstood },
    sorts: view.sorts,
    token,
    size,
    within: within(folder, view)
  });
}

function within(folder: ListFolder, view: View): Condition | undefined {
  const isRoot = folder.row === undefined;
  const own: Condition = { sql: 'dir = ?', values: [folder.path] };
  const below: Condition = {
    sql: '(dir = ? OR substr(dir, 1, ?) = ? COLLATE NOCASE)', values: [folder.path, folder.path.length + 1, `${folder.path}/`]
  };
  switch (view.scope) {
    case 'Default':
      return own;
    case 'FilesOnly':
      return { ...own, sql: `${own.sql} AND folder = 0` };
    case 'Recursive':
      return isRoot ? { sql: 'folder = 0', values: [] } : { ...below, sql: `${below.sql} AND folder = 0` };
    case 'RecursiveAll':
      return isRoot ? undefined : below;
  }
}
