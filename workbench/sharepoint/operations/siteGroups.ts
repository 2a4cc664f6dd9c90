import { requirePermission, type Call } from '../call';
import { identityErrors, requestErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { queried } from './queried';
import { groupEntity, mayEditMembers, mayManage, ownerOf, principalEntity, requireBrowse, userEntity, usersSeen } from './principalEntities';
import { siteUser } from './siteUsers';
import { idArgument, textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import { changed, created, done, type Result } from '../serialise/result';
import {
  addMember, addPrincipal, ensureLogin, findLogin, findPrincipal, groupsOf, principalKinds, type Principal
} from '../store/principals';

/** `web/sitegroups`: the SharePoint groups of the site. */
export function siteGroups(): Resource {
  return {
    type: 'SP.GroupCollection',
    get: (call) => {
      requireBrowse(call);
      return queried(call, 'SP.ApiData.Groups', groupsOf(call.db, call.site.id).map((group) => groupEntity(call, group)));
    },
    post: (call) => created(groupEntity(call, addGroup(call))),
    at: (args, call) => siteGroup(byId(call, idArgument(args, 'id'))),
    children: {
      getbyid: (args, call) => siteGroup(byId(call, idArgument(args, 'id'))),
      getbyname: (args, call) => siteGroup(byName(call, textArgument(args, 'name'))),
      removebyid: (args) => action('SP.GroupCollection/RemoveById', (call) => removeGroup(call, byId(call, idArgument(args, 'id')))),
      removebyloginname: (args) => action('SP.GroupCollection/RemoveByLoginName', (call) => removeGroup(call, byName(call, textArgument(args, 'loginName'))))
    }
  };
}

export function siteGroup(group: Principal): Resource {
  return {
    type: 'SP.Group',
    entity: (call) => groupEntity(call, group),
    merge: (call) => updateGroup(call, group),
    children: {
      users: () => groupUsers(group),
      owner: () => ({ type: 'SP.Group/Owner', entity: (call) => principalEntity(call, ownerOf(call, group)) }),
      setuserasowner: (args) => action('SP.Group/SetUserAsOwner', (call) => {
        requireManagement(call, group);
        const user = requireUser(call, idArgument(args, 'ownerId'));
        call.db.run('UPDATE principals SET owner = ? WHERE site = ? AND id = ?', user.id, call.site.id, group.id);
        return done('SetUserAsOwner');
      })
    }
  };
}

function groupUsers(group: Principal): Resource {
  const remove = (call: Call, user: Principal | undefined): Result => {
    requireMembership(call, group);
    const member = found(user, webErrors.userMissing);
    call.db.run('DELETE FROM members WHERE site = ? AND groupId = ? AND userId = ?', call.site.id, group.id, member.id);
    return done('RemoveUser');
  };
  const one = (call: Call, user: Principal | undefined): Resource => {
    const member = found(usersSeen(call, group).find((candidate) => candidate.id === user?.id), webErrors.userMissing);
    return siteUser(() => member);
  };
  return {
    type: 'SP.Group/Users',
    get: (call) => queried(call, 'SP.ApiData.Users', usersSeen(call, group).map((user) => userEntity(call, user))),
    post: (call) => created(userEntity(call, addUser(call, group))),
    at: (args, call) => one(call, findLogin(call.db, call.site.id, textArgument(args, 'loginName'))),
    children: {
      getbyid: (args, call) => one(call, findPrincipal(call.db, call.site.id, idArgument(args, 'id'))),
      removebyid: (args) => action('SP.UserCollection/RemoveById', (call) => remove(call, findPrincipal(call.db, call.site.id, idArgument(args, 'id')))),
      removebyloginname: (args) =>
        action('SP.UserCollection/RemoveByLoginName', (call) => remove(call, findLogin(call.db, call.site.id, textArgument(args, 'loginName'))))
    }
  };
}

function addUser(call: Call, group: Principal): Principal {
  requireMembership(call, group);
  const { LoginName } = call.json();
  if (typeof LoginName !== 'string') {
    throw requestErrors.missingParameter('LoginName');
  }
  const user = found(ensureLogin(call.db, call.site.id, call.service.tenantId, LoginName), () => webErrors.userNotResolved(LoginName));
  addMember(call.db, call.site.id, group.id, user.id);
  return user;
}

/** Needs CreateGroups on the web; who makes a group owns it. */
function addGroup(call: Call): Principal {
  requirePermission(call.rights.atWeb(), 'CreateGroups');
  const facts = groupFacts(call.json());
  const title = facts.Title ?? '';
  if (title === '') {
    throw requestErrors.missingParameter('Title');
  }
  if (findLogin(call.db, call.site.id, title) !== undefined) {
    throw webErrors.groupTaken();
  }
  const group = addPrincipal(call.db, call.site.id, { kind: principalKinds.sharePointGroup, login: title, title, owner: call.rights.me().id });
  save(call, group, facts);
  return byId(call, group.id);
}

function updateGroup(call: Call, group: Principal): Result {
  requireManagement(call, group);
  save(call, group, groupFacts(call.json()));
  return changed();
}

interface GroupFacts {
  Title?: string;
  Description?: string;
  OnlyAllowMembersViewMembership?: boolean;
  AllowMembersEditMembership?: boolean;
}

const factTypes: Record<keyof GroupFacts, 'string' | 'boolean'> = {
  Title: 'string', Description: 'string', OnlyAllowMembersViewMembership: 'boolean', AllowMembersEditMembership: 'boolean'
};

function groupFacts(body: Record<string, unknown>): GroupFacts {
  for (const [name, value] of Object.entries(body)) {
    const type = factTypes[name as keyof GroupFacts] as string | undefined;
    if (type === undefined) {
      throw requestErrors.notSupported(`setting ${name} of SP.Group`);
    }
    if (typeof value !== type) {
      throw requestErrors.wrongPrimitive(type === 'string' ? 'Edm.String' : 'Edm.Boolean');
    }
  }
  return body as GroupFacts;
}

function save(call: Call, group: Principal, facts: GroupFacts): void {
  const title = facts.Title ?? group.title;
  call.db.run(
    'UPDATE principals SET title = ?, login = ?, description = ?, onlyMembersView = ?, membersEdit = ? WHERE site = ? AND id = ?',
    title, title, facts.Description ?? group.description,
    Number(facts.OnlyAllowMembersViewMembership ?? group.onlyMembersView), Number(facts.AllowMembersEditMembership ?? group.membersEdit),
    call.site.id, group.id
  );
}

function removeGroup(call: Call, group: Principal): Result {
  requireManagement(call, group);
  call.db.run('DELETE FROM members WHERE site = ? AND groupId = ?', call.site.id, group.id);
  call.db.run('DELETE FROM assignments WHERE principal = ? AND scope IN (SELECT id FROM scopes WHERE site = ?)', group.id, call.site.id);
  call.db.run('DELETE FROM principals WHERE site = ? AND id = ?', call.site.id, group.id);
  return done('Remove');
}

function requireManagement(call: Call, group: Principal): void {
  if (!mayManage(call, group)) {
    throw identityErrors.accessDenied();
  }
}

function requireMembership(call: Call, group: Principal): void {
  if (!mayEditMembers(call, group)) {
    throw identityErrors.accessDenied();
  }
}

/** REST can make a user the owner of a group, never a group: only CSOM can. */
function requireUser(call: Call, id: number): Principal {
  const user = findPrincipal(call.db, call.site.id, id);
  return found(user?.kind === principalKinds.sharePointGroup ? undefined : user, webErrors.userMissing);
}

function byId(call: Call, id: number): Principal {
  const group = findPrincipal(call.db, call.site.id, id);
  return found(group?.kind === principalKinds.sharePointGroup ? group : undefined, webErrors.groupMissing);
}

function byName(call: Call, name: string): Principal {
  return found(groupsOf(call.db, call.site.id).find((group) => group.title.toLowerCase() === name.toLowerCase()), webErrors.groupMissing);
}
