import type { Site } from '../../client/site';
import { ensureList } from '../ensureList';
import { ensureUnitReports } from '../ensureUnit';
import type { Principals } from '../principals';
import { everyday } from '../../../words/everyday';

/** One piece of a migration. It looks before it acts: a migration that was cut is run again from its first step. */
export type MigrationStep = (site: Site, principals: Principals) => Promise<void>;

/** What brings a site of the version before to version `to`. */
export interface Migration {
  readonly to: number;
  /** As a noun phrase, for whoever waits for it. */
  readonly about: string;
  readonly steps: readonly MigrationStep[];
}

/**
 * Every migration there ever was, in order; append only. What a released version did is never changed: a site may be of
 * any of them. A new one raises `schemaVersion`, and `test/data/upgrades.test.ts` gets a description of the version before.
 */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    about: everyday.work.migrations.leavers,
    steps: [(site, principals) => ensureList(site, 'leavers', principals)]
  },
  {
    to: 3,
    about: everyday.work.migrations.leaders,
    steps: [
      // A site that lost one of them is mended here: set-up makes lists only after migrating.
      ...(['organisationUnits', 'reports'] as const).map((name): MigrationStep => (site, principals) => ensureList(site, name, principals)),
      ensureUnitReports
    ]
  }
];

/** Those that a site of version `from` has before it. */
export function migrationsAfter(from: number): readonly Migration[] {
  return migrations.filter(({ to }) => to > from);
}
