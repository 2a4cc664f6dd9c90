import type { ImportId } from '../../domain/bringing/importId';
import { isOfImport, operationOfLine } from '../../domain/bringing/importId';
import type { PlacedLine } from '../../domain/bringing/placePeople';
import type { OperationId, PersonKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { minute } from '../../domain/time';
import type { NewRow, RowValues } from '../client/addRow';
import { addRows } from '../client/inBatch';
import { readById } from '../client/readRows';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { toHistoryWriteRow } from '../rows/historyRow';
import { stampValues } from '../rows/stampValues';
import { importTitle, registerImport } from './importRegister';

/** How far an import is. Nothing is sent before what a listener returns is settled: so it pauses, or stops by throwing. */
export interface ImportProgress {
  readonly doing: 'looking' | 'bringing' | 'takingBack' | 'emptying';
  readonly done: number;
  readonly of?: number;
}
export type ImportTold = (progress: ImportProgress) => void | Promise<void>;

/** What came of an import. */
export interface Brought {
  readonly added: number;
  /** Lines that an earlier run had brought. */
  readonly there: number;
  /** Whether rows bear the time of the act as their stamp, or that of importing; the act’s own stands in a column either way. */
  readonly takesDates: boolean;
}

/** Rows between two pauses. */
const slice = 400;

/**
 * Brings the lines of an import into History, each once, however often it is cut and run again: what is there already is known
 * by its operation id, which comes of the import and the line. For administrators: *Created by* is the person, *Created* the
 * minute of the act, as whoever holds ManagePermissions may set them. `loginOf`: undefined for people of whom only history
 * remains; their rows stay the administrator’s. Failures: `forbidden` for others.
 */
export async function bringHistory(
  site: Site,
  id: ImportId,
  lines: readonly PlacedLine[],
  loginOf: (person: PersonKey) => string | undefined,
  now: UtcInstant,
  tell: ImportTold
): Promise<Brought> {
  const { row, takesDates } = await registerImport(site, id, now);
  const there = await readOperations(site, id, row, tell);
  const hashed: { line: PlacedLine; operation: OperationId }[] = [];
  for (const line of lines) {
    const operation = operationOfLine(id, await sha256(line.identity));
    if (!there.has(operation)) hashed.push({ line, operation });
  }
  const folder = listPath(site, 'history');
  const title = importTitle(id);
  for (let start = 0; start < hashed.length; start += slice) {
    const rows = hashed.slice(start, start + slice).map(({ line, operation }): NewRow => {
      const { kind, person, community, actedAt } = line;
      const values = { ...toHistoryWriteRow({ kind, person, community, actedAt, operation }), Title: title };
      return { list: 'history', folder, values: { ...values, ...stampsOf(line, loginOf(person), takesDates) } };
    });
    await addRows(site, rows);
    await tell({ doing: 'bringing', done: start + rows.length, of: hashed.length });
  }
  return { added: hashed.length, there: lines.length - hashed.length, takesDates };
}

/** Forms know whole minutes. */
function stampsOf({ actedAt }: PlacedLine, login: string | undefined, takesDates: boolean): RowValues {
  const { Author, Editor, Created, Modified } = stampValues(login ?? '', Math.floor(actedAt / minute) * minute);
  return { ...(login !== undefined && { Author, Editor }), ...(takesDates && { Created, Modified }) };
}

/** The operations of an import that are in: they lie behind the row that registered it, which went in first. */
async function readOperations(site: Site, id: ImportId, after: number, tell: ImportTold): Promise<ReadonlySet<string>> {
  const operations = new Set<string>();
  for await (const page of readById<{ ID: number; OperationId: string | null }>(site, 'history', ['ID', 'OperationId'], after)) {
    for (const { OperationId } of page) if (isOfImport(id, OperationId ?? '')) operations.add(OperationId ?? '');
    await tell({ doing: 'looking', done: operations.size });
  }
  return operations;
}
