import type { Call } from '../call';
import { requestErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { levelIds } from '../rights/builtInLevels';
import { toBasePermissions, type Mask } from '../rights/masks';
import { hasArguments, idArgument, textArgument } from '../route/arguments';
import type { Resource } from '../route/resource';
import type { Entity } from '../serialise/entity';
import { changed, created, removed } from '../serialise/result';
import { addLevel, deleteLevel, findLevel, findLevelByName, levelsOf, updateLevel, type Level } from '../store/levels';
import { queried } from './queried';

/** `web/roledefinitions`: the permission levels of the site. Reading needs EnumeratePermissions or ViewPages (assumed). */
export function roleDefinitions(): Resource {
  return {
    type: 'SP.RoleDefinitionCollection',
    get: (call) => queried(call, 'SP.ApiData.RoleDefinitions', levelsOf(call.db, call.site.id).map(roleDefinitionEntity)),
    post: (call) => created(roleDefinitionEntity(add(call))),
    at: (args, call) => roleDefinition(found(findLevel(call.db, call.site.id, idArgument(args, 'id')), webErrors.levelMissing)),
    children: {
      getbyid: (args, call) => roleDefinition(found(findLevel(call.db, call.site.id, idArgument(args, 'id')), webErrors.levelMissing)),
      getbyname: (args, call) => roleDefinition(found(findLevelByName(call.db, call.site.id, textArgument(args, 'name')), webErrors.levelMissing)),
      getbytype: (args, call) => {
        const kind = hasArguments(args) ? idArgument(args, 'roleType') : -1;
        return roleDefinition(found(levelsOf(call.db, call.site.id).find((level) => level.kind === kind && kind > 0), webErrors.levelMissing));
      }
    }
  };
}

export function roleDefinitionEntity(level: Level): Entity {
  return {
    type: 'SP.RoleDefinition',
    path: `Web/RoleDefinitions(${level.id})`,
    set: 'SP.ApiData.RoleDefinitions',
    properties: {
      BasePermissions: toBasePermissions(level),
      Description: level.description,
      Hidden: level.hidden === 1,
      Id: level.id,
      Name: level.name,
      Order: level.ordering,
      RoleTypeKind: level.kind
    }
  };
}

function roleDefinition(level: Level): Resource {
  return {
    type: 'SP.RoleDefinition',
    entity: () => roleDefinitionEntity(level),
    merge: (call) => {
      call.require('ManagePermissions', call.site.scope);
      refuseReserved(level);
      updateLevel(call.db, changedLevel(call, level));
      return changed();
    },
    delete: (call) => {
      call.require('ManagePermissions', call.site.scope);
      refuseReserved(level);
      deleteLevel(call.db, call.site.id, level.id);
      return removed();
    }
  };
}

function add(call: Call): Level {
  call.require('ManagePermissions', call.site.scope);
  const body = call.json();
  const name = text(body, 'Name') ?? '';
  if (name === '') {
    throw requestErrors.missingParameter('Name');
  }
  refuseTaken(call, name, undefined);
  return addLevel(call.db, call.site.id, {
    name,
    description: text(body, 'Description') ?? '',
    order: typeof body['Order'] === 'number' ? body['Order'] : 2147483647,
    mask: readMask(body['BasePermissions'])
  });
}

function changedLevel(call: Call, level: Level): Level {
  const body = call.json();
  const name = text(body, 'Name') ?? level.name;
  refuseTaken(call, name, level.id);
  return {
    ...level,
    name,
    description: text(body, 'Description') ?? level.description,
    ordering: typeof body['Order'] === 'number' ? body['Order'] : level.ordering,
    ...(body['BasePermissions'] === undefined ? {} : readMask(body['BasePermissions']))
  };
}

/** `{ High: "48", Low: "134287360" }`: 64-bit numbers, as text. */
function readMask(value: unknown): Mask {
  const { High, Low } = (typeof value === 'object' && value !== null ? value : {}) as { High?: unknown; Low?: unknown };
  const half = (part: unknown): number => {
    if (typeof part !== 'string' || !/^\d{1,10}$/.test(part)) {
      throw requestErrors.wrongPrimitive('Edm.Int64');
    }
    return Number(part);
  };
  return { high: half(High), low: half(Low) };
}

function refuseReserved(level: Level): void {
  if (level.id === levelIds.fullControl || level.id === levelIds.limitedAccess) {
    throw webErrors.levelReserved();
  }
}

function refuseTaken(call: Call, name: string, self: number | undefined): void {
  const holder = findLevelByName(call.db, call.site.id, name);
  if (holder !== undefined && holder.id !== self) {
    throw webErrors.levelTaken(name);
  }
}

function text(body: Record<string, unknown>, name: string): string | undefined {
  const value = body[name];
  if (value !== undefined && typeof value !== 'string') {
    throw requestErrors.wrongPrimitive('Edm.String');
  }
  return value;
}
