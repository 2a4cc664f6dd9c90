import { DatabaseSync } from 'node:sqlite';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { SPFI } from '@pnp/sp';
import type { FaultKind } from '../../../workbench/sharepoint';
import { people, refusal, startTenant, type Tenant } from './tenant';

const who = people.linus;
const now = Date.parse('2026-05-04T10:00:00.500Z');
const items = "web/lists/getByTitle('Log')/items";

let tenant: Tenant;
let folder: string;
let file: string;
let journal: DatabaseSync;
let kills: number;
/** Fetched before faults begin. */
let headers: Record<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'guildhall-faults-'));
  file = path.join(folder, 'tenant.sqlite');
  tenant = await startTenant({ file, journal: true, clock: () => new Date(now), onKill: () => kills++ });
  const { web } = tenant.as(people.ada);
  await web.lists.add('Log');
  await web.lists.getByTitle('Log').fields.createFieldAsXml('<Field Type="Text" DisplayName="Once" Indexed="TRUE" EnforceUniqueValues="TRUE" />');
  headers = { 'X-RequestDigest': await tenant.digest(who) };
  journal = new DatabaseSync(file, { readOnly: true });
});
beforeEach(() => {
  kills = 0;
});
afterEach(() => faults());
afterAll(async () => {
  journal.close();
  await tenant.close();
  await rm(folder, { recursive: true });
});

/** Every request from now on is hit by these; without any, none is. */
async function faults(...kinds: FaultKind[]): Promise<void> {
  const plan = { seed: 1, rate: kinds.length === 0 ? 0 : 1, kinds, slowMs: 50, retryAfterSeconds: [2, 2] };
  expect((await tenant.workbench('faults', plan)).status).toBe(200);
}

const post = (body: object, more: Record<string, string> = {}): Promise<Response> =>
  tenant.raw(who)(items, { method: 'POST', headers: { ...headers, ...more }, body });

