import { openGuildhall } from '../../../src/data/guildhall';
import type { SpaceRows } from '../../../src/data/guildhall';
import { readWholeLog } from '../../../src/data/repositories/logs';
import type { Directory, DirectoryEntry } from '../../../src/domain/directory/directory';
import { communityKey } from '../../../src/domain/identity';
import { day, monthOf } from '../../../src/domain/time';
import { siteAs } from '../../../workbench/sample/asPerson';
import { administrator, cast } from '../../../workbench/sample/cast';
import { loadPlan } from '../../../workbench/sample/loadSample';
import type { SamplePlan } from '../../../workbench/sample/planSample';
import { planSample } from '../../../workbench/sample/planSample';
import { reportProgress } from '../../../workbench/sample/reportProgress';
import { lives } from '../../../workbench/sample/space/lives';
import { people } from '../../../workbench/sample/space/people';
import { readSource } from '../../../workbench/sample/source';
import type { Served, SharePoint } from '../../../workbench/sharepoint';
import { createSharePoint, serve } from '../../../workbench/sharepoint';
import { countFolded, countSketched } from './spaceRows';

const loadedAt = Date.parse('2026-08-20T12:00:00Z');
const scheduling = communityKey('sig-scheduling');
const ui = communityKey('sig-ui');

let sharepoint: SharePoint;
let served: Served;
let plan: SamplePlan;
let directory: Directory;

/** Two communities, with the history of those who say something in them. */
beforeAll(async () => {
  const source = await readSource();
  const keys: readonly string[] = [scheduling, ui];
  const speakers: readonly string[] = Object.values(people);
  plan = planSample(
    {
      communities: source.communities.filter(({ key }) => keys.includes(key)),
      events: source.events.filter(({ community, person }) => keys.includes(community) && speakers.includes(person))
    },
    loadedAt
  );
  sharepoint = createSharePoint({ file: ':memory:', origin: () => served.origin, clock: () => new Date(loadedAt) });
  served = await serve(request => sharepoint.handle(request), { port: 0 });
  await loadPlan(plan, served.origin, loadedAt, reportProgress(() => undefined, () => 0));
  directory = await employee().readDirectory();
}, 60_000);

afterAll(async () => {
  await served.close();
  sharepoint.close();
});

const siteOf = (upn: string) => siteAs(upn, `${served.origin}/sites/guildhall`);
const employee = () => openGuildhall(siteOf(cast[0]?.upn ?? ''));

function entryOf(key: string): DirectoryEntry {
  const found = directory.entries.find(entry => entry.key === key);
  if (found === undefined) throw new Error(`The directory has no ${key}.`);
  return found;
}

const read = (community: typeof scheduling): Promise<SpaceRows> => employee().readSpaceRows(community, monthOf(loadedAt - 365 * day), monthOf(loadedAt));

describe('What lives inside the communities, once it is loaded', () => {
  it.each([
    ['sig-scheduling', 2],
    ['sig-ui', 0]
  ])('is in %s what the tables say', async (key, newcomers) => {
    const { roles, hosts = [], practice } = entryOf(key);
    const counts = countFolded(await read(communityKey(key)), { roles, hosts, cadence: practice.cadence, now: loadedAt });
    const life = lives.find(({ community }) => community === key);
    expect(life && counts).toEqual(life && countSketched(life, newcomers));
  });

  it.each(['acts', 'contributions', 'memberships'] as const)('stands in %s in the name of each author, at its time, in the order of time', async log => {
    const rows = await readWholeLog(siteOf(administrator.upn), log, () => undefined);
    const planned = plan.space.filter(row => row.log === log);
    const names = await employee().readPeople([...new Set(rows.map(({ author }) => author))]);
    const told = rows.filter(({ operation }) => operation.startsWith('space-')).sort((a, b) => a.id - b.id);
    expect(told.map(({ kind, author, created }) => [kind, names.get(author)?.name, created])).toEqual(
      planned.map(({ deed, person, at }) => [deed.kind, plan.people.get(person)?.name, at])
    );
  });

  it('is told in the directory', () => {
    expect(entryOf(scheduling).life).toMatchObject({ waiting: 2, joinedLately: 2, nextSession: { topic: 'Why is my pod pending? Reading scheduler events', at: Date.parse('2026-08-24T14:00:00Z') } });
    expect(entryOf(scheduling).life?.lastContribution).toBeGreaterThan(loadedAt - day);
    expect(entryOf(ui).life?.nextSession).toBeUndefined();
  });

  it('greets newcomers in the words of the manager', () => {
    expect(entryOf(scheduling).practice).toMatchObject({ cadence: 'weekly', welcome: expect.stringMatching(/^Welcome to Scheduling\./) });
  });
});
