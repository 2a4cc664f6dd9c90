/** SharePoint's PermissionKind: the number is the bit's position, counted from one. */
export const permissionKinds = {
  ViewListItems: 1,
  AddListItems: 2,
  EditListItems: 3,
  DeleteListItems: 4,
  ApproveItems: 5,
  OpenItems: 6,
  ViewVersions: 7,
  DeleteVersions: 8,
  CancelCheckout: 9,
  ManagePersonalViews: 10,
  ManageLists: 12,
  ViewFormPages: 13,
  Open: 17,
  ViewPages: 18,
  AddAndCustomizePages: 19,
  ApplyThemeAndBorder: 20,
  ApplyStyleSheets: 21,
  ViewUsageData: 22,
  CreateSSCSite: 23,
  ManageSubwebs: 24,
  CreateGroups: 25,
  ManagePermissions: 26,
  BrowseDirectories: 27,
  BrowseUserInfo: 28,
  AddDelPrivateWebParts: 29,
  UpdatePersonalWebParts: 30,
  ManageWeb: 31,
  UseClientIntegration: 37,
  UseRemoteAPIs: 38,
  ManageAlerts: 39,
  CreateAlerts: 40,
  EditMyUserInfo: 41,
  EnumeratePermissions: 63
} as const;

export type Permission = keyof typeof permissionKinds;

/** A set of permissions in SharePoint's two 32-bit halves. */
export interface Mask {
  high: number;
  low: number;
}

export const emptyMask: Mask = { high: 0, low: 0 };
export const fullMask: Mask = { high: 2147483647, low: 4294967295 };

/** What somebody holds on a web (or list) merely because something below it was granted to him. */
export const limitedAccess: Mask = { high: 48, low: 134287360 };

export function unite(one: Mask, other: Mask): Mask {
  return { high: (one.high | other.high) >>> 0, low: (one.low | other.low) >>> 0 };
}

export function holds(mask: Mask, permission: Permission): boolean {
  const bit = bitOf(permission);
  return (mask.high & bit.high) !== 0 || (mask.low & bit.low) !== 0;
}

export function bitOf(permission: Permission): Mask {
  const position = permissionKinds[permission] - 1;
  return position < 32 ? { high: 0, low: (1 << position) >>> 0 } : { high: (1 << (position - 32)) >>> 0, low: 0 };
}

/** As JSON carries it: 64-bit numbers travel as text. */
export function toBasePermissions(mask: Mask): { High: string; Low: string } {
  return { High: String(mask.high), Low: String(mask.low) };
}
