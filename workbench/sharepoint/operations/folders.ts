import type { Call } from '../call';
import { fileErrors, listErrors, requestErrors, SharePointError } from '../errors/catalogue';
import { file, files } from './files';
import { folderEntity, foldersIn } from './folderEntity';
import { folderProperties } from './folderProperties';
import { checkName, findFile, findFolder, folderAt, type ListFolder } from './folderLookup';
import { item } from './items';
import { queried } from './queried';
import { addRow, removeRow } from '../items/write';
import { flagArgument, textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { created, done, removed, value } from '../serialise/result';
import { findByPath, pathOf, type ItemRow } from '../store/items';
import { putIntoBin } from '../store/recycled';
import { prefixOf } from '../store/sites';

/** `web/getFolderByServerRelativePath(…)`; of a missing folder `$select=Exists` alone is answered. */
export function folderByPath(call: Call, path: string): Resource {
  try {
    return folder(findFolder(call, path));
  } catch (error) {
    if (error instanceof SharePointError && error.status === 404 && call.options.select.join() === 'Exists') {
      return { type: 'SP.Folder', entity: () => ({ type: 'SP.Folder', path: 'Web', set: 'SP.ApiData.Folders', properties: { Exists: false } }) };
    }
    throw error;
  }
}

export function fileByPath(call: Call, path: string): Resource {
  const { list, row } = findFile(call, path);
  return file(list, row);
}

export function folder(known: ListFolder): Resource {
  const { list, row } = known;
  return {
    type: 'SP.Folder',
    entity: (call) => folderEntity(call, known),
    delete: (call) => {
      removeFolder(call, known);
      return removed();
    },
    children: {
      files: () => files(known),
      folders: () => folders(known),
      properties: () => folderProperties(known),
      listitemallfields: () => (row === undefined ? { type: 'SP.Folder/ListItemAllFields', get: () => done('ListItemAllFields') } : item(list, row)),
      recycle: () => action('SP.Folder/Recycle', (call) => {
        const gone = removeFolder(call, known);
        return value('Recycle', putIntoBin(call.db, known.list, gone, call.rights.me().id, call.now), 'Edm.Guid');
      })
    }
  };
}

function folders(parent: ListFolder): Resource {
  const named = (call: Call, name: string): Resource => folder(folderAt(call, parent.list, name.startsWith('/') ? name : `${parent.path}/${name}`));
  return {
    type: 'SP.FolderCollection',
    get: (call) => queried(call, 'SP.ApiData.Folders', foldersIn(call, parent).map((one) => folderEntity(call, one))),
    at: (args, call) => named(call, textArgument(args, 'url')),
    children: {
      addusingpath: (args) => action('SP.FolderCollection/AddUsingPath', (call) =>
        created(folderEntity(call, addFolder(call, parent, textArgument(args, 'decodedUrl'), flagArgument(args, 'overwrite', 1, false)))))
    }
  };
}

/** A folder is a row, so it needs AddListItems where it comes to lie. An existing one is answered if `overwrite`. */
function addFolder(call: Call, parent: ListFolder, written: string, overwrite: boolean): ListFolder {
  const { list } = parent;
  const name = leafWithin(call, parent, written);
  call.require('AddListItems', parent.scope);
  if (!list.settings.EnableFolderCreation) {
    throw requestErrors.invalidArgument('Folder creation is not enabled for this list.');
  }
  const existing = findByPath(call.db, list, `${parent.path}/${name}`);
  if (existing !== undefined && !(overwrite && existing.folder === 1)) {
    throw fileErrors.folderExists(`${parent.path}/${name}`);
  }
  const row = existing ?? addRow(call, list, { scope: parent.scope, dir: parent.path, leaf: name, folder: true, values: new Map([['"f_Title"', name]]) }, {});
  return { list, path: pathOf(row), scope: row.scope, row };
}

/** A name, or the full server-relative path of a child of this folder. */
function leafWithin(call: Call, parent: ListFolder, written: string): string {
  const rooted = written.startsWith('/') || !written.includes('/') ? written : `${prefixOf(call.site)}/${written}`;
  const inside = rooted.toLowerCase().startsWith(`${parent.path.toLowerCase()}/`) ? rooted.slice(parent.path.length + 1) : rooted;
  checkName(inside);
  return inside;
}

function removeFolder(call: Call, known: ListFolder): ItemRow {
  if (known.row === undefined) {
    throw listErrors.itemMissing();
  }
  removeRow(call, known.list, known.row);
  return known.row;
}
