import { unitKey } from '../../../src/domain/identity';
import { cast } from '../../../workbench/sample';
import type { SamplePlan } from '../../../workbench/sample/planSample';
import { planSample } from '../../../workbench/sample/planSample';
import { readSource } from '../../../workbench/sample/source';

let plan: SamplePlan;
beforeAll(async () => {
  plan = planSample(await readSource(), Date.parse('2026-08-20T12:00:00Z'));
});

function idOf(name: string): string {
  return cast.find(member => member.name === name)?.id ?? '';
}

function titlesOf(id: string): string[] {
  const keys = new Set(plan.history.filter(({ person }) => person === id).map(({ community }) => community));
  return plan.communities.filter(({ key }) => keys.has(key)).map(({ charter }) => charter.title);
}

describe('The cast', () => {
  it('has a person for every part', () => {
    expect(cast.map(({ name, role }) => [name, role])).toEqual([
      ['Mateo Villanueva', 'Employee'],
      ['Linh Pham', 'Employee, new'],
      ['Ingrid Halonen', 'Community manager'],
      ['Amadou Keita', 'Approver'],
      ['Priya Menon', 'Approver'],
      ['Tomasz Zając', 'Administrator'],
      ['Catarina Duarte', 'Leadership viewer'],
      ['Yusuf Demir', 'Unit leader']
    ]);
  });

  it('is in the directory under the same names and accounts', () => {
    expect(cast.map(({ id }) => plan.people.get(id)).map(person => [person?.name, person?.upn])).toEqual(
      cast.map(({ name, upn }) => [name, upn])
    );
  });

  it('is described truly', () => {
    expect(plan.people.get(idOf('Mateo Villanueva'))?.employments.at(-1)?.department.title).toBe('Control Software');
    expect(titlesOf(idOf('Mateo Villanueva'))).toEqual(['Network', 'Node', 'Scheduling']);
    expect(plan.people.get(idOf('Linh Pham'))?.employments.at(-1)?.department.title).toBe('Commissioning');
    expect(titlesOf(idOf('Linh Pham'))).toEqual([]);
    const scheduling = plan.communities.find(({ key }) => key === 'sig-scheduling');
    expect(scheduling?.terms[0]).toMatchObject({ role: 'manager', person: idOf('Ingrid Halonen') });
  });

  it('has approvers of two units in which there are active communities', () => {
    const units = cast.flatMap(({ approves }) => approves ?? []);
    expect(units).toEqual([unitKey('product-engineering'), unitKey('platform-cloud')]);
    const active = units.map(unit => plan.communities.filter(one => one.unit === unit && one.closed === undefined).length);
    expect(active).toEqual([22, 5]);
  });
});
