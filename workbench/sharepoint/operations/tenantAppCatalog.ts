import type { Call } from '../call';
import { appCatalog } from './storageEntities';
import { queried } from './queried';
import { identityErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import type { Resource } from '../route/resource';
import { Rights } from '../rights/rights';
import type { Entity } from '../serialise/entity';
import { findSite } from '../store/sites';

interface CatalogApp {
  id: string;
  productId: string;
  title: string;
  version: string;
  deployed: number;
}

/** `web/tenantappcatalog`: the packages of the tenant, told to whoever may read the app catalog. */
export function tenantAppCatalog(): Resource {
  return {
    type: 'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.TenantCorporateCatalogAccessor',
    children: {
      availableapps: () => ({
        type: 'CorporateCatalogAppMetadataCollection',
        get: (call) => {
          requireReader(call);
          const apps = call.db.all<CatalogApp>('SELECT id, productId, title, version, deployed FROM apps ORDER BY title');
          return queried(call, 'SP.ApiData.CorporateCatalogAppMetadatas', apps.map(appEntity));
        }
      })
    }
  };
}

function requireReader(call: Call): void {
  const catalog = found(findSite(call.db, appCatalog), () => webErrors.siteMissing(appCatalog));
  if (!new Rights(call.db, catalog, call.person, call.service.tenantId).may('ViewListItems', catalog.scope)) {
    throw identityErrors.accessDenied();
  }
}

/** Whether a package was synced to Teams is not told. */
function appEntity(app: CatalogApp): Entity {
  return {
    type: 'Microsoft.SharePoint.Marketplace.CorporateCuratedGallery.CorporateCatalogAppMetadata',
    path: `Web/TenantAppCatalog/AvailableApps/GetById('${app.id}')`,
    set: 'SP.ApiData.CorporateCatalogAppMetadatas',
    properties: {
      AadAppId: '00000000-0000-0000-0000-000000000000',
      AppCatalogVersion: app.version,
      ContainsTenantWideExtension: false,
      CurrentVersionDeployed: app.deployed === 1,
      Deployed: app.deployed === 1,
      ID: app.id,
      IsClientSideSolution: true,
      IsEnabled: true,
      IsPackageDefaultSkipFeatureDeployment: false,
      IsValidAppPackage: true,
      ProductId: app.productId,
      ShortDescription: '',
      SkipDeploymentFeature: false,
      Title: app.title
    }
  };
}
