import type { Call } from '../call';
import { requestErrors, webErrors } from '../errors/catalogue';
import { found } from '../errors/found';
import { roleDefinitionEntity } from './roleDefinitions';
import { principalEntity } from './principalEntities';
import { levelIds } from '../rights/builtInLevels';
import { toBasePermissions, type Mask } from '../rights/masks';
import { Rights } from '../rights/rights';
import { flagArgument, idArgument, textArgument } from '../route/arguments';
import { action, type Resource } from '../route/resource';
import type { Arguments } from '../route/segments';
import type { Entity } from '../serialise/entity';
import { collection, done, entity, value } from '../serialise/result';
import { descendantsOf, moveListToScope, moveToScope, type ItemRow } from '../store/items';
import { findLevel } from '../store/levels';
import { tableOf } from '../store/listTables';
import { updateList, type List } from '../store/lists';
import { findPerson } from '../store/people';
import { findPrincipal } from '../store/principals';
import {
  addAssignment, addScope, assignmentsOf, copyAssignments, countScopesInside, deleteScope, findScope, removeAssignment, removePrincipalFrom, scopesInside,
  type ScopeOwner
} from '../store/scopes';

/** What can have role assignments of its own: a web (no list), a list (no row), a folder or an item. */
export interface Securable {
  list?: List;
  row?: ItemRow;
}

/** SharePoint gives up breaking the inheritance of anything that holds more than this. */
const mostItemsToBreak = 100_000;
/** Items and folders of one list with permissions of their own. */
const mostUniqueScopes = 50_000;

/** The steps that every securable thing has. */
export function securable(target: Securable): NonNullable<Resource['children']> {
  return {
    roleassignments: () => roleAssignments(target),
    breakroleinheritance: (args) => action('SP.SecurableObject/BreakRoleInheritance', (call) => {
      breakInheritance(call, target, flagArgument(args, 'copyRoleAssignments', 0, false), flagArgument(args, 'clearSubscopes', 1, false));
      return done('BreakRoleInheritance');
    }),
    resetroleinheritance: () => action('SP.SecurableObject/ResetRoleInheritance', (call) => {
      resetInheritance(call, target);
      return done('ResetRoleInheritance');
    }),
    effectivebasepermissions: () => permissionsResource('EffectiveBasePermissions', (call) => maskOn(call.rights, target)),
    getusereffectivepermissions: (args) => permissionsResource('GetUserEffectivePermissions', (call) => permissionsOfOther(call, target, args)),
    hasuniqueroleassignments: () => ({
      type: 'SP.SecurableObject/HasUniqueRoleAssignments',
      get: (call) => value('HasUniqueRoleAssignments', ownScope(call, target) !== undefined)
    })
  };
}

function permissionsResource(name: string, read: (call: Call) => Mask): Resource {
  return { type: `SP.SecurableObject/${name}`, get: (call) => value(name, toBasePermissions(read(call)), 'SP.BasePermissions') };
}

function permissionsOfOther(call: Call, target: Securable, args: Arguments): Mask {
  call.require('EnumeratePermissions', scopeInForce(call, target));
  const login = textArgument(args, 'userName');
  const person = found(findPerson(call.db, login.slice(login.lastIndexOf('|') + 1)), webErrors.userMissing);
  return maskOn(new Rights(call.db, call.site, person, call.service.tenantId), target);
}

function roleAssignments(target: Securable): Resource {
  const change = (work: (call: Call, scope: number, principal: number, level: number) => void) => (args: Arguments): Resource =>
    action('SP.RoleAssignmentCollection', (call) => {
      call.require('ManagePermissions', scopeInForce(call, target));
      const scope = found(ownScope(call, target), webErrors.inheritsAssignments);
      const principal = idArgument(args, 'principalId', 0);
      const level = idArgument(args, 'roleDefId', 1);
      found(findPrincipal(call.db, call.site.id, principal), () => webErrors.principalMissing(principal));
      found(findLevel(call.db, call.site.id, level), webErrors.levelMissing);
      work(call, scope, principal, level);
      return done('RoleAssignment');
    });
  return {
    type: 'SP.RoleAssignmentCollection',
    get: (call) => {
      call.require('EnumeratePermissions', scopeInForce(call, target));
      return collection('SP.ApiData.RoleAssignments', assignmentEntities(call, target));
    },
    at: (args, call) => roleAssignment(call, target, idArgument(args, 'principalId')),
    children: {
      getbyprincipalid: (args, call) => roleAssignment(call, target, idArgument(args, 'principalId')),
      addroleassignment: change((call, scope, principal, level) => addAssignment(call.db, scope, principal, level)),
      removeroleassignment: change((call, scope, principal, level) => {
        if (!removeAssignment(call.db, scope, principal, level)) {
          throw webErrors.principalMissing(principal);
        }
      })
    }
  };
}

function roleAssignment(call: Call, target: Securable, principal: number): Resource {
  call.require('EnumeratePermissions', scopeInForce(call, target));
  const one = found(
    assignmentEntities(call, target).find((candidate) => candidate.properties['PrincipalId'] === principal),
    () => webErrors.principalMissing(principal)
  );
  return {
    type: 'SP.RoleAssignment',
    get: () => entity(one),
    delete: () => {
      call.require('ManagePermissions', scopeInForce(call, target));
      removePrincipalFrom(call.db, found(ownScope(call, target), webErrors.inheritsAssignments), principal);
      return done('DeleteObject');
    },
    children: { roledefinitionbindings: () => ({ type: 'SP.RoleDefinitionBindingCollection', get: () => collection('SP.ApiData.RoleDefinitions', bindingsOf(one)) }) }
  };
}

