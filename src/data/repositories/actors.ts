import type { Site } from '../client/site';
import { personKey, unitKey } from '../../domain/identity';
import type { NamedPerson } from '../../domain/identity';
import type { Actor } from '../../domain/permission/actor';
import { groups, unitOfApprovers, unitOfLeaders } from '../schema/groups';

interface CurrentUser {
  readonly Id: number;
  readonly Title: string;
  readonly Groups: readonly { readonly Title: string }[];
}

interface WebOfUser {
  readonly CurrentUser: CurrentUser;
  readonly EffectiveBasePermissions: { readonly Low: string };
}

/** ManagePermissions, by which SharePoint itself tells an administrator of the site. Source: SP.PermissionKind. */
const managePermissions = 0x2000000;

/** Who is asking, as the groups of the site say: one request, because every first view waits for it. */
export async function readActor({ sp }: Site): Promise<Actor> {
  const { CurrentUser: user, EffectiveBasePermissions: permissions } = await sp.web
    .select('EffectiveBasePermissions', ...['Id', 'Title', 'Groups/Title'].map(name => `CurrentUser/${name}`))
    .expand('CurrentUser', 'CurrentUser/Groups')<WebOfUser>();
  const titles = user.Groups.map(group => group.Title);
  return {
    key: personKey(String(user.Id)),
    name: user.Title,
    isAdministrator: (Number(permissions.Low) & managePermissions) !== 0,
    isLeadershipViewer: titles.includes(groups.leadership.title),
    approverOf: titles.flatMap(title => unitOfApprovers(title) ?? []).map(unitKey),
    leaderOf: titles.flatMap(title => unitOfLeaders(title) ?? []).map(unitKey)
  };
}

/** The people to ask when something needs an administrator; empty where SharePoint does not tell this person. */
export async function readAdministrators({ sp }: Site): Promise<NamedPerson[]> {
  const users = await sp.web.associatedOwnerGroup.users
    .select('Id', 'Title')
    .top(5)<{ Id: number; Title: string }[]>();
  return users.map(user => ({ key: personKey(String(user.Id)), name: user.Title }));
}
