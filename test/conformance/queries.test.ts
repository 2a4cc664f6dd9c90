import { behaviour, type Source } from './behaviour';
import { openLibrary, type Library } from './library';
import { openUnderTest } from './underTest';

const operators = 'D use-odata-query-operations-in-sharepoint-rest-requests';

describe('Querying rows', () => {
  let library: Library;
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
    const shelf = await library.sharepoint.ask({ method: 'POST', path: `web/lists/getByTitle('${library.shelves}')/items`, body: { Title: 'North' } });
    await library.add({ Title: "O'Brien", Pages: 300, Lent: true, Bought: '2026-01-15T08:00:00Z', Code: 'A', ShelfId: (shelf.json as { Id: number }).Id });
    await library.add({ Title: 'Emma', Pages: 100, Lent: false, Bought: '2025-12-31T23:59:59Z', Code: 'B' });
    await library.add({ Title: 'Émile', Bought: '2026-02-01T00:00:00Z', Code: 'C', Story: 'A boy grows up.' });
  });
  afterAll(() => library.close());

  const answered: readonly (readonly [filter: string, titles: readonly string[], source: Source])[] = [
    ["Title eq 'Emma'", ['Emma'], operators],
    ["Title ne 'Emma'", ["O'Brien", 'Émile'], operators],
    ["Title eq 'O''Brien'", ["O'Brien"], 'D use-odata-query-operations (an apostrophe is doubled)'],
    ['Pages gt 100 and Pages le 300', ["O'Brien"], operators],
    ['Pages ge 100 and Pages lt 300', ['Emma'], operators],
    ["Title eq 'Emma' or Pages eq 300", ["O'Brien", 'Emma'], operators],
    ["(Title eq 'Emma' or Title eq 'Émile') and Code eq 'C'", ['Émile'], operators],
    ['Pages eq null', ['Émile'], operators],
    ['Lent eq 1', ["O'Brien"], 'T PnP-JS-Core#747 (booleans are compared with 0 and 1)'],
    ["startswith(Title,'Em')", ['Emma'], operators],
    ["substringof('mm',Title)", ['Emma'], operators],
    ["Bought ge datetime'2026-01-01T00:00:00Z'", ["O'Brien", 'Émile'], operators],
    ["Bought lt '2026-01-15T08:00:00Z'", ['Emma'], 'T PnP-JS-Core (dates as quoted ISO text)'],
    ['year(Bought) eq 2026 and month(Bought) eq 1', ["O'Brien"], operators],
    ['ShelfId gt 0', ["O'Brien"], 'D working-with-lists-and-list-items-with-rest']
  ];
  for (const [filter, titles, source] of answered) {
    behaviour(`“${filter}” finds ${titles.join(', ')}`, source, async () => {
      expect(await library.titles(`$filter=${encodeURIComponent(filter)}&$orderby=ID`)).toEqual(titles);
    });
  }

  behaviour('the title of a lookup can be filtered by where the lookup is expanded', 'D use-odata-query-operations (lookup columns)', async () => {
    expect(await library.titles(`$expand=Shelf&$filter=Shelf/Title eq 'North'`)).toEqual(["O'Brien"]);
  });
  behaviour('a person can be filtered by a hop', 'D use-odata-query-operations (querying for users)', async () => {
    expect(await library.titles('$expand=Author&$filter=Author/Id gt 0&$orderby=ID')).toEqual(["O'Brien", 'Emma', 'Émile']);
  });

  const refused: readonly (readonly [filter: string, source: Source])[] = [
    ["endswith(Title,'a')", operators],
    ["contains(Title,'mm')", operators],
    ["tolower(Title) eq 'emma'", operators],
    ["indexof(Title,'m') eq 1", operators],
    ['Pages add 1 eq 101', operators],
    ["length(Title) eq 4", operators],
    ["Title eq 'x' and", 'T Atvero-Issues#388'],
    ["Title eq 'x", 'T Atvero-Issues#388']
  ];
  for (const [filter, source] of refused) {
    behaviour(`“${filter}” is refused with 400`, source, async () => {
      const answer = await library.sharepoint.ask({ path: `${library.items}?$filter=${encodeURIComponent(filter)}` });
      expect([answer.status, answer.code.startsWith('-1, Microsoft.SharePoint')]).toEqual([400, true]);
    });
  }

  behaviour('an unknown column is refused by name', 'T Atvero-Issues#5', async () => {
    expect(await library.sharepoint.ask({ path: `${library.items}?$select=Nothing` })).toMatchObject({ status: 400, message: "The field or property 'Nothing' does not exist." });
  });
  behaviour('a lookup that is not expanded is refused with how to ask', 'T SpRestLib#63', async () => {
    expect(await library.sharepoint.ask({ path: `${library.items}?$select=Editor/Title` })).toMatchObject({
      status: 400,
      message: "The query to field 'Editor' is not valid. The $select query string must specify the target fields and the $expand query string must contains Editor."
    });
  });
  behaviour('a column of several lines cannot be filtered', 'T sp-request#11', async () => {
    expect((await library.sharepoint.ask({ path: `${library.items}?$filter=Story eq 'x'` })).status).toBe(400);
  });
  behaviour('a list that is not there is 404, with the address of the site', 'T pnpjs#1364', async () => {
    const { status, code, message } = await library.sharepoint.ask({ path: "web/lists/getByTitle('No such list')/items" });
    expect([status, code]).toEqual([404, '-1, System.ArgumentException']);
    expect(message.startsWith("List 'No such list' does not exist at site with URL 'http")).toBe(true);
  });
  behaviour('a row that is not there is 404', 'T sp-dev-docs#3482', async () => {
    const { status, message } = await library.sharepoint.ask({ path: `${library.items}(999999)` });
    expect([status, message]).toEqual([404, 'Item does not exist. It may have been deleted by another user.']);
  });
  behaviour('names in addresses do not mind their case', 'A seen by everyone, written nowhere', async () => {
    expect((await library.sharepoint.ask({ path: `WEB/LISTS/GETBYTITLE('${library.books}')/ITEMS` })).status).toBe(200);
  });
  behaviour('a parameter can be given by an alias', 'D using-parameter-aliases (determine SharePoint REST service endpoint URIs)', async () => {
    expect((await library.sharepoint.ask({ path: `web/lists/getByTitle(@t)/items?@t='${encodeURIComponent(library.books)}'` })).status).toBe(200);
  });
  behaviour('verbose JSON wraps everything in d', 'D get-to-know-the-sharepoint-rest-service', async () => {
    const { json } = await library.sharepoint.ask({ path: `${library.items}?$select=Title`, headers: { Accept: 'application/json;odata=verbose' } });
    expect(Object.keys((json as { d: object }).d)).toContain('results');
  });
  behaviour('JSON without metadata has rows and nothing around them', 'D get-to-know-the-sharepoint-rest-service', async () => {
    const { json } = await library.sharepoint.ask({ path: `${library.items}?$select=Title&$filter=Title eq 'Emma'`, headers: { Accept: 'application/json;odata=nometadata' } });
    expect(json).toEqual({ value: [{ Title: 'Emma' }] });
  });
});
