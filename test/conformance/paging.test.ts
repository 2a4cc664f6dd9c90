import { behaviour } from './behaviour';
import { openLibrary, type Library } from './library';
import { openUnderTest } from './underTest';

interface Page {
  readonly value: { readonly Id: number; readonly Code: string | null }[];
  readonly 'odata.nextLink'?: string;
}

const paging = 'D working-with-lists-and-list-items-with-rest (paging)';

describe('Pages of rows', () => {
  let library: Library;
  const codes = ['d', 'b', 'a', 'b', 'c', 'a', 'd'];
  beforeAll(async () => {
    library = await openLibrary(await openUnderTest());
    for (const [index, code] of codes.entries()) await library.add({ Title: `Book ${index + 1}`, Code: code });
  });
  afterAll(() => library.close());

  const page = async (query: string): Promise<Page> => (await library.sharepoint.ask({ path: `${library.items}?$select=Id,Code&${query}` })).json as Page;
  const follow = async (first: Page): Promise<number[]> => {
    const ids = first.value.map(({ Id }) => Id);
    const next = first['odata.nextLink'];
    if (next === undefined) return ids;
    const path = next.slice(next.indexOf('/_api/') + '/_api/'.length);
    return [...ids, ...(await follow((await library.sharepoint.ask({ path })).json as Page))];
  };

  behaviour('$top gives so many rows and a link to the next', paging, async () => {
    const first = await page('$top=3');
    expect(first.value).toHaveLength(3);
    expect(first['odata.nextLink']).toContain('skiptoken=Paged%3dTRUE%26p_ID%3d'.replace(/%3d/g, first['odata.nextLink']?.includes('%3D') ? '%3D' : '%3d'));
  });
  behaviour('the last page has no link', paging, async () => {
    expect((await page('$top=100'))['odata.nextLink']).toBeUndefined();
  });
  behaviour('following the links meets every row once', paging, async () => {
    const ids = await follow(await page('$top=2'));
    expect([ids.length, new Set(ids).size]).toEqual([7, 7]);
  });
  behaviour('in a sorted list following the links keeps the order', 'T pnpjs#440', async () => {
    const ids = await follow(await page('$top=2&$orderby=Code,ID desc'));
    const rows = (await page('$top=100')).value;
    expect(ids.map(id => rows.find(({ Id }) => Id === id)?.Code)).toEqual([...codes].sort());
  });
  behaviour('$skip is ignored', 'D working-with-lists-and-list-items-with-rest ($skip does not work on items)', async () => {
    expect((await page('$top=2&$skip=3')).value.map(({ Id }) => Id)).toEqual((await page('$top=2')).value.map(({ Id }) => Id));
  });
  behaviour('a row added behind the page is met, one before it is not', paging, async () => {
    const first = await page('$top=4');
    await library.add({ Title: 'Late', Code: 'z' });
    const ids = await follow(first);
    expect([ids.length, new Set(ids).size]).toEqual([8, 8]);
  });
});
