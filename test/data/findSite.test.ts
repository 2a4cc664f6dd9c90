import { openConnection } from '../../src/data/client/connection';
import { findSite, siteProperty } from '../../src/data/findSite';
import { isFailure } from '../../src/domain/failure';
import type { Tenant } from '../workbench/sharepoint/tenant';
import { cast, guildhallSite, platformFor, startBareTenant } from './guildhallTenant';

describe('Finding the Guildhall site from wherever a web part runs', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await startBareTenant();
    await tenant.workbench('sites', { url: '/sites/elsewhere', title: 'A team', owners: [cast.administrator], members: [cast.employee] });
  });
  afterAll(() => tenant.close());

  const from = (configured?: string) => findSite(`${tenant.origin}/sites/elsewhere`, platformFor('employee'), configured, openConnection());

  test('without a property and a setting it is the site of the page', async () => {
    expect(await from()).toMatchObject({ url: `${tenant.origin}/sites/elsewhere`, path: '/sites/elsewhere' });
  });

  test('a setting of the web part points to it, with the whole address or from the root of the tenant', async () => {
    expect((await from(`${tenant.origin}${guildhallSite}/`)).url).toBe(`${tenant.origin}${guildhallSite}`);
    expect((await from(` ${guildhallSite} `)).path).toBe(guildhallSite);
  });

  test('an address that is none is told as such', async () => {
    const failure = await from('http://').catch((error: unknown) => error);
    expect(isFailure(failure, 'invalid')).toBe(true);
    expect((failure as Error).message).toBe('“http://” is no address of a site.');
  });

  test('the tenant property, set by an owner of the app catalog, comes before the setting', async () => {
    const set = await tenant.raw(cast.administrator, '/sites/appcatalog')('web/setStorageEntity', {
      method: 'POST',
      body: { key: siteProperty, value: guildhallSite, description: '', comments: '' }
    });
    expect(set.status).toBe(200);
    expect((await from('/sites/other')).path).toBe(guildhallSite);
  });
});
