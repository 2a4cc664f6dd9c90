import { Failure, isFailure } from '../../domain/failure';
import { smallestMinimum } from '../../domain/report/protectMonth';
import { addRow } from '../client/addRow';
import { editRow } from '../client/editRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import type { SettingName } from '../schema/lists';
import { schemaVersion, settingNames } from '../schema/lists';

export interface Settings {
  /** Version of the lists as set up; 0 while set-up has not finished. */
  readonly schemaVersion: number;
  /** The minimum group size k; never below the design's five. */
  readonly minimumGroupSize: GroupSizeSetting;
}

/** The minimum group size as an administrator sees and changes it. */
export interface GroupSizeSetting {
  readonly size: number;
  /** Names the version that was read; a change is made on top of it and of no other. */
  readonly version: string;
}

/** A row of Settings as REST returns it. */
export interface SettingRow {
  readonly ID: number;
  readonly Title: string;
  readonly Value: string | null;
  readonly 'odata.etag': string;
}

/** What administrators chose, or undefined where the site has no Guildhall lists yet. */
export async function readSettings(site: Site): Promise<Settings | undefined> {
  try {
    const rows = await readSettingRows(site);
    const row = (name: SettingName): SettingRow | undefined => rowOf(rows, name);
    return {
      schemaVersion: Number(row(settingNames.schemaVersion)?.Value) || 0,
      minimumGroupSize: toGroupSize(row(settingNames.minimumGroupSize))
    };
  } catch (error) {
    if (isFailure(error, 'notFound') || (await lacksValues(site, error))) return undefined;
    throw error;
  }
}

/** Whether set-up was cut between making the list and its column: there is nothing to read yet, and it goes on from there. */
async function lacksValues(site: Site, error: unknown): Promise<boolean> {
  if (!isFailure(error, 'invalid')) return false;
  // Columns are asked for by those who set a site up, and here.
  await import('../client/pnpKeeping');
  const fields = await listOf(site, 'settings').fields.select('InternalName')<{ InternalName: string }[]>();
  return !fields.some(({ InternalName }) => InternalName === 'Value');
}

/** Whether the site has the lists of this version, of an older one, or none that set-up finished. */
export type SetUpState = 'none' | 'older' | 'current';

export function setUpState(settings: Settings | undefined): SetUpState {
  if (settings === undefined || settings.schemaVersion === 0) return 'none';
  return settings.schemaVersion < schemaVersion ? 'older' : 'current';
}

/** The minimum group size; the smallest there is where no administrator chose another. */
export async function readMinimumGroupSize(site: Site): Promise<GroupSizeSetting> {
  return (await readSettings(site))?.minimumGroupSize ?? toGroupSize(undefined);
}

/**
 * Sets the minimum group size on top of the version that `seen` names. Failures: `invalid` below the smallest size or
 * where it is no whole number, `conflict` where another administrator changed it since: a person must choose.
 */
export async function changeMinimumGroupSize(site: Site, seen: GroupSizeSetting, size: number): Promise<GroupSizeSetting> {
  if (!Number.isSafeInteger(size) || size < smallestMinimum) {
    throw new Failure('invalid', `The minimum group size is a whole number from ${smallestMinimum} up.`);
  }
  return toGroupSize(await changeSetting(site, settingNames.minimumGroupSize, String(size), seen.version));
}

/** Makes a setting say `value`, whatever it said before. For set-up. */
export async function ensureSetting(site: Site, name: SettingName, value: string): Promise<void> {
  const known = rowOf(await readSettingRows(site), name);
  if (known === undefined) await addRow(site, { list: 'settings', values: { Title: name, Value: value }, identity: ['Title'] });
  else if (known.Value !== value) await changeSetting(site, name, value, known['odata.etag']);
}

/** Gives a setting that nobody has chosen yet its first value. */
export async function initialiseSetting(site: Site, name: SettingName, value: string): Promise<void> {
  if (rowOf(await readSettingRows(site), name) === undefined) await ensureSetting(site, name, value);
}

/** Sets a setting on top of the version given; a `conflict` failure where somebody set another value since. */
export async function changeSetting(site: Site, name: SettingName, value: string, version: string): Promise<SettingRow> {
  return editRow(site.connection, {
    read: async () => {
      const row = rowOf(await readSettingRows(site), name);
      if (row === undefined) throw new Failure('notFound', `The setting ${name} is missing. Run set-up again.`);
      return row;
    },
    isDone: row => {
      if (row.Value === value) return true;
      if (row['odata.etag'] === version) return false;
      throw new Failure('conflict', `Another administrator set ${name} to ${row.Value ?? 'nothing'} meanwhile.`);
    },
    write: async row => {
      const { etag } = await listOf(site, 'settings').items.getById(row.ID).update({ Value: value }, row['odata.etag']);
      return { ...row, Value: value, 'odata.etag': etag };
    }
  });
}

export function readSettingRows(site: Site): Promise<SettingRow[]> {
  return readRows<SettingRow>(site, 'settings', ['ID', 'Title', 'Value'], []);
}

/** The first row of a name counts: one that was sent twice must not be two settings. */
export function rowOf(rows: readonly SettingRow[], name: SettingName): SettingRow | undefined {
  return rows.find(row => row.Title === name);
}

function toGroupSize(row: SettingRow | undefined): GroupSizeSetting {
  const size = Number(row?.Value ?? Number.NaN);
  return {
    size: Number.isInteger(size) ? Math.max(size, smallestMinimum) : smallestMinimum,
    version: row?.['odata.etag'] ?? ''
  };
}
