import { people, refusal, startTenant, type Tenant } from './tenant';

const throttled = {
  status: 500,
  code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
};

/** 6,000 rows: Key narrow and indexed, Kind indexed but the same in all rows, Loose without an index. */
describe('a list of more than 5,000 rows', () => {
  let tenant: Tenant;
  const rows = 6000;
  const ask = (query: string): Promise<Response> => tenant.raw(people.grace)(`web/lists/getByTitle('Log')/items?$select=Id&${query}`);

  beforeAll(async () => {
    tenant = await startTenant();
    const { web } = tenant.as(people.ada);
    await web.lists.add('Log');
    const list = web.lists.getByTitle('Log');
    for (const xml of ['<Field Type="Text" DisplayName="Key" Indexed="TRUE" />', '<Field Type="Text" DisplayName="Kind" Indexed="TRUE" />', '<Field Type="Text" DisplayName="Loose" />']) {
      await list.fields.createFieldAsXml(xml);
    }
    for (let from = 0; from < rows; from += 100) {
      const [batched, execute] = tenant.as(people.linus).batched({ maxRequests: 100 });
      for (let n = from; n < from + 100; n++) {
        void batched.web.lists.getByTitle('Log').items.add({ Title: `T${n}`, Key: `k${n % 100}`, Kind: 'act', Loose: `l${n}` });
      }
      await execute();
    }
  }, 120_000);
  afterAll(() => tenant.close());

  it.each([
    ['the first page by ID', '$top=100'],
    ['pages behind an ID', '$filter=ID gt 5500&$top=100'],
    ['a narrow indexed column', "$filter=Key eq 'k7'"],
    ['a narrow indexed column and any other', "$filter=Key eq 'k7' and Loose eq 'l7'"],
    ['a narrow indexed column, sorted by another', "$filter=Key eq 'k7'&$orderby=Loose"],
    ['either of two narrow values', "$filter=Key eq 'k7' or Key eq 'k8'"],
    ['a range of IDs and any other column', "$filter=ID gt 1000 and ID le 2000 and Loose ne 'l7'"],
    ['all, sorted by an indexed column', '$orderby=Key&$top=10']
  ])('answers %s', async (_, query) => {
    expect((await ask(query)).status).toBe(200);
  });

  it.each([
    ['a column without an index', "$filter=Loose eq 'l7'&$top=1"],
    ['an indexed column that matches too many rows', "$filter=Kind eq 'act'&$top=1"],
    ['one branch without an index', "$filter=Key eq 'k7' or Loose eq 'l7'"],
    ['two branches that are too many together', "$filter=Key eq 'k7' or Kind eq 'act'"],
    ['ne, which uses no index', "$filter=Key ne 'k7'"],
    ['a function, which uses none either', "$filter=substringof('k7',Key)"],
    ['sorting by a column without an index', '$orderby=Loose&$top=1'],
    ['pages of more than 5,000', '$top=5001']
  ])('refuses %s', async (_, query) => {
    expect(await refusal(ask(query))).toEqual(throttled);
  });

  it('is walked through by ID to its end', async () => {
    let seen = 0;
    for await (const page of tenant.as(people.grace).web.lists.getByTitle('Log').items.select('Id').top(2000)) {
      seen += page.length;
    }
    expect(seen).toBe(rows);
  });
});
