import { Failure } from '../../domain/failure';
import type { ListName } from '../schema/lists';
import { lists } from '../schema/lists';

/** Columns that every list of SharePoint has, as far as Guildhall reads them. */
const everywhere: ReadonlySet<string> = new Set([
  'ID',
  'GUID',
  'Title',
  'AuthorId',
  'EditorId',
  'Created',
  'Modified',
  'owshiddenversion',
  'FileDirRef',
  'FileSystemObjectType'
]);

/**
 * The name of a column, if the list has it by its schema. Whatever names a column in a request passes here, so that no
 * text from outside becomes part of a query. Throws an `invalid` failure for any other name.
 */
export function columnOf(list: ListName, name: string): string {
  if (everywhere.has(name) || lists[list].columns.some(column => column.name === name)) return name;
  throw new Failure('invalid', `The list ${lists[list].title} has no column “${name}”.`);
}
