import { connectSite, listOf, listPath, over } from '../../../src/data/client/site';
import { ok, scripted, site } from './scripted';
import { plainPlatform, scriptedSite } from './scriptedSite';

describe('A site', () => {
  test.each([
    ['https://contoso.example/sites/guildhall', 'https://contoso.example/sites/guildhall', '/sites/guildhall'],
    ['https://contoso.example/sites/guildhall//', 'https://contoso.example/sites/guildhall', '/sites/guildhall'],
    ['https://contoso.example/', 'https://contoso.example', '']
  ])('at %s has the address %s and the path “%s”', (given, url, path) => {
    const { connection } = scripted([]);
    expect(connectSite(given, plainPlatform, connection)).toMatchObject({ url, path, connection });
  });

  test('has its lists below Lists, and its libraries beside them', () => {
    const { at } = scriptedSite([]);
    expect(listPath(at, 'memberships')).toBe('/sites/guildhall/Lists/Memberships');
    expect(listPath(at, 'reports')).toBe('/sites/guildhall/Reports');
  });

  test('knows its lists by their titles', async () => {
    const { at, sent } = scriptedSite([ok({ ItemCount: 3 })]);
    expect(await listOf(at, 'organisationUnits').select('ItemCount')()).toEqual({ ItemCount: 3 });
    expect(sent.map(({ url }) => decodeURIComponent(url))).toEqual([`${site}/_api/web/lists/getByTitle('OrganisationUnits')?$select=ItemCount`]);
  });

  test('sends by its connection', async () => {
    const { at, sent } = scriptedSite([ok({ Title: 'Guildhall' })]);
    expect(await at.sp.web.select('Title')()).toEqual({ Title: 'Guildhall' });
    expect(sent.map(({ method, url }) => `${method} ${decodeURIComponent(url)}`)).toEqual([`GET ${site}/_api/web?$select=Title`]);
  });

  test('reached another way sends by that way only', async () => {
    const { at, sent } = scriptedSite([ok({ Title: 'here' })]);
    const other = scripted([ok({ Title: 'there' })]);
    const elsewhere = over(at, other.connection);
    expect(await elsewhere.sp.web.select('Title')()).toEqual({ Title: 'there' });
    expect([elsewhere.url, elsewhere.path, elsewhere.connection]).toEqual([at.url, at.path, other.connection]);
    expect([sent.length, other.sent.length]).toEqual([0, 1]);
  });
});
