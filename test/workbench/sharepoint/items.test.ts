import { people, refusal, startTenant, type Tenant } from './tenant';

const denied = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
const clientQuery = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';

describe('items', () => {
  let tenant: Tenant;
  let now = new Date('2026-03-02T10:00:00Z');
  const list = (upn: string): ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']> => tenant.as(upn).web.lists.getByTitle('Things');
  const path = "web/lists/getByTitle('Things')/items";

  beforeAll(async () => {
    tenant = await startTenant({ clock: () => now });
    const { web } = tenant.as(people.ada);
    await web.lists.add('Shelves');
    const shelves = await web.lists.getByTitle('Shelves').select('Id')();
    await web.lists.getByTitle('Shelves').items.add({ Title: 'Upper' });
    await web.lists.add('Things');
    for (const xml of [
      '<Field Type="Text" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />',
      '<Field Type="Note" DisplayName="Story" />',
      '<Field Type="Number" DisplayName="Size" />',
      '<Field Type="Boolean" DisplayName="Open"><Default>1</Default></Field>',
      '<Field Type="DateTime" DisplayName="Due" />',
      '<Field Type="Choice" DisplayName="State"><CHOICES><CHOICE>new</CHOICE><CHOICE>old &amp; gold</CHOICE></CHOICES></Field>',
      '<Field Type="User" DisplayName="Keeper" />',
      '<Field Type="Text" DisplayName="Sealed" ReadOnly="TRUE" />',
      `<Field Type="Lookup" DisplayName="Shelf" List="{${shelves.Id}}" ShowField="Title" />`
    ]) {
      await list(people.ada).fields.createFieldAsXml(xml);
    }
  });
  beforeEach(() => {
    now = new Date('2026-03-02T10:00:00Z');
  });
  afterAll(() => tenant.close());

  it('are stamped by the service and told with all their columns', async () => {
    const added = await list(people.linus).items.add({
      Title: 'One', Key: 'a', Story: '<p>Once</p>', Size: 2.5, Due: '2026-05-01T09:30:00+02:00', State: 'old & gold', KeeperId: 8, ShelfId: 1
    });
    expect(added).toEqual({
      'odata.metadata': `${tenant.origin}/sites/team/_api/$metadata#SP.ListData.ThingsListItems/@Element`,
      'odata.type': 'SP.Data.ThingsListItem',
      'odata.id': expect.stringMatching(/\/_api\/Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/),
      'odata.etag': expect.stringMatching(/^"[0-9a-f-]{36},1"$/),
      'odata.editLink': expect.stringMatching(/^Web\/Lists\(guid'[0-9a-f-]{36}'\)\/Items\(1\)$/),
      FileSystemObjectType: 0, Id: 1, ID: 1, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', ContentTypeId: '0x0100',
      Title: 'One', Key: 'a', Story: '<p>Once</p>', Size: 2.5, Open: true, Due: '2026-05-01T07:30:00Z', State: 'old & gold', KeeperId: 8, Sealed: null,
      ShelfId: 1, Created: '2026-03-02T10:00:00Z', Modified: '2026-03-02T10:00:00Z', AuthorId: 7, EditorId: 7, Attachments: false,
      OData__UIVersionString: '1.0', GUID: expect.stringMatching(/^[0-9a-f-]{36}$/)
    });
  });

  it('tell of people and lookups only what is selected and expanded', async () => {
    const item = await list(people.grace).items.getById(1)
      .select('Id', 'Author/Title', 'Author/Name', 'Author/EMail', 'Keeper/Id', 'Shelf/Title', 'FileRef', 'FileDirRef', 'FileLeafRef', 'owshiddenversion')
      .expand('Author', 'Keeper', 'Shelf')();
    expect(item).toMatchObject({
      Id: 1,
      Author: { Title: 'Linus', Name: 'i:0#.f|membership|linus@contoso.example', EMail: 'linus@contoso.example' },
      Keeper: { Id: 8 },
      Shelf: { Title: 'Upper' },
      FileRef: '/sites/team/Lists/Things/1_.000', FileDirRef: '/sites/team/Lists/Things', FileLeafRef: '1_.000', owshiddenversion: 1
    });
    expect(await list(people.grace).items.getById(1).select('Author/Title').expand('Author/Id')()).toMatchObject({ Author: { Title: 'Linus' } });
    expect(await refusal(list(people.grace).items.select('Shelf/Author/Title').expand('Shelf/Author')())).toMatchObject({ status: 400 });
    expect(await refusal(list(people.grace).items.select('Editor')())).toEqual({
      status: 400, code: '-1, Microsoft.SharePoint.SPException',
      message: "The query to field 'Editor' is not valid. The $select query string must specify the target fields and the $expand query string must contains Editor."
    });
    expect(await refusal(list(people.grace).items.select('Author/Title')())).toMatchObject({ status: 400 });
    expect(await refusal(list(people.grace).items.select('Nothing')())).toEqual({
      status: 400, code: '-1, Microsoft.SharePoint.SPException', message: "The field or property 'Nothing' does not exist."
    });
  });

  it('are changed under their ETag, which the answer renews', async () => {
    const before = await list(people.linus).items.getById(1)();
    now = new Date('2026-03-02T11:00:00Z');
    const etag = (before as { 'odata.etag': string })['odata.etag'];
    const { etag: renewed } = (await list(people.linus).items.getById(1).update({ Size: 3 }, etag)) as never as { etag: string };
    expect(renewed).toBe(etag.replace(',1"', ',2"'));
    expect(await list(people.grace).items.getById(1)()).toMatchObject({ Size: 3, Title: 'One', EditorId: 7, Modified: '2026-03-02T11:00:00Z', OData__UIVersionString: '2.0' });
    expect(await refusal(list(people.linus).items.getById(1).update({ Size: 4 }, etag))).toEqual({
      status: 412,
      code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${etag}' does not match the object's ETag value '${renewed}'.`
    });
    await list(people.linus).items.getById(1).update({ Size: 5 });
    expect((await tenant.raw(people.linus)(`${path}(1)`, { method: 'PATCH', body: { Size: 6 } })).status).toBe(204);
    expect((await tenant.raw(people.linus)(`${path}(1)`, { method: 'POST', body: { Size: 7 }, headers: { 'X-HTTP-Method': 'MERGE' } })).status).toBe(204);
  });

  it('are read by a visitor, and added, changed and deleted by a member', async () => {
    expect(await list(people.grace).items.getById(1)()).toMatchObject({ Title: 'One' });
    expect(await refusal(list(people.grace).items.add({ Title: 'No' }))).toMatchObject(denied);
    expect(await refusal(list(people.grace).items.getById(1).update({ Title: 'No' }))).toMatchObject(denied);
    expect(await refusal(list(people.grace).items.getById(1).delete())).toMatchObject(denied);
    const { Id } = await list(people.linus).items.add({ Title: 'Short-lived' });
    await list(people.linus).items.getById(Id).delete();
    expect(await refusal(list(people.linus).items.getById(Id)())).toMatchObject({ status: 404, code: '-2130575338, System.ArgumentException' });
    const next = await list(people.linus).items.add({ Title: 'A new number' });
    expect(next).toMatchObject({ Id: Id + 1 });
    expect(await list(people.linus).items.getById(Id + 1).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await list(people.linus).select('ItemCount')()).toMatchObject({ ItemCount: 1 });
  });

  it.each([
    ['a property the list does not have', { Nothing: 1 }, 400, clientQuery, "The property 'Nothing' does not exist on type 'SP.Data.ThingsListItem'. Make sure to only use property names that are defined by the type."],
    ['a person by name', { Keeper: 'Ada' }, 400, clientQuery, "The property 'Keeper' does not exist on type 'SP.Data.ThingsListItem'. Make sure to only use property names that are defined by the type."],
    ['a text of 256 characters', { Title: 'x'.repeat(256) }, 400, '-2130575155, Microsoft.SharePoint.SPException', 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'],
    ['a choice that is none', { State: 'newest' }, 400, '-2130575155, Microsoft.SharePoint.SPException', 'Invalid choice value.\n\nA choice field contains invalid data. Please check the value and try again.'],
    ['a number as text', { Title: 5 }, 400, clientQuery, "Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details."],
    ['a text as number', { Size: '5' }, 400, clientQuery, "Cannot convert a primitive value to the expected type 'Edm.Double'. See the inner exception for more details."],
    ['a day that no calendar has', { Due: '2026-02-30T00:00:00Z' }, 400, clientQuery, "Cannot convert the literal '2026-02-30T00:00:00Z' to the expected type 'Edm.DateTime'."],
    ['a person the site does not know', { KeeperId: 999 }, 400, '-2130575276, Microsoft.SharePoint.SPException', 'The specified user could not be found.'],
    ['a key that another item has, whatever its case', { Key: 'A' }, 500, '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Key].']
  ])('refuse %s', async (_, body, status, code, message) => {
    expect(await refusal(list(people.linus).items.add(body))).toEqual({ status, code, message });
  });

  it('accept 255 characters, and no value where one is required', async () => {
    const { Id } = await list(people.linus).items.add({ Story: 'no title' });
    await list(people.linus).items.getById(Id).update({ Title: 'x'.repeat(255) });
    expect(await list(people.linus).items.getById(Id).select('Title')()).toMatchObject({ Title: 'x'.repeat(255) });
  });

  it('refuse more than 12 people and lookups in one query, counting Author and Editor', async () => {
    await tenant.as(people.ada).web.lists.add('Wide');
    const wide = tenant.as(people.ada).web.lists.getByTitle('Wide');
    for (let n = 1; n <= 11; n++) {
      await wide.fields.createFieldAsXml(`<Field Type="User" DisplayName="P${n}" />`);
    }
    expect(await refusal(wide.items())).toMatchObject({ status: 500, code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException' });
    expect(await wide.items.select('Title', ...Array.from({ length: 11 }, (_, n) => `P${n + 1}Id`), 'AuthorId')()).toEqual([]);
  });

  describe('stamps in the body', () => {
    const forged = { Title: 'Forged', AuthorId: 8, EditorId: 8, Created: '2020-01-01T00:00:00Z', Modified: '2020-01-01T00:00:00Z' };
    const stamps = async (upn: string): Promise<unknown> => {
      const { AuthorId, EditorId, Created, Modified } = await list(upn).items.add(forged);
      return [AuthorId, EditorId, Created, Modified];
    };

    it('count from a holder of ManagePermissions and are ignored otherwise', async () => {
      expect(await stamps(people.linus)).toEqual([7, 7, '2026-03-02T10:00:00Z', '2026-03-02T10:00:00Z']);
      expect(await stamps(people.ada)).toEqual([8, 8, '2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z']);
    });

    it('let anybody forge Author and Created at creation, never Editor or Modified, when the switch says so', async () => {
      await tenant.workbench('switches', { forgeableAuthor: true });
      expect(await stamps(people.linus)).toEqual([8, 7, '2020-01-01T00:00:00Z', '2026-03-02T10:00:00Z']);
      await tenant.workbench('switches', { forgeableAuthor: false });
    });

    it('are ignored in a change by a member', async () => {
      const { Id } = await list(people.linus).items.add({ Title: 'Mine' });
      now = new Date('2026-03-02T12:00:00Z');
      await list(people.linus).items.getById(Id).update({ AuthorId: 8, EditorId: 8, Modified: '2020-01-01T00:00:00Z', Sealed: 'open' });
      expect(await list(people.linus).items.getById(Id)()).toMatchObject({ AuthorId: 7, EditorId: 7, Modified: '2026-03-02T12:00:00Z', Sealed: null });
    });
  });
});

describe('item-level security of a list', () => {
  let tenant: Tenant;
  const list = (upn: string): ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']> => tenant.as(upn).web.lists.getByTitle('Private');

  beforeAll(async () => {
    tenant = await startTenant();
    await tenant.as(people.ada).web.lists.add('Private', '', 100, false, { ReadSecurity: 2, WriteSecurity: 2 });
    await tenant.as(people.ada).web.associatedMemberGroup.users.add('i:0#.f|membership|grace@contoso.example');
    await list(people.linus).items.add({ Title: 'Of Linus' });
    await list(people.grace).items.add({ Title: 'Of Grace' });
  });
  afterAll(() => tenant.close());

  it('shows everybody the own rows, without an error and with the full count', async () => {
    expect((await list(people.linus).items()).map((item) => item.Title)).toEqual(['Of Linus']);
    expect(await list(people.linus).select('ItemCount')()).toMatchObject({ ItemCount: 2 });
    expect(await refusal(list(people.linus).items.getById(2)())).toMatchObject({ status: 404 });
    expect(await list(people.grace).items.filter("Title eq 'Of Linus'")()).toEqual([]);
  });

  it('shows all of them to a holder of CancelCheckout, who may change them too', async () => {
    expect(await list(people.ada).items()).toHaveLength(2);
    await list(people.ada).items.getById(1).update({ Title: 'Changed' });
  });

  it('lets people change the own rows only, or with WriteSecurity 4 none', async () => {
    await list(people.ada).update({ ReadSecurity: 1 });
    expect(await refusal(list(people.grace).items.getById(1).update({ Title: 'No' }))).toMatchObject(denied);
    await list(people.grace).items.getById(2).update({ Title: 'Yes' });
    await list(people.ada).update({ WriteSecurity: 4 });
    expect(await refusal(list(people.grace).items.getById(2).update({ Title: 'No' }))).toMatchObject(denied);
  });

  it('cannot be combined with a unique column, either way round', async () => {
    await list(people.ada).fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
    expect(await refusal(list(people.ada).update({ ReadSecurity: 2 }))).toMatchObject({ status: 500 });
    await tenant.as(people.ada).web.lists.add('Other', '', 100, false, { ReadSecurity: 2 });
    const other = tenant.as(people.ada).web.lists.getByTitle('Other');
    expect(await refusal(other.fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />'))).toMatchObject({ status: 500 });
  });
});
