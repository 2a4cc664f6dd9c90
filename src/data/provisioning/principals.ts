import '../client/pnpKeeping';
import { Failure } from '../../domain/failure';
import type { SPFI } from '../client/pnp';
import type { Site } from '../client/site';
import type { GroupName } from '../schema/groups';
import { groups } from '../schema/groups';
import type { Level, LevelName } from '../schema/levels';
import { levelMask, levels } from '../schema/levels';
import { repeated } from './repeated';

/** SharePoint's ids of the groups and levels that scopes are made of. */
export interface Principals {
  readonly groups: Readonly<Record<GroupName, number>>;
  readonly levels: Readonly<Record<LevelName, number>>;
  readonly fullControl: number;
}

export interface LevelRow {
  readonly Id: number;
  readonly Name: string;
  readonly RoleTypeKind: number;
  readonly BasePermissions: { readonly High: string; readonly Low: string };
}

/** Full Control by its kind: its name is in the language of the site. Source: SP.RoleType.Administrator. */
const fullControlKind = 5;

/** Makes our permission levels, or mends their masks where somebody changed them. */
export async function ensureLevels(site: Site): Promise<Principals['levels'] & { readonly fullControl: number }> {
  const { web } = site.sp;
  const ensureOnce = async (level: Level): Promise<number> => {
    const mask = levelMask(level);
    const known = (await readLevels(site)).find(row => row.Name === level.name);
    if (known === undefined) {
      const added = await web.roleDefinitions.add(level.name, level.about, levelOrder, mask);
      return (await added.definition.select('Id')<{ Id: number }>()).Id;
    }
    if (!hasMask(known, level)) {
      await web.roleDefinitions.getById(known.Id).update({ BasePermissions: mask });
    }
    return known.Id;
  };
  const ensure = (level: Level): Promise<number> => repeated(site, () => ensureOnce(level));
  const fullControl = (await readLevels(site)).find(row => row.RoleTypeKind === fullControlKind);
  if (fullControl === undefined) throw new Failure('notFound', 'The site has no permission level with full control.');
  return {
    read: await ensure(levels.read),
    add: await ensure(levels.add),
    ownRows: await ensure(levels.ownRows),
    fullControl: fullControl.Id
  };
}

export function readLevels({ sp }: Site): Promise<LevelRow[]> {
  return sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind', 'BasePermissions')<LevelRow[]>();
}

/** Whether the level is still what its name says. */
export function hasMask({ BasePermissions: held }: LevelRow, level: Level): boolean {
  const { High, Low } = levelMask(level);
  return Number(held.High) === High && Number(held.Low) === Low;
}

/** Where our levels stand in SharePoint's list of levels: behind the built-in ones. */
const levelOrder = 200;

/**
 * Makes a group of this title where there is none, and returns its id. `isSeen`: everybody may see who is in it, which
 * SharePoint otherwise keeps to its members.
 */
export async function ensureGroup({ web }: SPFI, title: string, about: string, isSeen = false): Promise<number> {
  const present = await web.siteGroups.select('Id', 'Title')<{ Id: number; Title: string }[]>();
  const known = present.find(group => group.Title === title);
  if (known !== undefined) return known.Id;
  const added = await web.siteGroups.add({ Title: title, Description: about, OnlyAllowMembersViewMembership: !isSeen });
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
export async function ensureGroups(site: Site, tenantId: string): Promise<Principals['groups']> {
  const { sp } = site;
  const owners = await sp.web.associatedOwnerGroup.select('Id')<{ Id: number }>();
  const ensure = ({ title, about }: { title: string; about: string }): Promise<number> =>
    repeated(site, () => ensureGroup(sp, title, about));
  const everyone = await ensure(groups.everyone);
  await repeated(site, async () => {
    await sp.web.ensureUser(everyoneClaim(tenantId));
    await ensureMember(sp, everyone, everyoneClaim(tenantId));
  });
  const leadership = await ensure(groups.leadership);
  return { administrators: owners.Id, everyone, leadership };
}
