import { isFailure } from '../../domain/failure';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { parseInstant } from '../../domain/time';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';

/** Somebody who was marked as having left, and since when. */
export interface Leaver extends NamedPerson {
  readonly since: UtcInstant;
}

/** As the list has it. */
export interface LeaverRow {
  readonly ID: number;
  readonly Title: string | null;
  readonly PersonKey: string | null;
  readonly Since: string | null;
  readonly 'odata.etag': string;
}

export const leaverSelection = ['ID', 'Title', 'PersonKey', 'Since'];

/** Who has left; nobody on a site that was set up before there was such a list. */
export async function readLeavers(site: Site): Promise<Leaver[]> {
  const leavers = new Map<PersonKey, Leaver | undefined>();
  for (const row of await readLeaverRows(site)) {
    const key = personKey(row.PersonKey ?? '');
    // The first row of a person counts, as it is the one that is edited.
    if (key !== '' && !leavers.has(key)) leavers.set(key, toLeaver(key, row));
  }
  return [...leavers.values()].flatMap(leaver => leaver ?? []);
}

async function readLeaverRows(site: Site): Promise<LeaverRow[]> {
  try {
    return await readRows<LeaverRow>(site, 'leavers', leaverSelection, []);
  } catch (error) {
    if (isFailure(error, 'notFound')) return [];
    throw error;
  }
}

function toLeaver(key: PersonKey, { Title, Since }: LeaverRow): Leaver | undefined {
  const since = parseInstant(Since);
  return since === undefined ? undefined : { key, name: Title ?? key, since };
}
