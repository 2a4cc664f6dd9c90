import { people, refusal, startTenant, type Tenant } from './tenant';

const everyone = 'c:0-.f|rolemanager|spo-grid-all-users/8f1f4d6a-0000-4000-8000-000000000001';

describe('people of a site', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant({ tenantId: '8f1f4d6a-0000-4000-8000-000000000001' });
  });
  afterAll(() => tenant.close());

  it('are numbered upwards per site, after its groups', async () => {
    const users = await tenant.as(people.ada).web.siteUsers();
    expect(users.map(({ Id, Title, LoginName, PrincipalType, IsSiteAdmin }) => ({ Id, Title, LoginName, PrincipalType, IsSiteAdmin }))).toEqual([
      { Id: 6, Title: 'Ada', LoginName: 'i:0#.f|membership|ada@contoso.example', PrincipalType: 1, IsSiteAdmin: true },
      { Id: 7, Title: 'Linus', LoginName: 'i:0#.f|membership|linus@contoso.example', PrincipalType: 1, IsSiteAdmin: false },
      { Id: 8, Title: 'Grace', LoginName: 'i:0#.f|membership|grace@contoso.example', PrincipalType: 1, IsSiteAdmin: false }
    ]);
  });

  it('are found by part of the name, in order, as many as asked for', async () => {
    const { web } = tenant.as(people.grace);
    expect(await web.siteUsers.filter("startswith(Title,'L')").select('Title')()).toMatchObject([{ Title: 'Linus' }]);
    expect(await web.siteUsers.filter("substringof('AC',Title)").select('Title')()).toMatchObject([{ Title: 'Grace' }]);
    expect(await web.siteUsers.filter("UserPrincipalName eq 'ada@contoso.example'").select('Id')()).toMatchObject([{ Id: 6 }]);
    expect((await web.siteUsers.orderBy('Title', false).top(2)()).map((user) => user.Title)).toEqual(['Linus', 'Grace']);
  });

  it('are found by id and by login', async () => {
    const { web } = tenant.as(people.grace);
    expect(await web.siteUsers.getById(6)()).toMatchObject({ Title: 'Ada' });
    expect(await web.getUserById(6)()).toMatchObject({ Title: 'Ada' });
    expect(await web.siteUsers.getByLoginName('i:0#.f|membership|linus@contoso.example')()).toMatchObject({ Id: 7 });
    expect(await refusal(web.siteUsers.getById(999)())).toMatchObject({ status: 404, message: 'User cannot be found.' });
  });

  it('are made from the directory by ensureUser, once', async () => {
    const { web } = tenant.as(people.ada);
    const first = await web.ensureUser('mallory@contoso.example');
    expect(first).toMatchObject({ Id: 9, Title: 'Mallory', LoginName: 'i:0#.f|membership|mallory@contoso.example' });
    expect(await web.ensureUser('i:0#.f|membership|MALLORY@contoso.example')).toMatchObject({ Id: 9 });
    expect(await refusal(web.ensureUser('nobody@contoso.example'))).toMatchObject({
      status: 404,
      code: '-2146232832, Microsoft.SharePoint.SPException',
      message: 'The specified user nobody@contoso.example could not be found.'
    });
  });

  it('include the claim of everybody, through which Mallory may read', async () => {
    const { web } = tenant.as(people.ada);
    const claim = await web.ensureUser(everyone);
    expect(claim).toMatchObject({ Title: 'Everyone except external users', PrincipalType: 4 });
    expect(await refusal(tenant.as(people.mallory).web())).toMatchObject({ status: 403 });
    await web.associatedVisitorGroup.users.add(everyone);
    expect(await tenant.as(people.mallory).web()).toMatchObject({ Title: 'Team' });
  });
});

describe('groups of a site', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it('are three from the beginning, owned by the owners', async () => {
    const groups = await tenant.as(people.grace).web.siteGroups();
    expect(groups.map(({ Id, Title, OwnerTitle }) => [Id, Title, OwnerTitle])).toEqual([
      [3, 'Team Owners', 'Team Owners'], [4, 'Team Visitors', 'Team Owners'], [5, 'Team Members', 'Team Owners']
    ]);
    expect(await tenant.as(people.grace).web.associatedMemberGroup()).toMatchObject({ Id: 5 });
    expect((await tenant.as(people.grace).web.associatedMemberGroup.users()).map((user) => user.Title)).toEqual(['Linus']);
  });

  it('are added by who may create groups only', async () => {
    expect(await refusal(tenant.as(people.linus).web.siteGroups.add({ Title: 'Mine' }))).toMatchObject({ status: 403 });
    const added = await tenant.as(people.ada).web.siteGroups.add({ Title: 'Approvers', Description: 'They decide', OnlyAllowMembersViewMembership: true });
    expect(added).toMatchObject({ Title: 'Approvers', Description: 'They decide', OnlyAllowMembersViewMembership: true, OwnerTitle: 'Ada', PrincipalType: 8 });
    expect(await refusal(tenant.as(people.ada).web.siteGroups.add({ Title: 'approvers' }))).toMatchObject({ status: 500 });
  });

  it('show their members to members only, if so set', async () => {
    const group = (upn: string): ReturnType<typeof members> => members(upn);
    const members = (upn: string): Promise<string[]> =>
      tenant.as(upn).web.siteGroups.getByName('Approvers').users().then((users) => users.map((user) => user.Title));
    await tenant.as(people.ada).web.siteGroups.getByName('Approvers').users.add('i:0#.f|membership|grace@contoso.example');
    expect(await refusal(group(people.linus))).toMatchObject({ status: 403 });
    expect(await group(people.grace)).toEqual(['Grace']);
  });

  it('are filled by their owner, who may be any user, and by nobody else without rights', async () => {
    const { web } = tenant.as(people.ada);
    const linus = await web.ensureUser(people.linus);
    const add = (upn: string): Promise<unknown> => tenant.as(upn).web.siteGroups.getByName('Approvers').users.add('i:0#.f|membership|mallory@contoso.example');
    expect(await refusal(add(people.linus))).toMatchObject({ status: 403 });
    await web.siteGroups.getByName('Approvers').setUserAsOwner(linus.Id);
    await add(people.linus);
    expect(await refusal(web.siteGroups.getByName('Approvers').setUserAsOwner(3))).toMatchObject({ status: 404 });
    const users = tenant.as(people.linus).web.siteGroups.getByName('Approvers').users;
    expect((await users()).map((user) => user.Title)).toEqual(['Grace', 'Mallory']);
    await users.removeByLoginName('i:0#.f|membership|mallory@contoso.example');
    await users.removeById(8);
    expect(await users()).toEqual([]);
  });

  it('are removed, and then cannot be found', async () => {
    const { web } = tenant.as(people.ada);
    const { Id } = await web.siteGroups.getByName('Approvers')();
    expect(await refusal(tenant.as(people.grace).web.siteGroups.removeById(Id))).toMatchObject({ status: 403 });
    await web.siteGroups.removeById(Id);
    expect(await refusal(web.siteGroups.getByName('Approvers')())).toMatchObject({ status: 404, message: 'Group cannot be found.' });
  });
});
