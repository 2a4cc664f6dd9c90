import { behaviour } from './behaviour';
import { openLibrary, type Library } from './library';
import { hasMember, openUnderTest } from './underTest';

const security = 'D security-element (Field), ReadSecurity and WriteSecurity';

describe('Who may do what', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
  });
  afterAll(() => library.close());

  // The shelves have no unique column, which the books have.
  const shelves = (): string => `web/lists/getByTitle('${library.shelves}')`;
  const add = (Title: string, as: 'owner' | 'member') => library.sharepoint.ask({ method: 'POST', path: `${shelves()}/items`, body: { Title }, as });
  const set = (body: Record<string, unknown>, path = shelves()) =>
    library.sharepoint.ask({ method: 'POST', path, body, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
  const seen = async (as: 'owner' | 'member'): Promise<string[]> =>
    ((await library.sharepoint.ask({ path: `${shelves()}/items?$select=Title&$orderby=ID`, as })).json as { value: { Title: string }[] }).value.map(({ Title }) => Title);

  behaviour.where(hasMember)('ReadSecurity 2 shows people their own rows, without a word about the others', security, async () => {
    await add('The owner’s', 'owner');
    await add('The member’s', 'member');
    await set({ ReadSecurity: 2 });
    expect(await seen('member')).toEqual(['The member’s']);
  });
  behaviour.where(hasMember)('ReadSecurity 2 hides rows, not their number', `${security}; A ItemCount is not trimmed`, async () => {
    expect((await library.sharepoint.ask({ path: `${shelves()}/ItemCount`, as: 'member' })).json).toMatchObject({ value: 2 });
  });
  behaviour.where(hasMember)('whoever holds CancelCheckout sees all rows under ReadSecurity 2', 'T natechamberlain 2018; Full Control holds it', async () => {
    expect(await seen('owner')).toEqual(['The owner’s', 'The member’s']);
  });
  behaviour.where(hasMember)('WriteSecurity 2 lets people change their own rows only', security, async () => {
    await set({ ReadSecurity: 1, WriteSecurity: 2 });
    const change = (id: number) =>
      library.sharepoint.ask({ method: 'POST', path: `${shelves()}/items(${id})`, body: { Title: 'Changed' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }, as: 'member' });
    expect([(await change(1)).status, (await change(2)).status]).toEqual([403, 204]);
    await set({ WriteSecurity: 1 });
  });
  behaviour.where(hasMember)('a unique column and ReadSecurity 2 exclude each other', 'T formsandflows.nl 2023', async () => {
    expect((await set({ ReadSecurity: 2 }, library.list)).status).toBe(500);
  });
  behaviour('breaking inheritance without a copy leaves the caller with Full Control, and nobody else', 'T sharepoint.stackexchange.com (breakRoleInheritance copyRoleAssignments=false adds the current user)', async () => {
    await library.sharepoint.ask({ method: 'POST', path: `${library.list}/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)` });
    const me = (await library.sharepoint.ask({ path: 'web/currentUser?$select=Id' })).json as { Id: number };
    const { value } = (await library.sharepoint.ask({ path: `${library.list}/roleassignments?$expand=RoleDefinitionBindings` })).json as { value: { PrincipalId: number; RoleDefinitionBindings: { RoleTypeKind: number }[] }[] };
    expect(value.map(row => [row.PrincipalId, row.RoleDefinitionBindings.map(level => level.RoleTypeKind)])).toEqual([[me.Id, [5]]]);
  });
  behaviour.where(hasMember)('a list that one may not see is not there', 'A 404 or 403; a client must bear both', async () => {
    expect([403, 404]).toContain((await library.sharepoint.ask({ path: library.items, as: 'member' })).status);
  });
  behaviour.where(hasMember)('a member cannot change who may do what', 'D roles and permission levels', async () => {
    expect(await library.sharepoint.ask({ method: 'POST', path: 'web/roleassignments/addroleassignment(principalid=1,roledefid=1073741829)', as: 'member' })).toMatchObject({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException'
    });
  });
  behaviour('a web tells who is asking, with the groups, and what they may, in one answer', 'T web?$expand=CurrentUser in many scripts; A one step further, as RoleAssignments/Member/Users', async () => {
    const path = 'web?$select=EffectiveBasePermissions,CurrentUser/Id,CurrentUser/Groups/Title&$expand=CurrentUser,CurrentUser/Groups';
    const me = (await library.sharepoint.ask({ path: 'web/currentUser?$select=Id,Groups/Title&$expand=Groups' })).json as Record<string, unknown>;
    const { Id, Groups } = me;
    expect((await library.sharepoint.ask({ path })).json).toMatchObject({ EffectiveBasePermissions: { Low: expect.stringMatching(/^\d+$/) }, CurrentUser: { Id, Groups } });
  });
  behaviour('effective permissions come as two halves of a mask', 'D SP.BasePermissions', async () => {
    expect((await library.sharepoint.ask({ path: 'web/effectiveBasePermissions' })).json).toMatchObject({ High: expect.stringMatching(/^\d+$/), Low: expect.stringMatching(/^\d+$/) });
  });
});
