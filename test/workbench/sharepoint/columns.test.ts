import { people, refusal, startTenant, type Tenant } from './tenant';

describe('columns', () => {
  let tenant: Tenant;
  const fields = (upn: string): ReturnType<Tenant['as']>['web']['lists'] extends never ? never : ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']>['fields'] =>
    tenant.as(upn).web.lists.getByTitle('Plans').fields;

  beforeAll(async () => {
    tenant = await startTenant();
    await tenant.as(people.ada).web.lists.add('Plans');
  });
  afterAll(() => tenant.close());

  it('take their internal name from DisplayName, unless the options say that Name is meant', async () => {
    await fields(people.ada).createFieldAsXml('<Field Type="Text" Name="Key" DisplayName="The key" />');
    await fields(people.ada).createFieldAsXml({ SchemaXml: '<Field Type="Text" Name="Code" DisplayName="The code" />', Options: 8 } as never);
    const names = (await fields(people.linus).select('InternalName', 'Title').filter("startswith(Title,'The')")()).map((field) => [field.InternalName, field.Title]);
    expect(names).toEqual([['The_x0020_key', 'The key'], ['Code', 'The code']]);
    expect(await fields(people.linus).getByInternalNameOrTitle('the code')()).toMatchObject({ InternalName: 'Code', TypeAsString: 'Text', FieldTypeKind: 2 });
  });

  it('are indexed, made unique, renamed and deleted', async () => {
    const code = fields(people.ada).getByInternalNameOrTitle('Code');
    await code.update({ Indexed: true, EnforceUniqueValues: true, Title: 'Code of it' });
    expect(await code()).toMatchObject({ Indexed: true, EnforceUniqueValues: true, Title: 'Code of it', InternalName: 'Code' });
    await tenant.as(people.linus).web.lists.getByTitle('Plans').items.add({ Title: 'x', Code: 'one' });
    expect(await refusal(tenant.as(people.linus).web.lists.getByTitle('Plans').items.add({ Title: 'y', Code: 'ONE' }))).toMatchObject({ status: 500 });
    await code.delete();
    expect(await refusal(code())).toMatchObject({ status: 404 });
    expect(await refusal(tenant.as(people.linus).web.lists.getByTitle('Plans').items.add({ Code: 'two' }))).toMatchObject({ status: 400 });
  });

  it('cannot be made unique over values that are there twice', async () => {
    const { items } = tenant.as(people.linus).web.lists.getByTitle('Plans');
    await items.add({ The_x0020_key: 'k' });
    await items.add({ The_x0020_key: 'K' });
    expect(await refusal(fields(people.ada).getByTitle('The key').update({ Indexed: true, EnforceUniqueValues: true }))).toMatchObject({ status: 500 });
  });

  it('are changed by holders of ManageLists, which Edit includes, and not by readers', async () => {
    await fields(people.linus).createFieldAsXml('<Field Type="Number" DisplayName="Size" />');
    expect(await refusal(fields(people.grace).createFieldAsXml('<Field Type="Number" DisplayName="Weight" />'))).toMatchObject({ status: 403 });
    expect(await refusal(fields(people.ada).getByTitle('Created').delete())).toMatchObject({ status: 500 });
  });

  it.each([
    ['a kind', '<Field Type="Calculated" DisplayName="x" />', 'columns of type Calculated'],
    ['an attribute', '<Field Type="Text" DisplayName="x" JSLink="a.js" />', 'the attribute JSLink of a column'],
    ['an element', '<Field Type="Text" DisplayName="x"><Customization /></Field>', 'the element Customization of a column']
  ])('refuse %s that the service does not have', async (_, xml, what) => {
    expect(await refusal(fields(people.ada).createFieldAsXml(xml))).toMatchObject({ status: 501, message: `Not supported by the local SharePoint service: ${what}.` });
  });

  it('have at most 20 indexes', async () => {
    await tenant.as(people.ada).web.lists.add('Indexed');
    const indexed = tenant.as(people.ada).web.lists.getByTitle('Indexed').fields;
    for (let n = 1; n <= 20; n++) {
      await indexed.createFieldAsXml(`<Field Type="Text" DisplayName="F${n}" Indexed="TRUE" />`);
    }
    expect(await refusal(indexed.createFieldAsXml('<Field Type="Text" DisplayName="F21" Indexed="TRUE" />'))).toMatchObject({ status: 500 });
    await indexed.createFieldAsXml('<Field Type="Text" DisplayName="F21" />');
  });
});
