import { Web } from '@pnp/sp/webs/index.js';
import { Failure } from '../../../domain/failure';
import { readSiteProperty, siteProperty } from '../../findSite';
import type { Site } from '../../client/site';
import { repeated } from '../repeated';
import { readAppCatalogUrl } from './tenant';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';
import type { Detail } from '../../../domain/setUp/detail';

/**
 * The tenant property names this site. It lies in the tenant's app catalog: only who owns that can set it, so mending
 * may be refused, and the command for a SharePoint administrator is told with it.
 */
export const checkSiteAddress: SiteCheck = {
  look: async ({ site }) =>
    judged(problemsOf(site, await readSiteProperty(site.sp)), {
      toDo: { says: 'askForAddress' },
      copy: command(site)
    }),
  mend: async ({ site }) => {
    const catalog = await readAppCatalogUrl(site);
    if (catalog === undefined) throw new Failure('notFound', 'The tenant has no app catalog.');
    const web = Web([site.sp.web, catalog]);
    // Sent again, it says the same.
    await repeated(site, () => web.setStorageEntity(siteProperty, site.url, 'Address of the Guildhall site.'));
  }
};

function problemsOf({ url }: Site, property: string | undefined): Detail[] {
  if (property === undefined) return [{ says: 'addressNotSet', values: { property: siteProperty } }];
  let named: string;
  try {
    named = new URL(property, url).href.replace(/\/+$/, '');
  } catch {
    // Somebody wrote something else than an address.
    return [{ says: 'noAddress', values: { property: siteProperty, text: property } }];
  }
  return named.toLowerCase() === url.toLowerCase() ? [] : [{ says: 'otherAddress', values: { property: siteProperty, address: named } }];
}

/** For the CLI for Microsoft 365. Source: pnp.github.io/cli-microsoft365, spo storageentity set. */
function command({ url }: Site): string {
  return `m365 spo storageentity set --appCatalogUrl ${new URL(url).origin}/sites/appcatalog --key ${siteProperty} --value ${url}`;
}
