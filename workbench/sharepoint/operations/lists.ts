import { requirePermission, type Call } from '../call';
import { listErrors, requestErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { getItems, renderListData } from './camlQueries';
import { changes } from './changes';
import { fields } from './fields';
import { addValidateUpdate } from './formFunctions';
import { folder } from './folders';
import { items } from './items';
import { listEntity } from './listEntity';
import { readListSettings } from './listSettings';
import { queried } from './queried';
import { securable } from './roleAssignments';
import { listViewThreshold } from '../items/planner';
import { checkETag } from '../items/write';
import { checkListFormula } from '../formulas/validation';
import { holds } from '../rights/masks';
import { textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { changed, created, removed, value, type Result } from '../serialise/result';
import { randomUUID } from 'node:crypto';
import { addList, deleteList, findListByGuid, findListByPath, findListByTitle, listsOf, templates, updateList, type List } from '../store/lists';
import { systemFields } from '../store/fields';
import { prefixOf } from '../store/sites';

/** `web/lists`: those the caller may open; a list without any right for him is not there. */
export function lists(): Resource {
  return {
    type: 'SP.ListCollection',
    get: (call) => queried(call, 'SP.ApiData.Lists', listsOf(call.db, call.site.id).filter((list) => mayOpen(call, list)).map((list) => listEntity(call, list))),
    post: (call) => created(listEntity(call, add(call))),
    at: (args, call) => byId(call, textArgument(args, 'id')),
    children: {
      getbyid: (args, call) => byId(call, textArgument(args, 'id')),
      getbytitle: (args, call) => listByTitle(call, textArgument(args, 'title'))
    }
  };
}

/** `web/getList('/sites/…/Lists/…')` */
export function listByUrl(call: Call, url: string): Resource {
  const path = url.startsWith('/') ? url : `${prefixOf(call.site)}/${url}`;
  const list = findListByPath(call.db, call.site.id, path);
  const exact = list?.folder.toLowerCase() === path.replace(/\/+$/, '').toLowerCase() ? list : undefined;
  return listResource(found(visible(call, exact), () => webErrors.listMissing(url, call.webUrl)));
}

function listByTitle(call: Call, title: string): Resource {
  return listResource(found(visible(call, findListByTitle(call.db, call.site.id, title)), () => webErrors.listMissing(title, call.webUrl)));
}

function byId(call: Call, guid: string): Resource {
  return listResource(found(visible(call, findListByGuid(call.db, call.site.id, guid)), webErrors.listIdMissing));
}

function listResource(list: List): Resource {
  return {
    type: 'SP.List',
    entity: (call) => listEntity(call, list),
    merge: (call) => merge(call, list),
    delete: (call) => {
      remove(call, list);
      return removed();
    },
    children: {
      ...securable({ list }),
      items: () => items(list),
      getitembyid: (args, call) => items(list).at?.(args, call) ?? items(list),
      fields: () => fields(list),
      rootfolder: () => folder({ list, path: list.folder, scope: list.scope, row: undefined }),
      renderlistdataasstream: () => action('SP.List/RenderListDataAsStream', (call) => renderListData(call, list)),
      getchanges: () => changes(list),
      getitems: () => action('SP.List/GetItems', (call) => getItems(call, list)),
      addvalidateupdateitemusingpath: () => action('SP.List/AddValidateUpdateItemUsingPath', (call) => addValidateUpdate(call, list)),
      recycle: () => action('SP.List/Recycle', (call) => {
        remove(call, list);
        return value('Recycle', randomUUID(), 'Edm.Guid');
      })
    }
  };
}

function add(call: Call): List {
  requirePermission(call.rights.atWeb(), 'ManageLists');
  const { Title, BaseTemplate, AllowContentTypes: _allow, ...rest } = call.json();
  if (typeof Title !== 'string' || Title.trim() === '') {
    throw requestErrors.missingParameter('Title');
  }
  if (BaseTemplate !== templates.list && BaseTemplate !== templates.library) {
    throw requestErrors.notSupported(`lists of BaseTemplate ${String(BaseTemplate)}`);
  }
  if (findListByTitle(call.db, call.site.id, Title) !== undefined) {
    throw webErrors.listTitleTaken();
  }
  const { settings, ...others } = readListSettings(rest);
  checkListFormula(settings.ValidationFormula ?? '', systemFields.slice());
  const list = addList(call.db, call.site, { title: Title, template: BaseTemplate, settings }, call.now);
  updateList(call.db, { ...list, ...others });
  return { ...list, ...others };
}

function merge(call: Call, list: List): Result {
  call.require('ManageLists', list.scope);
  checkETag(call, listEntity(call, list).etag ?? '*');
  const { Title = list.title, ...rest } = call.json();
  if (typeof Title !== 'string' || Title.trim() === '') {
    throw requestErrors.wrongPrimitive('Edm.String');
  }
  const holder = findListByTitle(call.db, call.site.id, Title);
  if (holder !== undefined && holder.id !== list.id) {
    throw webErrors.listTitleTaken();
  }
  const { settings, ...others } = readListSettings(rest);
  checkListFormula(settings.ValidationFormula ?? '', list.fields);
  if (others.readSecurity === 2 && list.fields.some((field) => field.unique)) {
    throw listErrors.uniqueAndReadSecurity();
  }
  updateList(call.db, { ...list, ...others, title: Title, settings: { ...list.settings, ...settings }, modified: call.now });
  return changed();
}

function remove(call: Call, list: List): void {
  call.require('ManageLists', list.scope);
  if (list.itemCount > listViewThreshold) {
    throw listErrors.thresholdExceeded();
  }
  deleteList(call.db, list);
}

function visible(call: Call, list: List | undefined): List | undefined {
  return list !== undefined && mayOpen(call, list) ? list : undefined;
}

/** ViewListItems or AddListItems on the list, or any assignment on something inside it (assumed). */
function mayOpen(call: Call, list: List): boolean {
  const mask = call.rights.atList(list);
  return holds(mask, 'ViewListItems') || holds(mask, 'AddListItems') || holds(mask, 'Open');
}
