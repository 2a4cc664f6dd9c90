import { startLargeTenant, type LargeTenant } from './largeList';
import { people, refusal } from './tenant';

const throttled = {
  status: 500,
  code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  message: 'The attempted operation is prohibited because it exceeds the list view threshold.'
};

/** 6,000 rows: Key narrow and indexed, Kind indexed but the same in all rows, Loose without an index. */
describe('a list of more than 5,000 rows', () => {
  let tenant: LargeTenant;
  const rows = 6000;
  const ask = (query: string): Promise<Response> => tenant.raw(people.grace)(`web/lists/getByTitle('Log')/items?$select=Id&${query}`);

  beforeAll(async () => {
    tenant = await startLargeTenant();
    const { web } = tenant.as(people.ada);
    await web.lists.add('Log');
    const list = web.lists.getByTitle('Log');
    for (const xml of ['<Field Type="Text" DisplayName="Key" Indexed="TRUE" />', '<Field Type="Text" DisplayName="Kind" Indexed="TRUE" />', '<Field Type="Text" DisplayName="Loose" />']) {
      await list.fields.createFieldAsXml(xml);
    }
    tenant.fill('Log', rows, { Title: "'T' || (n - 1)", Key: "'k' || ((n - 1) % 100)", Kind: "'act'", Loose: "'l' || (n - 1)" });
  });
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

  describe('with the switch for empty pages', () => {
    const read = async (query: string): Promise<{ ids: number[]; next: string | undefined }> => {
      const page = (await (await ask(query)).json()) as { value: Array<{ Id: number }>; 'odata.nextLink'?: string };
      return { ids: page.value.map((row) => row.Id), next: page['odata.nextLink'] };
    };
    beforeAll(() => tenant.workbench('switches', { emptyPages: true }));
    afterAll(() => tenant.workbench('switches', { emptyPages: false }));

    it('looks through 5,000 rows by ID, finds none, and links to the rest', async () => {
      const first = await read("$filter=Loose eq 'l5500'");
      expect(first.ids).toEqual([]);
      expect(new URL(first.next ?? '').searchParams.get('$skiptoken')).toBe('Paged=TRUE&p_ID=5000');
      expect(await read("$filter=Loose eq 'l5500'&$skiptoken=Paged=TRUE%26p_ID=5000")).toEqual({ ids: [5501], next: undefined });
    });

    it('still fills pages to their size and no further', async () => {
      const page = await read("$filter=substringof('l',Loose)&$top=3");
      expect(page.ids).toEqual([1, 2, 3]);
      expect(new URL(page.next ?? '').searchParams.get('$skiptoken')).toBe('Paged=TRUE&p_ID=3');
    });

    it('is walked through to the end by a client that follows links over an empty page', async () => {
      const seen: number[] = [];
      for await (const page of tenant.as(people.grace).web.lists.getByTitle('Log').items.select('Id').filter("Loose ge 'l55' and Loose lt 'l56'").top(10)) {
        seen.push(...page.map((row: { Id: number }) => row.Id));
      }
      expect(seen).toEqual([56, ...Array.from({ length: 10 }, (_, n) => 551 + n), ...Array.from({ length: 100 }, (_, n) => 5501 + n)]);
    });

    it.each([['sorted by anything but ID', "$filter=Loose eq 'l7'&$orderby=Loose"], ['in pages of more than 5,000', "$filter=Loose eq 'l7'&$top=5001"]])(
      'refuses a query %s as before', async (_, query) => {
        expect(await refusal(ask(query))).toEqual(throttled);
      }
    );
  });
});
