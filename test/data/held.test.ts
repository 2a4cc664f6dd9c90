import { addRow } from '../../src/data/client/addRow';
import { newOperationId } from '../../src/data/client/operation';
import { toWriteRow } from '../../src/data/rows/logRow';
import { unitKey } from '../../src/domain/identity';
import type { CommunityKey } from '../../src/domain/identity';
import { communityKey } from '../../src/domain/identity';
import { heldPlaces } from '../../src/domain/held/held';
import { monthOf } from '../../src/domain/time';
import { asking } from '../../src/domain/question/questionDraft';
import { drafted } from '../domain/drafted';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

let company: GuildhallTenant;
let pumps: CommunityKey;
let valves: CommunityKey;
const month = monthOf(Date.now());

beforeAll(async () => {
  company = await startGuildhall();
  const [approver, manager] = await Promise.all([company.actor('approver'), company.actor('manager')]);
  const found = (change: Parameters<typeof drafted>[0]): Promise<CommunityKey> => company.as('approver').foundCommunity(approver, drafted(change), company.as('approver').newOperation());
  pumps = await found({ manager: { key: manager.key, name: manager.name } });
  valves = await found({ title: 'Valves', unit: unitKey('field'), manager: { key: approver.key, name: approver.name } });
  for (const who of ['manager', 'employee'] as const) {
    const guildhall = company.as(who);
    const actor = await company.actor(who);
    await guildhall.addMembershipRow(actor, pumps, 'join', guildhall.newOperation());
    await guildhall.addEntry('contributions', actor, pumps, asking({ title: 'Which seal?', text: 'For hot water.' }), guildhall.newOperation());
    await guildhall.addVisits(actor.key, [{ community: pumps, month }]);
    await guildhall.changePreferences(actor.key, { lastVisit: '2026-11-01T00:00:00.000Z' });
  }
});
afterAll(() => company.close());

async function heldAbout(who: Who): Promise<{ counts: Record<string, number>; rows: string[]; named: string[] }> {
  const guildhall = company.as(who);
  const { key, name } = await company.actor(who);
  const counts = await guildhall.countHeld(key);
  const rows = (await Promise.all(heldPlaces.map(place => guildhall.readHeld(key, place)))).flat();
  const named = await guildhall.readNaming({ key, name }, () => undefined);
  return {
    counts: Object.fromEntries(counts),
    rows: rows.map(({ place, kind, community }) => `${place} ${kind} ${community}`),
    named: named.map(({ place, kind, community, naming }) => `${place} ${kind} ${community} ${naming}`)
  };
}

describe('What is held about somebody', () => {
  test('is counted by list, and read as many times; what others decided of the person is told apart', async () => {
    const { counts, rows, named } = await heldAbout('manager');
    expect(counts).toEqual({ memberships: 1, contributions: 1, acts: 0, proposals: 0, decisions: 0, visits: 1, history: 0, preferences: 1, leavers: 0 });
    expect(rows).toEqual([`memberships join ${pumps}`, `contributions question ${pumps}`, `visits visit ${pumps}`, 'preferences  ']);
    expect(named).toEqual([`decisions founded ${pumps} named`]);
  });

  test('holds the decisions one took as an approver, and none of those that name nobody of the name', async () => {
    const { rows, named } = await heldAbout('approver');
    expect(rows.filter(row => row.startsWith('decisions'))).toEqual([`decisions founded ${pumps}`, `decisions founded ${valves}`]);
    expect(named).toEqual([]);
    expect((await heldAbout('employee')).named).toEqual([]);
  });

  test('names whoever added a row as SharePoint stamped it, whatever key stands in it', async () => {
    const [colleague, unitLeader] = [await company.actor('colleague'), await company.actor('unitLeader')];
    const row = toWriteRow({ kind: 'join', person: unitLeader.key, community: pumps, operation: newOperationId(), at: Date.now(), summary: 'join', body: {} });
    await addRow(company.site('colleague'), { list: 'memberships', values: row });
    expect(await company.as('unitLeader').readHeld(unitLeader.key, 'memberships')).toMatchObject([{ kind: 'join', by: colleague.key }]);
    expect((await heldAbout('colleague')).named).toEqual([`memberships join ${pumps} written`]);
  });

  test('holds nothing in a list of leavers on a site that was set up before there was one', async () => {
    const { key } = await company.actor('employee');
    const site = company.site('employee');
    const without = async (url: string, init: RequestInit): Promise<Response> => (url.includes("'Leavers'") ? new Response('{"odata.error":{"code":"-1, System.ArgumentException","message":{"value":"List does not exist"}}}', { status: 404 }) : fetch(url, init));
    const { over } = await import('../../src/data/client/site');
    const { readHeld } = await import('../../src/data/repositories/held');
    expect(await readHeld(over(site, { ...site.connection, fetch: without }), key, 'leavers')).toEqual([]);
  });

  test('is told as the text that it is, where a colleague nested it too deep to be gone through', async () => {
    const { key } = await company.actor('leader');
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const row = toWriteRow({ kind: 'question', person: key, community: pumps, operation: newOperationId(), at: Date.now(), summary: 'How?', body: {} });
    await addRow(company.site('colleague'), { list: 'contributions', values: { ...row, Body: deep } });
    expect((await company.as('leader').readHeld(key, 'contributions')).map(({ body }) => body)).toEqual([deep]);
  });

  test('of closed lists nobody reads what is held about another', async () => {
    const { key } = await company.actor('manager');
    const leader = company.as('leader');
    expect(await leader.readHeld(key, 'visits')).toEqual([]);
    expect(await leader.readHeld(key, 'preferences')).toEqual([]);
  });

  test('is told whatever a row says, also what is no JSON', async () => {
    const { key } = await company.actor('colleague');
    await company.site('colleague').sp.web.lists.getByTitle('Acts').items.add({ Title: 'x', Kind: 'charter', PersonKey: key, CommunityKey: 'pumps', Body: 'no {JSON' });
    expect(await company.as('colleague').readHeld(key, 'acts')).toMatchObject([{ place: 'acts', kind: 'charter', community: communityKey('pumps'), body: 'no {JSON', by: key }]);
  });

  test('is asked for by the person’s indexed key, in one request a list', async () => {
    const requests: string[] = [];
    const site = company.site('employee');
    const { key } = await company.actor('employee');
    const counting = { ...site, connection: { ...site.connection, fetch: (url: string, init: RequestInit) => (requests.push(decodeURIComponent(url.replace(/\+/g, ' '))), fetch(url, init)) } };
    const { over } = await import('../../src/data/client/site');
    const { readHeld } = await import('../../src/data/repositories/held');
    expect(await readHeld(over(counting, counting.connection), key, 'memberships')).toHaveLength(1);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain(`$filter=PersonKey eq '${key}'`);
  });
});
