import type { Call } from '../call';
import { currentChangeToken } from './changes';
import { userEntity } from './principalEntities';
import { toBasePermissions } from '../rights/masks';
import type { Entity } from '../serialise/entity';
import { readWebSetting } from '../store/webSettings';

export function webEntity(call: Call): Entity {
  const { site } = call;
  return {
    type: 'SP.Web',
    path: 'Web',
    set: 'SP.ApiData.Webs',
    properties: {
      Created: site.created,
      CurrentChangeToken: currentChangeToken(call, undefined),
      Description: site.description,
      Id: site.webGuid,
      Language: 1033,
      MembersCanShare: readWebSetting(call.db, site.id, 'MembersCanShare'),
      ServerRelativeUrl: site.path,
      Title: site.title,
      Url: call.webUrl,
      WebTemplate: site.communication === 1 ? 'SITEPAGEPUBLISHING' : 'GROUP',
      Configuration: 0
    },
    onRequest: {
      EffectiveBasePermissions: () => toBasePermissions(call.rights.atWeb()),
      HasUniqueRoleAssignments: () => true
    },
    links: { CurrentUser: () => userEntity(call, call.rights.me()) }
  };
}
