import type { Assignment, Organisation } from '../../domain/organisation/organisation';
import { readById } from '../client/readById';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import type { OrganisationRow, PersonRow } from '../rows/organisationRow';
import { organisationSelection, personSelection, toAssignment, toOrganisation } from '../rows/organisationRow';
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
