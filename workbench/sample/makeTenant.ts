import { siteProperty } from '../../src/data/findSite';
import { ensureMember, everyoneClaim } from '../../src/data/provisioning/principals';
import { actingAs, siteAs } from './asPerson';
import { administrator, cast } from './cast';
import { company } from './company';
import type { PlannedPerson } from './planPeople';

/** Server-relative address of the Guildhall site. */
export const guildhallPath = '/sites/guildhall';

const owners = [administrator.upn];
const appCatalog = '/sites/appcatalog';

/** The sites of the sample tenant. The whole cast is in the team, so that its channel opens whoever one is. */
const sites = [
  { url: '/', title: company.name, owners, communication: true },
  { url: appCatalog, title: 'App catalog', owners, communication: false },
  { url: guildhallPath, title: 'Guildhall', owners, communication: true },
  { url: '/sites/scheduling-team', title: 'Scheduling team', owners, members: cast.map(({ upn }) => upn), communication: false },
  { url: '/sites/home', title: 'Home', owners, communication: true }
];

/** Sites that everyone reads without being a member; the Guildhall site opens itself when it is set up. */
const openSites = ['', appCatalog, '/sites/home'];

/** Fills the directory and makes the sites, as an administrator of the tenant does before anybody sees SharePoint. */
export async function makeTenant(origin: string, people: Iterable<PlannedPerson>): Promise<void> {
  await post(
    `${origin}/_workbench/people`,
    [...people].map(({ upn, name, objectId, employments }) => ({ upn, name, objectId, email: upn, ...jobTitle(employments) }))
  );
  for (const site of sites) await post(`${origin}/_workbench/sites`, site);
}

/** People of whom no department is known have no job title either. */
function jobTitle(employments: PlannedPerson['employments']): { jobTitle?: string } {
  const present = employments.at(-1);
  return present === undefined ? {} : { jobTitle: present.department.title };
}

async function post(address: string, body: object): Promise<void> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  if (response.ok) return;
  throw new Error(`The sample needs an empty tenant. ${address} answered ${response.status}: ${await response.text()}`);
}

/** The id of the Entra tenant, as pages tell it. */
export async function readTenantId(origin: string): Promise<string> {
  const response = await fetch(`${origin}/_workbench/page-context?site=/`, { headers: actingAs(administrator.upn) });
  if (!response.ok) throw new Error(`The tenant did not tell its id: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { aadTenantId: string }).aadTenantId;
}

/**
 * Opens the sites that are for everyone, and tells the tenant where Guildhall is: by a path, because the workbench may
 * run on another port tomorrow.
 */
export async function openTenant(origin: string, tenantId: string): Promise<void> {
  const everyone = everyoneClaim(tenantId);
  for (const path of openSites) {
    const { sp } = siteAs(administrator.upn, `${origin}${path}`);
    const visitors = await sp.web.associatedVisitorGroup.select('Id')<{ Id: number }>();
    await sp.web.ensureUser(everyone);
    await ensureMember(sp, visitors.Id, everyone);
  }
  const { sp } = siteAs(administrator.upn, `${origin}${appCatalog}`);
  await sp.web.setStorageEntity(siteProperty, guildhallPath, 'Address of the Guildhall site');
}
