import { Failure } from '../../domain/failure';
import type { VisitRecording } from '../../domain/setUp/visitRecording';
import { readVisitRecording } from '../../domain/setUp/visitRecording';
import type { UtcInstant } from '../../domain/time';
import { parseInstant } from '../../domain/time';
import { addRow } from '../client/addRow';
import { queryRows } from '../client/readRows';
import type { Site } from '../client/site';
import { settingNames } from '../schema/lists';
import type { SettingRow } from './settings';
import { changeSetting, readSettingRows, rowOf } from './settings';

/** Whether visits are recorded, as an administrator sees and changes it. */
export interface VisitSetting {
  /** Undefined while nobody has decided. */
  readonly choice: VisitRecording | undefined;
  /** Names the version that was read; empty where there was none. A change is made on top of it and of no other. */
  readonly version: string;
}

export async function readVisitSetting(site: Site): Promise<VisitSetting> {
  return toSetting(rowOf(await readSettingRows(site), settingNames.visits));
}

/**
 * Since when visits are recorded without a break: the last time that somebody chose so. Undefined where they are not
 * recorded.
 */
export async function readRecordedSince(site: Site): Promise<UtcInstant | undefined> {
  const rows = await queryRows(site, 'settings', ['ID', 'Title', 'Value', 'Modified'], [])<(Pick<SettingRow, 'Title' | 'Value'> & { readonly Modified: string })[]>();
  const row = rows.find(({ Title }) => Title === settingNames.visits);
  return readVisitRecording(row?.Value) === 'recorded' ? parseInstant(row?.Modified) : undefined;
}

/**
 * Decides on top of what was `seen`. A `conflict` failure where another administrator decided otherwise meanwhile: of
 * two first decisions the row that came first counts.
 */
export async function chooseVisitRecording(site: Site, seen: VisitSetting, choice: VisitRecording): Promise<VisitSetting> {
  const name = settingNames.visits;
  if (seen.version !== '') return toSetting(await changeSetting(site, name, choice, seen.version));
  if (rowOf(await readSettingRows(site), name) === undefined) {
    await addRow(site, { list: 'settings', values: { Title: name, Value: choice }, identity: ['Title'] });
  }
  const now = await readVisitSetting(site);
  if (now.choice !== choice) {
    throw new Failure('conflict', `Another administrator decided ${now.choice ?? 'otherwise'} meanwhile.`);
  }
  return now;
}

function toSetting(row: SettingRow | undefined): VisitSetting {
  return { choice: readVisitRecording(row?.Value), version: row?.['odata.etag'] ?? '' };
}
