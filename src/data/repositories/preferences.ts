import type { PersonKey } from '../../domain/identity';
import type { Preferences } from '../../domain/person/preferences';
import { mergePreferences, readPreferences, saysAlready } from '../../domain/person/preferences';
import { editRow } from '../client/editRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';

interface PreferencesRow {
  readonly ID: number;
  readonly PersonKey: string | null;
  readonly Body: string | null;
  readonly AuthorId: number;
  readonly EditorId: number;
  readonly 'odata.etag': string;
}

interface StoredPreferences {
  readonly row: PreferencesRow | undefined;
  readonly preferences: Preferences;
}

/** What the person chose; nothing where he never did. */
export async function readPreferencesOf(site: Site, person: PersonKey): Promise<Preferences> {
  return (await readStored(site, person)).preferences;
}

/**
 * Changes some preferences of the person who is asking and returns all of them. What another device changes at the same
 * time is merged (see `mergePreferences`).
 */
export async function changePreferences(site: Site, person: PersonKey, change: Preferences): Promise<Preferences> {
  const stored = await editRow<StoredPreferences>(site.connection, {
    read: () => readStored(site, person),
    isDone: ({ preferences }) => saysAlready(preferences, change),
    write: seen => write(site, person, seen, change)
  });
  return stored.preferences;
}

async function readStored(site: Site, person: PersonKey): Promise<StoredPreferences> {
  const rows = await readRows<PreferencesRow>(site, 'preferences', ['ID', 'PersonKey', 'Body', 'AuthorId', 'EditorId'], [
    ['PersonKey', 'eq', person]
  ]);
  // Author may be forged by whoever adds a row, Editor may not: a row is the person's own if both say so.
  const own = rows.filter(({ AuthorId, EditorId }) => [AuthorId, EditorId].every(id => String(id) === person));
  // Two devices may have added the first row at the same moment: on both, the older one counts.
  const row = own.sort((a, b) => a.ID - b.ID)[0];
  return { row, preferences: readPreferences(parse(row?.Body)) };
}

async function write(
  site: Site,
  person: PersonKey,
  { row, preferences }: StoredPreferences,
  change: Preferences
): Promise<StoredPreferences | undefined> {
  const merged = mergePreferences(preferences, change);
  const { items } = listOf(site, 'preferences');
  const values = { PersonKey: person, Body: JSON.stringify(merged) };
  if (row === undefined) {
    await items.add({ Title: 'preferences', ...values });
    // Whether this row is the one that counts, only the list knows.
    return undefined;
  }
  await items.getById(row.ID).update(values, row['odata.etag']);
  return { row, preferences: merged };
}

function parse(text: string | null | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // A damaged row says nothing; the next change replaces it.
    return undefined;
  }
}
