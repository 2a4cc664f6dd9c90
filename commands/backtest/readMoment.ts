import { readDay } from '../../src/domain/organisation/readDay';
import type { UtcInstant } from '../../src/domain/time';
import type { FileRow } from './namedColumns';

/** The instant in a cell, or of the beginning of a day; undefined where it is empty. What is neither ends the reading. */
export function readMoment<Column extends string>({ cells, refuse }: FileRow<Column>, column: Column): UtcInstant | undefined {
  const written = cells[column];
  if (written === '') return undefined;
  return readDay(written)?.at ?? refuse(column, `“${written}” is no day (2026-03-31) and no instant (2026-03-31T12:00:00Z).`);
}
