import { Failure } from '../../domain/failure';
import type { BusinessUnit } from '../../domain/organisation/organisation';
import { addRow } from '../client/addRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { readOrganisation } from '../repositories/organisation';
import type { OrganisationRow } from '../rows/organisationRow';
import { organisationSelection, unitWriteRow } from '../rows/organisationRow';
import { approversGroup, leadersGroup } from '../schema/groups';
import { ensureFolder } from './ensureFolder';
import { wantedAssignments } from './ensureList';
import type { Principals } from './principals';
import { ensureGroup, ensureMember } from './principals';
import type { Grant } from '../schema/lists';
import { companyReports, lists, unitReportsFolder } from '../schema/lists';
import { repeated } from './repeated';

/** Keys name a folder and a group, and stand in indexes. */
export const goodUnitKey = /^[a-z0-9][a-z0-9-]{0,39}$/;

/**
 * Makes a business unit: its row; its group of approvers (logins as SharePoint writes them), and its folder in Decisions, to
 * which nobody but its approvers and administrators add; its group of leaders, empty, and its folder of reports, which nobody
 * but they, leadership viewers and administrators read.
 */
export async function ensureUnit(
  site: Site,
  principals: Principals,
  unit: BusinessUnit,
  approverLogins: readonly string[]
): Promise<void> {
  if (!goodUnitKey.test(unit.key)) {
    throw new Failure('invalid', `“${unit.key}” cannot be the key of a unit: small letters, digits and hyphens.`);
  }
  const known = await readRows<OrganisationRow>(site, 'organisationUnits', organisationSelection, [
    ['UnitKey', 'eq', unit.key]
  ]);
  if (!known.some(row => !row.DepartmentKey)) {
    // Found again by its key after a lost answer: departments of a unit come later than its own row.
    await addRow(site, { list: 'organisationUnits', values: unitWriteRow(unit), identity: ['UnitKey'] });
  }
  const approvers = await ensureFoldersOf(site, principals, unit);
  for (const login of approverLogins) {
    await repeated(site, async () => {
      await site.sp.web.ensureUser(login);
      await ensureMember(site.sp, approvers, login);
    });
  }
}

/** Mends who holds what on both folders of all units that are there: a folder has a scope that its list knows nothing of. */
export async function ensureUnitFolders(site: Site, principals: Principals): Promise<void> {
  for (const unit of await unitsWithFolders(site)) await ensureFoldersOf(site, principals, unit);
}

/** Makes, or mends, the folders of reports of all units that are there, and their groups of leaders. */
export async function ensureUnitReports(site: Site, principals: Principals): Promise<void> {
  for (const unit of await unitsWithFolders(site)) await ensureReportsFolder(site, principals, unit);
}

async function unitsWithFolders(site: Site): Promise<readonly BusinessUnit[]> {
  return (await readOrganisation(site)).units.filter(({ key }) => goodUnitKey.test(key));
}

/** What a unit has of its own, and who decides for it: the id of its group of approvers. */
async function ensureFoldersOf(site: Site, principals: Principals, unit: BusinessUnit): Promise<number> {
  const approvers = await ensureDecisionsFolder(site, principals, unit);
  await ensureReportsFolder(site, principals, unit);
  return approvers;
}

/** The unit's group of approvers, whose id it returns, and the folder they add to. */
async function ensureDecisionsFolder(site: Site, principals: Principals, unit: BusinessUnit): Promise<number> {
  const approvers = await repeated(site, () =>
    ensureGroup(site.sp, approversGroup(unit), `Decide on communities of ${unit.title}.`, true)
  );
  await ensureFolder(site, 'decisions', unit.key, [
    ...wantedAssignments(lists.decisions, principals),
    { principal: approvers, level: principals.levels.add }
  ]);
  return approvers;
}

/** Who reads the reports of every unit, beside its own leaders. */
export const reportsGrants: readonly Grant[] = [{ group: companyReports.group, level: 'read' }];

/** The unit's group of leaders, and the folder of the reports that they read. */
async function ensureReportsFolder(site: Site, principals: Principals, unit: BusinessUnit): Promise<void> {
  const leaders = await repeated(site, () => ensureGroup(site.sp, leadersGroup(unit), `Read the reports of ${unit.title}.`));
  await ensureFolder(site, 'reports', unitReportsFolder(unit.key), [
    ...wantedAssignments({ grants: reportsGrants }, principals),
    { principal: leaders, level: principals.levels.read }
  ]);
}
