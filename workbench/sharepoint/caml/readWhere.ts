import { readValue, type CamlContext } from './readValue';
import { childNamed, isTrue, type XmlElement } from './readXml';
import { camlErrors, requestErrors } from '../errors/catalogue';
import { fieldByName } from '../items/columns';
import { listErrors } from '../errors/catalogue';
import type { Comparison, Filter, FilterValue } from '../odata/tree';
import { isPersonOrLookup, propertyOf, type Field } from '../store/fields';

const comparisons: Readonly<Record<string, Comparison>> = { Eq: 'eq', Neq: 'ne', Gt: 'gt', Geq: 'ge', Lt: 'lt', Leq: 'le' };
const oneDay = 24 * 60 * 60 * 1000;

/** What stands inside `Where`, as the tree that `$filter` becomes too. */
export function readWhere(element: XmlElement, context: CamlContext): Filter {
  switch (element.name) {
    case 'And':
    case 'Or': {
      const [left, right, ...more] = element.children;
      if (left === undefined || right === undefined || more.length > 0) {
        throw camlErrors.notUnderstood();
      }
      return { kind: element.name === 'And' ? 'and' : 'or', left: readWhere(left, context), right: readWhere(right, context) };
    }
    case 'IsNull':
    case 'IsNotNull': {
      const { field } = readReference(element, context);
      return { kind: 'compare', operator: element.name === 'IsNull' ? 'eq' : 'ne', path: [propertyOf(field)], value: { type: 'null', value: null } };
    }
    case 'BeginsWith':
    case 'Contains':
      return textTest(element, context);
    case 'In':
      return membership(element, context);
    default:
      return comparison(element, context);
  }
}

interface Reference {
  field: Field;
  byId: boolean;
}

function readReference(test: XmlElement, context: CamlContext): Reference {
  const reference = childNamed(test, 'FieldRef');
  const name = reference?.attributes.get('Name');
  if (reference === undefined || name === undefined) {
    throw camlErrors.notUnderstood();
  }
  return { field: fieldNamed(name, context), byId: isTrue(reference, 'LookupId') };
}

/** @throws SharePointError as for a broken list: CAML does not say which column is missing. */
export function fieldNamed(name: string, context: Pick<CamlContext, 'list'>): Field {
  const field = fieldByName(context.list, name);
  if (field === undefined) {
    throw camlErrors.unknownField();
  }
  return field;
}

/** Without `LookupId`, a person or lookup compares by the text that is shown. */
function pathOf({ field, byId }: Reference): string[] {
  if (!isPersonOrLookup(field) || byId) {
    return [propertyOf(field)];
  }
  return [field.name, field.kind === 'User' ? 'Title' : field.lookupField];
}

function comparison(element: XmlElement, context: CamlContext): Filter {
  const operator = comparisons[element.name];
  if (operator === undefined) {
    throw requestErrors.notSupported(`the CAML element ${element.name}`);
  }
  const reference = readReference(element, context);
  const given = childNamed(element, 'Value');
  if (given === undefined) {
    throw camlErrors.notUnderstood();
  }
  const byId = reference.byId || childNamed(given, 'UserID') !== undefined;
  const value = readValue(given, reference.field, byId, context);
  const path = pathOf({ ...reference, byId });
  if (reference.field.kind === 'DateTime' && value.type === 'date' && !isTrue(given, 'IncludeTimeValue')) {
    return ofDay(operator, path, value.value);
  }
  return { kind: 'compare', operator, path, value };
}

/** Without IncludeTimeValue only the day counts (of UTC, the zone of every site here). */
function ofDay(operator: Comparison, path: string[], instant: string): Filter {
  const compare = (how: Comparison, value: string): Filter => ({ kind: 'compare', operator: how, path, value: { type: 'date', value } });
  const start = `${instant.slice(0, 10)}T00:00:00Z`;
  const end = new Date(Date.parse(start) + oneDay).toISOString();
  switch (operator) {
    case 'eq': return { kind: 'and', left: compare('ge', start), right: compare('lt', end) };
    case 'ne': return { kind: 'not', inner: { kind: 'and', left: compare('ge', start), right: compare('lt', end) } };
    case 'gt': return compare('ge', end);
    case 'ge': return compare('ge', start);
    case 'lt': return compare('lt', start);
    case 'le': return compare('lt', end);
  }
}

function textTest(element: XmlElement, context: CamlContext): Filter {
  const reference = readReference(element, context);
  const text = childNamed(element, 'Value')?.text;
  if (text === undefined) {
    throw camlErrors.notUnderstood();
  }
  if (reference.field.kind === 'Note') {
    throw listErrors.noteInFilter(reference.field.name);
  }
  return { kind: element.name === 'BeginsWith' ? 'startswith' : 'substringof', path: pathOf(reference), text };
}

function membership(element: XmlElement, context: CamlContext): Filter {
  const reference = readReference(element, context);
  const given = childNamed(element, 'Values')?.children ?? [];
  const values = given.map((one) => readValue(one, reference.field, reference.byId, context));
  if (values.length === 0 || given.some((one) => one.name !== 'Value')) {
    throw camlErrors.notUnderstood();
  }
  return { kind: 'in', path: pathOf(reference), values: values.filter((one): one is Exclude<FilterValue, { type: 'null' }> => one.type !== 'null') };
}
