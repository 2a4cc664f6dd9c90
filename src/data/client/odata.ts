import { Failure } from '../../domain/failure';
import type { ListName } from '../schema/lists';
import { columnOf } from './columns';

/** A value in a filter: text is quoted and escaped, a number must be a whole one, as ids are. */
export type FilterValue = string | number;

/** `[column, operator, value]`. */
export type Condition = readonly [column: string, operator: 'eq' | 'gt' | 'ge' | 'le', value: FilterValue];

/**
 * An OData literal: texts in apostrophes, those inside doubled, which PnPjs' own filter builder does not do. Every value
 * that gets into a query passes here. Throws an `invalid` failure for a number that is no whole one.
 */
export function literal(value: FilterValue): string {
  if (typeof value === 'string') return `'${value.replace(/'/g, "''")}'`;
  if (!Number.isSafeInteger(value)) throw new Failure('invalid', `${value} is no whole number.`);
  return String(value);
}

/** The `$filter` of conditions that all must hold. */
export function filterOf(list: ListName, conditions: readonly Condition[]): string {
  return conditions
    .map(([column, operator, value]) => `${columnOf(list, column)} ${operator} ${literal(value)}`)
    .join(' and ');
}
