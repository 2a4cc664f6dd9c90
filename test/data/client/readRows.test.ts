import fc from 'fast-check';
import { readById, readRows } from '../../../src/data/client/readRows';
import { ok, site, status, type Scene } from './scripted';
import { scriptedSite } from './scriptedSite';

interface Row {
  readonly ID: number;
}

const rows = (ids: readonly number[]): Row[] => ids.map(ID => ({ ID }));
const query = (url: string): string => decodeURIComponent(url.slice(url.indexOf('?') + 1)).replace(/\+/g, ' ');

/** A service that cuts its answer into these pages, each with a link to the next. */
function pages(cuts: readonly (readonly number[])[]): Scene[] {
  return cuts.map((ids, index) =>
    ok({ value: rows(ids), ...(index < cuts.length - 1 ? { 'odata.nextLink': `${site}/_api/web/lists/next?$skiptoken=${index}` } : {}) })
  );
}

describe('Rows that come in pages', () => {
  const cuts = fc.array(fc.array(fc.nat(9999), { maxLength: 5 }), { minLength: 1, maxLength: 8 });

  test('are all there, each as often as it was sent and in order, wherever SharePoint cuts, empty pages included', async () => {
    await fc.assert(
      fc.asyncProperty(cuts, async each => {
        const { at, sent } = scriptedSite(pages(each));
        expect(await readRows<Row>(at, 'memberships', ['ID'], [])).toEqual(rows(each.flat()));
        expect(sent).toHaveLength(each.length);
      }),
      { numRuns: 50 }
    );
  });

  test('are asked for by ascending id above the last one known, two thousand at a time', async () => {
    const { at, sent } = scriptedSite(pages([[8], [], [9]]));
    const read: (readonly Row[])[] = [];
    for await (const page of readById<Row>(at, 'memberships', ['ID', 'PersonKey'], 7)) read.push(page);
    expect(read.flat()).toEqual(rows([8, 9]));
    expect(sent.map(({ url }) => query(url))).toEqual(['$top=2000&$select=ID,PersonKey&$filter=ID gt 7&$orderby=ID asc', '$skiptoken=0', '$skiptoken=1']);
  });

  test('are asked for without a filter where there is no condition', async () => {
    const { at, sent } = scriptedSite(pages([[1]]));
    await readRows<Row>(at, 'memberships', ['ID'], []);
    expect(sent.map(({ url }) => query(url))).toEqual(['$top=2000&$select=ID']);
  });
});

describe('A key that is flooded', () => {
  const overThreshold = (): Response =>
    new Response(JSON.stringify({ 'odata.error': { code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException', message: { value: 'Too many.' } } }), { status: 500 });
  const victim = [['PersonKey', 'eq', '7']] as const;

  test.each<[string, number[], string[]]>([
    ['no row at all', [], []],
    ['a window just full', [5000], ['ID gt 0 and ID le 5000']],
    ['one row more than a window', [5001], ['ID gt 0 and ID le 5000', 'ID gt 5000 and ID le 10000']]
  ])('is read in windows of ids, up to the newest: %s', async (_what, newest, windows) => {
    const { at, sent } = scriptedSite([overThreshold(), ok({ value: rows(newest) }), ok({ value: rows([3]) })]);
    expect(await readRows<Row>(at, 'memberships', ['ID'], victim)).toEqual(rows(windows.map(() => 3)));
    expect(sent.map(({ url }) => query(url)).slice(1)).toEqual([
      '$select=ID&$orderby=ID desc&$top=1',
      ...windows.map(window => `$top=2000&$select=ID&$filter=${window} and PersonKey eq '7'`)
    ]);
  });

  test('refused for another reason is not read in windows', async () => {
    const { at, sent } = scriptedSite([status(403)]);
    await expect(readRows<Row>(at, 'memberships', ['ID'], victim)).rejects.toMatchObject({ kind: 'forbidden' });
    expect(sent).toHaveLength(1);
  });
});
