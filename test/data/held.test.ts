import { addRow } from '../../src/data/client/addRow';
import { newOperationId } from '../../src/data/client/operation';
import { toWriteRow } from '../../src/data/rows/logRow';
import { unitKey } from '../../src/domain/identity';
import type { CommunityKey } from '../../src/domain/identity';
import { communityKey } from '../../src/domain/identity';
import { communitiesNaming, heldPlaces } from '../../src/domain/held/held';
import { withNewerRows } from '../../src/domain/directory/directory';
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

async function heldAbout(who: Who): Promise<{ counts: Record<string, number>; rows: string[] }> {
  const guildhall = company.as(who);
  const { key } = await company.actor(who);
  const projection = await guildhall.readDirectory();
  const { entries } = withNewerRows(projection, await guildhall.readNewerRows(projection));
  const communities = communitiesNaming(entries, key);
  const counts = await guildhall.countHeld(key, communities);
  const rows = (await Promise.all(heldPlaces.map(place => guildhall.readHeld(key, place, communities)))).flat();
  return { counts: Object.fromEntries(counts), rows: rows.map(({ place, kind, community, isOwn }) => `${place} ${kind} ${community} ${isOwn ? 'own' : 'named'}`) };
}

describe('What is held about somebody', () => {
  test('is counted by list, and read as many times', async () => {
    const { counts, rows } = await heldAbout('manager');
    expect(counts).toEqual({ memberships: 1, contributions: 1, acts: 0, proposals: 0, decisions: 1, visits: 1, history: 0, preferences: 1 });
    expect(rows).toEqual([`memberships join ${pumps} own`, `contributions question ${pumps} own`, `decisions founded ${pumps} named`, `visits visit ${pumps} own`, 'preferences   own']);
  });

  test('holds the decisions one took as an approver, and not those that name nobody of the name', async () => {
    expect((await heldAbout('approver')).rows.filter(row => row.startsWith('decisions'))).toEqual([`decisions founded ${pumps} own`, `decisions founded ${valves} own`]);
    expect((await heldAbout('employee')).counts.decisions).toBe(0);
  });

  test('is told as the text that it is, where a colleague nested it too deep to be gone through', async () => {
    const { key } = await company.actor('leader');
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const row = toWriteRow({ kind: 'question', person: key, community: pumps, operation: newOperationId(), at: Date.now(), summary: 'How?', body: {} });
    await addRow(company.site('colleague'), { list: 'contributions', values: { ...row, Body: deep } });
    expect((await company.as('leader').readHeld(key, 'contributions', [])).map(({ body }) => body)).toEqual([deep]);
  });

  test('of closed lists nobody reads what is held about another', async () => {
    const { key } = await company.actor('manager');
    const leader = company.as('leader');
    expect(await leader.readHeld(key, 'visits', [])).toEqual([]);
    expect(await leader.readHeld(key, 'preferences', [])).toEqual([]);
  });

  test('is told whatever a row says, also what is no JSON', async () => {
    const { key } = await company.actor('colleague');
    await company.site('colleague').sp.web.lists.getByTitle('Acts').items.add({ Title: 'x', Kind: 'charter', PersonKey: key, CommunityKey: 'pumps', Body: 'no {JSON' });
    expect(await company.as('colleague').readHeld(key, 'acts', [])).toMatchObject([{ place: 'acts', kind: 'charter', community: communityKey('pumps'), body: 'no {JSON', isOwn: true }]);
  });

  test('is asked for by the person’s indexed key, in one request a list', async () => {
    const requests: string[] = [];
    const site = company.site('employee');
    const { key } = await company.actor('employee');
    const counting = { ...site, connection: { ...site.connection, fetch: (url: string, init: RequestInit) => (requests.push(decodeURIComponent(url.replace(/\+/g, ' '))), fetch(url, init)) } };
    const { over } = await import('../../src/data/client/site');
    const { readHeld } = await import('../../src/data/repositories/held');
    expect(await readHeld(over(counting, counting.connection), key, 'memberships', [])).toHaveLength(1);
    expect(requests).toHaveLength(1);
    expect(requests[0]).toContain(`$filter=PersonKey eq '${key}'`);
  });
});
