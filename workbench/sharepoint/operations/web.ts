import type { Call } from '../call';
import { requestErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { changes } from './changes';
import { features } from './features';
import { fileByPath, folderByPath } from './folders';
import { listByUrl, lists } from './lists';
import { securable } from './roleAssignments';
import { recycleBin } from './recycleBin';
import { roleDefinitions } from './roleDefinitions';
import { siteGroup, siteGroups } from './siteGroups';
import { ensureUser, siteUser, siteUsers } from './siteUsers';
import { getStorageEntity, removeStorageEntity, setStorageEntity } from './storageEntities';
import { tenantAppCatalog } from './tenantAppCatalog';
import { tenantSettings } from './tenantSettings';
import { webEntity } from './webEntity';
import { issueDigest } from '../identity/digest';
import { textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { changed, value, type Result } from '../serialise/result';
import { findPrincipal } from '../store/principals';
import { webSettings, writeWebSetting, type WebSetting } from '../store/webSettings';

/** What stands directly behind `_api/`. */
export const apiRoot: Resource = {
  type: '_api',
  children: {
    web: () => web,
    site: () => site,
    sp_tenantsettings_current: () => tenantSettings,
    contextinfo: () => action('contextinfo', contextInfo)
  }
};

const site: Resource = {
  type: 'SP.Site',
  entity: (call) => ({
    type: 'SP.Site',
    path: 'Site',
    set: 'SP.ApiData.Sites',
    properties: { Id: call.site.guid, ServerRelativeUrl: call.site.path, Url: call.webUrl, ReadOnly: false, GroupId: '00000000-0000-0000-0000-000000000000' }
  }),
  children: { rootweb: () => web, features: () => features('site'), recyclebin: () => recycleBin('site') }
};

const web: Resource = {
  type: 'SP.Web',
  entity: webEntity,
  merge: updateWeb,
  children: {
    ...securable({}),
    lists: () => lists(),
    features: () => features('web'),
    recyclebin: () => recycleBin('web'),
    tenantappcatalog: () => tenantAppCatalog(),
    getchanges: () => changes(undefined),
    getlist: (args, call) => listByUrl(call, textArgument(args, 'strUrl')),
    currentuser: () => siteUser((call) => call.rights.me()),
    siteusers: () => siteUsers(),
    getuserbyid: (args, call) => siteUsers().children?.['getbyid']?.(args, call) ?? web,
    ensureuser: () => ensureUser(),
    sitegroups: () => siteGroups(),
    associatedownergroup: (_, call) => associated(call, call.site.ownerGroup),
    associatedmembergroup: (_, call) => associated(call, call.site.memberGroup),
    associatedvisitorgroup: (_, call) => associated(call, call.site.visitorGroup),
    roledefinitions: () => roleDefinitions(),
    getfolderbyserverrelativepath: (args, call) => folderByPath(call, textArgument(args, 'decodedUrl')),
    getfilebyserverrelativepath: (args, call) => fileByPath(call, textArgument(args, 'decodedUrl')),
    getstorageentity: (args) => getStorageEntity(args),
    setstorageentity: () => setStorageEntity(),
    removestorageentity: (args) => removeStorageEntity(args)
  }
};

function associated(call: Call, id: number): Resource {
  return siteGroup(found(findPrincipal(call.db, call.site.id, id), webErrors.groupMissing));
}

function updateWeb(call: Call): Result {
  call.require('ManageWeb', call.site.scope);
  const { Title = call.site.title, Description = call.site.description, ...rest } = call.json();
  for (const [name, value] of Object.entries(rest)) {
    if (!(name in webSettings)) {
      throw requestErrors.notSupported(`setting ${name} of SP.Web`);
    }
    if (typeof value !== 'boolean') {
      throw requestErrors.wrongPrimitive('Edm.Boolean');
    }
    writeWebSetting(call.db, call.site.id, name as WebSetting, value);
  }
  call.db.run('UPDATE sites SET title = ?, description = ? WHERE id = ?', String(Title), String(Description), call.site.id);
  return changed();
}

function contextInfo(call: Call): Result {
  const facts = {
    FormDigestTimeoutSeconds: call.service.digestSeconds,
    FormDigestValue: issueDigest(call.service, call.site, call.person),
    LibraryVersion: '16.0.0.0',
    SiteFullUrl: call.webUrl,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
    WebFullUrl: call.webUrl
  };
  return value('GetContextWebInformation', facts, 'SP.ContextWebInformation');
}
