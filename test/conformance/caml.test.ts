import { behaviour } from './behaviour';
import { openLibrary, type Library } from './library';
import { openUnderTest } from './underTest';

interface Rendered {
  readonly Row: Readonly<Record<string, unknown>>[];
  readonly NextHref?: string;
}

const rendering = 'D RenderListDataAsStream (working with lists and list items with REST)';
const caml = 'D Query schema (CAML)';

describe('RenderListDataAsStream', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
    for (const [Title, Pages] of [['Emma', 100], ['Persuasion', 250], ['Émile', undefined]] as const) await library.add({ Title, Pages });
  });
  afterAll(() => library.close());

  const render = async (view: string, more: object = {}): Promise<Rendered> => {
    const answer = await library.sharepoint.ask({ method: 'POST', path: `${library.list}/RenderListDataAsStream`, body: { parameters: { ViewXml: view, ...more } } });
    if (answer.status !== 200) throw new Error(answer.text);
    return answer.json as Rendered;
  };
  const titles = async (where: string): Promise<unknown[]> =>
    (await render(`<View><Query><Where>${where}</Where><OrderBy><FieldRef Name="ID"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields></View>`)).Row.map(({ Title }) => Title);

  for (const [where, expected] of [
    ['<Eq><FieldRef Name="Title"/><Value Type="Text">Emma</Value></Eq>', ['Emma']],
    ['<Gt><FieldRef Name="Pages"/><Value Type="Number">100</Value></Gt>', ['Persuasion']],
    ['<IsNull><FieldRef Name="Pages"/></IsNull>', ['Émile']],
    ['<BeginsWith><FieldRef Name="Title"/><Value Type="Text">Per</Value></BeginsWith>', ['Persuasion']],
    ['<Or><Eq><FieldRef Name="Title"/><Value Type="Text">Emma</Value></Eq><IsNull><FieldRef Name="Pages"/></IsNull></Or>', ['Emma', 'Émile']],
    ['<In><FieldRef Name="Title"/><Values><Value Type="Text">Emma</Value><Value Type="Text">Persuasion</Value></Values></In>', ['Emma', 'Persuasion']],
    ['<Eq><FieldRef Name="Author" LookupId="TRUE"/><Value Type="Integer"><UserID/></Value></Eq>', ['Emma', 'Persuasion', 'Émile']]
  ] as const) {
    behaviour(`${where} finds ${expected.join(', ')}`, caml, async () => {
      expect(await titles(where)).toEqual(expected);
    });
  }
  behaviour('ids and numbers come as texts', rendering, async () => {
    const { Row } = await render('<View><ViewFields><FieldRef Name="ID"/><FieldRef Name="Pages"/></ViewFields><RowLimit>1</RowLimit></View>');
    expect(Row[0]).toMatchObject({ ID: expect.stringMatching(/^\d+$/), Pages: '100' });
  });
  behaviour('people come as lists of who they are', rendering, async () => {
    const { Row } = await render('<View><ViewFields><FieldRef Name="Author"/></ViewFields><RowLimit>1</RowLimit></View>');
    expect(Row[0]?.Author).toEqual([expect.objectContaining({ id: expect.anything(), title: expect.any(String) })]);
  });
  behaviour('a paged view is continued by its NextHref', rendering, async () => {
    const view = '<View><Query><OrderBy><FieldRef Name="ID"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>';
    const first = await render(view);
    const second = await render(view, { Paging: (first.NextHref ?? '').replace(/^\?/, '') });
    expect([...first.Row, ...second.Row].map(({ Title }) => Title)).toEqual(['Emma', 'Persuasion', 'Émile']);
    expect(second.NextHref).toBeUndefined();
  });
  behaviour('XML that is none is refused', caml, async () => {
    const answer = await library.sharepoint.ask({ method: 'POST', path: `${library.list}/RenderListDataAsStream`, body: { parameters: { ViewXml: '<View><Query>' } } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
  });
});

describe('GetChanges', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
  });
  afterAll(() => library.close());

  const log = 'D synchronize-sharepoint-items-using-the-SharePoint-rest-service';
  const token = async (): Promise<{ StringValue: string }> =>
    ((await library.sharepoint.ask({ path: `${library.list}?$select=CurrentChangeToken` })).json as { CurrentChangeToken: { StringValue: string } }).CurrentChangeToken;
  const changesSince = async (start: { StringValue: string }): Promise<[number, number][]> => {
    const query = { Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart: { StringValue: start.StringValue } };
    const { json } = await library.sharepoint.ask({ method: 'POST', path: `${library.list}/GetChanges`, body: { query } });
    return (json as { value: { ChangeType: number; ItemId: number }[] }).value.map(({ ChangeType, ItemId }) => [ChangeType, ItemId]);
  };

  behaviour('a token names list, time and place in the log', log, async () => {
    expect((await token()).StringValue).toMatch(/^1;3;[0-9a-f-]{36};\d{18};\d+$/);
  });
  behaviour('additions, changes and deletions since a token are told in order', log, async () => {
    const start = await token();
    const { Id } = (await library.add({ Title: 'New' })).json as { Id: number };
    await library.sharepoint.ask({ method: 'POST', path: `${library.items}(${Id})`, body: { Title: 'Newer' }, headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' } });
    await library.sharepoint.ask({ method: 'POST', path: `${library.items}(${Id})`, headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } });
    expect(await changesSince(start)).toEqual([[1, Id], [2, Id], [3, Id]]);
    expect(await changesSince(await token())).toEqual([]);
  });
});
