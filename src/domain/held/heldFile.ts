import { csvFile } from '../csv';
import { isoInstant } from '../time';
import type { UtcInstant } from '../time';
import type { NamedPerson, PersonKey } from '../identity';
import type { HeldRow } from './held';
import { heldPlaces } from './held';
import type { NamingRow } from './naming';

/** What is held about somebody, to be written into a file. */
export interface HeldForFile {
  /** Under the person's key. */
  readonly rows: readonly HeldRow[];
  /** Of others; undefined where nobody looked for them. */
  readonly naming: readonly NamingRow[] | undefined;
  /** Of whoever added a row, as far as the site knows them. */
  readonly names: ReadonlyMap<PersonKey, NamedPerson>;
}

/** Everything that is held about somebody as JSON: by list as it stands there, and the rows in which others name the person. */
export function heldJson(person: NamedPerson, { rows, naming, names }: HeldForFile, readAt: UtcInstant): string {
  const told = ({ id, kind, community, at, by, body }: HeldRow): Record<string, unknown> => ({
    row: id,
    kind,
    community,
    at: isoInstant(at),
    addedBy: { key: by, name: names.get(by)?.name ?? null },
    says: body ?? null
  });
  const lists = Object.fromEntries(heldPlaces.map(place => [place, rows.filter(row => row.place === place).map(told)]));
  const others = naming?.map(row => ({ list: row.place, names: row.naming, ...told(row) })) ?? 'not looked for';
  return JSON.stringify({ person, readAt: isoInstant(readAt), lists, whereOthersNameYou: others }, undefined, 2);
}

const columns = ['list', 'row', 'at', 'kind', 'community', 'names', 'addedBy', 'says'] as const;

/** The same as a table, one row a line. `names` is `own` for what stands under the person's key. */
export function heldCsv({ rows, naming = [], names }: HeldForFile): string {
  const line = (row: HeldRow, how: string): string[] => {
    const { place, id, at, kind, community, by, body } = row;
    return [place, String(id), isoInstant(at), kind, community, how, names.get(by)?.name ?? by, body === undefined ? '' : JSON.stringify(body)];
  };
  return csvFile([columns, ...rows.map(row => line(row, 'own')), ...naming.map(row => line(row, row.naming))]);
}
