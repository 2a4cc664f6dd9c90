import type { BusinessUnit } from '../../../domain/organisation/organisation';
import { approversGroup, groups as ourGroups } from '../../schema/groups';
import { ensureCommunityManagers, invitation, isFounded } from '../communityManagers';
import { folderNames } from '../ensureFolder';
import { ensureUnitFolders } from '../ensureUnit';
import type { Inspection } from './inspection';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';

const addUnit = 'Add a business unit on this page.';

/** Each unit has a group with somebody in it, and a folder for what they decide. */
export const checkUnits: SiteCheck = {
  look: async inspection => {
    const { units } = await inspection.organisation();
    if (units.length === 0) return judged(['There is no business unit yet.'], { byHand: true, toDo: addUnit });
    const { made, empty } = await unitProblems(inspection, units);
    return judged([...made, ...empty], {
      byHand: made.length === 0,
      ...(empty.length === 0 ? {} : { toDo: 'Put somebody into these groups: Site permissions, Advanced permissions settings.' })
    });
  },
  mend: async ({ site, principals }) => ensureUnitFolders(site, await principals())
};

interface UnitProblems {
  /** What set-up can make. */
  readonly made: readonly string[];
  /** What needs people. */
  readonly empty: readonly string[];
}

async function unitProblems(inspection: Inspection, units: readonly BusinessUnit[]): Promise<UnitProblems> {
  const groups = await inspection.groups();
  const folders = await folderNames(inspection.site, 'decisions');
  const groupOf = (unit: BusinessUnit) => groups.find(({ Title }) => Title === approversGroup(unit));
  return {
    made: units.flatMap(unit => [
      ...(groupOf(unit) === undefined ? [`${unit.title} has no group “${approversGroup(unit)}”.`] : []),
      ...(folders.includes(unit.key) ? [] : [`${unit.title} has no folder in Decisions.`])
    ]),
    empty: units
      .filter(unit => groupOf(unit)?.Users.length === 0)
      .map(unit => `Nobody is in “${approversGroup(unit)}”, so nobody decides for ${unit.title}.`)
  };
}

const bringIn = 'Bring them in on this page, by paste or as a CSV file.';

export const checkDepartments: SiteCheck = {
  look: async inspection => {
    const { units, departments } = await inspection.organisation();
    if (departments.length === 0) return judged(['There is no department yet.'], { toDo: bringIn });
    const counted = [...units, ...departments].filter(({ headcount }) => headcount === undefined);
    const found = judged(counted.map(({ title }) => `${title} has no headcount.`), { toDo: bringIn });
    return found.state === 'good' ? { ...found, details: [`${departments.length} departments in ${units.length} units.`] } : found;
  }
};

export const checkPeople: SiteCheck = {
  look: async inspection => {
    const rows = (await inspection.lists()).get('people')?.ItemCount ?? 0;
    if (rows === 0) return judged(['The list People is empty.'], { toDo: bringIn });
    return { state: 'good', details: [`${rows} rows say who works where.`] };
  }
};

export const checkLeadership: SiteCheck = {
  look: async inspection => {
    const { title } = ourGroups.leadership;
    const group = (await inspection.groups()).find(({ Title }) => Title === title);
    const members = group?.Users.length ?? 0;
    if (members > 0) return { state: 'good', details: [`${members} in “${title}”.`] };
    return judged([`Nobody is in “${title}”.`], { toDo: 'Put those into it who should read reports, on this page.' });
  }
};

export const checkCommunityManagers: SiteCheck = {
  look: async inspection => {
    const { units } = await inspection.organisation();
    if (units.length === 0) {
      return judged(['It is founded together with the first business unit.'], { byHand: true, toDo: addUnit });
    }
    if (!(await isFounded(inspection.site))) return judged(['“Community managers” is not founded.']);
    return { state: 'good', details: [], toDo: 'Invite everybody who runs a community; this text is ready to send.', copy: invitation };
  },
  mend: ({ site }) => ensureCommunityManagers(site)
};
