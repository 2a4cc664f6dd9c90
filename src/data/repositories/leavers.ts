import { Failure, isFailure } from '../../domain/failure';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { isoInstant, parseInstant } from '../../domain/time';
import { addRow } from '../client/addRow';
import { editRow } from '../client/editRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import { endAssignmentsOf } from './assignments';

/** Somebody who was marked as having left, and since when. */
export interface Leaver extends NamedPerson {
  readonly since: UtcInstant;
}

interface LeaverRow {
  readonly ID: number;
  readonly Title: string | null;
  readonly PersonKey: string | null;
  readonly Since: string | null;
  readonly 'odata.etag': string;
}

const selection = ['ID', 'Title', 'PersonKey', 'Since'];

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

/**
 * Marks somebody as having left since an instant, and ends what the person is assigned to. Run again, it goes on where it
 * stopped. A `conflict` failure where another administrator marked the same person with another day.
 */
export async function markLeaver(site: Site, person: NamedPerson, since: UtcInstant): Promise<void> {
  const value = isoInstant(since);
  const known = await rowOf(site, person.key);
  if (known === undefined) {
    const values = { Title: person.name, PersonKey: person.key, Since: value };
    await addRow(site, { list: 'leavers', values, identity: ['PersonKey'] });
  } else {
    await setSince(site, person, value, before => before === '');
  }
  await endAssignmentsOf(site, person.key, since);
}

/** Takes a mistake back: the person counts as being here again. What was ended stays ended; nothing is deleted. */
export async function takeLeaverBack(site: Site, leaver: Leaver): Promise<void> {
  const seen = isoInstant(leaver.since);
  await setSince(site, leaver, '', since => since === seen);
}

async function setSince(
  site: Site,
  person: NamedPerson,
  value: string,
  mayChange: (since: string) => boolean
): Promise<void> {
  await editRow(site.connection, {
    read: async () => {
      const row = await rowOf(site, person.key);
      if (row === undefined) throw new Failure('notFound', `${person.name} was not marked.`);
      return row;
    },
    isDone: ({ Since }) => {
      if ((Since ?? '') === value) return true;
      if (mayChange(Since ?? '')) return false;
      throw new Failure('conflict', `Another administrator changed since when ${person.name} has left.`);
    },
    write: async row => {
      await listOf(site, 'leavers').items.getById(row.ID).update({ Since: value }, row['odata.etag']);
      return { ...row, Since: value };
    }
  });
}

async function readLeaverRows(site: Site): Promise<LeaverRow[]> {
  try {
    return await readRows<LeaverRow>(site, 'leavers', selection, []);
  } catch (error) {
    if (isFailure(error, 'notFound')) return [];
    throw error;
  }
}

async function rowOf(site: Site, person: PersonKey): Promise<LeaverRow | undefined> {
  const rows = await readRows<LeaverRow>(site, 'leavers', selection, [['PersonKey', 'eq', person]]);
  return rows[0];
}

function toLeaver(key: PersonKey, { Title, Since }: LeaverRow): Leaver | undefined {
  const since = parseInstant(Since);
  return since === undefined ? undefined : { key, name: Title ?? key, since };
}
