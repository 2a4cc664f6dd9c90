import { addRow } from '../../../src/data/client/addRow';
import { newOperationId } from '../../../src/data/client/operation';
import { listOf } from '../../../src/data/client/site';
import { openGuildhall } from '../../../src/data/guildhall';
import { sayRemoval } from '../../../src/data/publisher/chainFile';
import type { Published } from '../../../src/data/publisher/publish';
import { retainVisits } from '../../../src/data/repositories/retainVisits';
import { chooseVisitRecording, readVisitSetting } from '../../../src/data/repositories/visitRecording';
import { toWriteRow } from '../../../src/data/rows/logRow';
import type { ListName } from '../../../src/data/schema/lists';
import type { UtcMonth } from '../../../src/domain/time';
import { guildhallSite } from '../guildhallTenant';
import type { Running } from '../setUpRuns/recording';
import { Recordings } from '../setUpRuns/recording';
import type { Founded } from './scene';
import { anewForEach, bringOver, everybody, handClock, publisherOf, readFiles, siteFor } from './scene';

jest.setTimeout(300_000);

const { clock, set } = handClock();
const recordings = new Recordings(clock);
let founded: Founded;
let running: Running;
anewForEach(recordings, set, (company, run) => {
  founded = company;
  running = run;
});

const march = Date.parse('2026-03-02T03:00:00Z');
const publishAt = publisherOf(set, () => running);
const altered = async (now: string): Promise<Published['altered']> => (await publishAt(now)).altered;
const itemsOf = (list: ListName) => listOf(siteFor(running, 'administrator'), list).items;
const idsOf = async (list: ListName): Promise<number[]> => (await itemsOf(list).select('ID').orderBy('ID')<{ ID: number }[]>()).map(({ ID }) => ID);
const highest = async (list: ListName): Promise<number> => Math.max(...(await idsOf(list)));

/** Something in every list that counts: a join, a question, a visit, what was brought over, and who works where. */
async function takePart(): Promise<void> {
  set('2026-01-20T09:00:00Z');
  const site = siteFor(running, 'administrator');
  await chooseVisitRecording(site, await readVisitSetting(site), 'recorded');
  await bringOver(running, founded.communities, everybody, '2026-01-20T09:00:00Z');
  const employee = openGuildhall(siteFor(running, 'employee'));
  const actor = await employee.readActor();
  await employee.addMembershipRow(actor, founded.communities[0], 'join', employee.newOperation());
  await employee.addVisits(actor.key, [{ community: founded.communities[0], month: '2026-01' as UtcMonth }]);
  const facts = { person: actor.key, community: founded.communities[0], at: Date.now(), summary: 'x', body: {} };
  for (const list of ['contributions', 'acts', 'proposals'] as const) await addRow(siteFor(running, 'employee'), { list, values: toWriteRow({ ...facts, kind: 'question', operation: newOperationId() }) });
}

