import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { people, refusal, startTenant, type Tenant } from './tenant';

const invalid = { status: 403, code: '-2130575251, Microsoft.SharePoint.SPException' };
const expired = { status: 403, code: '-2130575252, Microsoft.SharePoint.SPException' };

describe('identity', () => {
  let tenant: Tenant;
  let now = new Date('2026-03-02T10:00:00Z');
  const json = { Accept: 'application/json' };
  const currentUser = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${tenant.origin}/sites/team/_api/web/currentuser?$select=Title`, { headers: { ...json, ...headers } });

  beforeAll(async () => {
    tenant = await startTenant({ clock: () => now });
    await tenant.as(people.ada).web.lists.add('Notes');
  });
  afterAll(() => tenant.close());

  it('is the cookie, else the header, and the header wins', async () => {
    const cookie = { Cookie: `a=b; workbench-person=${encodeURIComponent(people.grace)}` };
    expect(await (await currentUser(cookie)).json()).toMatchObject({ Title: 'Grace' });
    expect(await (await currentUser({ ...cookie, 'X-Workbench-Person': people.linus })).json()).toMatchObject({ Title: 'Linus' });
  });

  it.each([['none', {}], ['one the directory does not know', { 'X-Workbench-Person': 'nobody@contoso.example' }]])('refuses %s with 401', async (_, headers) => {
    expect((await currentUser(headers)).status).toBe(401);
  });

  it('does not open a site to somebody without any right in it, and opens it to a visitor', async () => {
    expect(await refusal(tenant.as(people.mallory).web())).toEqual({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException',
      message: 'Access denied. You do not have permission to perform this action or access this resource.'
    });
    expect(await tenant.as(people.grace).web()).toMatchObject({ Title: 'Team', ServerRelativeUrl: '/sites/team' });
  });

  describe('a write', () => {
    const add = async (headers: Record<string, string>): Promise<Response> =>
      tenant.raw(people.linus)("web/lists/getByTitle('Notes')/items", { method: 'POST', body: { Title: 'x' }, headers });

    it('passes with a digest of its own person and web', async () => {
      expect((await add({})).status).toBe(201);
    });

    it('is refused without a digest, with a made-up one, with that of somebody else and with that of another web', async () => {
      const others = [
        '', '0xABC,02 Mar 2026 10:00:00 -0000', await tenant.digest(people.ada), await tenant.digest(people.ada, '/sites/appcatalog')
      ];
      for (const digest of others) {
        expect(await refusal(add({ 'X-RequestDigest': digest }))).toMatchObject(invalid);
      }
    });

    it('is refused with another code once the digest is older than 30 minutes', async () => {
      const digest = await tenant.digest(people.linus);
      expect(digest).toMatch(/^0x[0-9A-F]{128},02 Mar 2026 10:00:00 -0000$/);
      now = new Date('2026-03-02T10:30:00Z');
      expect((await add({ 'X-RequestDigest': digest })).status).toBe(201);
      now = new Date('2026-03-02T10:30:01Z');
      expect(await refusal(add({ 'X-RequestDigest': digest }))).toMatchObject(expired);
      now = new Date('2026-03-02T10:00:00Z');
    });

    it.each(['POST', 'PATCH', 'MERGE', 'PUT', 'DELETE'])('by %s needs one', async (method) => {
      expect(await refusal(tenant.raw(people.linus)("web/lists/getByTitle('Notes')/items(1)", { method, headers: { 'X-RequestDigest': '' } }))).toMatchObject(invalid);
    });
  });
});

describe('a restart', () => {
  const restarted = async (options: { digestsSurviveRestart?: boolean }, check: (after: Tenant, digest: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
    const file = join(folder, 'tenant.sqlite');
    const before = await startTenant({ file, ...options });
    await before.as(people.ada).web.lists.add('Kept');
    await before.as(people.ada).web.lists.getByTitle('Kept').items.add({ Title: 'Still here' });
    const digest = await before.digest(people.ada);
    await before.close();
    const after = await startTenant({ file, ...options });
    await check(after, digest);
    await after.close();
    rmSync(folder, { recursive: true });
  };
  const add = (tenant: Tenant, digest: string): Promise<Response> =>
    tenant.raw(people.ada)("web/lists/getByTitle('Kept')/items", { method: 'POST', body: { Title: 'More' }, headers: { 'X-RequestDigest': digest } });

  it('keeps everything in the file but makes every digest invalid', () => restarted({}, async (after, digest) => {
    expect(await after.as(people.ada).web.lists.getByTitle('Kept').items()).toMatchObject([{ Id: 1, Title: 'Still here' }]);
    expect(await refusal(add(after, digest))).toMatchObject(invalid);
    expect((await add(after, await after.digest(people.ada))).status).toBe(201);
  }));

  it('leaves digests valid where the switch says so', () => restarted({ digestsSurviveRestart: true }, async (after, digest) => {
    expect((await add(after, digest)).status).toBe(201);
    await after.workbench('switches', { digestsSurviveRestart: false });
    expect(await refusal(add(after, digest))).toMatchObject(invalid);
  }));
});
