import type { Mask } from './masks';

export interface BuiltInLevel {
  id: number;
  name: string;
  description: string;
  /** SP.RoleType. */
  kind: number;
  order: number;
  hidden: boolean;
  mask: Mask;
}

/** The permission levels of a new site, with the ids and masks that SharePoint Online gives them. */
export const builtInLevels: readonly BuiltInLevel[] = [
  { id: 1073741829, name: 'Full Control', description: 'Has full control.', kind: 5, order: 1, hidden: false, mask: { high: 2147483647, low: 4294967295 } },
  { id: 1073741828, name: 'Design', description: 'Can view, add, update, delete, approve, and customize.', kind: 4, order: 32, hidden: false, mask: { high: 432, low: 1012866047 } },
  { id: 1073741830, name: 'Edit', description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', kind: 6, order: 48, hidden: false, mask: { high: 432, low: 1011030767 } },
  { id: 1073741827, name: 'Contribute', description: 'Can view, add, update, and delete list items and documents.', kind: 3, order: 64, hidden: false, mask: { high: 432, low: 1011028719 } },
  { id: 1073741826, name: 'Read', description: 'Can view pages and list items and download documents.', kind: 2, order: 128, hidden: false, mask: { high: 176, low: 138612833 } },
  { id: 1073741825, name: 'Limited Access', description: 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', kind: 1, order: 160, hidden: true, mask: { high: 48, low: 134287360 } }
];

export const levelIds = { fullControl: 1073741829, edit: 1073741830, read: 1073741826, limitedAccess: 1073741825 } as const;

/** The first id that SharePoint gives to a level somebody adds. */
export const firstCustomLevelId = 1073741930;