describe('Rows that were published before', () => {
  beforeEach(takePart);

  test.each<[ListName, Record<string, string>]>([
    ['memberships', { Kind: 'leave' }],
    ['contributions', { Body: '{"title":"Else"}' }],
    ['acts', { Kind: 'charter' }],
    ['proposals', { Kind: 'support' }],
    ['decisions', { Kind: 'closed' }],
    ['history', { ActedAt: '2026-02-01T00:00:00.000Z' }],
    ['people', { DepartmentKey: 'service' }],
    ['visits', { CommunityKey: 'valves' }]
  ])('of %s, few as they are: a change of one is told with every publishing, with its ids and since when', async (list, change) => {
    expect(await altered('2026-03-02T03:00:00Z')).toEqual([]);
    expect(await altered('2026-03-03T03:00:00Z')).toEqual([]);
    const until = await highest(list);
    await itemsOf(list).getById(until).update(change);
    const told = [{ list, from: 1, until, after: Date.parse('2026-03-03T03:00:00Z') }];
    expect(await altered('2026-03-04T03:00:00Z')).toEqual(told);
    expect(await altered('2026-03-05T03:00:00Z')).toEqual(told);
  });

  test.each<ListName>(['memberships', 'history', 'people', 'visits'])('of %s: one that is gone is told, also where it was the last', async list => {
    await altered('2026-03-02T03:00:00Z');
    const until = await highest(list);
    await itemsOf(list).getById(until).delete();
    expect(await altered('2026-03-03T03:00:00Z')).toEqual([{ list, from: 1, until, after: march }]);
  });

  test('may get company: what comes later is hashed with them, and what is not what it was stays apart', async () => {
    await altered('2026-03-02T03:00:00Z');
    await bringOver(running, founded.communities, everybody, '2026-02-20T09:00:00Z');
    expect(await altered('2026-03-03T03:00:00Z')).toEqual([]);
    const until = await highest('history');
    await itemsOf('history').getById((await idsOf('history'))[0] ?? 0).delete();
    const told = { list: 'history', from: 1, until, after: Date.parse('2026-03-03T03:00:00Z') };
    expect(await altered('2026-03-04T03:00:00Z')).toEqual([told]);
    await bringOver(running, founded.communities, everybody, '2026-02-21T09:00:00Z');
    expect(await altered('2026-03-05T03:00:00Z')).toEqual([told]);
    await itemsOf('history').getById(await highest('history')).delete();
    expect(await altered('2026-03-06T03:00:00Z')).toEqual([told, { list: 'history', from: until + 1, until: until + 24, after: Date.parse('2026-03-05T03:00:00Z') }]);
  });

  test('somebody who moves gets an end in People: that is no change of what was counted', async () => {
    await altered('2026-03-02T03:00:00Z');
    await itemsOf('people').getById((await idsOf('people'))[0] ?? 0).update({ EffectiveUntil: '2026-03-02T00:00:00.000Z' });
    expect(await altered('2026-03-03T03:00:00Z')).toEqual([]);
  });

  test('visits that are past their time are told apart, once, and what is changed after that is told', async () => {
    await altered('2026-03-02T03:00:00Z');
    set('2027-04-01T03:00:00Z');
    const until = await highest('visits');
    await retainVisits(siteFor(running, 'administrator'), Date.parse('2027-04-01T03:00:00Z'), () => undefined);
    expect(await idsOf('visits')).toEqual([]);
    expect(await altered('2027-04-02T03:00:00Z')).toEqual([{ list: 'visits', from: 1, until, after: march, by: 'retention' }]);
    expect(await altered('2027-04-03T03:00:00Z')).toEqual([]);
  });

  test('rows that a command said it would remove, and others of the same run afterwards: only these are told as changed', async () => {
    await altered('2026-03-02T03:00:00Z');
    const [first = 0, second = 0] = await idsOf('history');
    const until = await highest('history');
    await sayRemoval(siteFor(running, 'administrator'), [{ list: 'history', id: first }], 'erasing');
    await itemsOf('history').getById(first).delete();
    expect(await altered('2026-03-03T03:00:00Z')).toEqual([{ list: 'history', from: 1, until, after: march, by: 'erasing' }]);
    await itemsOf('history').getById(second).delete();
    expect(await altered('2026-03-04T03:00:00Z')).toEqual([{ list: 'history', from: 1, until, after: Date.parse('2026-03-03T03:00:00Z') }]);
  });

  test('are hashed on where an earlier version had hashed nothing of them yet', async () => {
    await altered('2026-03-02T03:00:00Z');
    const earlier = JSON.stringify({ contributions: [], memberships: [], acts: [], proposals: [], decisions: [] });
    await siteFor(running, 'administrator').sp.web.getFolderByServerRelativePath(`${guildhallSite}/Reports/company`).files.addUsingPath('chain.json', earlier, { Overwrite: true });
    expect(await publishAt('2026-03-03T03:00:00Z')).toMatchObject({ altered: [], damagedChain: false });
    const { lists } = JSON.parse((await readFiles(running))['/company/chain.json'] ?? '') as { lists: Record<string, unknown[]> };
    expect(Object.entries(lists).map(([list, runs]) => [list, runs.length])).toEqual([['contributions', 1], ['memberships', 1], ['acts', 1], ['proposals', 1], ['decisions', 1], ['history', 1], ['people', 1], ['visits', 1]]);
    await itemsOf('acts').getById((await idsOf('acts'))[0] ?? 0).delete();
    expect((await altered('2026-03-04T03:00:00Z')).map(({ list }) => list)).toEqual(['acts']);
  });
});
