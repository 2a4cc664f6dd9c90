import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import { openGuildhall } from '../../src/data/guildhall';
import { provision } from '../../src/data/provisioning/provision';
import { lists } from '../../src/data/schema/lists';
import { isFailure } from '../../src/domain/failure';
import type { Tenant } from '../workbench/sharepoint/tenant';
import { cast, guildhallSite, platformFor, siteOf, startBareTenant, tenantId } from './guildhallTenant';

describe('Set-up', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startBareTenant();
  });
  afterEach(() => tenant.close());

  test('a site without lists is told apart from one that is set up', async () => {
    const guildhall = openGuildhall(siteOf(tenant, 'administrator'));
    expect(await guildhall.readSetUpState()).toBe('none');
    const steps: string[] = [];
    await guildhall.setUp(tenantId, ({ doing, done, of }) => steps.push(`${done}/${of} ${doing}`));
    expect(await guildhall.readSetUpState()).toBe('current');
    expect(steps[0]).toBe('0/19 Permission levels and groups');
    expect(steps[steps.length - 1]).toBe('19/19 Ready');
    expect(steps).toHaveLength(20);
  });

  test('somebody without rights is refused by SharePoint at the first step', async () => {
    const failure = await provision(siteOf(tenant, 'employee'), tenantId, () => undefined).catch((error: unknown) => error);
    expect(isFailure(failure, 'forbidden')).toBe(true);
  });

  test('the site of a team is refused: Guildhall needs one of its own', async () => {
    await tenant.workbench('sites', { url: '/sites/crew', title: 'Crew', owners: [cast.administrator], communication: false });
    const url = `${tenant.origin}/sites/crew`;
    const site = connectSite(url, platformFor('administrator'), openConnection());
    const failure = await provision(site, tenantId, () => undefined).catch((error: unknown) => error);
    expect(isFailure(failure, 'invalid')).toBe(true);
    expect((failure as Error).message).toBe(`${url} is the site of a team. Guildhall needs a communication site of its own.`);
  });

  test('a site with a list of one of our names that holds something else is refused, and the list stays as it is', async () => {
    const site = siteOf(tenant, 'administrator');
    await site.sp.web.lists.add('People', 'Birthdays', 100);
    await site.sp.web.lists.getByTitle('People').items.add({ Title: 'Grace, 9 December' });
    const failure = await provision(site, tenantId, () => undefined).catch((error: unknown) => error);
    expect((failure as Error).message).toBe('This site has a list “People” with something else in it. Choose another site.');
    expect((await site.sp.web.lists.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title)).not.toContain('Decisions');
  });

  test('running it again changes nothing', async () => {
    const site = siteOf(tenant, 'administrator');
    await provision(site, tenantId, () => undefined);
    const before = await scopes();
    await provision(site, tenantId, () => undefined);
    expect(await scopes()).toEqual(before);
  });

  test('nobody but administrators holds Edit, Delete, Manage or Override on the site or a list, Preferences aside', async () => {
    await provision(siteOf(tenant, 'administrator'), tenantId, () => undefined);
    const forbidden = 0x4 | 0x8 | 0x100 | 0x800 | 0x2000000;
    const held = (await scopes()).flatMap(([scope, assignments]) =>
      assignments.filter(({ group, low }) => group !== 'Team Owners' && (low & forbidden) !== 0).map(({ group, low }) => [scope, group, low & forbidden])
    );
    expect(held).toEqual([['Preferences', 'Guildhall everyone', 0x4]]);
  });

  test('whoever is asked whom to turn to gets the owners of the site', async () => {
    const guildhall = openGuildhall(siteOf(tenant, 'administrator'));
    expect((await guildhall.readAdministrators()).map(({ name }) => name)).toEqual(['Ada']);
  });

  interface Held {
    readonly group: string;
    readonly low: number;
  }

  /** Who holds what, on the site and on every list, as SharePoint says. */
  async function scopes(): Promise<[string, Held[]][]> {
    const raw = tenant.raw(cast.administrator, guildhallSite);
    const read = async (path: string): Promise<Held[]> => {
      const response = await raw(`${path}/roleassignments?$expand=Member,RoleDefinitionBindings`);
      const { value } = (await response.json()) as { value: { Member: { Title: string }; RoleDefinitionBindings: { BasePermissions: { Low: string } }[] }[] };
      return value
        .flatMap(({ Member, RoleDefinitionBindings }) => RoleDefinitionBindings.map(level => ({ group: Member.Title, low: Number(level.BasePermissions.Low) })))
        .sort((a, b) => a.group.localeCompare(b.group));
    };
    const all: [string, Held[]][] = [['site', await read('web')]];
    for (const { title } of Object.values(lists)) all.push([title, await read(`web/lists/getByTitle('${title}')`)]);
    return all;
  }
});
