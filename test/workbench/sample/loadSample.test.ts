import { readWholeLog } from '../../../src/data/repositories/logs';
import { openGuildhall } from '../../../src/data/guildhall';
import type { Guildhall } from '../../../src/data/guildhall';
import type { Site } from '../../../src/data/client/site';
import { openConnection } from '../../../src/data/client/connection';
import { findSite } from '../../../src/data/findSite';
import type { Directory, DirectoryEntry } from '../../../src/domain/directory/directory';
import { deputiesAt, managerAt } from '../../../src/domain/community/roles';
import { rowsThatCount } from '../../../src/domain/log/rowsThatCount';
import { requestsOf, siteAs } from '../../../workbench/sample/asPerson';
import { administrator, cast, leadershipViewer } from '../../../workbench/sample/cast';
import { loadPlan } from '../../../workbench/sample/loadSample';
import type { SamplePlan } from '../../../workbench/sample/planSample';
import { planSample } from '../../../workbench/sample/planSample';
import { reportProgress } from '../../../workbench/sample/reportProgress';
import { readSource } from '../../../workbench/sample/source';
import type { Served, SharePoint } from '../../../workbench/sharepoint';
import { createSharePoint, serve } from '../../../workbench/sharepoint';

/** Two days after the last event of the source, so that dates are those of its files. */
const loadedAt = Date.parse('2026-08-20T12:00:00Z');
const chosen = ['committee-product-security', 'sig-configuration', 'sig-etcd', 'sig-windows', 'wg-ai-gateway', 'wg-lts'];

let sharepoint: SharePoint;
let served: Served;
let plan: SamplePlan;
let directory: Directory;
const lines: string[] = [];

function siteOf(upn: string): Site {
  return siteAs(upn, `${served.origin}/sites/guildhall`);
}

function as(role: string): Guildhall {
  return openGuildhall(siteOf(cast.find(member => member.role === role)?.upn ?? ''));
}

/** Six communities of the source with all that happened in them, loaded over HTTP into a tenant of their own. */
beforeAll(async () => {
  const source = await readSource();
  plan = planSample(
    {
      communities: source.communities.filter(({ key }) => chosen.includes(key)),
      events: source.events.filter(({ community }) => chosen.includes(community))
    },
    loadedAt
  );
  sharepoint = createSharePoint({ file: ':memory:', origin: () => served.origin, clock: () => new Date(loadedAt) });
  served = await serve(request => sharepoint.handle(request), { port: 0 });
  await loadPlan(plan, served.origin, loadedAt, reportProgress(line => lines.push(line), () => 0));
  directory = await as('Employee').readDirectory();
}, 60_000);

afterAll(async () => {
  await served.close();
  sharepoint.close();
});

function entry(key: string): DirectoryEntry {
  const found = directory.entries.find(one => one.key === key);
  if (found === undefined) throw new Error(`The directory has no ${key}.`);
  return found;
}

