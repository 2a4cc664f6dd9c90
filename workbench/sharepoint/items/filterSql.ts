import { fieldByProperty, fieldToExpand, personColumns } from './columns';
import { isoToUtc } from './dates';
import { listErrors } from '../errors/catalogue';
import type { DatePart, Filter, FilterValue } from '../odata/tree';
import type { Database, SqlValue } from '../store/database';
import type { Field } from '../store/fields';
import { tableOf } from '../store/listTables';
import { findListByGuid, type List } from '../store/lists';

/** A condition with its parameters, ready to stand in a WHERE. */
export interface Condition {
  sql: string;
  values: SqlValue[];
}

export interface FilterContext {
  db: Database;
  list: List;
  /** Names in `$expand`: SharePoint wants them also for what only `$filter` uses. CAML has no such rule: all of them. */
  expanded: string[] | 'all';
  /** What to throw when the filter makes no sense for the list. */
  refuse: () => Error;
}

const sqlOperators = { eq: '=', ne: '<>', gt: '>', ge: '>=', lt: '<', le: '<=' } as const;
const dateFormats: Record<DatePart, string> = { year: '%Y', month: '%m', day: '%d', hour: '%H', minute: '%M', second: '%S' };

export function filterSql(filter: Filter, context: FilterContext): Condition {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterSql(filter.left, context);
      const right = filterSql(filter.right, context);
      return { sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`, values: [...left.values, ...right.values] };
    }
    case 'not': {
      const inner = filterSql(filter.inner, context);
      return { sql: `NOT COALESCE(${inner.sql}, 0)`, values: inner.values };
    }
    case 'startswith':
      return onTarget(filter.path, context, (column, field) => textTest(column, field, context, (at) => ({
        sql: `(${at} >= ? AND ${at} < ?)`, values: [filter.text, `${filter.text}\u{10FFFF}`]
      })));
    case 'substringof':
      return onTarget(filter.path, context, (column, field) => textTest(column, field, context, (at) => ({
        sql: `${at} LIKE ? ESCAPE '\\'`, values: [`%${filter.text.replace(/[\\%_]/g, '\\$&')}%`]
      })));
    case 'compare':
      return onTarget(filter.path, context, (column, field) => compare(filter, column, field, context));
    case 'in':
      return onTarget(filter.path, context, (column, field) => isOneOf(filter.values, column, field, context));
  }
}

/** One hop leads to another list or to the people of the site; there the condition is asked of the other table. */
function onTarget(path: string[], context: FilterContext, make: (column: string, field: Field) => Condition): Condition {
  const [name = '', hop, ...more] = path;
  if (more.length > 0) {
    throw listErrors.needsExpand(name);
  }
  if (hop === undefined) {
    const field = fieldByProperty(context.list, name);
    return make(field.column, field);
  }
  const field = fieldToExpand(context.list, name);
  if (context.expanded !== 'all' && !context.expanded.includes(name)) {
    throw listErrors.needsExpand(name);
  }
  return field.kind === 'User' ? onPeople(field, hop, context, make) : onLookup(field, hop, context, make);
}

function onPeople(field: Field, hop: string, context: FilterContext, make: (column: string, field: Field) => Condition): Condition {
  const column = personColumns[hop];
  if (column === undefined) {
    throw listErrors.unknownField(`${field.name}/${hop}`);
  }
  const inner = make(column, { ...field, kind: column === 'id' ? 'Counter' : 'Text' });
  return { sql: `${field.column} IN (SELECT id FROM principals WHERE site = ? AND ${inner.sql})`, values: [context.list.site, ...inner.values] };
}

function onLookup(field: Field, hop: string, context: FilterContext, make: (column: string, field: Field) => Condition): Condition {
  const target = findListByGuid(context.db, context.list.site, field.lookupList);
  if (target === undefined) {
    throw listErrors.unknownField(`${field.name}/${hop}`);
  }
  const shown = fieldByProperty(target, hop);
  const inner = make(shown.column, shown);
  return { sql: `${field.column} IN (SELECT id FROM ${tableOf(target)} WHERE ${inner.sql})`, values: inner.values };
}

function compare(filter: Extract<Filter, { kind: 'compare' }>, column: string, field: Field, context: FilterContext): Condition {
  refuseUncomparable(field, context);
  if (filter.part !== undefined) {
    if (field.kind !== 'DateTime' || filter.value.type !== 'number') {
      throw context.refuse();
    }
    const part = `CAST(strftime('${dateFormats[filter.part]}', ${column}) AS INTEGER)`;
    return { sql: `${part} ${sqlOperators[filter.operator]} ?`, values: [filter.value.value] };
  }
  if (filter.value.type === 'null') {
    return nullTest(filter.operator, column, context);
  }
  const value = toSqlValue(filter.value, field, context);
  if (field.kind === 'MultiChoice') {
    return multiChoice(filter.operator, column, value, context);
  }
  const test = `${column} ${sqlOperators[filter.operator]} ?`;
  return { sql: filter.operator === 'ne' ? `(${test} OR ${column} IS NULL)` : test, values: [value] };
}

/** The values travel as one JSON text, so that the statement stays the same whatever their number. */
function isOneOf(values: Array<Exclude<FilterValue, { type: 'null' }>>, column: string, field: Field, context: FilterContext): Condition {
  refuseUncomparable(field, context);
  if (field.kind === 'MultiChoice') {
    throw context.refuse();
  }
  const cells = values.map((value) => toSqlValue(value, field, context));
  return { sql: `${column} IN (SELECT value FROM json_each(?))`, values: [JSON.stringify(cells)] };
}

function nullTest(operator: string, column: string, context: FilterContext): Condition {
  if (operator !== 'eq' && operator !== 'ne') {
    throw context.refuse();
  }
  return { sql: `${column} IS ${operator === 'eq' ? '' : 'NOT '}NULL`, values: [] };
}

function multiChoice(operator: string, column: string, value: SqlValue, context: FilterContext): Condition {
  if (operator !== 'eq' && operator !== 'ne') {
    throw context.refuse();
  }
  const sql = `EXISTS (SELECT 1 FROM json_each(${column}) WHERE json_each.value = ? COLLATE NOCASE)`;
  return { sql: operator === 'eq' ? sql : `NOT ${sql}`, values: [value] };
}

function textTest(column: string, field: Field, context: FilterContext, make: (column: string) => Condition): Condition {
  refuseUncomparable(field, context);
  if (field.kind !== 'Text' && field.kind !== 'Choice') {
    throw context.refuse();
  }
  return make(column);
}

function refuseUncomparable(field: Field, context: FilterContext): void {
  if (field.kind === 'Note') {
    throw listErrors.noteInFilter(field.name);
  }
  if (field.kind === 'URL' || field.kind === 'Attachments' || field.kind === 'ContentTypeId') {
    throw context.refuse();
  }
}

/** The literal as the column stores it; a literal of another type is refused. Booleans compare with 0 and 1 only. */
function toSqlValue(value: Exclude<FilterValue, { type: 'null' }>, field: Field, context: FilterContext): SqlValue {
  switch (field.kind) {
    case 'Text': case 'Choice': case 'MultiChoice':
      if (value.type === 'text') {
        return value.value;
      }
      break;
    case 'Guid':
      if (value.type === 'guid' || value.type === 'text') {
        return value.value.toLowerCase();
      }
      break;
    case 'DateTime': {
      const instant = value.type === 'date' || value.type === 'text' ? isoToUtc(value.value) : undefined;
      if (instant !== undefined) {
        return instant;
      }
      break;
    }
    default:
      if (value.type === 'number' && (field.kind !== 'Boolean' || value.value === 0 || value.value === 1)) {
        return value.value;
      }
  }
  throw context.refuse();
}
