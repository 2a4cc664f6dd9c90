import { charterProblems } from '../../../src/domain/community/communityDraft';
import { departmentLookup, unitLookup } from '../../../src/domain/organisation/organisation';
import { personKey } from '../../../src/domain/identity';
import { weeksBefore } from '../../../workbench/sample/employmentsOf';
import type { SamplePlan } from '../../../workbench/sample/planSample';
import { planSample } from '../../../workbench/sample/planSample';
import type { PlannedCommunity } from '../../../workbench/sample/planCommunities';
import { moves } from '../../../workbench/sample/reorganisation';
import type { Source } from '../../../workbench/sample/source';
import { readSource, unaffiliated } from '../../../workbench/sample/source';

/** Two days after the last event of the source: dates stay as they are in the files. */
const loadedAt = Date.parse('2026-08-20T12:00:00Z');
const iso = (at: number | undefined): string | undefined => (at === undefined ? undefined : new Date(at).toISOString());

let source: Source;
let plan: SamplePlan;
beforeAll(async () => {
  source = await readSource();
  plan = planSample(source, loadedAt);
});

function community(key: string): PlannedCommunity {
  const found = plan.communities.find(one => one.key === key);
  if (found === undefined) throw new Error(`There is no ${key}.`);
  return found;
}

function countBy<T>(items: Iterable<T>, key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

describe('The plan of the sample', () => {
  it('is the same for the same source and day', () => {
    expect(planSample(source, loadedAt)).toEqual(plan);
  });

  it('has every community: 35 active, 28 retired and 14 unlisted ones closed, with the reason', () => {
    expect(plan.communities).toHaveLength(77);
    expect(countBy(plan.communities, ({ closed }) => closed?.reason ?? 'active')).toEqual({
      active: 35,
      'It was archived.': 28,
      'Reason unknown: it is no longer listed.': 14
    });
  });

  it('has every event, and a join for every person in a community at the first event there', () => {
    const joins = plan.history.filter(({ kind }) => kind === 'join');
    expect(plan.history.length - joins.length).toBe(9317);
    expect(joins).toHaveLength(1952);
    const first = new Map<string, number>();
    for (const { community: key, person, at } of source.events) {
      first.set(`${key} ${person}`, Math.min(at, first.get(`${key} ${person}`) ?? at));
    }
    expect(new Map(joins.map(join => [`${join.community} ${join.person}`, join.actedAt]))).toEqual(first);
  });

  it('gives every row of the history an operation id of its own, also where two events are alike', () => {
    expect(new Set(plan.history.map(({ operation }) => operation)).size).toBe(11269);
  });

  it('has 1,172 people who took part, 34 chairs who did not, 6 of the cast who are in neither, and 10 newcomers', () => {
    const took = new Set(source.events.map(({ person }) => person));
    const chairs = new Set(source.communities.flatMap(({ managers }) => managers).filter(id => !took.has(id)));
    expect([took.size, chairs.size, plan.people.size]).toEqual([1172, 34, 1172 + 34 + 6 + 10]);
    const objectIds = [...plan.people.values()].map(({ objectId }) => objectId);
    expect(new Set(objectIds).size).toBe(1222);
    expect(objectIds.filter(id => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  });

  it('puts people of 42 organisations into departments, of which one became another, and leaves the department of the 43rd unknown', () => {
    const people = [...new Map(source.events.map(event => [event.person, event.organisation]))];
    expect(new Set(people.map(([, organisation]) => organisation)).size).toBe(43);
    const known = people.filter(([, organisation]) => organisation !== unaffiliated).map(([id]) => plan.people.get(id));
    const unknown = people.filter(([, organisation]) => organisation === unaffiliated).map(([id]) => plan.people.get(id));
    expect(new Set(known.map(person => person?.employments[0]?.department.key)).size).toBe(42 + 1);
    expect(unknown.filter(person => person?.employments.length === 0)).toHaveLength(640);
  });

  it('knows where people worked on the day of every act', () => {
    const assignments = [...plan.people.values()].flatMap(({ id, employments }) =>
      employments.map(employment => ({ ...employment, person: personKey(id), department: employment.department.key }))
    );
    const unitOf = unitLookup(plan.organisation, departmentLookup(assignments));
    const lost = source.events.filter(
      ({ organisation, person, at }) => (organisation === unaffiliated) !== (unitOf(personKey(person), at) === undefined)
    );
    expect(lost).toEqual([]);
  });
});

describe('The company of the sample', () => {
  it('has six business units with as many people as their departments together', () => {
    const sums = plan.organisation.units.map(({ key }) =>
      plan.organisation.departments.filter(({ unit }) => unit === key).reduce((sum, { headcount = 0 }) => sum + headcount, 0)
    );
    expect(plan.organisation.units.map(({ headcount }) => headcount)).toEqual(sums);
    expect(plan.organisation.units.map(({ key, headcount }) => [key, headcount])).toEqual([
      ['product-engineering', 1860],
      ['platform-cloud', 1490],
      ['field-services', 2455],
      ['corporate-functions', 1590],
      ['manufacturing', 3620],
      ['research', 630]
    ]);
  });

  it('has 43 departments with keys and titles of their own, none with fewer people than took part', () => {
    const { departments } = plan.organisation;
    expect(new Set(departments.map(({ key }) => key)).size).toBe(43);
    expect(new Set(departments.map(({ title }) => title)).size).toBe(43);
    const taking = countBy(plan.people.values(), ({ employments }) => employments.at(-1)?.department.key ?? '');
    expect(departments.filter(({ key, headcount = 0 }) => (taking[key] ?? 0) > headcount)).toEqual([]);
  });

  it('reorganised 18 weeks ago: whoever was in Simulation, of Research, is in another department of Platform & Cloud since that day', () => {
    const moved = [...plan.people.values()].filter(({ employments }) => employments.some(({ department }) => department.key === 'simulation'));
    expect(moved.length).toBe(14);
    const ways = moved.map(({ employments }) => employments.map(({ department, until }) => [department.key, department.unit, iso(until)]));
    const way = [['simulation', 'research', '2026-04-16T00:00:00.000Z'], ['simulation-digital-twins', 'platform-cloud', undefined]];
    expect(ways).toEqual(moved.map(() => way));
    expect(plan.organisation.departments.find(({ key }) => key === 'simulation')?.headcount).toBeUndefined();
  });

  it('puts whoever came to Simulation after that day straight into what it became', () => {
    const haruto = [...plan.people.values()].find(({ name }) => name === 'Haruto Nishimura');
    expect(haruto?.employments.map(({ department, from, until }) => [department.key, iso(from), until])).toEqual([
      ['simulation-digital-twins', '2026-06-18T00:00:00.000Z', undefined]
    ]);
  });

  it('has six people who changed department alone, one of whom came back; each took part before and after', () => {
    const ways = [...new Set(moves.map(({ person }) => person))].map(id => plan.people.get(id)?.employments ?? []);
    expect(ways.map(way => way.map(({ department }) => department.title))).toEqual([
      ['Control Software', 'Reliability'],
      ['Information Technology', 'Developer Tools'],
      ['Platform Engineering', 'Customer Sites'],
      ['Control Software', 'Site Networks'],
      ['Platform Engineering', 'Control Software'],
      ['Control Software', 'Design & Brand', 'Control Software']
    ]);
    for (const { person, weeks } of moves.filter(({ organisation }) => organisation !== 'google.com')) {
      const days = source.events.filter(event => event.person === person).map(({ at }) => at);
      const on = weeksBefore(loadedAt, weeks);
      expect([Math.min(...days) < on, on < Math.max(...days)]).toEqual([true, true]);
    }
  });

  it('leaves nobody in two departments at a time, nor in none between two', () => {
    for (const { employments } of plan.people.values()) {
      const ends = employments.map(({ until }) => until);
      expect(ends).toEqual([...employments.slice(1).map(({ from }) => from), ...(employments.length > 0 ? [undefined] : [])]);
      for (const { from, until } of employments) expect(from).toBeLessThan(until ?? Number.POSITIVE_INFINITY);
    }
  });

  it('has communities in every unit', () => {
    expect(countBy(plan.communities, ({ unit }) => unit)).toEqual({
      'product-engineering': 38,
      'platform-cloud': 16,
      'field-services': 6,
      'corporate-functions': 5,
      manufacturing: 4,
      research: 8
    });
  });

  it('shows no real organisation: not in units, departments, names, accounts, nor as an address in a charter', () => {
    const organisations = [...new Set(source.events.map(({ organisation }) => organisation))].filter(key => key !== unaffiliated);
    const labels = organisations.map(key => key.split('.')[0] ?? key);
    const named = new RegExp(`\\b(${labels.join('|')})\\b`, 'i');
    const shown = [
      ...plan.organisation.units.flatMap(({ key, title }) => [key, title]),
      ...plan.organisation.departments.flatMap(({ key, title }) => [key, title]),
      ...[...plan.people.values()].flatMap(({ name, upn }) => [name, upn])
    ];
    expect(shown.filter(text => named.test(text))).toEqual([]);
    const charters = plan.communities.flatMap(({ charter, ownCharter }) => [charter, ...(ownCharter ? [ownCharter] : [])]);
    expect(charters.filter(({ purpose }) => organisations.some(key => purpose.includes(key)))).toEqual([]);
  });
});

describe('The communities of the sample', () => {
  it('have charters that Guildhall itself would accept, and titles that nobody mixes up', () => {
    const titles = plan.communities.map(({ key, charter }) => ({ key, title: charter.title }));
    const problems = plan.communities.flatMap(({ key, charter, ownCharter }) =>
      [charter, ownCharter ?? charter].map(each => charterProblems(each, titles, key))
    );
    expect(problems.filter(problem => Object.keys(problem).length > 0)).toEqual([]);
  });

  it.each([
    ['sig-big-data', 'Big Data', 'guild'],
    ['ug-big-data', 'Big Data (user group)', 'community'],
    ['wg-k8s-infra', 'K8S Infra (working group)', 'circle'],
    ['committee-steering', 'Steering', 'network']
  ])('%s is called “%s”, a %s', (key, title, type) => {
    expect([community(key).charter.title, community(key).type]).toEqual([title, type]);
  });

  it('carry their own words in the manager’s charter, and a neutral sentence in the decision', () => {
    expect(community('sig-network')).toMatchObject({
      charter: { purpose: 'People who work on Network learn from each other here.' },
      ownCharter: { title: 'Network', purpose: 'Covers networking in Kubernetes.', audience: '' }
    });
    expect(community('wg-lts')).toMatchObject({
      charter: { purpose: 'A few people work on Lts together until the task is done.' },
      ownCharter: undefined
    });
    expect(plan.communities.filter(({ ownCharter }) => ownCharter !== undefined)).toHaveLength(35);
  });

  it('have the first of the present chairs as manager and the others as deputies, since they first took part', () => {
    expect(community('sig-scheduling').terms.map(({ role, person, from }) => [role, person, iso(from)])).toEqual([
      ['manager', 'p08a7965b1d', '2024-09-26T09:19:08.000Z'],
      ['deputy', 'p86d102dd54', '2022-03-16T12:55:08.000Z']
    ]);
  });

  it('have a chair who never took part since their founding', () => {
    const { terms, founded } = community('sig-autoscaling');
    expect(terms[0]).toEqual({ role: 'manager', person: 'pbb34905156', from: founded });
    expect(iso(founded)).toBe('2017-06-07T00:00:00.000Z');
  });

  it.each([
    ['retired, on the day it was archived, whatever happened later', 'wg-lts', '2019-02-01T00:00:00.000Z', '2020-10-16T00:00:00.000Z'],
    ['unlisted, at its last event', 'sig-aws', '2016-05-12T00:00:00.000Z', '2019-05-31T16:28:50.000Z'],
    ['older than the history, founded where that begins', 'sig-configuration', '2016-05-12T22:30:07.000Z', '2016-05-13T00:00:00.000Z']
  ])('are closed where they were %s', (_what, key, founded, since) => {
    expect([iso(community(key).founded), iso(community(key).closed?.since)]).toEqual([founded, since]);
  });
});
