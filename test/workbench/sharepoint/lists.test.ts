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
