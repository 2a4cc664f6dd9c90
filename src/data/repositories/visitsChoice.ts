import { Failure } from '../../domain/failure';
import { addRow } from '../client/addRow';
import { editRow } from '../client/editRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import { settingNames } from '../schema/lists';

/** Whether visits are to be recorded. */
export type VisitsAnswer = 'yes' | 'no';

/** The choice as administrators see and change it. */
export interface VisitsChoice {
  /** Undefined until an administrator has chosen: there is no default. */
  readonly answer: VisitsAnswer | undefined;
  /** Names the version that was read; a change is made on top of it and of no other. */
  readonly version: string;
}

interface SettingRow {
  readonly ID: number;
  readonly Title: string;
  readonly Value: string | null;
  readonly 'odata.etag': string;
}

export async function readVisitsChoice(site: Site): Promise<VisitsChoice> {
  return toChoice(await readRow(site));
}

/**
 * Answers it on top of what was `seen`, also where nobody answered before. A `conflict` failure where another
 * administrator answered since, with another answer: a person must choose.
 */
export async function changeVisitsChoice(site: Site, seen: VisitsChoice, answer: VisitsAnswer): Promise<VisitsChoice> {
  const row = await editRow<SettingRow | undefined>(site.connection, {
    read: () => readRow(site),
    isDone: now => {
      const choice = toChoice(now);
      if (choice.answer === answer) return true;
      if (choice.version === seen.version) return false;
      throw new Failure('conflict', `Another administrator answered “${choice.answer ?? 'nothing'}” meanwhile.`);
    },
    write: now => write(site, now, answer)
  });
  return toChoice(row);
}

/** The row that says so; undefined where it has to be looked up, as the first of its name counts. */
async function write(site: Site, row: SettingRow | undefined, answer: VisitsAnswer): Promise<SettingRow | undefined> {
  if (row === undefined) {
    await addRow(site, { list: 'settings', values: { Title: settingNames.recordVisits, Value: answer }, identity: ['Title'] });
    return undefined;
  }
  const { etag } = await listOf(site, 'settings').items.getById(row.ID).update({ Value: answer }, row['odata.etag']);
  return { ...row, Value: answer, 'odata.etag': etag };
}

async function readRow(site: Site): Promise<SettingRow | undefined> {
  const rows = await readRows<SettingRow>(site, 'settings', ['ID', 'Title', 'Value'], []);
  return rows.find(({ Title }) => Title === settingNames.recordVisits);
}

function toChoice(row: SettingRow | undefined): VisitsChoice {
  const answer = row?.Value === 'yes' || row?.Value === 'no' ? row.Value : undefined;
  return { answer, version: row?.['odata.etag'] ?? '' };
}
