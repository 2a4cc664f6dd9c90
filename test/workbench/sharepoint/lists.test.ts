import { people, refusal, startTenant, type Tenant } from './tenant';

describe('lists', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  it('are added, found by title in any case, changed and deleted', async () => {
    const { web } = tenant.as(people.ada);
    const added = await web.lists.add('Plans', 'What we plan', 100, false, { NoCrawl: true });
    expect(added).toMatchObject({ Title: 'Plans', Description: 'What we plan', NoCrawl: true, ItemCount: 0, ListItemEntityTypeFullName: 'SP.Data.PlansListItem' });
    await web.lists.getByTitle('PLANS').update({ Description: 'Changed' });
    expect(await web.lists.getById(added.Id).select('Title', 'Description')()).toMatchObject({ Title: 'Plans', Description: 'Changed' });
    expect(await web.lists.getByTitle('Plans').rootFolder.select('ServerRelativeUrl')()).toMatchObject({ ServerRelativeUrl: '/sites/team/Lists/Plans' });
    await web.lists.getByTitle('Plans').delete();
    expect(await refusal(web.lists.getByTitle('Plans')())).toEqual({
      status: 404,
      code: '-1, System.ArgumentException',
      message: `List 'Plans' does not exist at site with URL '${tenant.origin}/sites/team'.`
    });
  });

  it('take items, columns and pages', async () => {
    const { web } = tenant.as(people.ada);
    await web.lists.add('Notes');
    const list = web.lists.getByTitle('Notes');
    await list.fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
    const [batched, execute] = tenant.as(people.ada).batched();
    for (let n = 1; n <= 25; n++) {
      void batched.web.lists.getByTitle('Notes').items.add({ Title: `Note ${n}`, Key: `k${n}` });
    }
    await execute();
    const item = await list.items.getById(3).select('Title', 'Key', 'Author/Title').expand('Author')<{ Title: string }>();
    expect(item).toMatchObject({ Title: 'Note 3', Key: 'k3', Author: { Title: 'Ada' } });
    const pages: number[] = [];
    for await (const page of list.items.top(10)) {
      pages.push(page.length);
    }
    expect(pages).toEqual([10, 10, 5]);
    expect(await refusal(list.items.add({ Title: 'Again', Key: 'K3' }))).toMatchObject({ status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' });
    expect(await refusal(tenant.as(people.grace).web.lists.getByTitle('Notes').items.add({ Title: 'No' }))).toMatchObject({ status: 403 });
    await tenant.as(people.linus).web.lists.getByTitle('Notes').items.add({ Title: 'Yes', Key: 'l' });
  });
});

describe('the ETag of a list', () => {
  let tenant: Tenant;
  let now = new Date('2026-03-02T10:00:00Z');
  beforeAll(async () => {
    tenant = await startTenant({ clock: () => now });
    await tenant.as(people.ada).web.lists.add('Plans');
  });
  afterAll(() => tenant.close());
  const address = "web/lists/getByTitle('Plans')";
  const change = (etag: string): Promise<Response> =>
    tenant.raw(people.ada)(address, { method: 'POST', body: { Description: 'x' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': etag } });

  it('is one number, renewed by a change of the list and not by its rows', async () => {
    const read = async (): Promise<string | null> => (await tenant.raw(people.grace)(address)).headers.get('etag');
    expect(await read()).toBe('"1772445600"');
    now = new Date('2026-03-02T10:00:05Z');
    await tenant.as(people.linus).web.lists.getByTitle('Plans').items.add({ Title: 'A row' });
    expect(await read()).toBe('"1772445600"');
    expect((await change('"1772445600"')).status).toBe(204);
    expect(await read()).toBe('"1772445605"');
  });

  it('keeps a stale change out, unless the change says that it does not care', async () => {
    expect(await refusal(change('"1772445600"'))).toEqual({
      status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: 'The request ETag value \'"1772445600"\' does not match the object\'s ETag value \'"1772445605"\'.'
    });
    expect((await change('*')).status).toBe(204);
  });
});
