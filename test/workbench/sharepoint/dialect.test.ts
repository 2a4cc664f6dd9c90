import fc from 'fast-check';
import { mutated } from './filterGrammar';
import { people, refusal, startTenant, type Tenant } from './tenant';

/** What the address and the query may say, beyond the plain cases. */
describe('the dialect', () => {
  let tenant: Tenant;
  const get = (query: string): Promise<Response> => tenant.raw(people.grace)(`web/lists/getByTitle('Plans')/items?${query}`);
  const titles = async (query: string): Promise<string[]> => ((await (await get(query)).json()) as { value: Array<{ Title: string }> }).value.map((one) => one.Title);

  beforeAll(async () => {
    tenant = await startTenant();
    const { web } = tenant.as(people.ada);
    await web.lists.add("Where's what");
    await web.lists.getByTitle("Where's what").items.add({ Title: 'Upstairs' });
    const { Id } = await web.lists.getByTitle("Where's what").select('Id')();
    await web.lists.add('Plans');
    const { fields, items } = web.lists.getByTitle('Plans');
    await fields.createFieldAsXml('<Field Type="DateTime" DisplayName="Start date" />');
    await fields.createFieldAsXml(`<Field Type="Lookup" DisplayName="Place" List="{${Id}}" ShowField="Title" />`);
    await fields.createFieldAsXml('<Field Type="Note" DisplayName="Story" />');
    await items.add({ Title: "O'Brien", Start_x0020_date: '2026-03-02T10:00:00Z', PlaceId: 1 });
    await items.add({ Title: 'Emma' });
  });
  afterAll(() => tenant.close());

  it.each([
    ["web/lists/getByTitle('Where''s what')"], ["web/lists/getByTitle('Where%27%27s%20what')"], ["web/lists/getByTitle(@p1)?@p1='Where''s what'"],
    ["web/lists/getByTitle(@p1)?@p1='Where%27%27s+what'"], ["web/getList(@p1)?@p1='/sites/team/Lists/Where''s what'"]
  ])('finds a list whose name has an apostrophe and a space by %s', async (address) => {
    expect(await (await tenant.raw(people.grace)(address)).json()).toMatchObject({ Title: "Where's what" });
  });

  it('finds a folder by its decoded address, in the path and by an alias', async () => {
    for (const address of ["web/getFolderByServerRelativePath(decodedUrl='/sites/team/Lists/Where''s what')", "web/getFolderByServerRelativePath(decodedUrl=@p1)?@p1='%2Fsites%2Fteam%2FLists%2FWhere%27%27s%20what'"]) {
      expect(await (await tenant.raw(people.grace)(address)).json()).toMatchObject({ Name: "Where's what" });
    }
  });

  it('refuses an alias that the query does not explain', async () => {
    expect(await refusal(tenant.raw(people.grace)('web/lists/getByTitle(@p1)'))).toEqual({
      status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message: 'The expression "@p1" is not valid.'
    });
  });

  it.each([
    ["$filter=Title eq 'O''Brien'", ["O'Brien"]], ["$filter=Title%20eq%20%27O%27%27Brien%27", ["O'Brien"]], ["$filter=Start_x0020_date eq datetime'2026-03-02T10:00:00Z'", ["O'Brien"]],
    ["$filter=Start_x0020_date ge '2026-03-02'", ["O'Brien"]], ['$orderby=Start_x0020_date desc', ["O'Brien", 'Emma']],
    ["$filter=Place/Title eq 'upstairs'&$expand=Place", ["O'Brien"]], ['$filter=Place/Id eq 1&$expand=Place', ["O'Brien"]], ['$filter=PlaceId eq null', ['Emma']],
    ["$filter=Author/EMail eq 'ada@contoso.example'&$expand=Author", ["O'Brien", 'Emma']]
  ])('understands %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected);
  });

  it('finds a row by its guid', async () => {
    const { GUID } = await tenant.as(people.grace).web.lists.getByTitle('Plans').items.getById(2).select('GUID')();
    expect(await titles(`$filter=GUID eq guid'${GUID}'`)).toEqual(['Emma']);
  });

  it('tells lookups and people one hop away', async () => {
    expect(await (await get('$select=Place/Title,Author/Title,Author/EMail&$expand=Place,Author&$top=1')).json()).toMatchObject({
      value: [{ Place: { Title: 'Upstairs' }, Author: { Title: 'Ada', EMail: people.ada } }]
    });
  });

  const expandPlace = "The query to field 'Place' is not valid. The $select query string must specify the target fields and the $expand query string must contains Place.";
  it.each<[string, string, number, string]>([
    ['a lookup that is not expanded', '$select=Place/Title', 400, expandPlace], ['a lookup by its bare name', '$select=Place', 400, expandPlace],
    ['two hops to select', '$select=Place/Author/Title&$expand=Place,Place/Author', 400, expandPlace],
    ['two hops to filter', "$filter=Place/Author/Title eq 'Ada'&$expand=Place,Place/Author", 400, expandPlace],
    ['a note to filter', "$filter=Story eq 'x'", 400, "The field 'Story' of type 'Note' cannot be used in the query filter expression."],
    ['a field that is not there', '$select=Nothing', 400, "The field or property 'Nothing' does not exist."],
    ['a field to sort that is not there', '$orderby=Nothing', 400, "The field or property 'Nothing' does not exist."],
    ['21 fields to sort', `$orderby=${Array.from({ length: 21 }, () => 'Title').join()}`, 400, `The expression "${Array.from({ length: 21 }, () => 'Title').join()}" is not valid.`],
    ['sorting by a hop', '$orderby=Place/Title&$expand=Place', 501, 'Not supported by the local SharePoint service: $orderby=Place/Title.']
  ])('refuses %s', async (_, query, status, message) => {
    expect(await refusal(get(query))).toMatchObject({ status, message });
  });

  it('answers a broken filter with rows or a refusal and never fails', async () => {
    await fc.assert(fc.asyncProperty(mutated.filter((text) => !/\p{Surrogate}/u.test(text)), async (text) => {
      const response = await get(`$select=Id&$filter=${encodeURIComponent(text)}`);
      expect([200, 400]).toContain(response.status);
    }), { numRuns: 300 });
  });
});
