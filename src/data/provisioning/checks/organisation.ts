import type { BusinessUnit } from '../../../domain/organisation/organisation';
import { approversGroup, groups as ourGroups, leadersGroup } from '../../schema/groups';
import { ensureCommunityManagers, invitation, isFounded } from '../communityManagers';
import { folderNames } from '../ensureFolder';
import { ensureUnitFolders } from '../ensureUnit';
import type { Inspection } from './inspection';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';
import type { Detail } from '../../../domain/setUp/detail';

const addUnit: Detail = { says: 'addUnit' };

/** Each unit has a group with somebody in it, a folder for what they decide, and a group of leaders, which may be empty. */
export const checkUnits: SiteCheck = {
  look: async inspection => {
    const { units } = await inspection.organisation();
    if (units.length === 0) return judged([{ says: 'noUnit' }], { byHand: true, toDo: addUnit });
    const { made, empty } = await unitProblems(inspection, units);
    return judged([...made, ...empty], {
      byHand: made.length === 0,
      ...(empty.length === 0 ? {} : { toDo: { says: 'fillGroups' } })
    });
  },
  mend: async ({ site, principals }) => ensureUnitFolders(site, await principals())
};

interface UnitProblems {
  /** What set-up can make. */
  readonly made: readonly Detail[];
  /** What needs people. */
  readonly empty: readonly Detail[];
}

async function unitProblems(inspection: Inspection, units: readonly BusinessUnit[]): Promise<UnitProblems> {
  const groups = await inspection.groups();
  const folders = await folderNames(inspection.site, 'decisions');
  const groupNamed = (title: string) => groups.find(({ Title }) => Title === title);
  return {
    made: units.flatMap((unit): Detail[] => [
      ...[approversGroup(unit), leadersGroup(unit)].filter(group => groupNamed(group) === undefined).map(group => ({ says: 'unitWithoutGroup', values: { unit: unit.title, group } }) as const),
      ...(folders.includes(unit.key) ? [] : [{ says: 'unitWithoutFolder', values: { unit: unit.title } } as const])
    ]),
    empty: units
      .filter(unit => groupNamed(approversGroup(unit))?.Users.length === 0)
      .map((unit): Detail => ({ says: 'emptyGroup', values: { group: approversGroup(unit), unit: unit.title } }))
  };
}

const bringIn: Detail = { says: 'bringIn' };

export const checkDepartments: SiteCheck = {
  look: async inspection => {
    const { units, departments } = await inspection.organisation();
    if (departments.length === 0) return judged([{ says: 'noDepartment' }], { toDo: bringIn });
    const counted = [...units, ...departments].filter(({ headcount }) => headcount === undefined);
    const found = judged(counted.map(({ title }): Detail => ({ says: 'noHeadcount', values: { title } })), { toDo: bringIn });
    return found.state === 'good' ? { ...found, details: [{ says: 'departments', values: { departments: departments.length, units: units.length } }] } : found;
  }
};

export const checkPeople: SiteCheck = {
  look: async inspection => {
    const rows = (await inspection.lists()).get('people')?.ItemCount ?? 0;
    if (rows === 0) return judged([{ says: 'nobodyAnywhere' }], { toDo: bringIn });
    return { state: 'good', details: [{ says: 'rowsOfPeople', values: { rows } }] };
  }
};

export const checkLeadership: SiteCheck = {
  look: async inspection => {
    const { title } = ourGroups.leadership;
    const group = (await inspection.groups()).find(({ Title }) => Title === title);
    const members = group?.Users.length ?? 0;
    if (members > 0) return { state: 'good', details: [{ says: 'viewers', values: { members, group: title } }] };
    return judged([{ says: 'noViewer', values: { group: title } }], { toDo: { says: 'addViewers' } });
  }
};

export const checkCommunityManagers: SiteCheck = {
  look: async inspection => {
    const { units } = await inspection.organisation();
    if (units.length === 0) {
      return judged([{ says: 'managersLater' }], { byHand: true, toDo: addUnit });
    }
    if (!(await isFounded(inspection.site))) return judged([{ says: 'managersMissing' }]);
    return { state: 'good', details: [], toDo: { says: 'inviteManagers' }, copy: { says: 'invitation', values: invitation } };
  },
  mend: ({ site }) => ensureCommunityManagers(site)
};
