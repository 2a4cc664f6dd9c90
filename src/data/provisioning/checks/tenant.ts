import { SPCollection, SPInstance } from '@pnp/sp';
import type { Site } from '../../client/site';

/** Address of the tenant's app catalog, or undefined where there is none. Source: PnPjs, `getTenantAppCatalogWeb`. */
export async function readAppCatalogUrl({ sp, url }: Site): Promise<string | undefined> {
  const settings = SPInstance([sp.web, url], '_api/SP_TenantSettings_Current');
  const { CorporateCatalogUrl: catalog } = await settings<{ CorporateCatalogUrl?: string | null }>();
  return catalog || undefined;
}

/** A package of the app catalog, as far as we look. Source: SharePoint/sp-dev-docs, docs/apis/alm-api-for-spfx-add-ins.md. */
export interface CatalogApp {
  readonly ProductId: string;
  readonly Deployed: boolean;
  readonly AppCatalogVersion: string;
}

export function readCatalogApps({ sp, url }: Site): Promise<CatalogApp[]> {
  return SPCollection([sp.web, url], '_api/web/tenantappcatalog/AvailableApps')<CatalogApp[]>();
}
