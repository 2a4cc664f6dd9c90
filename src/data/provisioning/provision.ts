import type { Site } from '../client/site';
import type { ListName } from '../schema/lists';
import { companyReports, lists, schemaVersion, settingNames } from '../schema/lists';
import { smallestMinimum } from '../../domain/report/protectMonth';
import { ensureFolder } from './ensureFolder';
import { ensureList, wantedAssignments } from './ensureList';
import { ensureUnitFolders } from './ensureUnit';
import { ensureSetting, initialiseSetting } from '../repositories/settings';
import type { Principals } from './principals';
import { ensureGroups, ensureLevels } from './principals';
import { refuseForeignSite } from './refuseForeignSite';
import type { Scope } from './roleAssignments';
import { readAssignmentsOf } from './roleAssignments';

export interface ProvisionProgress {
  readonly doing: string;
  readonly done: number;
  readonly of: number;
}

/** The groups and levels of a site that is set up, or is about to be. */
export async function ensurePrincipals(site: Site, tenantId: string): Promise<Principals> {
  const { fullControl, ...levels } = await ensureLevels(site.sp);
  return { levels, fullControl, groups: await ensureGroups(site.sp, tenantId) };
}

/**
 * Sets a site up: levels, groups, lists with their scopes, columns and indexes, the folder of company reports. Run again
 * it mends what somebody changed, the folders of units too. Every step looks before it acts, so a run that was
 * interrupted is simply run again. For administrators of the site; anybody else gets a `forbidden` failure from
 * SharePoint at the first step.
 */
export async function provision(
  site: Site,
  tenantId: string,
  onProgress: (progress: ProvisionProgress) => void
): Promise<Principals> {
  const names = Object.keys(lists) as ListName[];
  const of = names.length + 3;
  onProgress({ doing: 'Permission levels and groups', done: 0, of });
  await refuseForeignSite(site);
  const principals = await ensurePrincipals(site, tenantId);
  await ensureSiteRights(site, principals);
  for (const [index, name] of names.entries()) {
    onProgress({ doing: `List ${lists[name].title}`, done: index + 1, of });
    await ensureList(site, name, principals);
  }
  onProgress({ doing: 'Folders of units and of company reports', done: of - 2, of });
  await ensureUnitFolders(site, principals);
  await ensureFolder(site, 'reports', companyReports.folder, [
    ...wantedAssignments({ grants: [{ group: companyReports.group, level: 'read' }] }, principals)
  ]);
  onProgress({ doing: 'Settings', done: of - 1, of });
  await initialiseSetting(site, settingNames.minimumGroupSize, String(smallestMinimum));
  await ensureSetting(site, settingNames.schemaVersion, String(schemaVersion));
  onProgress({ doing: 'Ready', done: of, of });
  return principals;
}

/**
 * On the site itself everyone reads, and nobody but administrators holds more: SharePoint gives the site's own Members
 * group the level Edit, with which lists can be changed and deleted.
 */
async function ensureSiteRights({ sp }: Site, principals: Principals): Promise<void> {
  const scope = sp.web as unknown as Scope;
  const present = await readAssignmentsOf(scope);
  const members = await sp.web.associatedMemberGroup.select('Id')<{ Id: number }>();
  for (const principal of [principals.groups.everyone, members.Id]) {
    const held = present.filter(assigned => assigned.principal === principal);
    if (!held.some(({ level }) => level === principals.levels.read)) {
      await scope.roleAssignments.add(principal, principals.levels.read);
    }
    for (const { level } of held.filter(assigned => assigned.level !== principals.levels.read)) {
      await scope.roleAssignments.remove(principal, level);
    }
  }
}
