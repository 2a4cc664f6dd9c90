import { ensureMember } from '../../src/data/provisioning/principals';
import type { Principals } from '../../src/data/provisioning/principals';
import { ensureUnit } from '../../src/data/provisioning/ensureUnit';
import { addAssignments, addDepartments } from '../../src/data/repositories/organisation';
import { ensurePeople, loginOfAccount } from '../../src/data/repositories/people';
import type { Site } from '../../src/data/client/site';
import { leadersGroup } from '../../src/data/schema/groups';
import { cast, leadershipViewer } from './cast';
import type { Loading } from './loading';
import type { SamplePlan } from './planSample';

/** Makes the site know everybody, and gives the person of each pseudonym. */
export async function ensureEverybody(
  site: Site,
  { people }: SamplePlan,
  onProgress: (done: number) => void
): Promise<Loading['personOf']> {
  const ids = [...people.keys()];
  const logins = [...people.values()].map(({ upn }) => loginOfAccount(upn));
  const known = await ensurePeople(site, logins, onProgress);
  const byId = new Map(ids.map((id, index) => [id, known[index]]));
  return id => {
    const person = byId.get(id);
    if (person === undefined) throw new Error(`The plan names nobody “${id}”.`);
    return person;
  };
}

/** Units with their approvers and leaders, departments, and the leadership viewer. */
export async function loadOrganisation({ site, plan }: Loading, principals: Principals): Promise<void> {
  for (const unit of plan.organisation.units) {
    const approvers = cast.filter(({ approves }) => approves === unit.key);
    await ensureUnit(site, principals, unit, approvers.map(({ upn }) => loginOfAccount(upn)));
    for (const { upn } of cast.filter(({ leads }) => leads === unit.key)) {
      const { Id } = await site.sp.web.siteGroups.getByName(leadersGroup(unit)).select('Id')<{ Id: number }>();
      await ensureMember(site.sp, Id, loginOfAccount(upn));
    }
  }
  await addDepartments(site, plan.organisation.departments);
  await ensureMember(site.sp, principals.groups.leadership, loginOfAccount(leadershipViewer.upn));
}

/** Who worked where from when until when. People of whom no department is known get no row: they stay “department unknown”. */
export async function loadAssignments({ site, plan, personOf }: Loading, onProgress: (done: number) => void): Promise<void> {
  const assignments = [...plan.people.values()].flatMap(({ id, name, upn, objectId, employments }) =>
    employments.map(employment => ({
      ...employment,
      person: personOf(id).key,
      department: employment.department.key,
      name,
      account: upn,
      entraObjectId: objectId
    }))
  );
  await addAssignments(site, assignments, onProgress);
}
