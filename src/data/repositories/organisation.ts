import type { Assignment, Department, Organisation } from '../../domain/organisation/organisation';
import type { HashedAssignment } from '../../domain/report/hashedLine';
import { addRows } from '../client/inBatch';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import type { Account, OrganisationRow, PersonRow } from '../rows/organisationRow';
import {
  assignmentWriteRow,
  departmentWriteRow,
  organisationSelection,
  personSelection,
  toAssignment,
  toOrganisation
} from '../rows/organisationRow';
import type { PageTold } from './logs';
import { readWholeList } from './logs';

/** Business units and departments. */
export async function readOrganisation(site: Site): Promise<Organisation> {
  const rows = await readRows<OrganisationRow>(site, 'organisationUnits', organisationSelection, []);
  return toOrganisation(rows);
}

/** Who worked where. Closed: administrators and the publisher only. `onRow`: called with what each row is hashed by. */
export function readAssignments(site: Site, onPage: PageTold, onRow: (row: HashedAssignment) => void): Promise<Assignment[]> {
  return readWholeList<PersonRow & { readonly GUID: string }, Assignment>(site, 'people', [...personSelection, 'GUID'], onPage, row => {
    const assignment = toAssignment(row);
    if (assignment !== undefined) onRow({ id: row.ID, guid: row.GUID, ...assignment });
    return assignment;
  });
}

/** Adds departments to units that are there. For administrators. */
export async function addDepartments(site: Site, departments: readonly Department[]): Promise<void> {
  await addRows(
    site,
    departments.map(department => ({
      list: 'organisationUnits',
      values: departmentWriteRow(department),
      identity: ['DepartmentKey']
    }))
  );
}

/** Writes down who works where. For administrators. */
export async function addAssignments(
  site: Site,
  assignments: readonly (Assignment & Account)[],
  onProgress: (done: number) => void
): Promise<void> {
  await addRows(
    site,
    assignments.map(assignment => ({
      list: 'people',
      values: assignmentWriteRow(assignment, assignment),
      // One that ended as it began may have the same beginning.
      identity: ['PersonKey', 'EffectiveFrom', 'DepartmentKey']
    })),
    onProgress
  );
}
