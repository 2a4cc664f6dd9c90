import { appCatalog } from './storageEntities';
import type { Resource } from '../route/resource';
import { findSite } from '../store/sites';

/** `_api/SP_TenantSettings_Current`: where the tenant's app catalog is; null where there is none. */
export const tenantSettings: Resource = {
  type: 'SP.TenantSettings',
  entity: (call) => ({
    type: 'SP.TenantSettings',
    path: 'SP_TenantSettings_Current',
    set: 'SP.ApiData.TenantSettings',
    properties: { CorporateCatalogUrl: findSite(call.db, appCatalog) === undefined ? null : `${call.service.origin()}${appCatalog}` }
  })
};
