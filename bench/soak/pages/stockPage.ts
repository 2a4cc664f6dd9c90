import { spfi } from '@pnp/sp';
import { openConnection } from '../../../src/data/client/connection';
import type { TimelinePipe } from '../../../src/data/client/pnp';
import type { Site } from '../../../src/data/client/site';
import { connectSite, listOf, listPath } from '../../../src/data/client/site';
import { openGuildhall } from '../../../src/data/guildhall';
import type { Page, Preference, RowToAdd, Verdict, Viewer } from './page';
import { versionOf, withTag } from './page';
import { look } from './look';
import { platformOf } from './person';
import { logOf, writeRow } from './rows';

/** The page of a product that leaves everything to PnPjs: what it resolves is done, what it rejects has failed. */
export function openStockPage(siteUrl: string, viewer: Viewer): Page {
  const platform = platformOf(viewer.upn, siteUrl);
  const sp = spfi(siteUrl).using(platform as TimelinePipe);
  // The product's readers and its publisher, their requests sent by PnPjs as it comes.
  const site: Site = { ...connectSite(siteUrl, platform, openConnection()), sp };
  return {
    add: row => told(addRow(site, viewer, row)),
    addTogether: async rows => {
      const [batched, execute] = sp.batched();
      const parts = rows.map(row => told(addRow({ ...site, sp: batched }, viewer, row)));
      const sent = execute().then(() => undefined, failed);
      // Where the post itself fails, PnPjs never settles its parts.
      return Promise.all(parts.map(part => Promise.race([part, sent.then(refused => refused ?? part)])));
    },
    changeSetting: size => changeSetting(site, size),
    changePreference: preference => told(changePreference(site, viewer, preference)),
    look: () => look(site, viewer),
    publish: () => told(openGuildhall(site).publish(() => undefined))
  };
}

async function addRow(site: Site, viewer: Viewer, row: RowToAdd): Promise<void> {
  const list = listOf(site, logOf(row));
  const values = writeRow(viewer, row);
  if (row.kind !== 'decision') return void (await list.items.add(values));
  const folder = `${listPath(site, 'decisions')}/${row.unit}`;
  const fields = Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));
  const answers = await list.addValidateUpdateItemUsingPath(fields, folder);
  const refused = answers.find(({ HasException }) => HasException === true);
  if (refused !== undefined) throw new Error(refused.ErrorMessage ?? refused.FieldName ?? '');
}

interface SettingRow {
  readonly ID: number;
  readonly 'odata.etag': string;
}

async function changeSetting(site: Site, size: number): Promise<Verdict> {
  let basedOn = 0;
  const change = async (): Promise<void> => {
    const { items } = listOf(site, 'settings');
    const [row] = await items.select('ID').filter("Title eq 'minimumGroupSize'")<SettingRow[]>();
    if (row === undefined) throw new Error('There is no such setting.');
    basedOn = versionOf(row['odata.etag']);
    await items.getById(row.ID).update({ Value: String(size) });
  };
  return { ...(await told(change())), basedOn };
}

async function changePreference(site: Site, { id }: Viewer, { list, tag }: Preference): Promise<void> {
  const { items } = listOf(site, 'preferences');
  const [row] = await items.select('ID', 'Body').filter(`PersonKey eq '${id}'`)<{ ID: number; Body: string }[]>();
  const present = JSON.parse(row?.Body ?? '{}') as Partial<Record<Preference['list'], string>>;
  const values = { PersonKey: String(id), Body: JSON.stringify({ ...present, [list]: withTag(present[list], tag) }) };
  if (row === undefined) await items.add({ Title: 'preferences', ...values });
  else await items.getById(row.ID).update(values);
}

function told(work: Promise<unknown>): Promise<Verdict> {
  return work.then(() => ({ outcome: 'done' }), failed);
}

function failed(error: unknown): Verdict {
  return { outcome: 'failed', why: error instanceof Error ? error.message.slice(0, 200) : String(error) };
}
