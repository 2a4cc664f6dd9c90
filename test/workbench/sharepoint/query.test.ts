import { people, refusal, startTenant, type Tenant } from './tenant';

describe('queries', () => {
  let tenant: Tenant;
  const list = (upn = people.grace as string): ReturnType<ReturnType<Tenant['as']>['web']['lists']['getByTitle']> => tenant.as(upn).web.lists.getByTitle('Books');
  const titles = async (filter: string): Promise<string[]> =>
    (await list().items.filter(filter).expand('Author').select('Title', 'Author/Title')<Array<{ Title: string }>>()).map((item) => item.Title);

  beforeAll(async () => {
    tenant = await startTenant();
    const { web } = tenant.as(people.ada);
    await web.lists.add('Books');
    const books = web.lists.getByTitle('Books');
    for (const [type, name] of [['Number', 'Pages'], ['Boolean', 'Lent'], ['DateTime', 'Bought'], ['Note', 'Story'], ['Text', 'Shelf']] as const) {
      await books.fields.createFieldAsXml(`<Field Type="${type}" DisplayName="${name}" />`);
    }
    await list(people.linus).items.add({ Title: "O'Brien", Pages: 300, Lent: true, Bought: '2026-01-15T08:00:00Z', Shelf: 'A' });
    await list(people.linus).items.add({ Title: 'Emma', Pages: 100, Lent: false, Bought: '2025-12-31T23:59:59Z', Shelf: '100%' });
    await books.items.add({ Title: 'Émile', Bought: '2026-02-01T00:00:00Z' });
  });
  afterAll(() => tenant.close());

  it.each([
    ["Title eq 'emma'", ['Emma']],
    ["Title eq 'O''Brien'", ["O'Brien"]],
    ["Title ne 'Emma'", ["O'Brien", 'Émile']],
    ["Shelf ne 'A'", ['Emma', 'Émile']],
    ['Pages gt 100 and Pages le 300', ["O'Brien"]],
    ['Pages eq null', ['Émile']],
    ['Pages ne null', ["O'Brien", 'Emma']],
    ['Lent eq 1', ["O'Brien"]],
    ['Lent eq 0', ['Emma']],
    ["startswith(Title,'em')", ['Emma']],
    ["substringof('MM', Title)", ['Emma']],
    ["substringof('0%', Shelf)", ['Emma']],
    ["Bought ge datetime'2026-01-01T00:00:00Z'", ["O'Brien", 'Émile']],
    ["Bought lt '2026-01-15T08:00:00.000Z'", ['Emma']],
    ['year(Bought) eq 2026 and month(Bought) eq 1', ["O'Brien"]],
    ['Id eq 2 or ID eq 3', ['Emma', 'Émile']],
    ["(Title eq 'Emma' or Pages eq 300) and not (Lent eq 1)", ['Emma']],
    ['AuthorId eq 7', ["O'Brien", 'Emma']],
    ["Author/Title eq 'Ada'", ['Émile']],
    ["startswith(Author/Title,'Lin') and Pages lt 200", ['Emma']],
    ['FSObjType eq 0', ["O'Brien", 'Emma', 'Émile']],
    ["Title   eq\t'Emma'", ['Emma']]
  ])('answer %s', async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it.each([
    "endswith(Title,'a')", "contains(Title,'a')", "tolower(Title) eq 'emma'", 'Pages add 1 eq 101', "indexof(Title,'a') eq 1", 'Lent eq true',
    "Author/any(a: a/Title eq 'x')", "Title eq 'x' and", "Title eq 'x' Title", "Title eq Shelf", "'x' eq Title", "Title eq 'x", "Pages eq '100'",
    "Bought eq 'yesterday'", 'Title eq 5', "(Title eq 'x'", 'Pages gt null', 'Title', "length(Title) eq 4", "Title in ('a')", "startswith('a',Title)"
  ])('refuse %s as SharePoint does', async (filter) => {
    expect(await refusal(list().items.filter(filter)())).toEqual({
      status: 400, code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException', message: `The expression "${filter}" is not valid.`
    });
  });

  it('refuse a note, an unknown field and a lookup that is not expanded in the words for each', async () => {
    expect(await refusal(list().items.filter("Story eq 'x'")())).toMatchObject({ status: 400, message: "The field 'Story' of type 'Note' cannot be used in the query filter expression." });
    expect(await refusal(list().items.filter("Nothing eq 'x'")())).toMatchObject({ status: 400, message: "The field or property 'Nothing' does not exist." });
    expect(await refusal(list().items.filter("Author/Title eq 'x'")())).toMatchObject({ status: 400, message: expect.stringContaining("The query to field 'Author' is not valid.") });
  });

  it('sort by columns, empty values first, with ID as the last word', async () => {
    expect((await list().items.orderBy('Pages')()).map((item) => item.Pages)).toEqual([null, 100, 300]);
    expect((await list().items.orderBy('Pages', false)()).map((item) => item.Pages)).toEqual([300, 100, null]);
    expect((await list().items.orderBy('Lent').orderBy('Title', false)()).map((item) => item.Id)).toEqual([3, 2, 1]);
  });

  it('answer 501 for what the service does not have, naming it', async () => {
    expect(await refusal(tenant.as(people.grace).web.lists.getByTitle('Books').items.expand('File')())).toEqual({
      status: 501, code: '-1, System.NotImplementedException', message: 'Not supported by the local SharePoint service: $expand=File of SP.ListItem.'
    });
    expect(await refusal(tenant.raw(people.grace)('web/navigation/quicklaunch'))).toMatchObject({ status: 501, message: expect.stringContaining('SP.Web/navigation') });
    expect(await refusal(tenant.raw(people.grace)('search/query'))).toMatchObject({ status: 501 });
    expect(await refusal(tenant.raw(people.grace)('web/lists?$inlinecount=allpages'))).toMatchObject({ status: 501, message: expect.stringContaining('$inlinecount') });
  });
});

describe('pages', () => {
  let tenant: Tenant;
  const items = (): ReturnType<Tenant['as']>['web']['lists'] => tenant.as(people.grace).web.lists;
  const rows = async (query: string): Promise<{ value: Array<{ Id: number }>; 'odata.nextLink'?: string }> =>
    (await tenant.raw(people.grace)(`web/lists/getByTitle('Log')/items?$select=Id&${query}`)).json() as never;

  beforeAll(async () => {
    tenant = await startTenant();
    await tenant.as(people.ada).web.lists.add('Log');
    for (let chunk = 0; chunk < 3; chunk++) {
      const [batched, execute] = tenant.as(people.ada).batched({ maxRequests: 100 });
      for (let n = 0; n < 80; n++) {
        void batched.web.lists.getByTitle('Log').items.add({ Title: n % 3 === 0 ? undefined : `T${n % 7}` });
      }
      await execute();
    }
  });
  afterAll(() => tenant.close());

  it('hold 100 rows unless told otherwise and link to the next one', async () => {
    const page = await rows('');
    expect(page.value.map((row) => row.Id)).toEqual(Array.from({ length: 100 }, (_, n) => n + 1));
    const next = new URL(page['odata.nextLink'] ?? '');
    expect(next.searchParams.get('$skiptoken')).toBe('Paged=TRUE&p_ID=100');
    expect(next.searchParams.get('$select')).toBe('Id');
    expect((await rows('$top=240'))['odata.nextLink']).toBeUndefined();
  });

  it('begin again when the & of the token is not encoded, and ignore $skip', async () => {
    expect((await rows('$top=1&$skiptoken=Paged=TRUE%26p_ID=5')).value).toMatchObject([{ Id: 6 }]);
    expect((await rows('$top=1&$skiptoken=Paged=TRUE&p_ID=5')).value).toMatchObject([{ Id: 1 }]);
    expect((await rows('$top=1&$skip=5')).value).toMatchObject([{ Id: 1 }]);
  });

  it.each([['Title', true], ['Title', false], ['ID', false], ['Created', true]])('by %s (ascending: %s) tell every row once', async (field, ascending) => {
    const seen: number[] = [];
    const titles: Array<string | null> = [];
    for await (const page of items().getByTitle('Log').items.orderBy(field, ascending).top(33)) {
      seen.push(...page.map((row: { Id: number }) => row.Id));
      titles.push(...page.map((row: { Title: string | null }) => row.Title));
    }
    expect([...seen].sort((one, other) => one - other)).toEqual(Array.from({ length: 240 }, (_, n) => n + 1));
    if (field === 'Title') {
      const sorted = titles.map((title) => title ?? '').sort();
      expect(titles.map((title) => title ?? '')).toEqual(ascending ? sorted : sorted.reverse());
    }
  });
});
