import type { Entity, Shaped } from './entity';

/** What an operation answers, before it takes one of the JSON forms. */
export type Result =
  | { kind: 'entity'; status: number; entity: Entity }
  | { kind: 'collection'; set: string; entities: Entity[] }
  /** Rows of a list, cut to `$select` already where they were read. */
  | { kind: 'shaped'; status: number; content: Shaped | Shaped[]; set: string; nextLink?: string }
  | { kind: 'value'; name: string; value: unknown; type?: string }
  | { kind: 'nothing'; status: 200 | 204; etag?: string }
  | { kind: 'bytes'; bytes: Uint8Array; contentType: string; etag?: string };

export function entity(thing: Entity): Result {
  return { kind: 'entity', status: 200, entity: thing };
}

export function created(thing: Entity): Result {
  return { kind: 'entity', status: 201, entity: thing };
}

export function collection(set: string, entities: Entity[]): Result {
  return { kind: 'collection', set, entities };
}

/** A primitive, a list of primitives or a complex value, as functions and single properties answer it. */
export function value(name: string, content: unknown, type?: string): Result {
  return { kind: 'value', name, value: content, ...(type === undefined ? {} : { type }) };
}

/** What an action without an answer says: `{"odata.null": true}`. */
export function done(name: string): Result {
  return value(name, null);
}

export function changed(etag?: string): Result {
  return { kind: 'nothing', status: 204, ...(etag === undefined ? {} : { etag }) };
}

export function removed(): Result {
  return { kind: 'nothing', status: 200 };
}
