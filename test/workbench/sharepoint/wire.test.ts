import { people, refusal, startTenant, type Tenant } from './tenant';

describe('the wire', () => {
  let tenant: Tenant;
  const path = "web/lists/getByTitle('Notes')";
  const get = async (address: string, accept: string): Promise<unknown> => (await tenant.raw(people.grace)(address, { headers: { Accept: accept } })).json();

  beforeAll(async () => {
    tenant = await startTenant({ clock: () => new Date('2026-03-02T10:00:00Z') });
    await tenant.as(people.ada).web.lists.add('Notes');
    await tenant.as(people.linus).web.lists.getByTitle('Notes').items.add({ Title: 'One' });
    await tenant.as(people.linus).web.lists.getByTitle('Notes').items.add({ Title: 'Two' });
  });
  afterAll(() => tenant.close());

  it('carries JSON without metadata', async () => {
    expect(await get(`${path}/items?$select=Id&$top=1`, 'application/json;odata=nometadata')).toEqual({
      value: [{ Id: 1 }], 'odata.nextLink': expect.stringContaining('p_ID%3D1')
    });
  });

  it('carries verbose JSON', async () => {
    expect(await get(`${path}/items?$select=Id&$top=1`, 'application/json;odata=verbose')).toEqual({
      d: { results: [{ __metadata: expect.objectContaining({ type: 'SP.Data.NotesListItem' }), Id: 1 }], __next: expect.stringContaining('p_ID%3D1') }
    });
    expect(await get('web/lists(guid\'00000000-0000-0000-0000-000000000000\')', 'application/json;odata=verbose')).toMatchObject({ error: { code: '-2130575322, Microsoft.SharePoint.SPException' } });
    expect(await get('web/effectiveBasePermissions', 'application/json;odata=verbose')).toEqual({ d: { EffectiveBasePermissions: { High: '176', Low: '138612833' } } });
  });

  it('carries minimal metadata, single properties and lists of links', async () => {
    expect(await get('web/title', 'application/json')).toEqual({ value: 'Team' });
    expect(await get(`${path}/ItemCount`, 'application/json')).toEqual({ value: 2 });
    expect(await get(`${path}?$select=Title,RootFolder/ServerRelativeUrl&$expand=RootFolder`, 'application/json')).toMatchObject({
      Title: 'Notes', RootFolder: { ServerRelativeUrl: '/sites/team/Lists/Notes' }
    });
    expect(await get('web?$select=Title,Nothing', 'application/json')).toMatchObject({ 'odata.error': { message: { lang: 'en-US', value: "The field or property 'Nothing' does not exist." } } });
  });

  it.each([['Atom XML, which is what no Accept means', '*/*', {}], ['full metadata', 'application/json;odata=fullmetadata', {}], ['OData 4', 'application/json', { 'odata-version': '4.0' }]])(
    'does not carry %s', async (_, Accept, headers) => {
      expect(await refusal(tenant.raw(people.grace)('web', { headers: { Accept, ...headers } }))).toMatchObject({ status: 501 });
    }
  );

  it.each([
    ["WEB/LISTS/GETBYTITLE('notes')/Items(1)"], ["web/lists/getByTitle(title='Notes')/items/getById(1)"], ["web/lists/getByTitle(@t)/items(1)?@t='Notes'"],
    ["web/lists/getByTitle('%4Eotes')/items(1)"], ["web/getList('/sites/team/Lists/Notes')/items(1)"], ["web/getList(@u)/items(1)?@u='%2Fsites%2Fteam%2FLists%2FNotes'"]
  ])('finds the item by %s', async (address) => {
    expect(await get(address, 'application/json')).toMatchObject({ Title: 'One' });
  });

  it('tells of a list by guid in each of its spellings', async () => {
    const { Id } = (await get(`${path}?$select=Id`, 'application/json')) as { Id: string };
    for (const address of [`web/lists('${Id}')`, `web/lists(guid'${Id.toUpperCase()}')`, `web/lists/getById('${Id}')`]) {
      expect(await get(address, 'application/json')).toMatchObject({ Title: 'Notes' });
    }
  });

  it.each([['/%'], ['/sites/%E0%A4%A/_api/web'], ["/sites/team/_api/web/lists/getByTitle('%')"], ['/sites/none/_api/web'], ['/']])('refuses the address %s without failing', async (address) => {
    const response = await fetch(tenant.origin + address, { headers: { Accept: 'application/json', 'X-Workbench-Person': people.grace } });
    expect([400, 404]).toContain(response.status);
  });

  it('refuses GET of what changes something, JSON that is none, and a body beyond two megabytes', async () => {
    expect(await refusal(tenant.raw(people.ada)(`${path}/breakroleinheritance(true)`))).toMatchObject({ status: 405, code: '-1, Microsoft.SharePoint.Client.ClientServiceException' });
    const add = (body: unknown): Promise<Response> => tenant.raw(people.linus)(`${path}/items`, { method: 'POST', body });
    expect(await refusal(add('{"Title":'))).toMatchObject({ status: 400 });
    expect(await refusal(add({ Title: 'x'.repeat(2_097_152) }))).toMatchObject({ status: 400, message: expect.stringContaining('maximum number of bytes') });
  });

  describe('a batch', () => {
    const addTo = (batched: ReturnType<Tenant['as']>, title: string): Promise<unknown> => batched.web.lists.getByTitle(title).items.add({ Title: 'Batched' });

    it('answers its parts in order, each failing alone and with its own rights', async () => {
      const [batched, execute] = tenant.as(people.grace).batched();
      const parts = [
        batched.web.lists.getByTitle('Notes').items.getById(1).select('Title')(),
        addTo(batched, 'Notes'),
        batched.web.lists.getByTitle('None')(),
        batched.web.currentUser.select('Title')()
      ];
      const settled = Promise.allSettled(parts);
      await execute();
      const [read, denied, missing, user] = await settled;
      expect(read).toMatchObject({ status: 'fulfilled', value: { Title: 'One' } });
      expect(denied).toMatchObject({ status: 'rejected', reason: { status: 403 } });
      expect(missing).toMatchObject({ status: 'rejected', reason: { status: 404 } });
      expect(user).toMatchObject({ status: 'fulfilled', value: { Title: 'Grace' } });
    });

    it('is no transaction: what came before a failed part stays', async () => {
      const [batched, execute] = tenant.as(people.linus).batched();
      const settled = Promise.allSettled([addTo(batched, 'Notes'), addTo(batched, 'None'), addTo(batched, 'Notes')]);
      await execute();
      expect((await settled).map((part) => part.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    });

    it('carries changes and deletions, and renewed ETags back', async () => {
      const [batched, execute] = tenant.as(people.linus).batched();
      const changed = batched.web.lists.getByTitle('Notes').items.getById(2).update({ Title: 'Two!' });
      const deleted = batched.web.lists.getByTitle('Notes').items.getById(3).delete();
      await execute();
      expect(await changed).toMatchObject({ etag: expect.stringMatching(/,2"$/) });
      await deleted;
      expect(await tenant.as(people.linus).web.lists.getByTitle('Notes').items.getById(2)()).toMatchObject({ Title: 'Two!' });
    });

    it('needs a digest, even if it only reads, and is for one site', async () => {
      const batch = (headers: Record<string, string>, url: string): Promise<Response> => tenant.raw(people.grace)('$batch', {
        method: 'POST', headers: { 'Content-Type': 'multipart/mixed; boundary=b', ...headers },
        body: `--b\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${url} HTTP/1.1\nAccept: application/json\n\n--b--\n`
      });
      const own = `${tenant.origin}/sites/team/_api/web/title`;
      expect(await refusal(batch({ 'X-RequestDigest': '' }, own))).toMatchObject({ status: 403 });
      expect(await (await batch({}, own)).text()).toContain('{"value":"Team"}');
      expect(await (await batch({}, `${tenant.origin}/sites/appcatalog/_api/web/title`)).text()).toContain('HTTP/1.1 400');
    });

    it('is counted by its parts, everything else one by one', async () => {
      await fetch(`${tenant.origin}/_workbench/requests`, { method: 'DELETE' });
      const [batched, execute] = tenant.as(people.grace).batched();
      void batched.web.select('Title')();
      void batched.web.currentUser.select('Title')();
      await execute();
      await tenant.as(people.grace).web.lists();
      expect(tenant.sharepoint.requests().map(({ url, person, status, inBatch }) => [url, person, status, inBatch])).toEqual([
        ['/sites/team/_api/contextinfo', people.grace, 200, false],
        ['/sites/team/_api/web?$select=Title', people.grace, 200, true],
        ['/sites/team/_api/web/currentUser?$select=Title', people.grace, 200, true],
        ['/sites/team/_api/web/lists', people.grace, 200, false]
      ]);
    });
  });
});

describe('the workbench', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it('finds people of the directory', async () => {
    const response = await fetch(`${tenant.origin}/_workbench/people?q=gra`);
    expect(await response.json()).toMatchObject([{ upn: people.grace, name: 'Grace', email: people.grace }]);
  });

  it('tells a page where it runs and for whom', async () => {
    const facts = tenant.sharepoint.pageContext('/sites/team', people.linus);
    expect(facts).toMatchObject({
      webAbsoluteUrl: `${tenant.origin}/sites/team`, webServerRelativeUrl: '/sites/team', webTitle: 'Team', userId: 7, userDisplayName: 'Linus',
      userLoginName: 'i:0#.f|membership|linus@contoso.example', webPermMasks: { High: 432, Low: 1011030767 }, formDigestTimeoutSeconds: 1800
    });
    const response = await fetch(`${tenant.origin}/_workbench/page-context?site=/sites/team`, { headers: { 'X-Workbench-Person': people.linus } });
    expect(await response.json()).toMatchObject({ siteId: facts.siteId, webId: facts.webId, userId: 7 });
  });

  it('keeps tenant properties, set by owners of the app catalog only and read by everybody', async () => {
    const catalog = (upn: string): ReturnType<Tenant['as']>['web'] => tenant.as(upn, '/sites/appcatalog').web;
    expect(await refusal(tenant.as(people.ada).web.setStorageEntity('Where', 'here'))).toMatchObject({ status: 403 });
    expect(await refusal(tenant.raw(people.linus, '/sites/appcatalog')("web/removeStorageEntity('Where')", { method: 'POST' }))).toMatchObject({ status: 403 });
    await catalog(people.ada).setStorageEntity('Where', '/sites/team', 'The site', 'A comment');
    expect(await tenant.as(people.grace).web.getStorageEntity('Where')).toMatchObject({ Value: '/sites/team', Description: 'The site', Comment: 'A comment' });
    await catalog(people.ada).removeStorageEntity('Where');
    expect(await tenant.as(people.grace).web.getStorageEntity('Where')).toMatchObject({ 'odata.null': true });
  });

  it('refuses a site that is there already and bodies of another shape', async () => {
    expect((await tenant.workbench('sites', { url: '/sites/team', title: 'Again', owners: [people.ada] })).status).toBe(409);
    expect((await tenant.workbench('sites', { url: '/elsewhere', title: 'x', owners: [] })).status).toBe(400);
    expect((await tenant.workbench('people', { upn: 'x' })).status).toBe(400);
  });
});
