import type { PersonKey } from '../identity';
import { personKey } from '../identity';
import type { LogRow } from './logRow';

/** What the key of somebody begins with who was erased; no stamp can equal it, as no number begins so. */
const prefix = 'erased-';

/** Hexadecimal digits of it: with the prefix it is as long as a body may name a person by. */
export const erasedDigits = 12;

const pattern = new RegExp(`^${prefix}[0-9a-f]{${erasedDigits}}$`);

/** The key in whose name what somebody did stays, once nobody is to know who it was. `digits`: `erasedDigits` of them. */
export function erasedKey(digits: string): PersonKey {
  return personKey(`${prefix}${digits}`);
}

export function isErasedKey(text: string): boolean {
  return pattern.test(text);
}

/**
 * Whether an administrator took somebody's name out of a row: it was changed after it was added, which nobody else may, and
 * names somebody who was erased. Of such a row the stamps of change are the administrator's, and say nothing against it.
 */
export function isErasedRow({ version, person, body }: Pick<LogRow, 'version' | 'person' | 'body'>): boolean {
  return version > 1 && (isErasedKey(person) || holdsErasedKey(body));
}

function holdsErasedKey(value: unknown): boolean {
  if (typeof value === 'string') return isErasedKey(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsErasedKey);
}

/** The row in the name that it bears: where its author was erased, SharePoint's stamp is somebody who only stands in. */
export function inErasedName(row: LogRow): LogRow {
  return isErasedKey(row.person) ? { ...row, author: row.person, editor: row.person } : row;
}
