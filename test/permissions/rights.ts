/**
 * Who may do what, as the design says ("Where the data lives, and who may do what"): the expectation of the tests in
 * this folder. Written down here by hand, so that neither our schema nor the local service can agree with itself.
 */

/** From the least rights to the most, so that the first who may is the least who may. `unitLeader` leads the unit Field. */
export const actors = ['employee', 'manager', 'unitLeader', 'leader', 'approver', 'otherApprover', 'administrator'] as const;
export type RightsActor = (typeof actors)[number];

export const verbs = [
  'read',
  'read rows of others',
  'add',
  'change an own row',
  'change a row of somebody else',
  'delete an own row',
  'delete a row of somebody else',
  'change settings of the list',
  'add a column',
  'break inheritance',
  'grant oneself Full Control'
] as const;
export type Verb = (typeof verbs)[number];

/** A list, or a folder with a scope of its own. */
export interface Place {
  readonly list: string;
  /** Below the list; absent for its root. */
  readonly folder?: string;
  readonly kind: 'list' | 'library';
}

export const placeName = ({ list, folder }: Place): string => (folder === undefined ? list : `${list}/${folder}`);

type Who = readonly RightsActor[];

const administrators: Who = ['administrator'];
const everyone: Who = actors;

interface PlaceRights extends Place {
  readonly read: Who;
  readonly readRowsOfOthers: Who;
  readonly add: Who;
  readonly changeOwnRow: Who;
}

const a = (list: string): Place => ({ list, kind: 'list' });

/** The tables of the design, a line for every place. `approver` is of the unit Field, `otherApprover` of Research. */
const table: readonly PlaceRights[] = [
  // Kept by administrators
  { ...a('Settings'), read: everyone, readRowsOfOthers: everyone, add: administrators, changeOwnRow: administrators },
  { ...a('OrganisationUnits'), read: everyone, readRowsOfOthers: everyone, add: administrators, changeOwnRow: administrators },
  { ...a('Templates'), read: everyone, readRowsOfOthers: everyone, add: administrators, changeOwnRow: administrators },
  { ...a('People'), read: administrators, readRowsOfOthers: administrators, add: administrators, changeOwnRow: administrators },
  // Decisions: a folder per unit; nobody adds to its root
  { ...a('Decisions'), read: everyone, readRowsOfOthers: everyone, add: administrators, changeOwnRow: administrators },
  { ...a('Decisions'), folder: 'field', read: everyone, readRowsOfOthers: everyone, add: ['approver', 'administrator'], changeOwnRow: administrators },
  { ...a('Decisions'), folder: 'research', read: everyone, readRowsOfOthers: everyone, add: ['otherApprover', 'administrator'], changeOwnRow: administrators },
  { ...a('Leavers'), read: everyone, readRowsOfOthers: everyone, add: administrators, changeOwnRow: administrators },
  // Logs: everybody adds and reads
  { ...a('Acts'), read: everyone, readRowsOfOthers: everyone, add: everyone, changeOwnRow: administrators },
  { ...a('Proposals'), read: everyone, readRowsOfOthers: everyone, add: everyone, changeOwnRow: administrators },
  { ...a('Memberships'), read: everyone, readRowsOfOthers: everyone, add: everyone, changeOwnRow: administrators },
  { ...a('Contributions'), read: everyone, readRowsOfOthers: everyone, add: everyone, changeOwnRow: administrators },
  // Closed log: own rows only
  { ...a('Visits'), read: everyone, readRowsOfOthers: administrators, add: everyone, changeOwnRow: administrators },
  { ...a('History'), read: everyone, readRowsOfOthers: everyone, add: administrators, changeOwnRow: administrators },
  // A person's own
  { ...a('Preferences'), read: everyone, readRowsOfOthers: administrators, add: everyone, changeOwnRow: everyone },
  // Projections: the directory for everyone, reports for their readers
  { list: 'Reports', kind: 'library', read: everyone, readRowsOfOthers: everyone, add: administrators, changeOwnRow: administrators },
  { list: 'Reports', folder: 'company', kind: 'library', read: ['leader', 'administrator'], readRowsOfOthers: ['leader', 'administrator'], add: administrators, changeOwnRow: administrators },
  { list: 'Reports', folder: 'unit-field', kind: 'library', read: ['unitLeader', 'leader', 'administrator'], readRowsOfOthers: ['unitLeader', 'leader', 'administrator'], add: administrators, changeOwnRow: administrators },
  { list: 'Reports', folder: 'unit-research', kind: 'library', read: ['leader', 'administrator'], readRowsOfOthers: ['leader', 'administrator'], add: administrators, changeOwnRow: administrators }
];

