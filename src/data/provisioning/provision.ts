import { smallestMinimum } from '../../domain/report/protectMonth';
import type { Site } from '../client/site';
import { ensureSetting, initialiseSetting, readSettings } from '../repositories/settings';
import type { ListName } from '../schema/lists';
import { companyReports, lists, schemaVersion, settingNames } from '../schema/lists';
import { ensureFolder } from './ensureFolder';
import { ensureList, wantedAssignments } from './ensureList';
import { ensureNoViewerNames, ensureOwnersShare, ensureSiteRights } from './ensureSite';
import { ensureUnitFolders, reportsGrants } from './ensureUnit';
import { ensureCommunityManagers } from './communityManagers';
import { migrate } from './migrations/migrate';
import { migrationsAfter } from './migrations/migrations';
import type { Principals } from './principals';
import { ensureGroups, ensureLevels } from './principals';
import { refuseForeignSite } from './refuseForeignSite';
import { everyday } from '../../words/everyday';

const words = everyday.work;

export interface ProvisionProgress {
  readonly doing: string;
  readonly done: number;
  readonly of: number;
}

/** A part of set-up, under the words that tell it. */
interface Part {
  readonly doing: string;
  readonly run: (principals: Principals) => Promise<void>;
}

/** The groups and levels of a site that is set up, or is about to be. */
export async function ensurePrincipals(site: Site, tenantId: string): Promise<Principals> {
  const { fullControl, ...levels } = await ensureLevels(site);
  return { levels, fullControl, groups: await ensureGroups(site, tenantId) };
}

/**
 * Sets a site up: levels, groups, lists with their scopes, columns and indexes, the folder of company reports. A site of
 * an earlier version is migrated first. Run again it mends what somebody changed, the folders of units too. Every step
 * looks before it acts, so a run that was interrupted anywhere is simply run again, and ends the same. For
 * administrators of the site; anybody else gets a `forbidden` failure from SharePoint at the first step.
 */
export async function provision(
  site: Site,
  tenantId: string,
  onProgress: (progress: ProvisionProgress) => void
): Promise<Principals> {
  await refuseForeignSite(site);
  // What a site lacks that was never set up to the end, set-up makes as it is today; there is nothing to migrate.
  const from = (await readSettings(site))?.schemaVersion || schemaVersion;
  const parts = [...migrationParts(site, from), ...setUpParts(site)];
  const of = parts.length + 1;
  onProgress({ doing: words.levels, done: 0, of });
  const principals = await ensurePrincipals(site, tenantId);
  await ensureSiteRights(site, principals);
  for (const [index, { doing, run }] of parts.entries()) {
    onProgress({ doing, done: index + 1, of });
    await run(principals);
  }
  onProgress({ doing: words.ready, done: of, of });
  return principals;
}

function migrationParts(site: Site, from: number): Part[] {
  return migrationsAfter(from).map(migration => ({
    doing: words.migration({ version: migration.to, about: migration.about }),
    run: principals => migrate(site, principals, migration)
  }));
}

function setUpParts(site: Site): Part[] {
  const names = Object.keys(lists) as ListName[];
  return [
    { doing: words.privacy, run: () => ensurePrivacy(site) },
    ...names.map(name => ({
      doing: words.list({ title: lists[name].title }),
      run: (principals: Principals) => ensureList(site, name, principals)
    })),
    { doing: words.folders, run: principals => ensureFolders(site, principals) },
    { doing: words.communityManagers, run: () => ensureCommunityManagers(site) },
    { doing: words.settings, run: () => ensureSettings(site) }
  ];
}

async function ensurePrivacy(site: Site): Promise<void> {
  await ensureOwnersShare(site);
  await ensureNoViewerNames(site);
}

/** Folders have scopes that their lists know nothing of. */
export async function ensureFolders(site: Site, principals: Principals): Promise<void> {
  await ensureUnitFolders(site, principals);
  await ensureFolder(site, 'reports', companyReports.folder, wantedAssignments({ grants: reportsGrants }, principals));
}

async function ensureSettings(site: Site): Promise<void> {
  await initialiseSetting(site, settingNames.minimumGroupSize, String(smallestMinimum));
  await ensureSetting(site, settingNames.schemaVersion, String(schemaVersion));
}
