import { readSettings } from '../../repositories/settings';
import { schemaVersion } from '../../schema/lists';
import { provision } from '../provision';
import type { SiteCheck } from './siteCheck';
import { judged } from './siteCheck';

/** The lists are those of this version; mended by set-up, which migrates first. */
export const checkVersion: SiteCheck = {
  look: async ({ site }) => {
    const found = (await readSettings(site))?.schemaVersion ?? 0;
    if (found === 0) return judged([{ says: 'notFinished' }]);
    if (found < schemaVersion) return judged([{ says: 'olderLists', values: { found, current: schemaVersion } }]);
    return { state: 'good', details: [{ says: 'currentLists', values: { found } }] };
  },
  mend: async ({ site, tenantId }, tell) => void (await provision(site, tenantId, ({ doing }) => tell(doing)))
};
