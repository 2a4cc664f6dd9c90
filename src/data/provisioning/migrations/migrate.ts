import type { Site } from '../../client/site';
import { ensureSetting } from '../../repositories/settings';
import { settingNames } from '../../schema/lists';
import type { Principals } from '../principals';
import type { Migration } from './migrations';

/** Runs a migration to its end and writes down that the site is of its version: from there the next one goes on. */
export async function migrate(site: Site, principals: Principals, { steps, to }: Migration): Promise<void> {
  for (const step of steps) await step(site, principals);
  await ensureSetting(site, settingNames.schemaVersion, String(to));
}
