import { readCatalogApps } from './tenant';
import type { SiteCheck } from './siteCheck';

/** Product id of our package, as config/package-solution.json has it. */
export const packageId = '1d8f7c3a-6b52-4f0e-9c41-5a7e2b90d3f6';

const toTeams =
  'In the app catalog, select the package and choose “Add to Teams”; or let a Teams administrator publish the app with this command. Teams admin center, “Manage apps”, shows whether it is there.';

/** For the CLI for Microsoft 365. Source: pnp.github.io/cli-microsoft365, teams app publish. */
const publish = 'm365 teams app publish --filePath ./teams/guildhall-teams.zip';

/** Whether the package is in the app catalog. Whether it was synced to Teams, REST of SharePoint does not tell. */
export const checkTeamsApp: SiteCheck = {
  look: async ({ site }) => {
    const app = (await readCatalogApps(site)).find(({ ProductId }) => ProductId.toLowerCase() === packageId);
    if (app === undefined) {
      return {
        state: 'wrong',
        details: ['The app catalog of the tenant has no package of Guildhall.'],
        toDo: 'A SharePoint administrator uploads it with this command.',
        copy: 'm365 spo app add --filePath ./sharepoint/solution/guildhall.sppkg --overwrite'
      };
    }
    if (!app.Deployed) {
      return {
        state: 'wrong',
        details: [`Version ${app.AppCatalogVersion} is in the app catalog, and not deployed.`],
        toDo: 'A SharePoint administrator deploys it with this command.',
        copy: 'm365 spo app deploy --name guildhall.sppkg'
      };
    }
    return {
      state: 'unknown',
      details: [`Version ${app.AppCatalogVersion} is deployed from the app catalog.`],
      toDo: toTeams,
      copy: publish
    };
  }
};
