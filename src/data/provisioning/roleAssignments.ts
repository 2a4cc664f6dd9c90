import '../client/pnpKeeping';
import type { Site } from '../client/site';
import { repeated } from './repeated';

/** A scope of its own: the site, a list, a folder or an item, as PnPjs gives it. */
export interface Scope {
  readonly roleAssignments: {
    (): Promise<unknown[]>;
    expand(...names: string[]): <T>() => Promise<T>;
    add(principalId: number, roleDefId: number): Promise<void>;
    remove(principalId: number, roleDefId: number): Promise<void>;
  };
  breakRoleInheritance(copy?: boolean, clear?: boolean): Promise<unknown>;
  select(...names: string[]): <T>() => Promise<T>;
}

/** Who holds which level, by SharePoint's ids. */
export interface Assigned {
  readonly principal: number;
  readonly level: number;
}

/** The same, with what a person needs to read and to judge it. */
export interface Held extends Assigned {
  /** Name of the group or person. */
  readonly holder: string;
  readonly levelName: string;
  /** SP.RoleType: 0 of our own, 2 read, 3 and above more than that. */
  readonly kind: number;
  /** The low half of its mask. */
  readonly low: number;
}

interface RoleAssignmentRow {
  readonly PrincipalId: number;
  readonly Member: { readonly Title: string };
  readonly RoleDefinitionBindings: readonly {
    readonly Id: number;
    readonly Name: string;
    readonly Hidden: boolean;
    readonly RoleTypeKind: number;
    readonly BasePermissions: { readonly Low: string };
  }[];
}

/** Who holds what. Hidden levels (Limited Access) SharePoint gives by itself along the way to something deeper. */
export async function readAssignmentsOf(scope: Scope): Promise<Held[]> {
  const rows = await scope.roleAssignments.expand('Member', 'RoleDefinitionBindings')<RoleAssignmentRow[]>();
  return rows.flatMap(row =>
    row.RoleDefinitionBindings.filter(level => !level.Hidden).map(level => ({
      principal: row.PrincipalId,
      holder: row.Member.Title,
      level: level.Id,
      levelName: level.Name,
      kind: level.RoleTypeKind,
      low: Number(level.BasePermissions.Low)
    }))
  );
}

/** Whether the scope has rights of its own. */
export async function isUnique(scope: Scope): Promise<boolean> {
  const { HasUniqueRoleAssignments: own } = await scope.select('HasUniqueRoleAssignments')<{
    HasUniqueRoleAssignments: boolean;
  }>();
  return own;
}

/**
 * Makes the scope hold exactly the given assignments. Rights are added before others are taken away, so that an
 * interruption never locks administrators out; SharePoint's own gift to the caller (Full Control for whoever breaks
 * inheritance) goes with the rest.
 */
export async function assignExactly(site: Site, scope: Scope, wanted: readonly Assigned[]): Promise<void> {
  await repeated(site, async () => {
    if (!(await isUnique(scope))) await scope.breakRoleInheritance(false, true);
  });
  await repeated(site, async () => {
    const present = await readAssignmentsOf(scope);
    await change(scope, {
      add: wanted.filter(assigned => !includes(present, assigned)),
      remove: present.filter(assigned => !includes(wanted, assigned))
    });
  });
}

/** Adds, then takes away, one by one. */
export async function change(
  { roleAssignments }: Scope,
  { add, remove }: { readonly add: readonly Assigned[]; readonly remove: readonly Assigned[] }
): Promise<void> {
  for (const { principal, level } of add) await roleAssignments.add(principal, level);
  for (const { principal, level } of remove) await roleAssignments.remove(principal, level);
}

export function includes(list: readonly Assigned[], { principal, level }: Assigned): boolean {
  return list.some(assigned => assigned.principal === principal && assigned.level === level);
}
