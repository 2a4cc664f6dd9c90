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

/** The same as a table, one row a line. Source: RFC 4180, with a byte order mark, without which Excel takes letters wrongly. */
export function heldCsv(rows: readonly HeldRow[]): string {
  const lines = rows.map(({ place, id, at, kind, community, isOwn, body }) => [place, String(id), isoInstant(at), kind, community, String(isOwn), body === undefined ? '' : JSON.stringify(body)]);
  return `\uFEFF${[columns, ...lines].map(line => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula, a spreadsheet would work out. Source: OWASP, CSV injection. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}
