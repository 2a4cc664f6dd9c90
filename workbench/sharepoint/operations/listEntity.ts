import type { Call } from '../call';
import { currentChangeToken } from './changes';
import { fieldEntity } from './fieldEntity';
import { folderEntity } from './folderEntity';
import { ownScope } from './roleAssignments';
import { webEntity } from './webEntity';
import { toBasePermissions } from '../rights/masks';
import type { Entity } from '../serialise/entity';
import { isLibrary, type List } from '../store/lists';

export function listEntity(call: Call, list: List): Entity {
  return {
    type: 'SP.List',
    path: `Web/Lists(guid'${list.guid}')`,
    set: 'SP.ApiData.Lists',
    etag: `"${Math.floor(Date.parse(list.modified) / 1000)}"`,
    properties: {
      BaseTemplate: list.template,
      BaseType: isLibrary(list) ? 1 : 0,
      ...list.settings,
      ValidationFormula: list.settings.ValidationFormula || null,
      ValidationMessage: list.settings.ValidationMessage || null,
      Created: list.created,
      CurrentChangeToken: currentChangeToken(call, list),
      Id: list.guid,
      ItemCount: list.itemCount,
      LastItemModifiedDate: list.modified,
      ListItemEntityTypeFullName: list.entity,
      EntityTypeName: list.entity.replace(/^SP\.Data\.|Item$/g, ''),
      ParentWebUrl: call.site.path,
      ReadSecurity: list.readSecurity,
      Title: list.title,
      WriteSecurity: list.writeSecurity
    },
    onRequest: {
      EffectiveBasePermissions: () => toBasePermissions(call.rights.atList(list)),
      HasUniqueRoleAssignments: () => ownScope(call, { list }) !== undefined
    },
    links: {
      RootFolder: () => folderEntity(call, { list, path: list.folder, scope: list.scope, row: undefined }),
      ParentWeb: () => webEntity(call),
      Fields: () => list.fields.map((field) => fieldEntity(list, field))
    }
  };
}
