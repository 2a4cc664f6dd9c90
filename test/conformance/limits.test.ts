import { behaviour } from './behaviour';
import { isTenant } from './underTest';
import { startLargeTenant, type LargeTenant } from '../workbench/sharepoint/largeList';
import { people } from '../workbench/sharepoint/tenant';

const threshold = 'T pnpjs#3149, office365-rest-python-client#804';
const thresholdCode = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';

/** Filling a list with thousands of rows takes a tenant hours, so what is said of large lists is asked locally only. */
(isTenant ? describe.skip : describe)('Above 5,000 rows', () => {
  let tenant: LargeTenant;
  let now = new Date('2026-03-02T10:00:00Z');
  beforeAll(async () => {
    tenant = await startLargeTenant({ clock: () => now });
    const { web } = tenant.as(people.ada);
    await web.lists.add('Log');
    await web.lists.add('Scoped');
    const log = web.lists.getByTitle('Log');
    await log.fields.createFieldAsXml('<Field Type="Text" DisplayName="Code" Indexed="TRUE" />');
    await log.fields.createFieldAsXml('<Field Type="Text" DisplayName="Plain" />');
    // One code for 6,000 rows, another for 10.
    tenant.fill('Log', 6010, { Code: "CASE WHEN n <= 6000 THEN 'common' ELSE 'rare' END", Plain: "'x' || n" });
    tenant.fill('Scoped', 100_001);
  });
  afterAll(() => tenant.close());

  const ask = async (query: string, list = 'Log'): Promise<{ status: number; code: string; rows: number }> => {
    const response = await tenant.raw(people.linus)(`web/lists/getByTitle('${list}')/items?$select=ID&${query}`);
    const json = (await response.json()) as { value?: unknown[]; 'odata.error'?: { code: string } };
    return { status: response.status, code: json['odata.error']?.code ?? '', rows: json.value?.length ?? 0 };
  };

  for (const [sentence, query, source] of [
    ['an indexed column that matches few rows is served', "$filter=Code eq 'rare'", threshold],
    ['an indexed column that narrows to few rows lets others follow', "$filter=Code eq 'rare' and Plain eq 'x6001'", threshold],
    ['rows by id are served', '$filter=ID gt 6000&$orderby=ID', 'D ff798465, quoted in PnP-JS-Core#115'],
    ['the first rows by id are served, however many there are', '$top=100', 'D ff798465, quoted in PnP-JS-Core#115'],
    ['two indexed branches that match few rows are served', "$filter=Code eq 'rare' or ID eq 1", threshold]
  ] as const) {
    behaviour(sentence, source, async () => {
      expect((await ask(query)).status).toBe(200);
    });
  }
  for (const [sentence, query, source] of [
    ['a column without an index is refused', "$filter=Plain eq 'x1'", threshold],
    ['a column without an index is refused with $top too', "$filter=Plain eq 'x1'&$top=1", 'T gosip#52'],
    ['an indexed column that matches more than 5,000 rows is refused', "$filter=Code eq 'common'", 'T sp-dev-docs#7149, gosip#67'],
    ['sorting by a column without an index is refused', '$orderby=Plain&$top=10', 'D ff798465, quoted in PnP-JS-Core#115'],
    ['one branch without an index makes all of an “or” refused', "$filter=Code eq 'rare' or Plain eq 'x1'", threshold],
    ['substringof never uses an index', "$filter=substringof('rar',Code)", 'D use-odata-query-operations'],
    ['“ne” never uses an index', "$filter=Code ne 'common'", 'A not said, seen as unindexed']
  ] as const) {
    behaviour(sentence, source, async () => {
      expect(await ask(query)).toMatchObject({ status: 500, code: thresholdCode });
    });
  }
  behaviour('RenderListDataAsStream is not exempt', 'T pnpjs#3224', async () => {
    const view = '<View><Query><Where><Eq><FieldRef Name="Plain"/><Value Type="Text">x1</Value></Eq></Where></Query></View>';
    const response = await tenant.raw(people.linus)("web/lists/getByTitle('Log')/RenderListDataAsStream", { method: 'POST', body: { parameters: { ViewXml: view } } });
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(thresholdCode)]);
  });
  behaviour('pages may come back empty, with a link to the next', 'T sp-dev-docs#4621; D Power Automate guide', async () => {
    await tenant.workbench('switches', { emptyPages: true });
    const response = await tenant.raw(people.linus)("web/lists/getByTitle('Log')/items?$select=ID&$filter=Plain eq 'x6005'");
    const page = (await response.json()) as { value: unknown[]; 'odata.nextLink'?: string };
    await tenant.workbench('switches', { emptyPages: false });
    expect([page.value, typeof page['odata.nextLink']]).toEqual([[], 'string']);
  });
  behaviour('an index can no longer be made', 'D manage large lists (office table)', async () => {
    const response = await tenant.raw(people.ada)("web/lists/getByTitle('Log')/fields/getByInternalNameOrTitle('Plain')", { method: 'POST', body: { Indexed: true }, headers: { 'X-HTTP-Method': 'MERGE' } });
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining(thresholdCode)]);
  });
  behaviour('above 100,000 rows inheritance cannot be broken any more', 'D sharepoint-online-service-limits (permissions of large lists)', async () => {
    const response = await tenant.raw(people.ada)("web/lists/getByTitle('Scoped')/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)", { method: 'POST' });
    expect(response.status).toBe(429);
  });
  behaviour('the three thousand and first request of a person in five minutes is 429, with how long to wait', 'D how-to-avoid-getting-throttled (user: 3,000 requests in 5 minutes)', async () => {
    const request = tenant.raw(people.grace);
    // In batches, because each part counts as well as a request of its own.
    for (let sent = 0; sent < 3000; sent += 100) await batchOf(tenant, 100);
    const response = await request('web?$select=Title');
    expect([response.status, Number(response.headers.get('Retry-After')) > 0]).toEqual([429, true]);
    now = new Date(now.getTime() + 5 * 60_000 + 1000);
    expect((await request('web?$select=Title')).status).toBe(200);
  });
});

async function batchOf(tenant: LargeTenant, count: number): Promise<void> {
  const part = ['--batch_1', 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `GET ${tenant.origin}${tenant.site}/_api/web?$select=Title HTTP/1.1`, 'Accept: application/json', '', ''].join('\r\n');
  await tenant.raw(people.grace)('$batch', { method: 'POST', headers: { 'Content-Type': 'multipart/mixed; boundary=batch_1' }, body: `${part.repeat(count)}--batch_1--\r\n` });
}
