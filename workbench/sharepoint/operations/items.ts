import type { Call } from '../call';
import { requestErrors } from '../errors/catalogue';
import { addDefaults, readJsonItem } from '../items/jsonValues';
import { itemSet, mostLookups, projector } from '../items/project';
import { readPage } from '../items/query';
import { visibleItem } from '../items/visible';
import { acceptedStamps, addRow, changeRow, removeRow } from '../items/write';
import { validateUpdate } from './formFunctions';
import { securable } from './roleAssignments';
import { shapeOf } from '../odata/shape';
import { idArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { changed, removed, value, type Result } from '../serialise/result';
import { etagOf, type ItemRow } from '../store/items';
import { isLibrary, type List } from '../store/lists';
import { putIntoBin } from '../store/recycled';

/** `lists(…)/items`: every row of the list, those in folders too. */
export function items(list: List): Resource {
  return {
    type: 'SP.ListItemCollection',
    at: (args, call) => item(list, visibleItem(call, list, idArgument(args, 'id'))),
    children: { getbyid: (args, call) => item(list, visibleItem(call, list, idArgument(args, 'id'))) },
    get: (call) => readItems(call, list),
    post: (call) => addItem(call, list)
  };
}

/** One item, file or folder as a row of its list. */
export function item(list: List, row: ItemRow): Resource {
  return {
    type: 'SP.ListItem',
    get: (call) => answerRow(call, list, row, 200),
    merge: (call) => mergeItem(call, list, row),
    put: (call) => mergeItem(call, list, row),
    delete: (call) => {
      removeRow(call, list, row);
      return removed();
    },
    children: {
      ...securable({ list, row }),
      recycle: () => action('SP.ListItem/recycle', (call) => {
        removeRow(call, list, row);
        return value('Recycle', putIntoBin(call.db, list, row, call.rights.me().id, call.now), 'Edm.Guid');
      }),
      validateupdatelistitem: () => action('SP.ListItem/ValidateUpdateListItem', (call) => validateUpdate(call, list, row))
    }
  };
}

export function answerRow(call: Call, list: List, row: ItemRow, status: number): Result {
  // An added row is told whatever it holds: only queries count lookups.
  const project = projector(call, list, shapeOf(call.options), status === 201 ? Infinity : mostLookups);
  return { kind: 'shaped', status, content: project(row), set: itemSet(list) };
}

function readItems(call: Call, list: List): Result {
  const project = projector(call, list, shapeOf(call.options));
  const page = readPage(call, list);
  const result: Result = { kind: 'shaped', status: 200, content: page.rows.map(project), set: itemSet(list) };
  return page.nextLink === undefined ? result : { ...result, nextLink: page.nextLink };
}

/** A plain POST adds to the root of the list and cannot name a folder. */
function addItem(call: Call, list: List): Result {
  if (isLibrary(list)) {
    throw requestErrors.invalidArgument('To add an item to a document library, use SPFileCollection.Add()');
  }
  call.require('AddListItems', list.scope);
  const { values, stamps } = readJsonItem(call.db, list, call.json());
  addDefaults(list, values);
  const row = addRow(call, list, { scope: list.scope, dir: list.folder, leaf: null, folder: false, values }, acceptedStamps(call, list, stamps));
  return answerRow(call, list, row, 201);
}

function mergeItem(call: Call, list: List, row: ItemRow): Result {
  const { values } = readJsonItem(call.db, list, call.json());
  return changed(etagOf(changeRow(call, list, row, values)));
}