export const places: readonly Place[] = table;

/**
 * "Except administrators and the publisher nobody holds EditListItems, DeleteListItems, ManageLists, ManagePermissions":
 * whatever the table does not say is for administrators.
 */
function whoMay(place: Place, verb: Verb): Who {
  const rights = table.find(row => placeName(row) === placeName(place));
  if (rights === undefined) throw new Error(`The design says nothing of ${placeName(place)}.`);
  switch (verb) {
    case 'read':
      return rights.read;
    case 'read rows of others':
      return rights.readRowsOfOthers;
    case 'add':
      return rights.add;
    case 'change an own row':
      return rights.changeOwnRow;
    default:
      return administrators;
  }
}

/** `hidden`: refused like something that is not there, because the person does not see it. */
export type Expectation = 'allowed' | 'denied' | 'hidden';

const ofList: readonly Verb[] = ['change settings of the list', 'add a column'];
const ofRowsOfOthers: readonly Verb[] = ['read rows of others', 'change a row of somebody else', 'delete a row of somebody else'];

export function expected(place: Place, actor: RightsActor, verb: Verb): Expectation {
  if (whoMay(place, verb).includes(actor)) return 'allowed';
  const surrounding = ofList.includes(verb) ? { ...place, folder: undefined } : place;
  if (!whoMay(surrounding, 'read').includes(actor)) return 'hidden';
  return ofRowsOfOthers.includes(verb) && !whoMay(place, 'read rows of others').includes(actor) ? 'hidden' : 'denied';
}

/** The first besides `actor` who may; for a row of `actor`'s own, that is somebody who may change rows of others. */
export function witnessFor(place: Place, actor: RightsActor, verb: Verb): RightsActor | undefined {
  const asOther: Partial<Record<Verb, Verb>> = {
    'change an own row': 'change a row of somebody else',
    'delete an own row': 'delete a row of somebody else'
  };
  return actors.find(other => other !== actor && whoMay(place, asOther[verb] ?? verb).includes(other));
}

/** How an address names what it is about; SharePoint says "not there" in other words for each. */
export type Addressed = 'list' | 'query' | 'row' | 'file' | 'folder';

export interface Refusal {
  readonly status: number;
  readonly code: string;
}

/** SharePoint's refusals, by `sharepoint-facts.md`. A query over rows that are hidden is not refused but empty. */
export const denied: Refusal = { status: 403, code: '-2147024891, System.UnauthorizedAccessException' };
export const hidden: Readonly<Record<Exclude<Addressed, 'query'>, Refusal>> = {
  list: { status: 404, code: '-1, System.ArgumentException' },
  row: { status: 404, code: '-2130575338, System.ArgumentException' },
  file: { status: 404, code: '-2130575338, Microsoft.SharePoint.SPException' },
  folder: { status: 404, code: '-2147024894, System.IO.FileNotFoundException' }
};

/** How a refusal shows that hides what the request is about: the list as a whole, or the part of it that is addressed. */
export function shownAsHidden(place: Place, actor: RightsActor, addressed: Addressed): Refusal | 'no rows' {
  if (!whoMay({ ...place, folder: undefined }, 'read').includes(actor)) return hidden.list;
  return addressed === 'query' ? 'no rows' : hidden[addressed];
}

/** The groups of the site; administrators alone fill and keep them. Addresses are below `web/`. */
export const siteGroups = {
  'the owners of the site': 'associatedownergroup',
  'the members of the site': 'associatedmembergroup',
  'Guildhall everyone': "sitegroups/getbyname('Guildhall everyone')",
  'Leadership viewers': "sitegroups/getbyname('Leadership viewers')",
  'Approvers field': "sitegroups/getbyname('Approvers field')",
  'Approvers research': "sitegroups/getbyname('Approvers research')",
  'Leaders field': "sitegroups/getbyname('Leaders field')",
  'Leaders research': "sitegroups/getbyname('Leaders research')"
} as const;

/** What nobody but an administrator does to a group of the site, and to the site itself. */
export const groupActs = ['add oneself', 'let members add members', 'become its owner', 'take a member out'] as const;
export const siteActs = [
  'grant oneself Full Control of the site',
  'widen a permission level',
  'add a permission level',
  'make a group of approvers',
  'rename the site',
  'add a list',
  'delete a list',
  'delete a column',
  'remove somebody from the site',
  'see what others deleted',
  'empty the second stage of the recycle bin'
] as const;
export type GroupAct = (typeof groupActs)[number];
export type SiteAct = (typeof siteActs)[number];
