import { DefaultParse, InjectHeaders, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults';
import type { TimelinePipe } from '@pnp/core';
import { openConnection } from '../../src/data/client/connection';
import { connectSite, type Site } from '../../src/data/client/site';
import { openGuildhall, type Guildhall } from '../../src/data/guildhall';
import { ensureMember, type Principals } from '../../src/data/provisioning/principals';
import { ensureUnit } from '../../src/data/provisioning/ensureUnit';
import { provision } from '../../src/data/provisioning/provision';
import { unitKey } from '../../src/domain/identity';
import type { Actor } from '../../src/domain/permission/actor';
import { preparedSite } from './preparedSite';
import { quickClock } from './quickClock';
import { startTenant, type Tenant, type TenantOptions } from '../workbench/sharepoint/tenant';

/** The people of a small company that uses Guildhall. Ada, of the tenant itself, owns the site. */
export const cast = {
  administrator: 'ada@contoso.example',
  employee: 'eva@contoso.example',
  colleague: 'omar@contoso.example',
  manager: 'mika@contoso.example',
  approver: 'amal@contoso.example',
  otherApprover: 'ruth@contoso.example',
  leader: 'lena@contoso.example',
  unitLeader: 'uma@contoso.example'
} as const;
export type Who = keyof typeof cast;

export const tenantId = '11111111-2222-3333-4444-555555555555';
export const guildhallSite = '/sites/guildhall';

export interface GuildhallTenant {
  readonly tenant: Tenant;
  readonly principals: Principals;
  /** The data room as this person sees it. */
  site(who: Who): Site;
  as(who: Who): Guildhall;
  actor(who: Who): Promise<Actor>;
  close(): Promise<void>;
}

/** A tenant with the people and an empty Guildhall site. */
export async function startBareTenant(options: TenantOptions = {}): Promise<Tenant> {
  const tenant = await startTenant({ site: guildhallSite, tenantId, closed: true, ...options });
  await tenant.workbench(
    'people',
    Object.entries(cast).map(([name, upn]) => ({ upn, name: name.charAt(0).toUpperCase() + name.slice(1) }))
  );
  return tenant;
}

/**
 * The same, set up: two units, Field and Research, each with an approver, and a leadership viewer. A copy of one that was set
 * up before, except for whoever brings a clock or a file: there it is set up by these.
 */
export async function startGuildhall(options: TenantOptions = {}): Promise<GuildhallTenant> {
  if (options.clock !== undefined || options.file !== undefined) {
    const tenant = await startBareTenant(options);
    return guildhallOf(tenant, await setUpCompany(tenant), () => tenant.close());
  }
  const { file, facts, forget } = await preparedSite('guildhall', prepareCompany);
  const tenant = await startBareTenant({ ...options, file });
  return guildhallOf(tenant, facts, async () => {
    await tenant.close();
    forget();
  });
}

async function prepareCompany(file: string): Promise<Principals> {
  const tenant = await startBareTenant({ file });
  const principals = await setUpCompany(tenant);
  await tenant.close();
  return principals;
}

async function setUpCompany(tenant: Tenant): Promise<Principals> {
  const administrator = siteOf(tenant, 'administrator');
  const principals = await provision(administrator, tenantId, () => undefined);
  for (const who of Object.keys(cast) as Who[]) await administrator.sp.web.ensureUser(login(who));
  await ensureUnit(administrator, principals, { key: unitKey('field'), title: 'Field', headcount: 400 }, [login('approver')]);
  await ensureUnit(administrator, principals, { key: unitKey('research'), title: 'Research', headcount: 90 }, [login('otherApprover')]);
  await ensureMember(administrator.sp, principals.groups.leadership, login('leader'));
  return principals;
}

function guildhallOf(tenant: Tenant, principals: Principals, close: () => Promise<void>): GuildhallTenant {
  const site = (who: Who): Site => siteOf(tenant, who);
  return { tenant, principals, site, as: who => openGuildhall(site(who)), actor: who => openGuildhall(site(who)).readActor(), close };
}

export function login(who: Who): string {
  return `i:0#.f|membership|${cast[who]}`;
}

/** How a request reaches the service; a test may lose the answer on the way. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

export function siteOf(tenant: Tenant, who: Who, send?: Send): Site {
  const connection = openConnection({ clock: quickClock(), ...(send === undefined ? {} : { fetch: send }) });
  return connectSite(`${tenant.origin}${guildhallSite}`, platformFor(who), connection);
}

/** Who sends, and how answers are parsed. */
export function platformFor(who: Who): TimelinePipe<Queryable> {
  return platformOf(cast[who]);
}

/** The same for anybody the service knows, by user principal name. */
export function platformOf(upn: string): TimelinePipe<Queryable> {
  return instance =>
    instance.using(
      DefaultHeaders() as TimelinePipe,
      DefaultInit() as TimelinePipe,
      InjectHeaders({ 'X-Workbench-Person': upn }) as TimelinePipe,
      DefaultParse() as TimelinePipe
    );
}
