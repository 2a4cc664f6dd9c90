import '@pnp/sp/folders';
import { startLargeTenant, type LargeTenant } from './largeList';
import { people, refusal, type Tenant } from './tenant';

type PnpList = ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']>;
type Row = Record<string, unknown>;
interface ListData {
  Row: Row[];
  NextHref?: string;
  [name: string]: unknown;
}

describe('CAML', () => {
  let tenant: LargeTenant;
  const list = (title = 'Books', upn: string = people.grace): PnpList => tenant.as(upn).web.lists.getByTitle(title);
  const stream = async (viewXml: string, more: object = {}, title = 'Books', upn: string = people.grace): Promise<ListData> =>
    (await list(title, upn).renderListDataAsStream({ ViewXml: viewXml, ...more })) as unknown as ListData;
  const ids = async (where: string): Promise<number[]> =>
    (await stream(`<View Scope="RecursiveAll"><Query><Where>${where}</Where></Query></View>`)).Row.map((row) => Number(row['ID']));
  const test = (element: string, field: string, value: string): string => `<${element}><FieldRef Name="${field}" />${value}</${element}>`;

  const nested = (levels: number, leaf: string): string => (levels === 0 ? leaf : `<Or>${nested(levels - 1, leaf)}${nested(levels - 1, leaf)}</Or>`);

  beforeAll(async () => {
    tenant = await startLargeTenant({ clock: () => new Date('2026-03-02T17:30:00Z') });
    const { web } = tenant.as(people.ada);
    await web.lists.add('Shelves');
    await web.lists.getByTitle('Shelves').items.add({ Title: 'Upstairs' });
    const { Id } = await web.lists.getByTitle('Shelves').select('Id')();
    await web.lists.add('Books');
    const books = web.lists.getByTitle('Books');
    for (const xml of [
      '<Field Type="Number" DisplayName="Pages" />', '<Field Type="Boolean" DisplayName="Lent" />', '<Field Type="DateTime" DisplayName="Bought" />',
      '<Field Type="Note" DisplayName="Story" />', '<Field Type="URL" DisplayName="Site" />', '<Field Type="User" DisplayName="Reader" />',
      `<Field Type="Lookup" DisplayName="Shelf" List="{${Id}}" ShowField="Title" />`,
      '<Field Type="MultiChoice" DisplayName="Tags"><CHOICES><CHOICE>old &amp; new</CHOICE><CHOICE>thin</CHOICE></CHOICES></Field>'
    ]) {
      await books.fields.createFieldAsXml(xml);
    }
    await list('Books', people.linus).items.add({
      Title: "O'Brien & <sons>", Pages: 1300.5, Lent: true, Bought: '2026-01-15T08:05:00Z', Story: 'Long', ShelfId: 1, Tags: ['old & new', 'thin'],
      Site: { Url: 'https://example.org', Description: 'Example' }, ReaderId: 7
    });
    await list('Books', people.linus).items.add({ Title: 'Emma', Pages: 100, Lent: false, Bought: '2026-03-02T00:00:00Z' });
    await books.items.add({ Title: 'Émile', Bought: '2026-03-02T23:59:59Z', ShelfId: 1 });
  });
  afterAll(() => tenant.close());

  describe('conditions', () => {
    it.each<[string, number[]]>([
      [test('Eq', 'Title', '<Value Type="Text">emma</Value>'), [2]],
      [test('Eq', 'Title', '<Value Type="Text">O\'Brien &amp; &lt;sons&gt;</Value>'), [1]],
      [test('Eq', 'Pages', '<Value Type="Number"></Value>'), [3]],
      [test('Neq', 'Title', '<Value Type="Text">Emma</Value>'), [1, 3]],
      [test('Gt', 'Pages', '<Value Type="Number">100</Value>'), [1]],
      [test('Geq', 'Pages', '<Value Type="Number">100</Value>'), [1, 2]],
      [test('Lt', 'ID', '<Value Type="Counter">2</Value>'), [1]],
      [test('Leq', 'ID', '<Value Type="Counter">2</Value>'), [1, 2]],
      [test('Eq', 'Lent', '<Value Type="Boolean">1</Value>'), [1]],
      [test('BeginsWith', 'Title', '<Value Type="Text">em</Value>'), [2]],
      [test('Contains', 'Title', '<Value Type="Text">m</Value>'), [2, 3]],
      [test('IsNull', 'Pages', ''), [3]],
      [test('IsNotNull', 'Shelf', ''), [1, 3]],
      ['<In><FieldRef Name="Title" /><Values><Value Type="Text">EMMA</Value><Value Type="Text">Émile</Value></Values></In>', [2, 3]],
      ['<In><FieldRef Name="Author" LookupId="TRUE" /><Values><Value Type="Integer">7</Value></Values></In>', [1, 2]],
      ['<Eq><FieldRef Name="Author" LookupId="TRUE" /><Value Type="Integer">7</Value></Eq>', [1, 2]],
      [test('Eq', 'Author', '<Value Type="Text">Ada</Value>'), [3]],
      [test('Eq', 'Author', '<Value Type="Integer"><UserID /></Value>'), []],
      [test('Eq', 'Shelf', '<Value Type="Lookup">Upstairs</Value>'), [1, 3]],
      ['<Eq><FieldRef Name="Shelf" LookupId="TRUE" /><Value Type="Lookup">1</Value></Eq>', [1, 3]],
      [test('Eq', 'Bought', '<Value Type="DateTime">2026-03-02</Value>'), [2, 3]],
      [test('Neq', 'Bought', '<Value Type="DateTime">2026-03-02T12:00:00Z</Value>'), [1]],
      [test('Eq', 'Bought', '<Value Type="DateTime"><Today /></Value>'), [2, 3]],
      [test('Lt', 'Bought', '<Value Type="DateTime"><Today OffsetDays="-1" /></Value>'), [1]],
      [test('Gt', 'Bought', '<Value Type="DateTime">2026-01-15T00:00:00Z</Value>'), [2, 3]],
      [test('Leq', 'Bought', '<Value Type="DateTime">2026-01-15T00:00:00Z</Value>'), [1]],
      [test('Geq', 'Bought', '<Value Type="DateTime">2026-03-02T23:00:00Z</Value>'), [2, 3]],
      [test('Gt', 'Bought', '<Value Type="DateTime" IncludeTimeValue="TRUE">2026-03-02T00:00:00Z</Value>'), [3]],
      [`<And>${test('Eq', 'Lent', '<Value Type="Boolean">0</Value>')}${test('IsNotNull', 'Pages', '')}</And>`, [2]],
      [`<Or>${test('IsNull', 'Pages', '')}${test('Eq', 'FSObjType', '<Value Type="Integer">1</Value>')}</Or>`, [3]]
    ])('%s', async (where, expected) => {
      expect(await ids(where)).toEqual(expected);
    });

    it.each<[string, string]>([
      ['XML that is none', '<View><Query>'], ['an And of one', `<View><Query><Where><And>${test('IsNull', 'Pages', '')}</And></Where></Query></View>`],
      ['two conditions side by side', `<View><Query><Where>${test('IsNull', 'Pages', '')}${test('IsNull', 'Title', '')}</Where></Query></View>`],
      ['text as a number', `<View><Query><Where>${test('Eq', 'Pages', '<Value Type="Number">many</Value>')}</Where></Query></View>`],
      ['no column', '<View><Query><Where><IsNull /></Where></Query></View>'], ['a page of no rows', '<View><RowLimit>0</RowLimit></View>'],
      ['another root', '<Query />'],
      ['more than 500 conditions', `<View><Query><Where>${nested(10, test('IsNull', 'Pages', ''))}</Where></Query></View>`],
      ['a thousand levels', `<View><Query><Where>${'<And>'.repeat(1000)}${'</And>'.repeat(1000)}</Where></Query></View>`], ['a scope that is none', '<View Scope="All" />']
    ])('refuse %s', async (_, xml) => {
      expect(await refusal(stream(xml))).toEqual({
        status: 500, code: '-2147467259, Microsoft.SharePoint.SPException', message: 'Cannot complete this action.\n\nPlease try again.'
      });
    });

    it('do not say which column is unknown, and refuse a note', async () => {
      expect(await refusal(ids(test('IsNull', 'Nothing', '')))).toEqual({
        status: 500, code: '-2130575340, Microsoft.SharePoint.SPException',
        message: 'One or more field types are not installed properly. Go to the list settings page to delete these fields.'
      });
      expect(await refusal(ids(test('Contains', 'Story', '<Value Type="Note">x</Value>')))).toMatchObject({ status: 400 });
    });

    it.each<[string, string, object]>([
      ['the CAML element Membership', '<View><Query><Where><Membership Type="CurrentUserGroups" /></Where></Query></View>', {}],
      ['the CAML element GroupBy', '<View><Query><GroupBy /></Query></View>', {}],
      ['the CAML element Joins', '<View><Joins /></View>', {}],
      ['reading a list by its default view: give ViewXml', '', {}],
      ['RenderOptions 4 of RenderListDataAsStream', '<View />', { RenderOptions: 4 }],
      ['the parameter ExpandGroups of SP.List/RenderListDataAsStream', '<View />', { ExpandGroups: true }],
      ['sorting by a person or lookup in CAML', '<View><Query><OrderBy><FieldRef Name="Author" /></OrderBy></Query></View>', {}]
    ])('answer 501 for %s', async (what, xml, more) => {
      expect(await refusal(stream(xml, more))).toMatchObject({ status: 501, message: `Not supported by the local SharePoint service: ${what}.` });
    });
  });

  it('renders rows as a list view wants them', async () => {
    const fields = ['Title', 'Pages', 'Lent', 'Bought', 'Story', 'Site', 'Reader', 'Shelf', 'Tags', 'Author', 'Created', '_UIVersionString', 'GUID', 'Attachments', 'FileDirRef'];
    const xml = `<View><ViewFields>${fields.map((name) => `<FieldRef Name="${name}" />`).join('')}</ViewFields><RowLimit>2</RowLimit></View>`;
    const { Row: [full, bare], ...facts } = await stream(xml);
    expect(facts).toEqual({
      FirstRow: 1, LastRow: 2, RowLimit: 2, FolderPermissions: '0xb008431061', FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '', CurrentFolderSpItemUrl: ''
    });
    expect(full).toEqual({
      ID: '1', PermMask: '0xb008431061', FSObjType: '0', UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/), ContentTypeId: '0x0100',
      FileRef: '/sites/team/Lists/Books/1_.000', FileLeafRef: '1_.000', FileDirRef: 'sites/team/Lists/Books', GUID: (full as Row)['UniqueId'],
      Title: "O'Brien & <sons>", Pages: '1,300.5', 'Pages.': '1300.50000000000', Lent: 'Yes', 'Lent.value': '1',
      Bought: '1/15/2026 8:05 AM', 'Bought.': '2026-01-15T08:05:00Z', Story: 'Long', Site: 'https://example.org', 'Site.desc': 'Example',
      Reader: [{ id: '7', title: 'Linus', email: people.linus, sip: people.linus, picture: '' }],
      Shelf: [{ lookupId: 1, lookupValue: 'Upstairs', isSecretFieldValue: false }], Tags: ['old & new', 'thin'],
      Author: [{ id: '7', title: 'Linus', email: people.linus, sip: people.linus, picture: '' }],
      Created: '3/2/2026 5:30 PM', 'Created.': '2026-03-02T17:30:00Z', _UIVersionString: '1.0', Attachments: '0'
    });
    expect(bare).toMatchObject({ Reader: '', Shelf: '', Site: '', Story: '', Lent: 'No', 'Lent.value': '0', Bought: '3/2/2026 12:00 AM', Tags: [] });
  });

  it('reads items by the same query', async () => {
    const rows = await list().getItemsByCAMLQuery({ ViewXml: `<View><Query><Where>${test('IsNotNull', 'Pages', '')}</Where><OrderBy><FieldRef Name="Pages" /></OrderBy></Query></View>` });
    expect((rows as unknown as Row[]).map((row) => [row['Id'], row['Title']])).toEqual([[2, 'Emma'], [1, "O'Brien & <sons>"]]);
    expect(await refusal(list().getItemsByCAMLQuery({ ViewXml: '<View />', ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=1' } }))).toMatchObject({ status: 501 });
  });

  describe('pages', () => {
    const view = (limit: string): string => `<View><Query><OrderBy><FieldRef Name="Title" Ascending="FALSE" /></OrderBy></Query>${limit}</View>`;

    it('are followed by NextHref', async () => {
      const first = await stream(view('<RowLimit Paged="TRUE">2</RowLimit>'));
      expect(first).toMatchObject({ FirstRow: 1, LastRow: 2, NextHref: expect.stringMatching(/^\?Paged=TRUE&p_Title=O'Brien%20%26%20%3Csons%3E&p_ID=1&PageFirstRow=3&View=0{8}-/) });
      const second = await stream(view('<RowLimit Paged="TRUE">2</RowLimit>'), { Paging: first.NextHref });
      expect([...first.Row, ...second.Row].map((row) => row['ID'])).toEqual(['3', '1', '2']);
      expect([second['FirstRow'], second['LastRow'], second.NextHref]).toEqual([3, 3, undefined]);
    });

    it('may be asked to be of any size, and are never larger than the list', async () => {
      expect((await stream(view('<RowLimit Paged="TRUE">1000000000000000000000</RowLimit>'))).Row).toHaveLength(3);
    });

    it('cannot be followed unless the view is paged', async () => {
      expect(await stream(view('<RowLimit>2</RowLimit>'))).not.toHaveProperty('NextHref');
    });
  });

  describe('folders', () => {
    const path = '/sites/team/Lists/Cases';
    const names = async (scope: string, folder?: string): Promise<string[]> =>
      (await stream(`<View${scope}><ViewFields><FieldRef Name="Title" /></ViewFields></View>`, folder === undefined ? {} : { FolderServerRelativeUrl: folder }, 'Cases')).Row
        .map((row) => String(row['FSObjType'] === '1' ? row['FileLeafRef'] : row['Title']));

    beforeAll(async () => {
      await tenant.as(people.ada).web.lists.add('Cases', '', 100, false, { EnableFolderCreation: true });
      const cases = list('Cases', people.ada);
      const add = (title: string, folder: string): Promise<unknown> => cases.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: title }], folder);
      await add('Outside', path);
      await tenant.as(people.ada).web.getFolderByServerRelativePath(path).folders.addUsingPath('One');
      await tenant.as(people.ada).web.getFolderByServerRelativePath(`${path}/One`).folders.addUsingPath('Deep');
      await add('Inside', `${path}/One`);
      await add('Below', `${path}/One/Deep`);
    });

    it.each<[string, string, string | undefined, string[]]>([
      ['a folder alone, with the folders in it', '', undefined, ['Outside', 'One']],
      ['a folder named by its address', '', `${path}/One`, ['Deep', 'Inside']],
      ['only the files of a folder', ' Scope="FilesOnly"', `${path}/One`, ['Inside']],
      ['files below', ' Scope="Recursive"', undefined, ['Outside', 'Inside', 'Below']],
      ['files below one folder', ' Scope="Recursive"', `${path}/One`, ['Inside', 'Below']],
      ['everything', ' Scope="RecursiveAll"', undefined, ['Outside', 'One', 'Deep', 'Inside', 'Below']],
      ['everything below one folder', ' Scope="RecursiveAll"', `${path}/One`, ['Deep', 'Inside', 'Below']]
    ])('show %s', async (_, scope, folder, expected) => {
      expect(await names(scope, folder)).toEqual(expected);
    });
  });

  describe('on a list of more than 5,000 rows', () => {
    const threshold = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
    const view = (where: string, rest = ''): string => `<View Scope="RecursiveAll"><Query>${where === '' ? '' : `<Where>${where}</Where>`}${rest}</Query><RowLimit Paged="TRUE">10</RowLimit></View>`;
    const membership = (values: number): string =>
      `<In><FieldRef Name="Key" /><Values>${Array.from({ length: values }, (_, n) => `<Value Type="Text">k${n}</Value>`).join('')}</Values></In>`;
    const ask = (xml: string, paging = ''): Promise<ListData> => stream(xml, paging === '' ? {} : { Paging: paging }, 'Log');

    beforeAll(async () => {
      await tenant.as(people.ada).web.lists.add('Log');
      await list('Log', people.ada).fields.createFieldAsXml('<Field Type="Text" DisplayName="Key" Indexed="TRUE" />');
      tenant.fill('Log', 6000, { Title: "'T' || n", Key: "'k' || n" });
    });

    it.each([
      ['the first page', view('')], ['60 values of an indexed column', view(membership(60))],
      ['a narrow indexed column and any other', view(`<And>${test('Eq', 'Key', '<Value Type="Text">k7</Value>')}${test('Neq', 'Title', '<Value Type="Text">x</Value>')}</And>`)]
    ])('answers %s', async (_, xml) => {
      expect((await ask(xml)).Row.length).toBeGreaterThan(0);
    });

    it.each([
      ['a column without an index', view(test('Eq', 'Title', '<Value Type="Text">T7</Value>'))], ['61 values, which use no index', view(membership(61))],
      ['sorting by a column without an index', view('', '<OrderBy><FieldRef Name="Title" /></OrderBy>')], ['pages of more than 5,000', '<View><RowLimit>5001</RowLimit></View>']
    ])('refuses %s', async (_, xml) => {
      expect(await refusal(ask(xml))).toMatchObject(threshold);
    });

    it('answers an empty page with a next link instead, where the switch says so', async () => {
      await tenant.workbench('switches', { emptyPages: true });
      const xml = view(test('Eq', 'Title', '<Value Type="Text">T5500</Value>'));
      const first = await ask(xml);
      expect(first).toMatchObject({ Row: [], FirstRow: 1, LastRow: 0, NextHref: '?Paged=TRUE&ix_Paged=TRUE&ix_ID=5000&PageFirstRow=1&View=00000000-0000-0000-0000-000000000000' });
      const second = await ask(xml, first.NextHref);
      expect([second.Row.map((row) => row['ID']), second.NextHref]).toEqual([['5500'], undefined]);
      await tenant.workbench('switches', { emptyPages: false });
    });
  });
});
