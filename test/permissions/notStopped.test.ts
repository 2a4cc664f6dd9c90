import { drafted } from '../domain/drafted';
import { communityKey, operationId, type CommunityKey } from '../../src/domain/identity';
import { startGuildhall, type GuildhallTenant, type Who } from '../data/guildhallTenant';
import { publish } from '../../src/data/publisher/publish';
import { day } from '../../src/domain/time';
import { idIn, logRow, posting } from './matrix/scene';
import { jsonOf } from './rawRest';
import { directoryNow } from './seen';
import { Stage } from './stage';

jest.setTimeout(60_000);

/** What `docs/threat-model.md` says cannot be stopped, as far as it goes and no further. */
describe('What nothing stops', () => {
  let company: GuildhallTenant;
  let stage: Stage;
  let pumps: CommunityKey;
  beforeAll(async () => {
    company = await startGuildhall();
    stage = new Stage(company);
    const { key, name } = await company.actor('manager');
    const draft = drafted({ manager: { key, name } });
    pumps = await company.as('approver').foundCommunity(await company.actor('approver'), draft, operationId('founding'));
    await company.as('colleague').addMembershipRow(await company.actor('colleague'), pumps, 'join', operationId('joining'));
  });
  afterAll(() => company.close());

  const add = async (who: Who, list: string, said: Parameters<typeof logRow>[2]): Promise<number> =>
    (await stage.rest.send(who, posting(list, await logRow({ company }, who, said)))).status;
  const members = async (): Promise<number | undefined> =>
    ((await directoryNow(stage)) as { entries: { key: string; members: number }[] }).entries.find(({ key }) => key === pumps)?.members;
  const publishLater = (): Promise<unknown> => publish(company.site('administrator'), Date.now() + 62 * day, () => undefined);

  test('a leave by somebody who is no member moves the shown count of members, until the next publishing', async () => {
    await publishLater();
    expect(await members()).toBe(1);
    expect(await add('employee', 'Memberships', { kind: 'leave', community: pumps })).toBe(201);
    expect(await members()).toBe(0);
    await publishLater();
    expect(await members()).toBe(1);
  });

  test('how many rows a closed list of everybody has can be read, what they say cannot', async () => {
    const countSeenByEva = async (): Promise<number> => jsonOf<{ ItemCount: number }>(await stage.rest.send('employee', { path: "web/lists/getbytitle('Visits')?$select=ItemCount" })).ItemCount;
    const before = await countSeenByEva();
    expect(await add('colleague', 'Visits', { kind: 'visit', community: pumps })).toBe(201);
    expect(await countSeenByEva()).toBe(before + 1);
    expect(jsonOf<{ value: unknown[] }>(await stage.rest.send('employee', { path: "web/lists/getbytitle('Visits')/items" })).value).toEqual([]);
  });

  test('that somebody added to a closed list can be read from its changes, by row number; what was added cannot', async () => {
    const id = idIn(await stage.rest.send('colleague', posting('Visits', await logRow({ company }, 'colleague', { kind: 'visit', community: pumps, body: { note: 'Read in private' } }))));
    const changes = await stage.rest.send('employee', { path: "web/lists/getbytitle('Visits')/GetChanges", method: 'POST', body: { query: { Add: true, Item: true } } });
    expect(jsonOf<{ value: { ItemId: number }[] }>(changes).value.map(({ ItemId }) => ItemId)).toContain(id);
    expect(changes.text).not.toMatch(/private|colleague/i);
  });

  test('anybody counts who is in a community, because joining is open', async () => {
    const answer = await stage.rest.send('employee', { path: `web/lists/getbytitle('Memberships')/items?$select=AuthorId&$filter=Kind eq 'join' and CommunityKey eq '${pumps}'` });
    expect(jsonOf<{ value: { AuthorId: number }[] }>(answer).value.map(({ AuthorId }) => AuthorId)).toEqual([await stage.idOf('colleague')]);
  });

  test('a manager gives the own community the name of another by a direct request; it stays another community', async () => {
    const { key, name } = await company.actor('leader');
    const draft = drafted({ title: 'Valves', manager: { key, name } });
    const valves = await company.as('approver').foundCommunity(await company.actor('approver'), draft, operationId('valves'));
    expect(await add('manager', 'Acts', { kind: 'charter', community: pumps, body: { title: 'Valves' } })).toBe(201);
    const { entries } = (await directoryNow(stage)) as { entries: { key: CommunityKey; charter: { title: string } }[] };
    expect(entries.filter(({ charter }) => charter.title === 'Valves').map(entry => entry.key).sort()).toEqual([pumps, valves].sort());
  });

  test('a site owner writes in any name and time before publishing, and readers believe it', async () => {
    const leader = await stage.idOf('leader');
    const row = await logRow({ company }, 'leader', { kind: 'join', community: pumps });
    const answer = await stage.rest.send('administrator', posting('Memberships', { ...row, AuthorId: leader, EditorId: leader }));
    expect(answer.status).toBe(201);
    expect([...(await company.as('employee').readMembershipsOf((await company.actor('leader')).key)).keys()]).toEqual([communityKey(pumps)]);
  });
});
