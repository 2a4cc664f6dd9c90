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

interface RoleAssignmentRow {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number; readonly Hidden: boolean }[];
}

/** Who holds what. Hidden levels (Limited Access) SharePoint gives by itself along the way to something deeper. */
export async function readAssignmentsOf(scope: Scope): Promise<Assigned[]> {
  const rows = await scope.roleAssignments.expand('RoleDefinitionBindings')<RoleAssignmentRow[]>();
  return rows.flatMap(row =>
    row.RoleDefinitionBindings.filter(level => !level.Hidden).map(level => ({
      principal: row.PrincipalId,
      level: level.Id
    }))
  );
}

/**
 * Makes the scope hold exactly the given assignments. Rights are added before others are taken away, so that an
 * interruption never locks administrators out; SharePoint's own gift to the caller (Full Control for whoever breaks
 * inheritance) goes with the rest.
 */
export async function assignExactly(scope: Scope, wanted: readonly Assigned[]): Promise<void> {
  const { HasUniqueRoleAssignments: isUnique } = await scope.select('HasUniqueRoleAssignments')<{
    HasUniqueRoleAssignments: boolean;
  }>();
  if (!isUnique) await scope.breakRoleInheritance(false, true);
  const present = await readAssignmentsOf(scope);
  for (const { principal, level } of wanted.filter(assigned => !includes(present, assigned))) {
    await scope.roleAssignments.add(principal, level);
  }
  for (const { principal, level } of present.filter(assigned => !includes(wanted, assigned))) {
    await scope.roleAssignments.remove(principal, level);
  }
}

function includes(list: readonly Assigned[], { principal, level }: Assigned): boolean {
  return list.some(assigned => assigned.principal === principal && assigned.level === level);
}
