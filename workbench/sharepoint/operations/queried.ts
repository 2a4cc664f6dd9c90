import type { Call } from '../call';
import { listErrors, requestErrors } from '../errors/catalogue';
import { parseFilter } from '../odata/parseFilter';
import type { Comparison, Filter } from '../odata/tree';
import type { Entity } from '../serialise/entity';
import { collection, type Result } from '../serialise/result';

/** Applies `$filter`, `$orderby`, `$skip` and `$top` to a small collection that is in memory anyway. */
export function queried(call: Call, set: string, entities: Entity[]): Result {
  const { options } = call;
  const filter = options.filter === undefined ? undefined : parseFilter(options.filter);
  let rows = filter === undefined ? [...entities] : entities.filter((one) => matches(filter, one, options.filter ?? ''));
  for (const { path, descending } of [...options.orderBy].reverse()) {
    rows = [...rows].sort((one, other) => order(read(one, path), read(other, path)) * (descending ? -1 : 1));
  }
  const start = options.skip ?? 0;
  return collection(set, rows.slice(start, options.top === undefined ? undefined : start + options.top));
}

function matches(filter: Filter, entity: Entity, text: string): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(filter.left, entity, text) && matches(filter.right, entity, text);
    case 'or':
      return matches(filter.left, entity, text) || matches(filter.right, entity, text);
    case 'not':
      return !matches(filter.inner, entity, text);
    case 'startswith':
      return asText(read(entity, filter.path)).startsWith(filter.text.toLowerCase());
    case 'substringof':
      return asText(read(entity, filter.path)).includes(filter.text.toLowerCase());
    case 'in':
      throw requestErrors.badExpression(text);
    case 'compare':
      if (filter.part !== undefined) {
        throw requestErrors.badExpression(text);
      }
      return holds(filter.operator, order(read(entity, filter.path), filter.value.value));
  }
}

function holds(operator: Comparison, difference: number): boolean {
  switch (operator) {
    case 'eq': return difference === 0;
    case 'ne': return difference !== 0;
    case 'gt': return difference > 0;
    case 'ge': return difference >= 0;
    case 'lt': return difference < 0;
    case 'le': return difference <= 0;
  }
}

function read(entity: Entity, path: string[]): unknown {
  const [name = '', ...more] = path;
  if (more.length > 0 || !(name in entity.properties)) {
    throw listErrors.unknownField(path.join('/'));
  }
  return entity.properties[name];
}

/** Numbers and booleans as numbers, all else as text without regard to case; nothing comes first. */
function order(one: unknown, other: unknown): number {
  if (one === null || other === null) {
    return Number(one !== null) - Number(other !== null);
  }
  if (typeof one === 'string') {
    return asText(one) < asText(other) ? -1 : asText(one) > asText(other) ? 1 : 0;
  }
  return Number(one) - Number(other);
}

function asText(value: unknown): string {
  return String(value ?? '').toLowerCase();
}
