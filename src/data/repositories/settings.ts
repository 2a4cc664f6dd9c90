import { smallestMinimum } from '../../domain/report/protectMonth';
import { isFailure } from '../../domain/failure';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import { schemaVersion, settingNames } from '../schema/lists';

export interface Settings {
  /** Version of the lists as set up; 0 while set-up has not finished. */
  readonly schemaVersion: number;
  /** The minimum group size k; never below the design's five. */
  readonly minimumGroupSize: number;
}

interface SettingRow {
  readonly ID: number;
  readonly Title: string;
  readonly Value: string | null;
}

/** What administrators chose, or undefined where the site has no Guildhall lists yet. */
export async function readSettings(site: Site): Promise<Settings | undefined> {
  try {
    const rows = await listOf(site, 'settings').items.select('ID', 'Title', 'Value')<SettingRow[]>();
    const value = (name: string): number => Number(rows.find(row => row.Title === name)?.Value ?? Number.NaN);
    const minimum = value(settingNames.minimumGroupSize);
    return {
      schemaVersion: value(settingNames.schemaVersion) || 0,
      minimumGroupSize: Number.isInteger(minimum) ? Math.max(minimum, smallestMinimum) : smallestMinimum
    };
  } catch (error) {
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}

/** Whether the site has the lists of this version, of an older one, or none that set-up finished. */
export type SetUpState = 'none' | 'older' | 'current';

export function setUpState(settings: Settings | undefined): SetUpState {
  if (settings === undefined || settings.schemaVersion === 0) return 'none';
  return settings.schemaVersion < schemaVersion ? 'older' : 'current';
}
