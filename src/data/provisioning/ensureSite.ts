import '../client/pnpKeeping';
import type { Site } from '../client/site';
import { groups, unitOfApprovers, unitOfLeaders } from '../schema/groups';
import { keptRights } from '../schema/levels';
import type { Principals } from './principals';
import { repeated } from './repeated';
import type { Held, Scope } from './roleAssignments';
import { change, readAssignmentsOf } from './roleAssignments';

/** SharePoint's feature “SharePoint Viewers” of a web: pages and files tell who looked at them. Source: pnp/pnpcore, FeatureTests. */
export const viewerNamesFeature = 'fa6a1bcc-fb4b-446b-8460-f4de5f7411d5';

/** SP.RoleType of Read; what is above adds, edits or manages. */
const reader = 2;

/** Whether a level lets its holder do what is kept for administrators: every built-in one above Read, or one with such a right. */
export function isTooMuch({ kind, low }: Pick<Held, 'kind' | 'low'>): boolean {
  return kind > reader || Object.values(keptRights).some(right => (low & right) !== 0);
}

/**
 * On the site itself everyone reads, and nobody but administrators holds more: SharePoint gives the site's own Members
 * group the level Edit, with which lists can be changed and deleted. Whoever runs this without being in the group of
 * owners keeps what he holds in person: he would lock himself out.
 */
export async function ensureSiteRights(site: Site, principals: Principals): Promise<void> {
  const { sp } = site;
  const scope = sp.web as unknown as Scope;
  const members = await sp.web.associatedMemberGroup.select('Id')<{ Id: number }>();
  const readers = [principals.groups.everyone, members.Id];
  const owners = await sp.web.associatedOwnerGroup.select('Title')<{ Title: string }>();
  const keeps = await ownRightsNeeded(site, owners.Title);
  await repeated(site, async () => {
    const present = await readAssignmentsOf(scope);
    const wanted = readers.map(principal => ({ principal, level: principals.levels.read }));
    const isWanted = ({ principal, level }: Held): boolean =>
      readers.includes(principal) ? level === principals.levels.read : principal === principals.groups.administrators;
    await change(scope, {
      add: wanted.filter(({ principal, level }) => !present.some(held => held.principal === principal && held.level === level)),
      remove: present.filter(
        held => !isWanted(held) && (readers.includes(held.principal) || (isTooMuch(held) && held.principal !== keeps))
      )
    });
  });
}

/** The person who runs set-up, where he is an administrator by rights of his own and not as a member of the owners. */
export async function ownRightsNeeded({ sp }: Site, owners: string): Promise<number | undefined> {
  const me = await sp.web.currentUser.select('Id', 'Groups/Title').expand('Groups')<{
    Id: number;
    Groups: { Title: string }[];
  }>();
  return me.Groups.some(({ Title }) => Title === owners) ? undefined : me.Id;
}

/** Sharing is for owners: a member who shares would give others what set-up did not. Source: pnp/cli-microsoft365, `spo site sharingpermission set`. */
export async function ensureOwnersShare(site: Site): Promise<void> {
  const { web } = site.sp;
  await repeated(site, async () => {
    if ((await web.select('MembersCanShare')<{ MembersCanShare: boolean }>()).MembersCanShare) {
      await web.update({ MembersCanShare: false });
    }
    for (const group of await groupsThatMembersFill(site)) {
      await web.siteGroups.getById(group.Id).update({ AllowMembersEditMembership: false });
    }
  });
}

export interface GroupThatMembersFill {
  readonly Id: number;
  readonly Title: string;
}

/** The group of members and the groups of ours whose members may put others in. */
export async function groupsThatMembersFill({ sp }: Site): Promise<GroupThatMembersFill[]> {
  const members = await sp.web.associatedMemberGroup.select('Id')<{ Id: number }>();
  const all = await sp.web.siteGroups.select('Id', 'Title', 'AllowMembersEditMembership')<
    (GroupThatMembersFill & { readonly AllowMembersEditMembership: boolean })[]
  >();
  const ours: readonly string[] = Object.values(groups).map(({ title }) => title);
  return all.filter(
    ({ Id, Title, AllowMembersEditMembership }) =>
      AllowMembersEditMembership &&
      (Id === members.Id || ours.includes(Title) || unitOfApprovers(Title) !== undefined || unitOfLeaders(Title) !== undefined)
  );
}

/** Pages and files of the site do not tell who looked at them. */
export async function ensureNoViewerNames(site: Site): Promise<void> {
  await repeated(site, async () => {
    if (await showsViewerNames(site)) await site.sp.web.features.remove(viewerNamesFeature);
  });
}

export async function showsViewerNames({ sp }: Site): Promise<boolean> {
  const active = await sp.web.features<{ DefinitionId: string }[]>();
  return active.some(({ DefinitionId }) => DefinitionId.toLowerCase() === viewerNamesFeature);
}
