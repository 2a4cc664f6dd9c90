import fc from 'fast-check';
import { people, startTenant, type Tenant } from './tenant';

interface Row {
  Id: number;
  Title: string | null;
  Size: number | null;
}
type NewRow = Omit<Row, 'Id'>;

const row = fc.record({
  Title: fc.option(fc.oneof(fc.constantFrom('a', 'A', 'b', "O'B", 'x&y=z', '100%', 'é', '😀'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }))),
  Size: fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, noDefaultInfinity: true })))
});
const sort = fc.subarray(['Title', 'Size', 'Created', 'AuthorId', 'ID', 'OData__UIVersionString'], { minLength: 0, maxLength: 3 })
  .chain((names) => fc.tuple(fc.constant(names), fc.array(fc.boolean(), { minLength: names.length, maxLength: names.length })))
  .map(([names, down]) => names.map((name, at) => `${name} ${down[at] === true ? 'desc' : 'asc'}`));

describe('pages, whatever their size and sort', () => {
  let tenant: Tenant;
  let lists = 0;
  beforeAll(async () => {
    tenant = await startTenant();
  });
  afterAll(() => tenant.close());

  /** A new list with these rows. */
  const listOf = async (rows: NewRow[]): Promise<string> => {
    const title = `Pages ${++lists}`;
    await tenant.as(people.ada).web.lists.add(title);
    await tenant.as(people.ada).web.lists.getByTitle(title).fields.createFieldAsXml('<Field Type="Number" DisplayName="Size" />');
    const [batched, execute] = tenant.as(people.linus).batched({ maxRequests: 100 });
    rows.forEach((one) => void batched.web.lists.getByTitle(title).items.add(one));
    await execute();
    return title;
  };
  const query = (size: number, sorts: string[]): string => `$select=Id,Title,Size&$top=${size}${sorts.length === 0 ? '' : `&$orderby=${sorts.join(',')}`}`;

  /** All rows, page by page, adding the next of `between` after each. */
  const walk = async (title: string, size: number, sorts: string[], between: NewRow[]): Promise<number[]> => {
    const seen: number[] = [];
    const headers = { Accept: 'application/json', 'X-Workbench-Person': people.grace };
    let next: string | undefined = `${tenant.origin}${tenant.site}/_api/web/lists/getByTitle('${title}')/items?${query(size, sorts)}`;
    for (let page = 0; next !== undefined; page++) {
      const answer: { value: Row[]; 'odata.nextLink'?: string } = await (await fetch(next, { headers })).json() as never;
      expect(answer.value.length).toBeLessThanOrEqual(size);
      seen.push(...answer.value.map((one) => one.Id));
      next = answer['odata.nextLink'];
      const added = between[page];
      if (added !== undefined) {
        await tenant.as(people.linus).web.lists.getByTitle(title).items.add(added);
      }
    }
    return seen;
  };

  it('tell every row that was there once, and a row added meanwhile at most once', async () => {
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 7 }), sort, fc.array(row, { maxLength: 4 }), async (rows, size, sorts, between) => {
      const title = await listOf(rows);
      const seen = await walk(title, size, sorts, between);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => id <= rows.length).sort((one, other) => one - other)).toEqual(rows.map((_, at) => at + 1));
    }), { numRuns: 40 });
  });

  it('tell rows in the same order as one page of all', async () => {
    await fc.assert(fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 7 }), sort, async (rows, size, sorts) => {
      const title = await listOf(rows);
      expect(await walk(title, size, sorts, [])).toEqual(await walk(title, 5000, sorts, []));
    }), { numRuns: 25 });
  });

  it('find a row by any text it was given', async () => {
    const title = await listOf([]);
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((one) => one.length <= 255);
    await fc.assert(fc.asyncProperty(text, async (written) => {
      const { items } = tenant.as(people.linus).web.lists.getByTitle(title);
      const { Id } = await items.add({ Title: written });
      const found = await items.filter(`Title eq '${written.replace(/'/g, "''")}'`).select('Id', 'Title')<Row[]>();
      expect(found).toContainEqual(expect.objectContaining({ Id, Title: written }));
    }), { numRuns: 100 });
  });
});
