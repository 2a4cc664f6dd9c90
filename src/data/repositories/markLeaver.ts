import { Failure } from '../../domain/failure';
import type { NamedPerson, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { isoInstant } from '../../domain/time';
import { addRow } from '../client/addRow';
import { editRow } from '../client/editRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listOf } from '../client/site';
import { endAssignmentsOf } from './assignments';
import type { Leaver, LeaverRow } from './leavers';
import { leaverSelection } from './leavers';

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

async function rowOf(site: Site, person: PersonKey): Promise<LeaverRow | undefined> {
  const rows = await readRows<LeaverRow>(site, 'leavers', leaverSelection, [['PersonKey', 'eq', person]]);
  return rows[0];
}
