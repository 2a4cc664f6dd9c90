import type { Call } from '../call';
import type { ListFolder } from './folderLookup';
import { itemPath, itemSet, projector, versionLabel } from '../items/project';
import { mayRead } from '../items/visible';
import { emptyShape } from '../odata/shape';
import type { Entity } from '../serialise/entity';
import { childrenOf, etagOf, leafOf, pathOf, type ItemRow } from '../store/items';
import type { List } from '../store/lists';

/** SP.Folder; the root folder of a list has no item and borrows its guid and dates from the list. */
export function folderEntity(call: Call, folder: ListFolder): Entity {
  const { list, path, row } = folder;
  return {
    type: 'SP.Folder',
    path: `Web/GetFolderByServerRelativePath(decodedurl='${path.replace(/'/g, "''")}')`,
    set: 'SP.ApiData.Folders',
    properties: {
      Exists: true,
      ItemCount: childrenOf(call.db, list, path, false).length + childrenOf(call.db, list, path, true).length,
      Name: path.slice(path.lastIndexOf('/') + 1),
      ServerRelativeUrl: path,
      TimeCreated: row?.created ?? list.created,
      TimeLastModified: row?.modified ?? list.modified,
      UniqueId: row?.guid ?? list.guid
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: path }) },
    links: {
      Files: () => filesIn(call, folder).map((file) => fileEntity(call, list, file)),
      Folders: () => foldersIn(call, folder).map((inner) => folderEntity(call, inner)),
      ...(row === undefined ? {} : { ListItemAllFields: () => itemEntity(call, list, row) })
    }
  };
}

/** SP.File. */
export function fileEntity(call: Call, list: List, row: ItemRow): Entity {
  const path = pathOf(row);
  return {
    type: 'SP.File',
    path: `Web/GetFileByServerRelativePath(decodedurl='${path.replace(/'/g, "''")}')`,
    set: 'SP.ApiData.Files',
    properties: {
      CheckOutType: 2,
      ETag: fileETag(row),
      Exists: true,
      Length: String(row.size),
      Level: 1,
      MajorVersion: Math.floor(row.ui / 512),
      MinorVersion: row.ui % 512,
      Name: leafOf(row),
      ServerRelativeUrl: path,
      TimeCreated: row.created,
      TimeLastModified: row.modified,
      Title: row['f_Title'] ?? null,
      UIVersion: row.ui,
      UIVersionLabel: versionLabel(row),
      UniqueId: row.guid
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: path }) },
    links: { ListItemAllFields: () => itemEntity(call, list, row) }
  };
}

/** A file names its version in the form `"{GUID},version"`, unlike its item. */
export function fileETag(row: ItemRow): string {
  return `"{${row.guid.toUpperCase()}},${row.version}"`;
}

export function filesIn(call: Call, folder: ListFolder): ItemRow[] {
  return childrenOf(call.db, folder.list, folder.path, false).filter((row) => mayRead(call, folder.list, row));
}

export function foldersIn(call: Call, folder: ListFolder): ListFolder[] {
  return childrenOf(call.db, folder.list, folder.path, true)
    .filter((row) => mayRead(call, folder.list, row))
    .map((row) => ({ list: folder.list, path: pathOf(row), scope: row.scope, row }));
}

function itemEntity(call: Call, list: List, row: ItemRow): Entity {
  const defaults = projector(call, list, emptyShape())(row).properties;
  return { type: list.entity, path: itemPath(list, row), set: itemSet(list), etag: etagOf(row), properties: defaults };
}
