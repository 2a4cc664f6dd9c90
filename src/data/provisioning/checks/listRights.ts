import { listOf } from '../../client/site';
import type { ListName } from '../../schema/lists';
import type { Scope } from '../roleAssignments';
import { readAssignmentsOf } from '../roleAssignments';
import type { Inspection } from './inspection';
import { schemaOf } from './inspection';
import { mendLists } from './listChecks';
import { rightsProblems, wantedRights } from './rights';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';
import type { Detail } from '../../../domain/setUp/detail';

/** Each list has rights of its own, and exactly those that the schema grants. */
export const checkListRights: SiteCheck = {
  look: async inspection => judged((await problemsByList(inspection)).flatMap(([, problems]) => problems)),
  mend: async inspection => mendLists(inspection, (await problemsByList(inspection)).map(([name]) => name))
};

async function problemsByList(inspection: Inspection): Promise<(readonly [ListName, readonly Detail[]])[]> {
  const found: (readonly [ListName, readonly Detail[]])[] = [];
  for (const [name, facts] of await inspection.lists()) {
    const problems = facts.HasUniqueRoleAssignments
      ? await problemsOf(inspection, name)
      : [{ says: 'noOwnRightsList', values: { list: facts.Title } } as const];
    if (problems.length > 0) found.push([name, problems]);
  }
  return found;
}

async function problemsOf({ site, owners }: Inspection, name: ListName): Promise<Detail[]> {
  const held = await readAssignmentsOf(listOf(site, name) as unknown as Scope);
  return rightsProblems(schemaOf(name).title, held, wantedRights(schemaOf(name), await owners()));
}
