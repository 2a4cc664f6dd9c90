import type { OperationId } from '../identity';
import { operationId } from '../identity';

/** What an import is called: by it a cut one goes on, and a whole one is taken back. */
export type ImportId = string & { readonly brand: 'ImportId' };

/** No point in it: behind one, the operation ids of its rows go on. */
const form = /^[a-z0-9][a-z0-9-]{2,39}$/;

export function asImportId(text: string): ImportId | undefined {
  return form.test(text) ? (text as ImportId) : undefined;
}

/** Hexadecimal digits of a hash that tell files apart. */
const fileDigits = 10;

/** The id of an import of which nothing but the file is known: the same file goes on with the same import. `hash`: hexadecimal digits. */
export function importIdOfFile(hash: string): ImportId {
  return `h-${hash.slice(0, fileDigits)}` as ImportId;
}

/** Hexadecimal digits of a hash that tell lines apart: among a million, two are alike once in 10^17 imports. */
const lineDigits = 24;

/** The operation of a line. `hash`: of the line’s identity, hexadecimal digits. */
export function operationOfLine(id: ImportId, hash: string): OperationId {
  return operationId(`${id}.${hash.slice(0, lineDigits)}`);
}

/** The operation of the row that says that there is an import; no hash is spelt so. */
export function operationOfImport(id: ImportId): OperationId {
  return operationId(`${id}.begun`);
}

export function isOfImport(id: ImportId, operation: string): boolean {
  return operation.startsWith(`${id}.`);
}
