import { readCatalogApps } from './tenant';
import type { SiteCheck } from './siteCheck';

/** Product id of our package, as config/package-solution.json has it. */
export const packageId = '1d8f7c3a-6b52-4f0e-9c41-5a7e2b90d3f6';

/** For the CLI for Microsoft 365. Source: pnp.github.io/cli-microsoft365, teams app publish. */
const publish = 'm365 teams app publish --filePath ./teams/guildhall-teams.zip';

/** Where Teams keeps the apps of an organisation. Source: learn.microsoft.com, manage apps in the Teams admin centre. */
const manageApps = 'https://admin.teams.microsoft.com/policies/manage-apps';

/** Whether the package is in the app catalog. Whether it was synced to Teams, REST of SharePoint does not tell. */
export const checkTeamsApp: SiteCheck = {
  look: async ({ site }) => {
    const app = (await readCatalogApps(site)).find(({ ProductId }) => ProductId.toLowerCase() === packageId);
    if (app === undefined) {
      return {
        state: 'wrong',
        details: [{ says: 'noPackage' }],
        toDo: { says: 'uploadPackage' },
        copy: 'm365 spo app add --filePath ./sharepoint/solution/guildhall.sppkg --overwrite'
      };
    }
    if (!app.Deployed) {
      return {
        state: 'wrong',
        details: [{ says: 'notDeployed', values: { version: app.AppCatalogVersion } }],
        toDo: { says: 'deployPackage' },
        copy: 'm365 spo app deploy --name guildhall.sppkg'
      };
    }
    return {
      state: 'unknown',
      details: [{ says: 'deployed', values: { version: app.AppCatalogVersion } }],
      toDo: { says: 'toTeams' },
      opens: manageApps,
      copy: publish
    };
  }
};
