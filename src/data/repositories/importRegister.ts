import type { ImportId } from '../../domain/bringing/importId';
import { asImportId, operationOfImport } from '../../domain/bringing/importId';
import { isFailure } from '../../domain/failure';
import type { UtcInstant } from '../../domain/time';
import { isoInstant, parseInstant } from '../../domain/time';
import { addRow } from '../client/addRow';
import { readRows } from '../client/readRows';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { stampValues } from '../rows/stampValues';

/** An import that was begun and not taken back. */
export interface RegisteredImport {
  readonly id: ImportId;
  /** Id of the row that says so: all rows of the import come after it. */
  readonly row: number;
  readonly begun: UtcInstant;
  /** Whether this site takes dates the way they are written here; otherwise rows bear the time of importing as their stamp. */
  readonly takesDates: boolean;
}

interface RegisterRow {
  readonly ID: number;
  readonly OperationId: string | null;
  readonly ActedAt: string | null;
  readonly Created: string;
}

const selection = ['ID', 'OperationId', 'ActedAt', 'Created'];

/** Under what imports are registered: a key that no community can have, so that no reader takes the row for an act. */
const register = '.imports';

/** What rows of an import are titled: all that a recycle bin tells of them. */
export function importTitle(id: ImportId): string {
  return `Brought over by import ${id}`;
}

/**
 * The stamp of a registering row. Form functions take dates as the site shows them, and no other language or time zone than
 * en-US and UTC makes this day and time of what is written: so the first row tells how the others can be stamped.
 */
const probe = Date.UTC(2000, 11, 31, 23, 59);

/** The import of that id; undefined where there is none. */
export async function findImport(site: Site, id: ImportId): Promise<RegisteredImport | undefined> {
  const rows = await readRows<RegisterRow>(site, 'history', selection, [['OperationId', 'eq', operationOfImport(id)]]);
  return rows.flatMap(toImport)[0];
}

/** Every import that was begun and not taken back, the oldest first. */
export async function readImports(site: Site): Promise<readonly RegisteredImport[]> {
  const rows = await readRows<RegisterRow>(site, 'history', selection, [['CommunityKey', 'eq', register]]);
  const imports = rows.flatMap(toImport).sort((a, b) => a.row - b.row);
  // A row that the network delivered twice is one import.
  return imports.filter(({ id }, index) => imports.findIndex(other => other.id === id) === index);
}

function toImport({ ID, OperationId, ActedAt, Created }: RegisterRow): RegisteredImport[] {
  const id = asImportId((OperationId ?? '').split('.')[0] ?? '');
  return id === undefined ? [] : [{ id, row: ID, begun: parseInstant(ActedAt) ?? 0, takesDates: parseInstant(Created) === probe }];
}

/** Registers an import before its first row, or gives the one that is there. */
export async function registerImport(site: Site, id: ImportId, now: UtcInstant): Promise<RegisteredImport> {
  const known = await findImport(site, id);
  if (known !== undefined) return known;
  const { LoginName } = await site.sp.web.currentUser.select('LoginName')<{ LoginName: string }>();
  const values = { Title: importTitle(id), Kind: 'import', PersonKey: '', CommunityKey: register, ActedAt: isoInstant(now), OperationId: operationOfImport(id) };
  const folder = listPath(site, 'history');
  try {
    await addRow(site, { list: 'history', folder, values: { ...values, ...stampValues(LoginName, probe) } });
  } catch (error) {
    // A site of another language may refuse the date: then the row is added without.
    if (!isFailure(error, 'invalid')) throw error;
    await addRow(site, { list: 'history', folder, values });
  }
  return (await findImport(site, id)) ?? { id, row: 0, begun: now, takesDates: false };
}
