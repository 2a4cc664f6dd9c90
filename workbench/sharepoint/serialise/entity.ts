import { listErrors } from '../errors/catalogue';
import { wantsDefaults, type Shape } from '../odata/shape';

/** A thing as SharePoint would tell it, before `$select` and `$expand` cut it to what was asked. */
export interface Entity {
  /** `odata.type`, such as SP.List. */
  type: string;
  /** Address below `_api/`, such as `Web/Lists(guid'…')`. */
  path: string;
  /** Behind `$metadata#`, such as `SP.ApiData.Lists`. */
  set: string;
  etag?: string;
  /** Answered by default. */
  properties: Record<string, unknown>;
  /** Answered only when named. */
  onRequest?: Record<string, () => unknown>;
  /** Other things, reached by `$expand`. */
  links?: Record<string, () => Entity | Entity[]>;
}

/** What is left of an entity; children are already shaped. */
export interface Shaped {
  type: string;
  path: string;
  set: string;
  etag?: string;
  properties: Record<string, unknown>;
}

export class ShapedLink {
  public constructor(public readonly content: Shaped | Shaped[]) {}
}

/** Cuts an entity to `$select` and `$expand`. A name that the thing does not have is refused. */
export function shapeEntity(entity: Entity, shape: Shape): Shaped {
  const properties: Record<string, unknown> = wantsDefaults(shape) ? { ...entity.properties } : {};
  for (const name of shape.names.filter((asked) => asked !== '*')) {
    const [key, read] = findProperty(entity, name);
    properties[key] = read;
  }
  for (const child of shape.children.values()) {
    const key = Object.keys(entity.links ?? {}).find((link) => sameName(link, child.name));
    if (key === undefined) {
      // An expanded plain property (`$expand=EffectiveBasePermissions`) is answered like a selected one.
      const [plain, read] = findProperty(entity, child.name);
      properties[plain] = read;
    } else if (child.expanded) {
      const target = entity.links?.[key]?.() ?? [];
      properties[key] = new ShapedLink(Array.isArray(target) ? target.map((one) => shapeEntity(one, child.shape)) : shapeEntity(target, child.shape));
    } else {
      throw listErrors.needsExpand(child.name);
    }
  }
  return { type: entity.type, path: entity.path, set: entity.set, properties, ...(entity.etag === undefined ? {} : { etag: entity.etag }) };
}

function findProperty(entity: Entity, name: string): [string, unknown] {
  const plain = Object.keys(entity.properties).find((key) => sameName(key, name));
  if (plain !== undefined) {
    return [plain, entity.properties[plain]];
  }
  const asked = Object.keys(entity.onRequest ?? {}).find((key) => sameName(key, name));
  if (asked !== undefined) {
    return [asked, entity.onRequest?.[asked]?.()];
  }
  throw listErrors.unknownField(name);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
