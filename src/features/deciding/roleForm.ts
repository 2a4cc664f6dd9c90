import type { Role } from '../../domain/community/roles';
import type { DirectoryEntry } from '../../domain/directory/directory';
import type { NamedPerson } from '../../domain/identity';

/** What every form about a role is given. */
export interface RoleFormProps {
  readonly community: DirectoryEntry;
  readonly role: Role;
  readonly onDecided: (sentence: string) => void;
  readonly onCancel: () => void;
}

export interface GiveRoleFormProps extends RoleFormProps {
  /** Who was chosen already. */
  readonly to?: NamedPerson;
}
