import type { Call } from '../call';
import { requestErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { queried } from './queried';
import { removeSiteUser } from './removeSiteUser';
import { groupEntity, groupsWith, requireBrowse, userEntity } from './principalEntities';
import { idArgument, textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { collection, entity, type Result } from '../serialise/result';
import { ensureLogin, findLogin, findPrincipal, loginOf, principalKinds, usersOf, type Principal } from '../store/principals';

/** `web/siteusers`: everybody (and every claim) that the site has met. Reading needs BrowseUserInfo. */
export function siteUsers(): Resource {
  const find = (principal: Principal | undefined): Resource => {
    const known = found(principal?.kind === principalKinds.sharePointGroup ? undefined : principal, webErrors.userMissing);
    return siteUser(() => known);
  };
  return {
    type: 'SP.UserCollection',
    get: (call) => {
      requireBrowse(call);
      return queried(call, 'SP.ApiData.Users', usersOf(call.db, call.site.id).map((user) => userEntity(call, user)));
    },
    at: (args, call) => find(findLogin(call.db, call.site.id, textArgument(args, 'loginName'))),
    children: {
      getbyid: (args, call) => find(findPrincipal(call.db, call.site.id, idArgument(args, 'id'))),
      removebyid: (args) =>
        action('SP.UserCollection/RemoveById', (call) => removeSiteUser(call, findPrincipal(call.db, call.site.id, idArgument(args, 'id')))),
      removebyloginname: (args) =>
        action('SP.UserCollection/RemoveByLoginName', (call) => removeSiteUser(call, findLogin(call.db, call.site.id, textArgument(args, 'loginName')))),
      getbyloginname: (args, call) => find(findLogin(call.db, call.site.id, textArgument(args, 'loginName'))),
      getbyemail: (args, call) => {
        const email = textArgument(args, 'emailAddress').toLowerCase();
        return find(usersOf(call.db, call.site.id).find((user) => user.email.toLowerCase() === email));
      }
    }
  };
}

/** One user; the acting person is found late, because reading him may make him a user of the site. */
export function siteUser(read: (call: Call) => Principal): Resource {
  return {
    type: 'SP.User',
    entity: (call) => {
      const user = read(call);
      if (call.rights.me().id !== user.id) {
        requireBrowse(call);
      }
      return userEntity(call, user);
    },
    children: {
      groups: () => ({ type: 'SP.GroupCollection', get: (call) => groupsOfUser(call, read(call)) })
    }
  };
}

/** `web/ensureuser`: oneself always; others with BrowseUserInfo on the web (assumed). */
export function ensureUser(): Resource {
  return action('SP.Web/EnsureUser', (call) => {
    const { logonName } = call.json();
    if (typeof logonName !== 'string') {
      throw requestErrors.missingParameter('logonName');
    }
    if (loginOf(call.person.upn) !== logonName.toLowerCase()) {
      requireBrowse(call);
    }
    const user = found(ensureLogin(call.db, call.site.id, call.service.tenantId, logonName), () => webErrors.userNotResolved(logonName));
    return entity(userEntity(call, user));
  });
}

function groupsOfUser(call: Call, user: Principal): Result {
  return collection('SP.ApiData.Groups', groupsWith(call, user).map((group) => groupEntity(call, group)));
}
