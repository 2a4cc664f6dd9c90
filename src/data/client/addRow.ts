import { Failure } from '../../domain/failure';
import type { ListName } from '../schema/lists';
import type { Condition, FilterValue } from './odata';
import { queryRows } from './readRows';
import { settle } from './settle';
import type { Site } from './site';
import { listOf } from './site';

interface AddedRow {
  readonly ID: number;
}

/** The values of a row by column. */
export type RowValues = Readonly<Record<string, string | number | null>>;

/** Columns by whose values a row is found again; the first must be indexed. */
export type Identity = readonly string[];

const byOperation: Identity = ['OperationId'];

/** Where and as what a row is added. */
export interface NewRow {
  readonly list: ListName;
  readonly values: RowValues;
  /** Server-relative address of the folder; without one the row lies in the root. */
  readonly folder?: string;
  /** By what it is found again where the answer is lost; without it, by its operation id. */
  readonly identity?: Identity;
}

/**
 * Adds a row and returns its id. Where the answer is lost, the list itself is asked whether the row is there before it
 * is sent again (see `settle`). `earlier`: the failure of a first sending in a batch. An `invalid` failure, with nothing
 * sent, where the row has no value by which it could be found again.
 */
export async function addRow(site: Site, row: NewRow, earlier?: Failure): Promise<number> {
  const identity = identityOf(row);
  return settle(site.connection, { write: () => sendRow(site, row), lookUp: () => findRow(site, row.list, identity) }, earlier);
}

/** The conditions by which a row is found again. Throws an `invalid` failure where it lacks one of the values. */
export function identityOf({ values, identity = byOperation }: NewRow): readonly Condition[] {
  return identity.map((column): Condition => [column, 'eq', identifying(values, column)]);
}

/** Sends the row once, whatever becomes of it. */
export async function sendRow(site: Site, { list, values, folder }: NewRow): Promise<number> {
  if (folder !== undefined) return sendIntoFolder(site, list, values, folder);
  const added: AddedRow = await listOf(site, list).items.add(values);
  return added.ID;
}

/** SharePoint's form API answers 200 even where a field was refused, so every field is checked. */
async function sendIntoFolder(site: Site, list: ListName, values: RowValues, folder: string): Promise<number> {
  const fields = Object.entries(values).map(([FieldName, value]) => ({ FieldName, FieldValue: String(value ?? '') }));
  const answers = await listOf(site, list).addValidateUpdateItemUsingPath(fields, folder);
  const refused = answers.find(answer => answer.HasException === true);
  if (refused !== undefined) {
    throw new Failure('invalid', `${refused.FieldName ?? ''}: ${refused.ErrorMessage ?? 'SharePoint refused the value.'}`);
  }
  return Number(answers.find(answer => answer.FieldName === 'Id')?.FieldValue ?? 0);
}

async function findRow(site: Site, list: ListName, identity: readonly Condition[]): Promise<number | undefined> {
  const rows = await queryRows(site, list, ['ID'], identity).top(1)<AddedRow[]>();
  return rows[0]?.ID;
}

function identifying(values: RowValues, column: string): FilterValue {
  const value = values[column];
  if (value === undefined || value === null || value === '') {
    throw new Failure('invalid', `A row without ${column} could not be found again.`);
  }
  return value;
}
