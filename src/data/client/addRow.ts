import type { IList } from './pnp';
import type { FailureKind } from '../../domain/failure';
import { Failure } from '../../domain/failure';
import { textLiteral } from './odata';

interface AddedRow {
  readonly ID: number;
}

/** A row that carries its operation id, whatever else it holds. */
export interface IdentifiedRow {
  readonly OperationId: string;
}

/**
 * Adds a row to the root of a list and returns its id. Where the answer is lost, the list itself is asked whether the
 * row is there, so that nobody is told "failed" of something that happened. A row that was sent twice all the same
 * folds into one by its operation id.
 */
export async function addRow(list: IList, row: IdentifiedRow & object): Promise<number> {
  return knowingTheOutcome(list, row.OperationId, async () => {
    const added: AddedRow = await list.items.add(row);
    return added.ID;
  });
}

/**
 * Adds a row inside a folder and returns its id. SharePoint's form API answers 200 even where a field was refused, so
 * every field is checked.
 */
export async function addRowInFolder(list: IList, folderPath: string, row: IdentifiedRow & object): Promise<number> {
  return knowingTheOutcome(list, row.OperationId, async () => {
    const values = Object.entries(row).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value) }));
    const answers = await list.addValidateUpdateItemUsingPath(values, folderPath);
    const refused = answers.find(answer => answer.HasException === true);
    if (refused !== undefined) {
      throw new Failure('invalid', `${refused.FieldName ?? ''}: ${refused.ErrorMessage ?? 'SharePoint refused the value.'}`);
    }
    return Number(answers.find(answer => answer.FieldName === 'Id')?.FieldValue ?? 0);
  });
}

/**
 * Kinds after which the row may be there all the same: the connection was lost, or the service gave up (5xx) at a
 * moment nobody knows. What SharePoint refused, it did not write.
 */
const uncertain: readonly FailureKind[] = ['unavailable', 'throttled'];

async function knowingTheOutcome(list: IList, operation: string, add: () => Promise<number>): Promise<number> {
  try {
    return await add();
  } catch (error) {
    if (!(error instanceof Failure) || !uncertain.includes(error.kind)) throw error;
    const found = await findOperation(list, operation).catch(() => 'unknown' as const);
    if (typeof found === 'number') return found;
    throw found === undefined ? error : new Failure(error.kind, error.message, error.cause, error.retryAfterSeconds, true);
  }
}

async function findOperation(list: IList, operation: string): Promise<number | undefined> {
  const rows = await list.items.select('ID').filter(`OperationId eq ${textLiteral(operation)}`).top(1)<AddedRow[]>();
  return rows[0]?.ID;
}
