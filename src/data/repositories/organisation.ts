import type { Assignment, Department, Organisation } from '../../domain/organisation/organisation';
import { inBatches } from '../client/inBatch';
import { readById } from '../client/readPages';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import type { Account, OrganisationRow, PersonRow } from '../rows/organisationRow';
import {
  assignmentWriteRow,
  departmentWriteRow,
  organisationSelection,
  personSelection,
  toAssignment,
  toOrganisation
} from '../rows/organisationRow';
import { readWholeList } from './logs';

/** Business units and departments. */
export async function readOrganisation(site: Site): Promise<Organisation> {
  const rows: OrganisationRow[] = [];
  for await (const page of readById<OrganisationRow>(listOf(site, 'organisationUnits'), organisationSelection, 0)) {
    rows.push(...page);
  }
  return toOrganisation(rows);
}

/** Who worked where. Closed: administrators and the publisher only. */
export function readAssignments(site: Site, onPage: (rowsSoFar: number) => void): Promise<Assignment[]> {
  return readWholeList<PersonRow, Assignment>(site, 'people', personSelection, onPage, toAssignment);
}

/** Adds departments to units that are there. For administrators. */
export async function addDepartments(site: Site, departments: readonly Department[]): Promise<void> {
  await inBatches(site, departments, (batched, department) =>
    listOf(batched, 'organisationUnits').items.add(departmentWriteRow(department))
  );
}

/** Writes down who works where. For administrators. */
export async function addAssignments(
  site: Site,
  assignments: readonly (Assignment & Account)[],
  onProgress: (done: number) => void
): Promise<void> {
  await inBatches(
    site,
    assignments,
    (batched, assignment) => listOf(batched, 'people').items.add(assignmentWriteRow(assignment, assignment)),
    onProgress
  );
}