async function titles(title: string): Promise<number> {
  await faults();
  const response = await tenant.raw(who)(`${items}?$select=Id&$filter=Title eq '${title}'`);
  return ((await response.json()) as { value: unknown[] }).value.length;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

interface Entry {
  seq: number; at: number; answered: number | null; person: string; method: string; path: string; batch: number | null; write: number;
  status: number | null; fault: string | null; committed: number; list: string | null; item: number | null; version: number | null; retryUntil: number | null;
}

const entries = (sql: string): Entry[] => journal.prepare(`SELECT * FROM journal ${sql}`).all() as unknown as Entry[];
const lastEntry = (): Entry => entries('ORDER BY seq DESC LIMIT 1')[0] as Entry;

describe('a fault', () => {
  it.each<[FaultKind, number, number]>([
    ['429', 429, 0],
    ['500 before', 500, 0], ['500 after', 500, 1],
    ['502 before', 502, 0], ['502 after', 502, 1],
    ['503 before', 503, 0], ['503 after', 503, 1],
    ['504 before', 504, 0], ['504 after', 504, 1]
  ])('%s answers %i and leaves %i row', async (kind, status, rows) => {
    await faults(kind);
    const response = await post({ Title: kind });
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(lastEntry()).toMatchObject({ fault: kind, status, committed: rows, answered: now });
    expect(await titles(kind)).toBe(rows);
  });

  it.each<[FaultKind, number]>([['cut before', 0], ['cut after', 1]])('%s is a network error and leaves %i row', async (kind, rows) => {
    await faults(kind);
    await expect(post({ Title: kind })).rejects.toThrow('fetch failed');
    expect(lastEntry()).toMatchObject({ fault: kind, status: null, answered: null, committed: rows });
    expect(await titles(kind)).toBe(rows);
  });

  it.each<[FaultKind, number]>([['killed before', 0], ['killed after', 1]])('%s ends the process, with %i row', async (kind, rows) => {
    await faults(kind);
    await expect(post({ Title: kind })).rejects.toThrow('fetch failed');
    expect(kills).toBe(1);
    expect(lastEntry()).toMatchObject({ fault: kind, status: null, answered: null, committed: rows });
    expect(await titles(kind)).toBe(rows);
  });

  it('slow answers as usual, later', async () => {
    await faults('slow');
    expect((await post({ Title: 'slow' })).status).toBe(201);
    expect(lastEntry()).toMatchObject({ fault: 'slow', status: 201, committed: 1 });
  });

  it('slow changes data even if the client has given up meanwhile', async () => {
    await tenant.workbench('faults', { rate: 1, kinds: ['slow'], slowMs: 2000 });
    const givingUp = new AbortController();
    const impatient = fetch(`${tenant.origin}${tenant.site}/_api/${items}`, {
      method: 'POST', signal: givingUp.signal, body: JSON.stringify({ Title: 'late' }),
      headers: { ...headers, 'Accept': 'application/json', 'X-Workbench-Person': who }
    });
    const before = lastEntry().seq;
    await until(() => lastEntry().seq > before);
    givingUp.abort();
    await expect(impatient).rejects.toThrow('aborted');
    await until(() => lastEntry().answered !== null);
    expect(await titles('late')).toBe(1);
  });

  it('expired digest refuses a write, as SharePoint does after 30 minutes', async () => {
    await faults('expired digest');
    expect(await refusal(post({ Title: 'expired' }))).toEqual({
      status: 403,
      code: '-2130575252, Microsoft.SharePoint.SPException',
      message: "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again."
    });
    expect((await tenant.raw(who)(items)).status).toBe(200);
    expect(await titles('expired')).toBe(0);
  });

  it('reaches whoever uses PnPjs', async () => {
    const { items: list } = tenant.as(who).web.lists.getByTitle('Log');
    await list.add({ Title: 'warm up' });
    await faults('504 after');
    await expect(list.add({ Title: 'by PnPjs' })).rejects.toMatchObject({ status: 504 });
    await faults('cut after');
    await expect(list.add({ Title: 'by PnPjs' })).rejects.toThrow('fetch failed');
    expect(await titles('by PnPjs')).toBe(2);
  });

  it('never hits the workbench', async () => {
    await faults('cut before');
    expect((await tenant.workbench('people')).status).toBe(200);
  });
});

describe('a duplicate delivery', () => {
  it('adds two rows, tells of the second, and stands in the journal twice', async () => {
    await faults('duplicate delivery');
    const added = (await (await post({ Title: 'twice' })).json()) as { Id: number };
    expect(entries('ORDER BY seq DESC LIMIT 2')).toMatchObject([
      { fault: 'duplicate delivery', status: 201, committed: 1, item: added.Id },
      { fault: 'duplicate delivery', status: null, committed: 1, item: added.Id - 1 }
    ]);
    expect(await titles('twice')).toBe(2);
  });

  it('tells of the refusal if the second row may not be', async () => {
    await faults('duplicate delivery');
    expect((await refusal(post({ Title: 'unique', Once: 'only' }))).code).toBe('-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException');
    expect(entries('ORDER BY seq DESC LIMIT 2')).toMatchObject([{ status: 500, committed: 0 }, { status: null, committed: 1 }]);
    expect(await titles('unique')).toBe(1);
  });

  it('of a change tells of the first, because the second finds its ETag used up', async () => {
    const added = (await (await post({ Title: 'edited' })).json()) as { 'Id': number; 'odata.etag': string };
    await faults('duplicate delivery');
    const response = await tenant.raw(who)(`${items}(${added.Id})`, {
      method: 'POST', headers: { ...headers, 'X-HTTP-Method': 'MERGE', 'If-Match': added['odata.etag'] }, body: { Title: 'changed' }
    });
    expect(response.status).toBe(204);
    expect(entries('ORDER BY seq DESC LIMIT 2')).toMatchObject([
      { method: 'MERGE', status: null, committed: 0, item: null },
      { method: 'MERGE', status: 204, committed: 1, item: added.Id, version: 2 }
    ]);
  });
});

describe('a batch under faults', () => {
  /** What PnPjs tells of each part. Nothing at all if it is not told of the envelope. */
  const add = async (title: string, count: number): Promise<string[]> => {
    const [batched, execute] = client.batched();
    const adding = Array.from({ length: count }, () => batched.web.lists.getByTitle('Log').items.add({ Title: title }));
    const settled = Promise.allSettled(adding);
    await execute();
    return (await settled).map(({ status }) => status);
  };
  let client: SPFI;
  beforeAll(async () => {
    client = tenant.as(who);
    // The digest comes before the faults.
    await client.web.lists.getByTitle('Log').items.add({ Title: 'first' });
  });
  const envelopes = (): Entry[] => entries("WHERE path = '$batch' ORDER BY seq DESC");

  it('is torn: some parts are executed, in order, and the client is told of none', async () => {
    await faults('torn batch');
    await expect(add('torn', 10)).rejects.toThrow();
    const [envelope] = envelopes();
    const parts = entries(`WHERE batch = ${envelope?.seq} ORDER BY seq`);
    const rows = await titles('torn');
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(10);
    expect(parts.map(({ committed, write, status }) => ({ committed, write, status }))).toEqual(Array(rows).fill({ committed: 1, write: 1, status: 201 }));
    expect(envelope).toMatchObject({ fault: 'torn batch', write: 0, committed: 0 });
  });

  it('may lose single parts: what is told of each is what happened to each', async () => {
    await tenant.workbench('faults', { seed: 11, rate: 0.5, kinds: ['500 before'] });
    const told = await add('parts', 20);
    const parts = entries(`WHERE batch = ${envelopes()[0]?.seq} ORDER BY seq`);
    expect(new Set(parts.map(({ status }) => status))).toEqual(new Set([201, 500]));
    expect(parts.map(({ status }) => (status === 201 ? 'fulfilled' : 'rejected'))).toEqual(told);
    expect(parts.every(({ status, committed }) => (status === 201) === (committed === 1))).toBe(true);
    expect(await titles('parts')).toBe(parts.filter(({ committed }) => committed === 1).length);
  });

  it('ends with the process between two parts', async () => {
    await tenant.workbench('faults', { seed: 4, rate: 0, killEvery: 6 });
    await expect(add('killed in between', 20)).rejects.toThrow('fetch failed');
    expect(kills).toBe(1);
    const parts = entries(`WHERE batch = ${envelopes()[0]?.seq} ORDER BY seq`);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.length).toBeLessThan(20);
    expect(parts.at(-1)?.fault).toMatch(/^killed/);
    expect(await titles('killed in between')).toBe(parts.filter(({ committed }) => committed === 1).length);
  });
});

