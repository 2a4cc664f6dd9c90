import { people, refusal, startTenant, type Tenant } from './tenant';

describe('form functions', () => {
  let tenant: Tenant;
  const list = (upn: string): ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']> => tenant.as(upn).web.lists.getByTitle('Acts');
  const folder = '/sites/team/Lists/Acts/Unit A';
  const form = (values: Record<string, string>): Array<{ FieldName: string; FieldValue: string }> =>
    Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

  beforeAll(async () => {
    tenant = await startTenant({ clock: () => new Date('2026-03-02T10:00:00Z') });
    await tenant.as(people.ada).web.lists.add('Acts', '', 100, false, { EnableFolderCreation: true });
    for (const xml of [
      '<Field Type="Text" DisplayName="Key" Indexed="TRUE" EnforceUniqueValues="TRUE" />', '<Field Type="DateTime" DisplayName="Due" />',
      '<Field Type="Number" DisplayName="Size" />', '<Field Type="Boolean" DisplayName="Open" />', '<Field Type="User" DisplayName="Keeper" />',
      '<Field Type="Text" DisplayName="Sealed" ReadOnly="TRUE" />'
    ]) {
      await list(people.ada).fields.createFieldAsXml(xml);
    }
    await list(people.ada).rootFolder.folders.addUsingPath('Unit A');
  });
  afterAll(() => tenant.close());

  it('add a row inside a folder from texts in the locale of the site, and name its Id last', async () => {
    const answers = await list(people.linus).addValidateUpdateItemUsingPath(
      form({ Title: 'First', Key: 'a', Due: '5/1/2026 3:30 PM', Size: '1,250.5', Open: '1', Keeper: '[{"Key":"i:0#.f|membership|grace@contoso.example"}]' }), folder
    );
    expect(answers.map(({ FieldName, HasException }) => [FieldName, HasException])).toEqual([
      ['Title', false], ['Key', false], ['Due', false], ['Size', false], ['Open', false], ['Keeper', false], ['Id', false]
    ]);
    const { FieldValue } = answers[6] as { FieldValue: string };
    expect(await list(people.grace).items.getById(Number(FieldValue)).select('*', 'FileDirRef')()).toMatchObject({
      Title: 'First', Key: 'a', Due: '2026-05-01T15:30:00Z', Size: 1250.5, Open: true, KeeperId: 8, AuthorId: 7, FileDirRef: folder
    });
  });

  it('answer 200 and add nothing when a field is wrong, missing or unknown', async () => {
    const before = (await list(people.linus).select('ItemCount')()).ItemCount;
    const answers = await list(people.linus).addValidateUpdateItemUsingPath(
      form({ Key: 'b', Due: '2026-05-01T15:30:00Z', Size: 'many', Nothing: 'x', Sealed: 'x'.repeat(256) }), folder
    );
    expect(answers.map(({ FieldName, ErrorMessage }) => [FieldName, ErrorMessage])).toEqual([
      ['Key', null],
      ['Due', 'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.'],
      ['Size', 'The value of this field is not a valid number.'],
      ['Nothing', "Column 'Nothing' does not exist. It may have been deleted by another user."],
      ['Sealed', 'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'],
      ['Title', "You can't leave this blank."]
    ]);
    expect((await list(people.linus).select('ItemCount')()).ItemCount).toBe(before);
  });

  it('tell of a taken key on its line', async () => {
    const answers = await list(people.linus).addValidateUpdateItemUsingPath(form({ Title: 'Again', Key: 'A' }), folder);
    expect(answers).toMatchObject([{ FieldName: 'Title', HasException: false }, { FieldName: 'Key', HasException: true, ErrorMessage: expect.stringContaining('duplicate values were found') }]);
  });

  it('need the right to add in that very folder', async () => {
    const unit = await tenant.as(people.ada).web.getFolderByServerRelativePath(folder).getItem();
    await unit.breakRoleInheritance(true);
    await unit.roleAssignments.remove(5, 1073741830);
    await unit.roleAssignments.add(5, 1073741826);
    const add = (upn: string): Promise<unknown> => list(upn).addValidateUpdateItemUsingPath(form({ Title: 'x' }), folder);
    expect(await refusal(add(people.linus))).toMatchObject({ status: 403 });
    await add(people.ada);
    expect(await list(people.linus).items.add({ Title: 'The root is another matter' })).toMatchObject({ Title: 'The root is another matter' });
  });

  it('stamp the caller, unless the switch lets Author and Created be forged at creation', async () => {
    const forged = form({ Title: 'Forged', Author: '[{"Key":"i:0#.f|membership|grace@contoso.example"}]', Created: '1/1/2020' });
    const add = async (): Promise<unknown> => {
      const { FieldValue } = (await list(people.linus).addValidateUpdateItemUsingPath(forged, '/sites/team/Lists/Acts')).at(-1) as { FieldValue: string };
      return list(people.linus).items.getById(Number(FieldValue)).select('AuthorId', 'EditorId', 'Created', 'Modified')();
    };
    expect(await add()).toMatchObject({ AuthorId: 7, EditorId: 7, Created: '2026-03-02T10:00:00Z', Modified: '2026-03-02T10:00:00Z' });
    await tenant.workbench('switches', { forgeableAuthor: true });
    expect(await add()).toMatchObject({ AuthorId: 8, EditorId: 7, Created: '2020-01-01T00:00:00Z', Modified: '2026-03-02T10:00:00Z' });
    await tenant.workbench('switches', { forgeableAuthor: false });
  });

  it('refuse a folder that is not there', async () => {
    expect(await refusal(list(people.linus).addValidateUpdateItemUsingPath(form({ Title: 'x' }), '/sites/team/Lists/Acts/Unit Z'))).toMatchObject({ status: 404 });
  });

  it('make folders too, where the list allows them', async () => {
    const answers = await list(people.linus).addValidateUpdateItemUsingPath(form({ Title: 'Unit B' }), '/sites/team/Lists/Acts', false, undefined, { leafName: 'Unit B', objectType: 1 });
    const { FieldValue } = answers.at(-1) as { FieldValue: string };
    expect(await list(people.linus).items.getById(Number(FieldValue)).select('FileRef', 'FileSystemObjectType')()).toMatchObject({ FileRef: '/sites/team/Lists/Acts/Unit B', FileSystemObjectType: 1 });
    await list(people.ada).update({ EnableFolderCreation: false });
    expect(await refusal(list(people.linus).rootFolder.folders.addUsingPath('Unit C'))).toMatchObject({ status: 400 });
  });

  describe('ValidateUpdateListItem', () => {
    it('lets who may edit the item write a read-only column, which a plain change ignores', async () => {
      const { Id } = await list(people.linus).items.add({ Title: 'Mine' });
      await list(people.linus).items.getById(Id).validateUpdateListItem(form({ Sealed: 'opened' }));
      expect(await list(people.linus).items.getById(Id)()).toMatchObject({ Sealed: 'opened', EditorId: 7, OData__UIVersionString: '2.0' });
    });

    it('is refused to who may only read', async () => {
      const { Id } = await list(people.linus).items.add({ Title: 'Mine' });
      expect(await refusal(list(people.grace).items.getById(Id).validateUpdateListItem(form({ Title: 'No' })))).toMatchObject({ status: 403 });
    });

    it('believes Author and Created from a holder of ManagePermissions only', async () => {
      const { Id } = await list(people.linus).items.add({ Title: 'Mine' });
      const forged = form({ Author: '[{"Key":"i:0#.f|membership|grace@contoso.example"}]', Created: '1/1/2020' });
      await list(people.linus).items.getById(Id).validateUpdateListItem(forged);
      expect(await list(people.linus).items.getById(Id)()).toMatchObject({ AuthorId: 7, Created: '2026-03-02T10:00:00Z' });
      await list(people.ada).items.getById(Id).validateUpdateListItem(forged);
      expect(await list(people.linus).items.getById(Id)()).toMatchObject({ AuthorId: 8, Created: '2020-01-01T00:00:00Z' });
    });
  });
});
