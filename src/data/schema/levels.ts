/** SharePoint's base permissions, as far as Guildhall names them: [low, high] bits. Source: SP.PermissionKind. */
const bits = {
  viewListItems: [0x1, 0],
  addListItems: [0x2, 0],
  editListItems: [0x4, 0],
  openItems: [0x20, 0],
  viewFormPages: [0x1000, 0],
  open: [0x10000, 0],
  viewPages: [0x20000, 0],
  browseUserInfo: [0x8000000, 0],
  useClientIntegration: [0, 0x10],
  useRemoteApis: [0, 0x20]
} as const;

type Permission = keyof typeof bits;

const reading: readonly Permission[] = [
  'viewListItems',
  'openItems',
  'viewFormPages',
  'open',
  'viewPages',
  'browseUserInfo',
  'useClientIntegration',
  'useRemoteApis'
];

/** A permission level of ours. SharePoint's built-in levels are traps: Contribute edits, Edit manages lists. */
export interface Level {
  readonly name: string;
  readonly about: string;
  readonly permissions: readonly Permission[];
}

export const levels = {
  read: { name: 'Guildhall read', about: 'See rows and files.', permissions: reading },
  add: {
    name: 'Guildhall add and read',
    about: 'Add rows and see them; change and delete none.',
    permissions: [...reading, 'addListItems']
  },
  ownRows: {
    name: 'Guildhall own rows',
    about: 'Add rows and change one’s own, where the list lets people write their own rows only.',
    permissions: [...reading, 'addListItems', 'editListItems']
  }
} as const satisfies Record<string, Level>;

export type LevelName = keyof typeof levels;

/**
 * What nobody but administrators holds anywhere, Preferences aside: EditListItems, DeleteListItems, CancelCheckout (the
 * right to override lists, which sees and edits rows of others), ManageLists, ManagePermissions, in the low half.
 * Source: SP.PermissionKind; the traps in SharePoint's own levels stand in docs/permissions.md.
 */
export const keptRights = {
  editListItems: 0x4,
  deleteListItems: 0x8,
  cancelCheckout: 0x100,
  manageLists: 0x800,
  managePermissions: 0x2000000
} as const;

/** The mask of a level, as PnPjs sends it: two unsigned 32-bit halves. */
export function levelMask(level: Level): { High: number; Low: number } {
  const sum = (part: 0 | 1): number =>
    level.permissions.reduce((mask, permission) => (mask | bits[permission][part]) >>> 0, 0);
  return { Low: sum(0), High: sum(1) };
}
