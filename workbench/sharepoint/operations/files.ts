import type { Call } from '../call';
import { fileErrors, requestErrors } from '../errors/catalogue';
import { fileEntity, fileETag, filesIn } from './folderEntity';
import { checkName, findFile, type ListFolder } from './folderLookup';
import { item } from './items';
import { queried } from './queried';
import { requireChange } from '../items/visible';
import { addRow, checkETag, dropRow, writeRow } from '../items/write';
import { flagArgument, textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { changed, created, removed, value, type Result } from '../serialise/result';
import { findByPath, findItem, readContent, writeContent, type ItemRow } from '../store/items';
import { isLibrary, type List } from '../store/lists';
import { findAnyPrincipal } from '../store/principals';
import { putIntoBin } from '../store/recycled';

/** `folder/files` of a library. */
export function files(parent: ListFolder): Resource {
  return {
    type: 'SP.FileCollection',
    get: (call) => queried(call, 'SP.ApiData.Files', filesIn(call, parent).map((row) => fileEntity(call, parent.list, row))),
    at: (args, call) => {
      const { list, row } = findFile(call, `${parent.path}/${textArgument(args, 'url')}`);
      return file(list, row);
    },
    children: {
      addusingpath: (args) => action('SP.FileCollection/AddUsingPath', (call) => {
        const { positional, named } = args;
        const unknown = [...named.keys()].find((name) => !['decodedurl', 'overwrite'].includes(name));
        if (unknown !== undefined || positional.length > 2) {
          throw requestErrors.notSupported(`the parameter ${unknown ?? ''} of SP.FileCollection/AddUsingPath`);
        }
        const row = addFile(call, parent, textArgument(args, 'decodedUrl'), flagArgument(args, 'overwrite', 1, false));
        return created(fileEntity(call, parent.list, row));
      })
    }
  };
}

export function file(list: List, row: ItemRow): Resource {
  return {
    type: 'SP.File',
    entity: (call) => fileEntity(call, list, row),
    delete: (call) => {
      removeFile(call, list, row);
      return removed();
    },
    children: {
      $value: () => content(list, row),
      listitemallfields: () => item(list, row),
      recycle: () => action('SP.File/Recycle', (call) => {
        removeFile(call, list, row);
        return value('Recycle', putIntoBin(call.db, list, row, call.rights.me().id, call.now), 'Edm.Guid');
      })
    }
  };
}

function content(list: List, row: ItemRow): Resource {
  const replace = (call: Call): Result => {
    requireChange(call, list, row, 'EditListItems');
    checkETag(call, fileETag(row));
    return changed(fileETag(store(call, list, row)));
  };
  return {
    type: 'SP.File/$value',
    get: (call) => {
      call.require('OpenItems', row.scope);
      return { kind: 'bytes', bytes: readContent(call.db, list, row.id), contentType: 'application/octet-stream', etag: fileETag(row) };
    },
    post: replace,
    put: replace
  };
}

/** AddListItems for a new name; to overwrite, EditListItems on the file that is there. */
function addFile(call: Call, parent: ListFolder, name: string, overwrite: boolean): ItemRow {
  const { list, path } = parent;
  checkName(name);
  if (!isLibrary(list)) {
    throw requestErrors.invalidArgument('Files can only be added to a document library.');
  }
  call.require('AddListItems', parent.scope);
  const existing = findByPath(call.db, list, `${path}/${name}`);
  if (existing === undefined) {
    const row = addRow(call, list, { scope: parent.scope, dir: path, leaf: name, folder: false, values: new Map() }, {});
    writeContent(call.db, list, row.id, call.bytes);
    return findItem(call.db, list, row.id) ?? row;
  }
  if (!overwrite || existing.folder === 1) {
    const editor = findAnyPrincipal(call.db, call.site.id, existing.editor)?.login ?? '';
    throw fileErrors.fileExists(`${path}/${name}`, editor, existing.modified);
  }
  requireChange(call, list, existing, 'EditListItems');
  return store(call, list, existing);
}

function store(call: Call, list: List, row: ItemRow): ItemRow {
  writeContent(call.db, list, row.id, call.bytes);
  return writeRow(call, list, row, new Map());
}

function removeFile(call: Call, list: List, row: ItemRow): void {
  requireChange(call, list, row, 'DeleteListItems');
  checkETag(call, fileETag(row));
  dropRow(call, list, row);
}