describe('waiting', () => {
  it('is told in seconds, by a date or not at all, and the journal knows until when', async () => {
    await faults('429');
    const seen = new Set<string>();
    for (let n = 0; n < 40; n++) {
      const response = await tenant.raw(who)(items);
      const retryAfter = response.headers.get('retry-after');
      const reset = response.headers.get('ratelimit-reset');
      seen.add(`${retryAfter} ${reset === null ? '' : 'and RateLimit-Reset'}`.trim());
      expect(reset === null || Number(reset) > 2).toBe(true);
      const until = retryAfter === null ? null : retryAfter === '2' ? now + 2000 : Date.parse(retryAfter);
      expect(lastEntry().retryUntil).toBe(until);
      expect(await response.text()).toBe('429 TOO MANY REQUESTS');
    }
    expect([...seen].sort()).toEqual([
      '2', '2 and RateLimit-Reset', 'Mon, 04 May 2026 10:00:03 GMT', 'Mon, 04 May 2026 10:00:03 GMT and RateLimit-Reset', 'null'
    ]);
  });
});

describe('the plan in force', () => {
  it('is told, with what was hit so far', async () => {
    await faults('502 before');
    const before = (await (await tenant.workbench('faults')).json()) as { injected: Record<string, number> };
    await tenant.raw(who)(items);
    expect(await (await tenant.workbench('faults')).json()).toEqual({
      plan: { seed: 1, rate: 1, kinds: ['502 before'], slowMs: 50, retryAfterSeconds: [2, 2] },
      injected: { ...before.injected, '502 before': (before.injected['502 before'] ?? 0) + 1 }
    });
  });

  it('stays if a posted one makes no sense', async () => {
    await faults();
    const response = await tenant.workbench('faults', { rate: 2 });
    expect([response.status, await response.json()]).toEqual([400, { message: "'rate' is a number from 0 to 1." }]);
    expect((await tenant.raw(who)(items)).status).toBe(200);
  });
});

describe('the journal', () => {
  it('tells who asked for what, what changed and what was answered', async () => {
    const added = (await (await post({ Title: 'told' })).json()) as { Id: number };
    expect(lastEntry()).toEqual({
      seq: expect.any(Number), at: now, answered: now, person: who, method: 'POST', path: items, batch: null, write: 1, status: 201,
      fault: null, committed: 1, list: 'Log', item: added.Id, version: 1, retryUntil: null
    });
    await tenant.raw(who)(`${items}(${added.Id})`, { method: 'DELETE', headers });
    expect(lastEntry()).toMatchObject({ method: 'DELETE', path: `${items}(${added.Id})`, status: 200, committed: 1, item: added.Id, version: 1 });
  });

  it.each<[string, () => Promise<unknown>, Partial<Entry>]>([
    ['a read', () => tenant.raw(who)(`${items}?$top=1`), { method: 'GET', path: items, write: 0, committed: 0, status: 200 }],
    ['a digest', () => tenant.digest(who), { method: 'POST', path: 'contextinfo', write: 0, committed: 0, status: 200 }],
    ['a refusal', () => post({ Nothing: 1 }), { write: 1, committed: 0, status: 400, item: null }],
    ['a change of anything but rows', () => tenant.as(people.ada).web.siteGroups.add({ Title: 'Journaled' }), { write: 1, committed: 1, status: 201, list: null, item: null, version: null }],
    ['a visitor who is made a user on the way to a refusal', () => tenant.raw(people.grace)(items, { method: 'POST', body: { Title: 'no' } }), { write: 1, committed: 0, status: 403 }]
  ])('has %s', async (_, ask, entry) => {
    await ask();
    expect(lastEntry()).toMatchObject(entry);
  });

  it('is not kept unless asked for', async () => {
    const other = path.join(folder, 'other.sqlite');
    const plain = await startTenant({ file: other });
    await plain.raw(people.linus)('web');
    await plain.close();
    const database = new DatabaseSync(other, { readOnly: true });
    expect(database.prepare("SELECT name FROM sqlite_schema WHERE name = 'journal'").all()).toEqual([]);
    database.close();
  });
});
