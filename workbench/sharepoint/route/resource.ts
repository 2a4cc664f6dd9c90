import type { Call } from '../call';
import type { Result } from '../serialise/result';
import type { Entity } from '../serialise/entity';
import type { Arguments } from './segments';

/**
 * One thing that an address can lead to. The router walks the segments: each names a child of the thing reached so
 * far. What ends the walk answers the verb. Everything a resource does not name is 501, so an operation exists only
 * where somebody wrote it.
 */
export interface Resource {
  /** As error messages and the list of what is missing call it, such as `SP.List`. */
  readonly type: string;
  /** The thing as data: answers GET, `$select`, `$expand`, and the address of a single property. */
  entity?(call: Call): Entity;
  /** Steps that lead on, by their name in lower case. */
  readonly children?: Record<string, (args: Arguments, call: Call) => Resource>;
  /** `items(3)`: a step taken by arguments directly behind the name. */
  at?(args: Arguments, call: Call): Resource;
  get?(call: Call): Result;
  post?(call: Call): Result;
  merge?(call: Call): Result;
  put?(call: Call): Result;
  delete?(call: Call): Result;
}

/** A function of SharePoint's that changes something: only POST reaches it. */
export function action(type: string, post: (call: Call) => Result): Resource {
  return { type, post };
}
