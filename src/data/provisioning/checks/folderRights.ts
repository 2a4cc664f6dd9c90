import { approversGroup, leadersGroup } from '../../schema/groups';
import { levels } from '../../schema/levels';
import type { ListName } from '../../schema/lists';
import { companyReports, lists, unitReportsFolder } from '../../schema/lists';
import { folderNames, folderScope } from '../ensureFolder';
import { goodUnitKey, reportsGrants } from '../ensureUnit';
import { ensureFolders } from '../provision';
import { isUnique, readAssignmentsOf } from '../roleAssignments';
import type { Inspection } from './inspection';
import type { Wanted } from './rights';
import { rightsProblems, wantedRights } from './rights';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';
import type { Detail } from '../../../domain/setUp/detail';

/** The folders of units in Decisions, of company reports and of units' reports have rights of their own, and exactly those. */
export const checkFolderRights: SiteCheck = {
  look: async inspection => judged([...(await unitProblems(inspection)), ...(await reportProblems(inspection))]),
  mend: async ({ site, principals }) => ensureFolders(site, await principals())
};

async function unitProblems(inspection: Inspection): Promise<Detail[]> {
  const { units } = await inspection.organisation();
  if (!(await inspection.lists()).has('decisions')) return [];
  const problems: Detail[] = [];
  const known = await folderNames(inspection.site, 'decisions');
  // A folder that is missing is told by the check of units.
  for (const unit of units.filter(({ key }) => goodUnitKey.test(key) && known.includes(key))) {
    const wanted = [
      ...wantedRights(lists.decisions, await inspection.owners()),
      { holder: approversGroup(unit), level: levels.add.name }
    ];
    problems.push(...(await problemsOf(inspection, 'decisions', unit.key, wanted)));
  }
  return problems;
}

async function reportProblems(inspection: Inspection): Promise<Detail[]> {
  if (!(await inspection.lists()).has('reports')) return [];
  const known = await folderNames(inspection.site, 'reports');
  const { units } = await inspection.organisation();
  const readers = wantedRights({ grants: reportsGrants }, await inspection.owners());
  const problems: Detail[] = [];
  const lookAt = async (folder: string, wanted: readonly Wanted[]): Promise<void> => {
    problems.push(...(known.includes(folder) ? await problemsOf(inspection, 'reports', folder, wanted) : [{ says: 'noFolder', values: { folder } } as const]));
  };
  await lookAt(companyReports.folder, readers);
  for (const unit of units.filter(({ key }) => goodUnitKey.test(key))) {
    await lookAt(unitReportsFolder(unit.key), [...readers, { holder: leadersGroup(unit), level: levels.read.name }]);
  }
  return problems;
}

async function problemsOf({ site }: Inspection, list: ListName, folder: string, wanted: readonly Wanted[]): Promise<Detail[]> {
  const scope = await folderScope(site, list, folder);
  const where = `${lists[list].title}/${folder}`;
  if (!(await isUnique(scope))) return [{ says: 'noOwnRightsFolder', values: { folder: where } }];
  return rightsProblems(where, await readAssignmentsOf(scope), wanted);
}