function assignmentEntities(call: Call, target: Securable): Entity[] {
  const byPrincipal = new Map<number, number[]>();
  for (const { principal, level } of assignmentsOf(call.db, scopeInForce(call, target))) {
    byPrincipal.set(principal, [...(byPrincipal.get(principal) ?? []), level]);
  }
  return [...byPrincipal].map(([principal, levels]) => ({
    type: 'SP.RoleAssignment',
    path: `Web/RoleAssignments/GetByPrincipalId(${principal})`,
    set: 'SP.ApiData.RoleAssignments',
    properties: { PrincipalId: principal },
    links: {
      Member: () => principalEntity(call, found(findPrincipal(call.db, call.site.id, principal), () => webErrors.principalMissing(principal))),
      RoleDefinitionBindings: () => levels.map((level) => roleDefinitionEntity(found(findLevel(call.db, call.site.id, level), webErrors.levelMissing)))
    }
  }));
}

function bindingsOf(assignment: Entity): Entity[] {
  const bindings = assignment.links?.['RoleDefinitionBindings']?.() ?? [];
  return Array.isArray(bindings) ? bindings : [bindings];
}

export function breakInheritance(call: Call, target: Securable, copy: boolean, clearSubscopes: boolean): void {
  const { list, row } = target;
  if (list === undefined) {
    throw requestErrors.notSupported('breaking the inheritance of a web');
  }
  const parent = scopeInForce(call, target);
  call.require('ManagePermissions', parent);
  refuseTooMany(call, list, row);
  if (clearSubscopes) {
    clearBelow(call, list, row, parent);
  }
  if (ownScope(call, target) !== undefined) {
    return;
  }
  if (row !== undefined && countScopesInside(call.db, list.site, list.id) >= mostUniqueScopes) {
    throw webErrors.tooManyUniqueScopes();
  }
  const scope = addScope(call.db, ownerOf(call, target));
  if (copy) {
    copyAssignments(call.db, parent, scope);
  } else {
    addAssignment(call.db, scope, call.rights.me().id, levelIds.fullControl);
  }
  move(call, list, row, scope);
}

function resetInheritance(call: Call, target: Securable): void {
  const { list, row } = target;
  const own = ownScope(call, target);
  if (list === undefined || own === undefined) {
    return;
  }
  call.require('ManagePermissions', own);
  refuseTooMany(call, list, row);
  move(call, list, row, parentScope(call, list, row));
  deleteScope(call.db, own);
}

function move(call: Call, list: List, row: ItemRow | undefined, scope: number): void {
  if (row === undefined) {
    moveListToScope(call.db, list, scope);
    updateList(call.db, { ...list, scope });
  } else {
    moveToScope(call.db, list, row, scope);
  }
}

/** Everything below takes part in the scope of the thing again. */
function clearBelow(call: Call, list: List, row: ItemRow | undefined, scope: number): void {
  const below = row === undefined ? undefined : new Set(row.folder === 1 ? descendantsOf(call.db, list, row) : []);
  for (const inside of scopesInside(call.db, list.site, list.id)) {
    const owner = call.db.get<{ item: number }>('SELECT item FROM scopes WHERE id = ?', inside)?.item ?? 0;
    if (below === undefined || below.has(owner)) {
      call.db.run(`UPDATE ${tableOf(list)} SET scope = ? WHERE scope = ?`, scope, inside);
      deleteScope(call.db, inside);
    }
  }
}

function refuseTooMany(call: Call, list: List, row: ItemRow | undefined): void {
  if (list.itemCount > mostItemsToBreak && (row === undefined || (row.folder === 1 && descendantsOf(call.db, list, row).length > mostItemsToBreak))) {
    throw webErrors.tooManyItemsToBreak();
  }
}

function parentScope(call: Call, list: List, row: ItemRow | undefined): number {
  if (row === undefined) {
    return call.site.scope;
  }
  const slash = row.dir.lastIndexOf('/');
  const folder = call.db.get<{ scope: number }>(
    `SELECT scope FROM ${tableOf(list)} WHERE dir = ? AND leaf = ? AND folder = 1`, row.dir.slice(0, slash), row.dir.slice(slash + 1)
  );
  return folder?.scope ?? list.scope;
}

function ownerOf(call: Call, target: Securable): ScopeOwner {
  return { site: call.site.id, list: target.list?.id ?? 0, item: target.row?.id ?? 0 };
}

export function ownScope(call: Call, target: Securable): number | undefined {
  return findScope(call.db, ownerOf(call, target));
}

function scopeInForce(call: Call, target: Securable): number {
  return target.row?.scope ?? target.list?.scope ?? call.site.scope;
}

function maskOn(rights: Rights, target: Securable): Mask {
  if (target.row !== undefined) {
    return rights.at(target.row.scope);
  }
  return target.list === undefined ? rights.atWeb() : rights.atList(target.list);
}
