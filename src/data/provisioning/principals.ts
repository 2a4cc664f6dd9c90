import { Failure } from '../../domain/failure';
import type { SPFI } from '../client/pnp';
import type { GroupName } from '../schema/groups';
import { groups } from '../schema/groups';
import type { Level, LevelName } from '../schema/levels';
import { levelMask, levels } from '../schema/levels';

/** SharePoint's ids of the groups and levels that scopes are made of. */
export interface Principals {
  readonly groups: Readonly<Record<GroupName, number>>;
  readonly levels: Readonly<Record<LevelName, number>>;
  readonly fullControl: number;
}

interface LevelRow {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
  readonly BasePermissions: { readonly High: string; readonly Low: string };
}

/** Full Control by its kind: its name is in the language of the site. Source: SP.RoleType.Administrator. */
const fullControlKind = 5;

/** Makes our permission levels, or mends their masks where somebody changed them. */
export async function ensureLevels({ web }: SPFI): Promise<Principals['levels'] & { readonly fullControl: number }> {
  const present = await web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<LevelRow[]>();
  const ensure = async (level: Level): Promise<number> => {
    const mask = levelMask(level);
    const known = present.find(row => row.Name === level.name);
    if (known === undefined) {
      const added = await web.roleDefinitions.add(level.name, level.about, levelOrder, mask);
      return (await added.definition.select('Id')<{ Id: number }>()).Id;
    }
    if (Number(known.BasePermissions.High) !== mask.High || Number(known.BasePermissions.Low) !== mask.Low) {
      await web.roleDefinitions.getById(known.Id).update({ BasePermissions: mask });
    }
    return known.Id;
  };
  const fullControl = present.find(row => row.RoleTypeKind === fullControlKind);
  if (fullControl === undefined) throw new Failure('notFound', 'The site has no permission level with full control.');
  return {
    read: await ensure(levels.read),
    add: await ensure(levels.add),
    ownRows: await ensure(levels.ownRows),
    fullControl: fullControl.Id
  };
}

/** Where our levels stand in SharePoint's list of levels: behind the built-in ones. */
const levelOrder = 200;

/** Makes a group of this title where there is none, and returns its id. */
export async function ensureGroup({ web }: SPFI, title: string, about: string): Promise<number> {
  const present = await web.siteGroups.select('Id', 'Title')<{ Id: number; Title: string }[]>();
  const known = present.find(group => group.Title === title);
  if (known !== undefined) return known.Id;
  const added = await web.siteGroups.add({ Title: title, Description: about });
  return added.Id;
}

/** The claim of “Everyone except external users”. Source: SharePoint Online, login name of the built-in principal. */
export function everyoneClaim(tenantId: string): string {
  return `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}`;
}

/** Puts a login into a group; one that is in already stays. */
export async function ensureMember({ web }: SPFI, groupId: number, login: string): Promise<void> {
  const users = await web.siteGroups.getById(groupId).users.select('LoginName')<{ LoginName: string }[]>();
  if (users.some(user => user.LoginName.toLowerCase() === login.toLowerCase())) return;
  await web.siteGroups.getById(groupId).users.add(login);
}

/** Makes the groups of the whole company. `tenantId`: the Entra tenant whose people are “everyone”. */
export async function ensureGroups(sp: SPFI, tenantId: string): Promise<Principals['groups']> {
  const owners = await sp.web.associatedOwnerGroup.select('Id')<{ Id: number }>();
  const everyone = await ensureGroup(sp, groups.everyone.title, groups.everyone.about);
  await sp.web.ensureUser(everyoneClaim(tenantId));
  await ensureMember(sp, everyone, everyoneClaim(tenantId));
  const leadership = await ensureGroup(sp, groups.leadership.title, groups.leadership.about);
  return { administrators: owners.Id, everyone, leadership };
}
