import { requirePermission, type Call } from '../call';
import { identityErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import type { Entity } from '../serialise/entity';
import { findAnyPrincipal, findPrincipal, groupsOf, isMember, membersOf, principalKinds, type Principal } from '../store/principals';

export function principalEntity(call: Call, principal: Principal): Entity {
  return principal.kind === principalKinds.sharePointGroup ? groupEntity(call, principal) : userEntity(call, principal);
}

export function userEntity(call: Call, user: Principal): Entity {
  const isPerson = user.kind === principalKinds.user;
  return {
    type: 'SP.User',
    path: `Web/GetUserById(${user.id})`,
    set: 'SP.ApiData.Users',
    properties: {
      Id: user.id,
      IsHiddenInUI: false,
      LoginName: user.login,
      Title: user.title,
      PrincipalType: user.kind,
      Email: user.email,
      Expiration: '',
      IsEmailAuthenticationGuestUser: false,
      IsShareByEmailGuestUser: false,
      IsSiteAdmin: user.siteAdmin === 1,
      UserId: isPerson ? { NameId: user.upn, NameIdIssuer: 'urn:federation:microsoftonline' } : null,
      UserPrincipalName: isPerson ? user.upn : null
    },
    links: { Groups: () => groupsWith(call, user).map((group) => groupEntity(call, group)) }
  };
}

export function groupEntity(call: Call, group: Principal): Entity {
  return {
    type: 'SP.Group',
    path: `Web/SiteGroups/GetById(${group.id})`,
    set: 'SP.ApiData.Groups',
    properties: {
      Id: group.id,
      IsHiddenInUI: false,
      LoginName: group.login,
      Title: group.title,
      PrincipalType: group.kind,
      AllowMembersEditMembership: group.membersEdit === 1,
      AllowRequestToJoinLeave: false,
      AutoAcceptRequestToJoinLeave: false,
      Description: group.description === '' ? null : group.description,
      OnlyAllowMembersViewMembership: group.onlyMembersView === 1,
      OwnerTitle: findAnyPrincipal(call.db, call.site.id, group.owner)?.title ?? '',
      RequestToJoinLeaveEmailSetting: ''
    },
    onRequest: { CanCurrentUserEditMembership: () => mayEditMembers(call, group), CanCurrentUserManageGroup: () => mayManage(call, group) },
    links: {
      Users: () => usersSeen(call, group).map((user) => userEntity(call, user)),
      Owner: () => principalEntity(call, ownerOf(call, group))
    }
  };
}

export function groupsWith(call: Call, user: Principal): Principal[] {
  return groupsOf(call.db, call.site.id).filter((group) => isMember(call.db, call.site.id, group.id, user.id));
}

export function requireBrowse(call: Call): void {
  requirePermission(call.rights.atWeb(), 'BrowseUserInfo');
}

/** Members who are not to be seen are refused, not shown as none. */
export function usersSeen(call: Call, group: Principal): Principal[] {
  requireBrowse(call);
  const isInside = isMember(call.db, call.site.id, group.id, call.rights.me().id);
  if (group.onlyMembersView === 1 && !isInside && !mayManage(call, group)) {
    throw identityErrors.accessDenied();
  }
  return membersOf(call.db, call.site.id, group.id);
}

/** The owner (a user, or a member of the owning group), a holder of ManagePermissions on the web, a site administrator. */
export function mayManage(call: Call, group: Principal): boolean {
  const { rights } = call;
  return rights.me().id === group.owner || rights.isIn(group.owner) || rights.may('ManagePermissions', call.site.scope);
}

export function mayEditMembers(call: Call, group: Principal): boolean {
  return mayManage(call, group) || (group.membersEdit === 1 && isMember(call.db, call.site.id, group.id, call.rights.me().id));
}

export function ownerOf(call: Call, group: Principal): Principal {
  return found(findPrincipal(call.db, call.site.id, group.owner), webErrors.userMissing);
}
