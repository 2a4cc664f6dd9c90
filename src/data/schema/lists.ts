import type { UnitKey } from '../../domain/identity';
import { unitKey } from '../../domain/identity';
import type { Column } from './column';
import type { GroupName } from './groups';
import type { LevelName } from './levels';

/** Which group has which of our levels; administrators always have Full Control. */
export interface Grant {
  readonly group: Exclude<GroupName, 'administrators'>;
  readonly level: LevelName;
}

export interface ListSchema {
  readonly title: string;
  readonly about: string;
  readonly kind: 'list' | 'library';
  readonly columns: readonly Column[];
  readonly grants: readonly Grant[];
  /** SharePoint's ReadSecurity: 1 everybody's rows, 2 one's own. */
  readonly readSecurity: 1 | 2;
  /** SharePoint's WriteSecurity: 1 everybody's rows, 2 one's own. */
  readonly writeSecurity: 1 | 2;
  /** Whether the list has a folder per business unit, to which only the unit's approvers add. */
  readonly folderPerUnit: boolean;
}

const text = (name: string, about: string, indexed = false): Column => ({ name, type: 'text', about, indexed });
const note = (name: string, about: string): Column => ({ name, type: 'note', about });
const number = (name: string, about: string): Column => ({ name, type: 'number', about });

/** What every log row carries. Indexed keys are narrow, and believed only if they agree with the stamps. */
export const logColumns: readonly Column[] = [
  text('Kind', 'What the row does: join, leave, founded, charter …'),
  text('PersonKey', 'Who adds it: the id of the user in this site.', true),
  text('CommunityKey', 'Which community it is about.'),
  text('CommunityMonth', 'Community and month, “key|YYYY-MM”.', true),
  text('OperationId', 'Random; a row sent twice folds into one.', true),
  note('Body', 'What it says, as JSON.')
];

const everyoneReads: Grant = { group: 'everyone', level: 'read' };
const everyoneAdds: Grant = { group: 'everyone', level: 'add' };

type ListOptions = Partial<Omit<ListSchema, 'title' | 'about' | 'columns' | 'grants'>>;

function list(
  title: string,
  about: string,
  columns: readonly Column[],
  grants: readonly Grant[],
  options: ListOptions = {}
): ListSchema {
  return {
    title,
    about,
    kind: 'list',
    columns,
    grants,
    readSecurity: 1,
    writeSecurity: 1,
    folderPerUnit: false,
    ...options
  };
}

/** Every list and library of Guildhall. The order is the order of set-up. */
export const lists = {
  settings: list('Settings', 'What administrators choose.', [text('Value', 'The value; Title names it.')], [everyoneReads]),
  organisationUnits: list(
    'OrganisationUnits',
    'Business units and departments, kept by administrators.',
    [
      text('UnitKey', 'Key of the unit, of which a folder in Decisions and a group of approvers are named.', true),
      text('DepartmentKey', 'Key of the department; empty on the row of a unit.', true),
      number('Headcount', 'People in it.')
    ],
    [everyoneReads]
  ),
  people: list(
    'People',
    'Who worked in which department from when until when. Closed; never from what users write themselves.',
    [
      text('PersonKey', 'The id of the user in this site.', true),
      text('Account', 'User principal name when the row was written.', true),
      text('EntraObjectId', 'The lasting id of the account.', true),
      text('DepartmentKey', 'Key of the department.'),
      text('EffectiveFrom', 'ISO 8601 instant, included.'),
      text('EffectiveUntil', 'ISO 8601 instant, excluded; empty while it lasts.')
    ],
    []
  ),
  templates: list('Templates', 'Purpose templates.', [note('Body', 'The template, as JSON.')], [everyoneReads]),
  decisions: list('Decisions', 'What approvers decide; a folder per business unit.', logColumns, [everyoneReads], {
    folderPerUnit: true
  }),
  acts: list('Acts', 'What managers, deputies and hosts do.', logColumns, [everyoneAdds]),
  proposals: list('Proposals', 'Proposals, supporters, volunteers.', logColumns, [everyoneAdds]),
  memberships: list('Memberships', 'Joining and leaving.', logColumns, [everyoneAdds]),
  contributions: list('Contributions', 'Questions, answers, thanks, stories.', logColumns, [everyoneAdds]),
  visits: list('Visits', 'Closed log of reading; people see their own rows.', logColumns, [everyoneAdds], {
    readSecurity: 2
  }),
  history: list(
    'History',
    'Acts brought over by administrators, with the original person and time.',
    [
      text('Kind', 'join, proposal or contribution; import on the row that registers one.'),
      text('PersonKey', 'Who acted then.', true),
      text('CommunityKey', 'In which community.', true),
      text('ActedAt', 'When, as an ISO 8601 instant.'),
      text('OperationId', 'Made from the source row; an import run again doubles nothing.', true)
    ],
    [everyoneReads]
  ),
  preferences: list(
    'Preferences',
    'A person’s own settings.',
    [text('PersonKey', 'Whose.', true), note('Body', 'The settings, as JSON.')],
    [{ group: 'everyone', level: 'ownRows' }],
    { readSecurity: 2, writeSecurity: 2 }
  ),
  leavers: list(
    'Leavers',
    'Who no longer works in the company, as administrators mark it.',
    [text('PersonKey', 'The id of the user in this site.', true), text('Since', 'ISO 8601 instant, included; empty where it was a mistake.')],
    [everyoneReads]
  ),
  reports: list('Reports', 'What the publisher leaves for readers.', [], [everyoneReads], { kind: 'library' })
} as const satisfies Record<string, ListSchema>;

export type ListName = keyof typeof lists;

/** The folder of company-wide participation reports, and who reads it. */
export const companyReports = { folder: 'company', group: 'leadership' } as const;

const unitPrefix = 'unit-';

/** The folder of a unit's reports. The prefix keeps a unit that is called “company”, or as a folder of SharePoint's own, apart. */
export function unitReportsFolder(unit: UnitKey): string {
  return `${unitPrefix}${unit}`;
}

/** The unit whose reports a folder of this name holds, or undefined where it is no such folder. */
export function unitOfReports(folder: string): UnitKey | undefined {
  return folder.startsWith(unitPrefix) ? unitKey(folder.slice(unitPrefix.length)) : undefined;
}

/** Version of all of the above; written to Settings when set-up or a migration to it has finished. */
export const schemaVersion = 3;

/** Names of the rows in Settings. */
export const settingNames = {
  schemaVersion: 'schemaVersion',
  minimumGroupSize: 'minimumGroupSize',
  visits: 'visits'
} as const;
export type SettingName = (typeof settingNames)[keyof typeof settingNames];
