import { DatabaseSync } from 'node:sqlite';
import { openGuildhall } from '../../src/data/guildhall';
import { ensureUnit } from '../../src/data/provisioning/ensureUnit';
import { provision } from '../../src/data/provisioning/provision';
import { importDecisions } from '../../src/data/repositories/importDecisions';
import type { Site } from '../../src/data/client/site';
import { communityKey, operationId, personKey, unitKey } from '../../src/domain/identity';
import { siteAs } from '../../workbench/sample/asPerson';
import { createSharePoint, serve } from '../../workbench/sharepoint';

export const tenantId = '11111111-2222-3333-4444-555555555555';
export const sitePath = '/sites/guildhall';
const appCatalog = '/sites/appcatalog';
const administrator = 'ada@contoso.example';

/** Employees who open the directory in turn: enough of them that nobody meets SharePoint's limit of one user. */
export const employees = Array.from({ length: 500 }, (_, index) => `employee${index}@contoso.example`);

/** Communities in the directory. */
export const communityCount = 200;

/**
 * Who has rows in the log: each employee of the measurement fifty, whatever the size of the log, so that a view has the
 * same to tell; all further rows are of other people.
 */
const nearRows = 50_000;
const nearPeople = 1000;
const otherPeople = 19_000;

/** Rows that are newer than the published directory, as after a busy day. */
const newerRows = 30;

/** Makes the company in `file`: people, lists, communities; no memberships yet. */
export async function makeCompany(file: string): Promise<void> {
  await running(file, async origin => {
    const people = [administrator, ...employees].map(upn => ({ upn, name: upn.split('@')[0] ?? upn }));
    await post(`${origin}/_workbench/people`, people);
    await post(`${origin}/_workbench/sites`, { url: appCatalog, title: 'App catalog', owners: [administrator], visitors: employees });
    await post(`${origin}/_workbench/sites`, { url: sitePath, title: 'Guildhall', owners: [administrator] });
    const site = siteAs(administrator, `${origin}${sitePath}`);
    const principals = await provision(site, tenantId, () => undefined);
    await ensureUnit(site, principals, { key: unitKey('field'), title: 'Field', headcount: 20_000 }, []);
    await foundCommunities(site);
  });
}

async function foundCommunities(site: Site): Promise<void> {
  const actor = await openGuildhall(site).readActor();
  const decisions = Array.from({ length: communityCount }, (_, index) => ({
    decision: {
      kind: 'founded' as const,
      community: communityKey(`community-${index}`),
      unit: unitKey('field'),
      type: 'guild' as const,
      charter: { title: `Community ${index}`, purpose: `What everybody should know of subject ${index}.`, audience: 'Everyone who works with it.' },
      roles: [{ role: 'manager' as const, person: { key: personKey('1'), name: 'Ada' }, from: Date.now() }],
      reason: '',
      founded: Date.now()
    },
    operation: operationId(`founded-${index}`),
    summary: `Founded community ${index}`
  }));
  await importDecisions(site, actor.key, Date.now(), decisions);
}

/**
 * Fills the log of memberships up to `rows` and publishes, with a few newer rows on top. Rows are written into the file
 * by SQL, as the service would write them: a million requests would only take longer.
 */
export async function growLog(file: string, rows: number): Promise<void> {
  fill(file, rows - newerRows);
  await running(file, async origin => void (await openGuildhall(siteAs(administrator, `${origin}${sitePath}`)).publish(() => undefined)));
  fill(file, rows);
}

function fill(file: string, rows: number): void {
  const db = new DatabaseSync(file);
  const list = db.prepare("SELECT id, itemCount, scope, folder FROM lists WHERE title = 'Memberships'").get() as { id: number; itemCount: number; scope: number; folder: string };
  const month = new Date().toISOString().slice(0, 7);
  const now = `${new Date().toISOString().slice(0, 19)}Z`;
  // A multiplier without a common factor spreads people over communities without a pattern.
  db.exec('BEGIN');
  db.prepare(
    `INSERT INTO items_${list.id} (guid, scope, version, ui, folder, dir, leaf, author, editor, created, modified, f_Title, f_Kind, f_PersonKey, f_CommunityKey, f_CommunityMonth, f_OperationId, f_Body)
     WITH RECURSIVE row(n) AS (SELECT ${list.itemCount + 1} UNION ALL SELECT n + 1 FROM row WHERE n < ${rows}),
       drawn AS (SELECT n, CASE WHEN n <= ${nearRows} THEN n % ${nearPeople} ELSE ${nearPeople} + n % ${otherPeople} END + 1 AS person, 'community-' || ((n * 7919) / 31 % ${communityCount}) AS community FROM row)
     SELECT lower(hex(randomblob(16))), ${list.scope}, 1, 512, 0, ?, NULL, person, person, ?, ?, 'Joined', 'join', CAST(person AS TEXT), community, community || '|${month}', 'grown-' || n, '{}' FROM drawn`
  ).run(list.folder, now, now);
  db.prepare('UPDATE lists SET itemCount = ? WHERE id = ?').run(rows, list.id);
  db.exec('COMMIT');
  db.close();
}

async function running(file: string, work: (origin: string) => Promise<void>): Promise<void> {
  let origin = '';
  const sharepoint = createSharePoint({ file, origin: () => origin, tenantId, recordRequests: false, requestsPerFiveMinutes: 0 });
  const served = await serve(request => sharepoint.handle(request), { port: 0, host: '127.0.0.1' });
  origin = served.origin;
  try {
    await work(origin);
  } finally {
    await served.close();
    sharepoint.close();
  }
}

async function post(address: string, body: object): Promise<void> {
  const response = await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
}
