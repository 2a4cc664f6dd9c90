import { startLargeTenant, type LargeTenant } from './largeList';
import { people, refusal, type Tenant } from './tenant';

type PnpList = ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']>;
interface Change {
  ChangeType: number;
  ItemId: number;
  Time: string;
  ChangeToken: { StringValue: string };
  [name: string]: unknown;
}

describe('the change log', () => {
  let tenant: LargeTenant;
  let now = new Date('2026-03-02T10:00:00Z');
  const everything = { Item: true, Add: true, Update: true, DeleteObject: true };
  const list = (upn: string = people.grace, title = 'Log'): PnpList => tenant.as(upn).web.lists.getByTitle(title);
  const token = (StringValue: string): { StringValue: string } => ({ StringValue });
  const changes = async (query: object, upn: string = people.grace): Promise<Change[]> => (await list(upn).getChanges(query as never)) as never;
  const told = (found: Change[]): Array<[number, number]> => found.map((change) => [change.ChangeType, change.ItemId]);
  const current = async (): Promise<{ StringValue: string }> =>
    token(((await list().select('CurrentChangeToken')()) as unknown as { CurrentChangeToken: { StringValue: string } }).CurrentChangeToken.StringValue);

  beforeAll(async () => {
    tenant = await startLargeTenant({ clock: () => now });
    const { web } = tenant.as(people.ada);
    await web.lists.add('Log');
    await web.lists.add('Other');
    await list(people.ada, 'Other').items.add({ Title: 'Elsewhere' });
    await list(people.linus).items.add({ Title: 'One' });
    now = new Date('2026-03-02T10:00:01Z');
    await list(people.linus).items.getById(1).update({ Title: 'One!' });
    await list(people.ada).items.add({ Title: 'Two' });
    await list(people.ada).items.getById(2).delete();
  });
  afterAll(() => tenant.close());

  it('tells what happened to the rows of a list, in order, and never who did it', async () => {
    const found = await changes(everything);
    expect(told(found)).toEqual([[1, 1], [2, 1], [1, 2], [3, 2]]);
    const { Id } = await list().select('Id')();
    const { GUID } = await list().items.getById(1).select('GUID')();
    expect(found[0]).toMatchObject({ 'odata.type': 'SP.ChangeItem', Time: '2026-03-02T10:00:00Z', Editor: null, ListId: Id, UniqueId: GUID });
    expect(found[0]?.ChangeToken.StringValue).toMatch(new RegExp(`^1;3;${Id};639080424000000000;\\d+$`));
  });

  it.each<[string, object, Array<[number, number]>]>([
    ['additions', { Item: true, Add: true }, [[1, 1], [1, 2]]],
    ['changes', { Item: true, Update: true }, [[2, 1]]],
    ['deletions', { Item: true, DeleteObject: true }, [[3, 2]]],
    ['nothing, if no kind of change is asked for', { Item: true }, []],
    ['nothing, if items are not asked for', { Add: true }, []],
    ['as many as FetchLimit says', { ...everything, FetchLimit: 2 }, [[1, 1], [2, 1]]]
  ])('can be asked for %s', async (_, query, expected) => {
    expect(told(await changes(query))).toEqual(expected);
  });

  it('goes on behind one token and ends with another', async () => {
    const [first, , third] = await changes(everything);
    expect(told(await changes({ ...everything, ChangeTokenStart: first?.ChangeToken }))).toEqual([[2, 1], [1, 2], [3, 2]]);
    expect(told(await changes({ ...everything, ChangeTokenStart: first?.ChangeToken, ChangeTokenEnd: third?.ChangeToken }))).toEqual([[2, 1], [1, 2]]);
  });

  it('finds only what comes after the current token of the list', async () => {
    const start = await current();
    expect(await changes({ ...everything, ChangeTokenStart: start })).toEqual([]);
    await list(people.ada).items.add({ Title: 'Three' });
    expect(told(await changes({ ...everything, ChangeTokenStart: start }))).toEqual([[1, 3]]);
  });

  it('says how many rows changed also to those who see their own only', async () => {
    await list(people.ada).update({ ReadSecurity: 2 } as never);
    expect(await list(people.grace).items()).toEqual([]);
    expect(await changes(everything)).toHaveLength(5);
    await list(people.ada).update({ ReadSecurity: 1 } as never);
  });

  it('is for those who may read the list, not for those who only add to it', async () => {
    const { web } = tenant.as(people.ada);
    await web.lists.add('Box');
    await list(people.ada, 'Box').breakRoleInheritance(false);
    await web.roleDefinitions.add('Adds', '', 200, { High: 0, Low: 0x10000 + 2 });
    const { Id } = await web.roleDefinitions.getByName('Adds')();
    await list(people.ada, 'Box').roleAssignments.add((await web.siteUsers.getByEmail(people.grace)()).Id, Id);
    await list(people.grace, 'Box').items.add({ Title: 'In' });
    expect(await refusal(list(people.grace, 'Box').getChanges(everything as never))).toMatchObject({ status: 403 });
    expect(await list(people.ada, 'Box').getChanges(everything as never)).toHaveLength(1);
  });

  it('covers all lists of a web', async () => {
    const found = (await (await tenant.raw(people.grace)('web/getChanges', { method: 'POST', body: { query: { Item: true, Add: true } } })).json()) as { value: Change[] };
    expect(told(found.value)).toEqual([[1, 1], [1, 1], [1, 2], [1, 3], [1, 1]]);
    expect(found.value[0]?.ChangeToken.StringValue).toMatch(/^1;2;/);
  });

  it('refuses tokens of something else and what it does not have', async () => {
    expect(await refusal(changes({ ...everything, ChangeTokenStart: token('1;3;x;1;1') }))).toMatchObject({ status: 400, code: '-1, System.ArgumentException' });
    expect(await refusal(changes({ ...everything, ChangeTokenStart: token('1;3;00000000-0000-0000-0000-000000000000;639080424000000000;1') }))).toMatchObject({ status: 400 });
    for (const FetchLimit of [0, -1, 1.5, 'all']) {
      expect(await refusal(changes({ ...everything, FetchLimit }))).toMatchObject({ status: 400 });
    }
    expect(await refusal(changes({ ...everything, View: true }))).toMatchObject({ status: 501, message: expect.stringContaining('View of SP.ChangeQuery') });
  });

  it('gives 1,000 changes a trip unless told otherwise, and never more than 2,000', async () => {
    const start = await current();
    for (let chunk = 0; chunk < 21; chunk++) {
      const [batched, execute] = tenant.as(people.linus).batched({ maxRequests: 100 });
      for (let n = 0; n < 100; n++) {
        void batched.web.lists.getByTitle('Log').items.add({ Title: 'More' });
      }
      await execute();
    }
    expect(await changes({ ...everything, ChangeTokenStart: start })).toHaveLength(1000);
    expect(await changes({ ...everything, ChangeTokenStart: start, FetchLimit: 5000 })).toHaveLength(2000);
  });

  it('forgets after 60 days, and answers an older token with nothing and no error', async () => {
    const start = token((await changes(everything))[0]?.ChangeToken.StringValue ?? '');
    now = new Date('2026-05-01T10:00:00Z');
    await list(people.ada).items.add({ Title: 'Much later' });
    expect((await changes({ ...everything, ChangeTokenStart: start })).length).toBeGreaterThan(0);
    now = new Date('2026-05-01T10:00:01Z');
    expect(await changes({ ...everything, ChangeTokenStart: start })).toEqual([]);
    now = new Date('2026-05-02T10:00:00Z');
    expect(told(await changes(everything))).toEqual([[1, 2104]]);
  });
});