describe('The sample, loaded through our own data room', () => {
  it('tells each step when it is done', () => {
    expect(lines).toEqual([
      '  People and sites (0.0 s)',
      '  Set-up (0.0 s)',
      '  Accounts (0.0 s)',
      '  Business units (0.0 s)',
      '  Who works where (0.0 s)',
      '  What people did (0.0 s)',
      '  Communities (0.0 s)',
      '  What lives inside them (0.0 s)',
      '  Publishing (0.0 s)'
    ]);
  });

  it('is published for everyone', () => {
    expect(directory.publishedAt).toBe(loadedAt);
    expect(directory.entries.map(({ key }) => key).sort()).toEqual(chosen);
  });

  it.each([
    ['committee-product-security', 'closed', 7, '2021-07-01T11:07:19Z'],
    ['sig-configuration', 'closed', 0, undefined],
    ['sig-etcd', 'active', 15, '2026-08-19T12:00:00Z'],
    ['sig-windows', 'active', 45, '2026-08-19T04:00:00Z'],
    ['wg-ai-gateway', 'active', 7, '2026-08-19T12:00:00Z'],
    ['wg-lts', 'closed', 6, '2026-03-04T23:08:50Z']
  ])('shows %s as %s, with %i members, last active %s', (key, state, members, lastAct) => {
    expect(entry(key)).toMatchObject({ state, members });
    expect(entry(key).lastAct).toBe(lastAct === undefined ? undefined : Date.parse(lastAct));
  });

  it('says since when and why a community is closed', () => {
    expect(entry('wg-lts')).toMatchObject({ stateSince: Date.parse('2020-10-16'), stateReason: 'It was archived.' });
    expect(entry('committee-product-security')).toMatchObject({
      stateSince: Date.parse('2021-07-01T11:07:19Z'),
      stateReason: 'Reason unknown: it is no longer listed.'
    });
  });

  it('names managers and deputies as the site knows them', () => {
    const nameOf = (id: string): string | undefined => plan.people.get(id)?.name;
    const { roles } = entry('sig-windows');
    expect(managerAt(roles, loadedAt)?.name).toBe(nameOf('p77bfd8c716'));
    expect(deputiesAt(roles, loadedAt).map(({ name }) => name)).toEqual([nameOf('pf82141c095')]);
    expect(managerAt(entry('wg-lts').roles, loadedAt)).toBeUndefined();
  });

  it('shows the charters that managers wrote', () => {
    expect(entry('sig-windows').charter).toEqual({
      title: 'Windows',
      purpose: 'Focuses on supporting Windows Node and scheduling Windows containers on Kubernetes.',
      audience: ''
    });
  });

  it.each([
    ['decisions', 9],
    ['acts', 8],
    ['contributions', 19]
  ] as const)('leaves no row of %s out: all %i count', async (log, count) => {
    const rows = await readWholeLog(siteOf(administrator.upn), log, () => undefined);
    const { rows: counted, ignored } = rowsThatCount(rows, row => (log === 'decisions' ? row.folder : ''));
    expect([counted.length, [...ignored]]).toEqual([count, []]);
  });

  it('gives the cast their groups', async () => {
    const actors = await Promise.all(cast.map(({ upn }) => openGuildhall(siteOf(upn)).readActor()));
    expect(actors.map(actor => [actor.name, actor.isAdministrator, actor.isLeadershipViewer, actor.approverOf])).toEqual([
      ['Mateo Villanueva', false, false, []],
      ['Linh Pham', false, false, []],
      ['Ingrid Halonen', false, false, []],
      ['Amadou Keita', false, false, ['product-engineering']],
      ['Priya Menon', false, false, ['platform-cloud']],
      ['Tomasz Zając', true, false, []],
      ['Catarina Duarte', false, true, []],
      ['Yusuf Demir', false, false, []]
    ]);
  });

  it('keeps six business units and 43 departments', async () => {
    const { units, departments } = await as('Employee').readOrganisation();
    expect([units.length, departments.length]).toEqual([6, 43]);
    expect(units.find(({ key }) => key === 'research')).toEqual({ key: 'research', title: 'Research', headcount: 630 });
  });

  it('lets the leadership viewer read reports of months that are over', async () => {
    const index = await openGuildhall(siteOf(leadershipViewer.upn)).readReportIndex();
    expect(index?.months.at(-1)?.period).toBe('2026-07');
  });

  it.each(['', '/sites/home', '/sites/scheduling-team'])('is found by everybody from a page of the site “%s”', async path => {
    const { upn } = cast[1] ?? administrator;
    const page = `${served.origin}${path}`;
    expect((await findSite(page, requestsOf(upn), undefined, openConnection())).url).toBe(`${served.origin}/sites/guildhall`);
  });

  const switches = async (): Promise<unknown> => (await fetch(`${served.origin}/_workbench/switches`)).json();

  it('leaves the service throttling as it did before', async () => {
    expect(await switches()).toMatchObject({ requestsPerFiveMinutes: 3000 });
  });

  it('refuses a tenant that is filled already, and throttling is back even so', async () => {
    const again = loadPlan(plan, served.origin, loadedAt, reportProgress(() => undefined, () => 0));
    await expect(again).rejects.toThrow('The sample needs an empty tenant.');
    expect(await switches()).toMatchObject({ requestsPerFiveMinutes: 3000 });
  });
});
