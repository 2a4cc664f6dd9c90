import { startLargeTenant, type LargeTenant } from './largeList';
import { people, refusal, type Tenant } from './tenant';

const threshold = {
  status: 500,
  code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
};
type PnpList = ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']>;

describe('limits of a list', () => {
  let tenant: LargeTenant;
  const list = (title: string, upn: string = people.ada): PnpList => tenant.as(upn).web.lists.getByTitle(title);
  const make = async (title: string, ...columns: string[]): Promise<PnpList> => {
    await tenant.as(people.ada).web.lists.add(title);
    for (const xml of columns) {
      await list(title).fields.createFieldAsXml(xml);
    }
    return list(title);
  };

  beforeAll(async () => {
    tenant = await startLargeTenant();
  });
  afterAll(() => tenant.close());

  describe('above 5,000 rows', () => {
    beforeAll(async () => {
      await make('Grown', '<Field Type="Text" DisplayName="Loose" />', '<Field Type="Text" DisplayName="Key" Indexed="TRUE" />');
      tenant.fill('Grown', 5000);
    });

    it('are not reached by 5,000 rows', async () => {
      await list('Grown').fields.createFieldAsXml('<Field Type="Text" DisplayName="In time" />');
      await list('Grown').fields.getByTitle('In time').update({ Indexed: true });
      tenant.fill('Grown', 1);
    });

    it.each<[string, () => Promise<unknown>]>([
      ['a new column', () => list('Grown').fields.createFieldAsXml('<Field Type="Text" DisplayName="Late" />')],
      ['deleting a column', () => list('Grown').fields.getByTitle('Loose').delete()],
      ['a new index', () => list('Grown').fields.getByTitle('Loose').update({ Indexed: true })],
      ['removing an index', () => list('Grown').fields.getByTitle('Key').update({ Indexed: false })],
      ['making a column unique', () => list('Grown').fields.getByTitle('Key').update({ EnforceUniqueValues: true })],
      ['deleting the list', () => list('Grown').delete()],
      ['recycling the list', () => list('Grown').recycle()]
    ])('refuse %s', async (_, work) => {
      expect(await refusal(work())).toEqual(threshold);
    });

    it('leave what needs no walk over the rows: names, texts, settings', async () => {
      await list('Grown').fields.getByTitle('Loose').update({ Description: 'Still told' });
      await list('Grown').update({ Description: 'And this' });
      expect(await list('Grown').fields.getByTitle('Loose').select('Description', 'Indexed')()).toMatchObject({ Description: 'Still told', Indexed: false });
    });
  });

  describe('of permissions', () => {
    it('let inheritance be broken at 100,000 rows and never again above', async () => {
      const big = await make('Big');
      tenant.fill('Big', 100_000);
      await big.breakRoleInheritance(true);
      await big.resetRoleInheritance();
      await big.items.add({ Title: 'One too many' });
      const tooMany = {
        status: 429, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
        message: 'You cannot break or reinherit permissions for this item because there are too many items in the list.'
      };
      expect(await refusal(big.breakRoleInheritance(true))).toEqual(tooMany);
      expect(await refusal(big.breakRoleInheritance(true))).toEqual(tooMany);
      expect(await big.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
    });

    it('let one item of such a list have permissions of its own', async () => {
      await list('Big').items.getById(7).breakRoleInheritance(true);
      expect(await list('Big').items.getById(7).select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    });

    it('are 50,000 items with permissions of their own', async () => {
      const many = await make('Many');
      await many.items.add({ Title: 'The last' });
      await many.items.add({ Title: 'One too many' });
      tenant.scatterScopes('Many', 49_999);
      await many.items.getById(1).breakRoleInheritance(true);
      expect(await refusal(many.items.getById(2).breakRoleInheritance(true))).toEqual({
        status: 500, code: '-2146232832, Microsoft.SharePoint.SPException',
        message: 'You cannot break inheritance for this item because there are too many items with unique permissions in this list.'
      });
      expect((await list('Many', people.grace).items()).map((row: { Id: number }) => row.Id)).toEqual([1, 2]);
    });

    it('make somebody who breaks inheritance without a copy a holder of Full Control, and nobody else a reader', async () => {
      const alone = await make('Alone');
      await alone.breakRoleInheritance(false);
      const [only, ...others] = await alone.roleAssignments.expand('Member', 'RoleDefinitionBindings')<
        Array<{ Member: { Title: string }; RoleDefinitionBindings: Array<{ Name: string }> }>
      >();
      expect([only?.Member.Title, only?.RoleDefinitionBindings.map((level) => level.Name), others]).toEqual(['Ada', ['Full Control'], []]);
      expect(await refusal(list('Alone', people.grace)())).toMatchObject({ status: 404 });
    });
  });

  describe('of a unique column', () => {
    beforeAll(() => make('Codes', '<Field Type="Text" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE" />'));

    it('take a value once, whatever its case, and any number of empty ones', async () => {
      await list('Codes').items.add({ Code: 'One' });
      await list('Codes').items.add({ Code: null });
      await list('Codes').items.add({});
      expect(await refusal(list('Codes').items.add({ Code: 'oNE' }))).toEqual({
        status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
        message: 'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [Code].'
      });
      expect(await refusal(list('Codes').items.getById(2).update({ Code: 'ONE' }))).toMatchObject({ status: 500 });
    });

    it('exclude that people see their own rows only, either way round', async () => {
      expect(await refusal(list('Codes').update({ ReadSecurity: 2 } as never))).toMatchObject({ status: 500, code: '-2130575166, Microsoft.SharePoint.SPException' });
      const own = await make('Own');
      await own.update({ ReadSecurity: 2 } as never);
      expect(await refusal(own.fields.createFieldAsXml('<Field Type="Text" DisplayName="Code" Indexed="TRUE" EnforceUniqueValues="TRUE" />'))).toMatchObject({
        status: 500, code: '-2130575166, Microsoft.SharePoint.SPException'
      });
    });

    it('must be indexed', async () => {
      expect(await refusal(list('Codes').fields.createFieldAsXml('<Field Type="Text" DisplayName="Other" EnforceUniqueValues="TRUE" />'))).toMatchObject({ status: 400 });
    });
  });

  it('let a text have 255 characters', async () => {
    await make('Texts');
    await list('Texts').items.add({ Title: 'x'.repeat(255) });
    expect(await refusal(list('Texts').items.add({ Title: 'x'.repeat(256) }))).toMatchObject({ status: 400, message: expect.stringContaining('Invalid text value.') });
  });

  describe('of lookups', () => {
    beforeAll(async () => {
      await make('Wide', ...Array.from({ length: 11 }, (_, n) => `<Field Type="User" DisplayName="P${n}" />`));
      await list('Wide').items.add({ Title: 'x' });
    });
    const tooMany = {
      status: 500, code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException',
      message: 'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
    };

    it.each([
      ['everything, which holds Author and Editor too', ''], ['everything by name', '?$select=*'],
      ['13 by name', `?$select=Id,AuthorId,EditorId,${Array.from({ length: 11 }, (_, n) => `P${n}Id`).join()}`]
    ])('refuse %s', async (_, query) => {
      expect(await refusal(tenant.raw(people.grace)(`web/lists/getByTitle('Wide')/items${query}`))).toEqual(tooMany);
    });

    it('answer 12, one of them in several of its parts', async () => {
      const names = Array.from({ length: 10 }, (_, n) => `P${n}Id`).join();
      expect((await tenant.raw(people.grace)(`web/lists/getByTitle('Wide')/items?$select=${names},AuthorId,P10/Title,P10/EMail&$expand=P10`)).status).toBe(200);
    });
  });

  describe('where people see their own rows only', () => {
    beforeAll(async () => {
      const diary = await make('Diary', '<Field Type="Text" DisplayName="Key" Indexed="TRUE" />');
      await diary.update({ ReadSecurity: 2 } as never);
      await list('Diary', people.linus).items.add({ Title: 'Mine', Key: 'linus' });
      await diary.items.add({ Title: 'Not his', Key: 'ada' });
    });
    const titles = async (upn: string, query = ''): Promise<string[]> => {
      const response = await tenant.raw(upn)(`web/lists/getByTitle('Diary')/items?$select=Title${query}`);
      return ((await response.json()) as { value: Array<{ Title: string }> }).value.map((row) => row.Title);
    };

    it('answer a reader without rows nothing, silently, and count all rows for him', async () => {
      expect([await titles(people.grace), await titles(people.linus), await titles(people.ada)]).toEqual([[], ['Mine'], ['Mine', 'Not his']]);
      expect(await list('Diary', people.grace).select('ItemCount')()).toMatchObject({ ItemCount: 2 });
      expect(await refusal(list('Diary', people.grace).items.getById(1)())).toMatchObject({ status: 404 });
    });

    it('are no index: of a large list people read their own rows by an indexed column or a range of IDs', async () => {
      tenant.fill('Diary', 6000, { Key: "'other'" });
      const ask = (upn: string, query: string): Promise<Response> => tenant.raw(upn)(`web/lists/getByTitle('Diary')/items?$select=Title&${query}`);
      expect(await refusal(ask(people.linus, '$top=10'))).toEqual(threshold);
      expect(await refusal(ask(people.linus, '$filter=ID gt 0'))).toEqual(threshold);
      expect(await titles(people.linus, "&$filter=Key eq 'linus'")).toEqual(['Mine']);
      expect(await titles(people.linus, '&$filter=ID gt 0 and ID le 5000')).toEqual(['Mine']);
      expect((await ask(people.ada, '$top=10')).status).toBe(200);
    });
  });
});
