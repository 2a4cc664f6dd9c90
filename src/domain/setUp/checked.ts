import { everyday } from '../../words/everyday';

/** Parts of the list of checks, in the order they are shown. */
export const checkAreas = ['site', 'rights', 'privacy', 'people', 'teams'] as const;
export type CheckArea = (typeof checkAreas)[number];

/** What of a site is checked. */
export interface Checked {
  /** What is looked at, as a noun phrase. */
  readonly title: string;
  readonly area: CheckArea;
  /** Whether SharePoint lets a button put it right. What is not can be done by hand, or by choosing. */
  readonly mendable: boolean;
}

const titles = everyday.checked;

/** Everything that set-up checks, in the order it is looked at, shown and mended. */
export const checked = {
  version: { title: titles.version, area: 'site', mendable: true },
  siteAddress: { title: titles.siteAddress, area: 'site', mendable: true },
  lists: { title: titles.lists, area: 'site', mendable: true },
  columns: { title: titles.columns, area: 'site', mendable: true },
  siteRights: { title: titles.siteRights, area: 'rights', mendable: true },
  listRights: { title: titles.listRights, area: 'rights', mendable: true },
  folderRights: { title: titles.folderRights, area: 'rights', mendable: true },
  stamps: { title: titles.stamps, area: 'rights', mendable: true },
  attachments: { title: titles.attachments, area: 'privacy', mendable: true },
  comments: { title: titles.comments, area: 'privacy', mendable: true },
  ratings: { title: titles.ratings, area: 'privacy', mendable: false },
  sharing: { title: titles.sharing, area: 'privacy', mendable: true },
  viewerNames: { title: titles.viewerNames, area: 'privacy', mendable: true },
  visits: { title: titles.visits, area: 'privacy', mendable: false },
  units: { title: titles.units, area: 'people', mendable: true },
  departments: { title: titles.departments, area: 'people', mendable: false },
  people: { title: titles.people, area: 'people', mendable: false },
  leadership: { title: titles.leadership, area: 'people', mendable: false },
  communityManagers: { title: titles.communityManagers, area: 'people', mendable: true },
  teamsApp: { title: titles.teamsApp, area: 'teams', mendable: false }
} as const satisfies Record<string, Checked>;

export type CheckKey = keyof typeof checked;

export const checkKeys = Object.keys(checked) as readonly CheckKey[];
