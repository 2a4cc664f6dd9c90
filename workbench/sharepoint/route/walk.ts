import type { Call } from '../call';
import { requestErrors } from '../errors/catalogue';
import type { Entity } from '../serialise/entity';
import { collection, entity, value, type Result } from '../serialise/result';
import { hasArguments } from './arguments';
import type { Resource } from './resource';
import type { Segment } from './segments';

/** Follows the segments from the root and lets the thing at their end answer. */
export function answer(root: Resource, segments: Segment[], call: Call): Result {
  let current = root;
  for (const [at, segment] of segments.entries()) {
    const next = step(current, segment, call);
    if (next === undefined) {
      return property(current, segments.slice(at), call);
    }
    current = next;
  }
  return respond(current, call);
}

function step(current: Resource, segment: Segment, call: Call): Resource | undefined {
  const lead = current.children?.[segment.name.toLowerCase()];
  if (lead === undefined) {
    return undefined;
  }
  const reached = lead(segment.args, call);
  return reached.at !== undefined && hasArguments(segment.args) ? reached.at(segment.args, call) : reached;
}

function respond(resource: Resource, call: Call): Result {
  const { method } = call;
  const verb = method.toLowerCase() as 'get' | 'post' | 'merge' | 'put' | 'delete';
  const operation = resource[verb];
  if (operation !== undefined) {
    return operation.call(resource, call);
  }
  if (method === 'GET' && resource.entity !== undefined) {
    return entity(resource.entity(call));
  }
  if (method === 'GET' && resource.post !== undefined && resource.at === undefined) {
    throw requestErrors.wrongMethod(method, resource.type);
  }
  throw requestErrors.notSupported(`${method} of ${resource.type}`);
}

/** The address of one property or link of a thing: `web/title`, `lists(…)/EffectiveBasePermissions`. */
function property(resource: Resource, rest: Segment[], call: Call): Result {
  const name = rest[0]?.name ?? '';
  const missing = requestErrors.notSupported(`${resource.type}/${name}`);
  if (rest.length > 1 || resource.entity === undefined || call.method !== 'GET') {
    throw missing;
  }
  const found = readProperty(resource.entity(call), name);
  if (found === undefined) {
    throw missing;
  }
  return found;
}

function readProperty(thing: Entity, name: string): Result | undefined {
  const same = (candidate: string): boolean => candidate.toLowerCase() === name.toLowerCase();
  const plain = Object.keys(thing.properties).find(same);
  if (plain !== undefined) {
    return value(plain, thing.properties[plain]);
  }
  const asked = Object.keys(thing.onRequest ?? {}).find(same);
  if (asked !== undefined) {
    return value(asked, thing.onRequest?.[asked]?.());
  }
  const linked = Object.keys(thing.links ?? {}).find(same);
  const target = linked === undefined ? undefined : thing.links?.[linked]?.();
  if (target === undefined) {
    return undefined;
  }
  return Array.isArray(target) ? collection(linked ?? name, target) : entity(target);
}

