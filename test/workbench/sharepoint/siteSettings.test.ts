import '@pnp/sp/appcatalog';
import '@pnp/sp/features';
import { people, refusal, startTenant, type Tenant } from './tenant';

/** “SharePoint Viewers”, of a web. Source: pnp/pnpcore, src/sdk/PnP.Core.Test/SharePoint/FeatureTests.cs. */
const viewers = 'fa6a1bcc-fb4b-446b-8460-f4de5f7411d5';
const site = '/sites/team';

describe('What owners set for a site', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  /** Source: pnp/cli-microsoft365, `spo site sharingpermission set`: `ownersOnly` patches these two. */
  test('members may share until an owner turns it off, on the web and on the group of members', async () => {
    const { web } = tenant.as(people.ada);
    const read = () => web.select('MembersCanShare')<{ MembersCanShare: boolean }>();
    expect(await read()).toMatchObject({ MembersCanShare: true });
    await web.update({ MembersCanShare: false });
    await web.associatedMemberGroup.update({ AllowMembersEditMembership: false });
    expect(await read()).toMatchObject({ MembersCanShare: false });
    expect(await web.associatedMemberGroup()).toMatchObject({ AllowMembersEditMembership: false });
  });

  test('whether members share is for holders of ManageWeb, and a true or false', async () => {
    expect((await refusal(tenant.as(people.linus).web.update({ MembersCanShare: true }))).status).toBe(403);
    expect((await refusal(tenant.as(people.ada).web.update({ MembersCanShare: 'no' }))).status).toBe(400);
    expect((await refusal(tenant.as(people.ada).web.update({ QuickLaunchEnabled: false }))).status).toBe(501);
  });

  /** Source: PnPjs, features: `add` and `remove` post the id and whether to force; listed are the active ones. */
  test.each(['web', 'site'] as const)('a feature of the %s is activated and taken away, each once', async scope => {
    const { features } = tenant.as(people.ada)[scope];
    const active = async (): Promise<string[]> => (await features<{ DefinitionId: string }[]>()).map(one => one.DefinitionId);
    expect(await active()).toEqual([]);
    await features.add(viewers.toUpperCase());
    expect(await active()).toEqual([viewers]);
    expect((await refusal(features.add(viewers))).message).toContain('already activated');
    await features.add(viewers, true);
    await features.remove(viewers);
    expect(await active()).toEqual([]);
    expect((await refusal(features.remove(viewers))).message).toContain('not activated');
    await features.remove(viewers, true);
  });

  test('features of the one scope are none of the other, and nobody without ManageWeb changes them', async () => {
    await tenant.as(people.ada).web.features.add(viewers);
    expect(await tenant.as(people.ada).site.features()).toEqual([]);
    expect(await tenant.as(people.linus).web.features()).toHaveLength(1);
    expect((await refusal(tenant.as(people.linus).web.features.remove(viewers))).status).toBe(403);
    const raw = tenant.raw(people.ada);
    expect((await raw('web/features/add', { method: 'POST', body: {} })).status).toBe(400);
  });

  /** Source: SharePoint/sp-dev-docs #7461 and PnP: the root folder's property `Ratings_VotingExperience`; REST names it `_x005f_`. */
  test('ratings of a list stand in the property bag of its root folder, which REST reads only', async () => {
    await tenant.as(people.ada).web.lists.add('Ideas', '', 100);
    const properties = async (): Promise<unknown> =>
      (await tenant.raw(people.grace)("web/lists/getByTitle('Ideas')/rootFolder/properties", { headers: { Accept: 'application/json;odata=nometadata' } })).json();
    expect(await properties()).toEqual({});
    await tenant.workbench('ratings', { site, list: 'Ideas', experience: 'Likes' });
    expect(await properties()).toEqual({ Ratings_x005f_VotingExperience: 'Likes' });
    const written = await tenant.raw(people.ada)("web/lists/getByTitle('Ideas')/rootFolder/properties", { method: 'POST', body: {} });
    expect(written.status).toBe(501);
    await tenant.workbench('ratings', { site, list: 'Ideas' });
    expect(await properties()).toEqual({ Ratings_x005f_VotingExperience: '' });
    expect((await tenant.workbench('ratings', { site, list: 'None', experience: 'Likes' })).status).toBe(404);
  });
});

describe('The app catalog of the tenant', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await startTenant();
  });
  afterEach(() => tenant.close());

  /** Source: PnPjs, `getTenantAppCatalogWeb`: `SP_TenantSettings_Current` names it. */
  test('every site tells where it is, and its owner sets tenant properties there', async () => {
    const catalog = await tenant.as(people.ada).getTenantAppCatalogWeb();
    expect(catalog.toUrl()).toContain('/sites/appcatalog');
    const answer = await tenant.raw(people.grace)('SP_TenantSettings_Current');
    expect(await answer.json()).toMatchObject({ CorporateCatalogUrl: `${tenant.origin}/sites/appcatalog` });
  });

  /** Source: SharePoint/sp-dev-docs, docs/apis/alm-api-for-spfx-add-ins.md, “List available packages”. */
  test('lists its packages to whoever reads the catalog, from any site', async () => {
    const productId = '0a8f8c4b-95e2-4c8f-b87f-000000000001';
    await tenant.workbench('apps', [{ productId, title: 'crew', version: '1.2.0.0' }, { productId: productId.replace('1', '2'), title: 'old', version: '1.0.0.0', deployed: false }]);
    const apps = await tenant.as(people.ada).tenantAppcatalog<Record<string, unknown>[]>();
    expect(apps.map(({ Title, ProductId, Deployed, AppCatalogVersion }) => [Title, ProductId, Deployed, AppCatalogVersion])).toEqual([
      ['crew', productId, true, '1.2.0.0'],
      ['old', productId.replace('1', '2'), false, '1.0.0.0']
    ]);
    expect((await refusal(tenant.as(people.linus).tenantAppcatalog())).status).toBe(403);
    expect((await tenant.workbench('apps', {})).status).toBe(400);
  });
});
