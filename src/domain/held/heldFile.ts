import { csvFile } from '../csv';
import { isoInstant } from '../time';
import type { UtcInstant } from '../time';
import type { NamedPerson } from '../identity';
import type { HeldRow } from './held';
import { heldPlaces } from './held';

/** Everything that is held about somebody as JSON, by list, as it stands there. */
export function heldJson(person: NamedPerson, rows: readonly HeldRow[], readAt: UtcInstant): string {
  const lists = Object.fromEntries(
    heldPlaces.map(place => [
      place,
      rows
        .filter(row => row.place === place)
        .map(({ id, kind, community, at, isOwn, body }) => ({ row: id, kind, community, at: isoInstant(at), addedByYou: isOwn, says: body ?? null }))
    ])
  );
  return JSON.stringify({ person, readAt: isoInstant(readAt), lists }, undefined, 2);
}

const columns = ['list', 'row', 'at', 'kind', 'community', 'addedByYou', 'says'] as const;

/** The same as a table, one row a line. */
export function heldCsv(rows: readonly HeldRow[]): string {
  const lines = rows.map(({ place, id, at, kind, community, isOwn, body }) => [place, String(id), isoInstant(at), kind, community, String(isOwn), body === undefined ? '' : JSON.stringify(body)]);
  return csvFile([columns, ...lines]);
}
