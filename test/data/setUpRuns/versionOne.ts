import { cast, guildhallSite, login, tenantId } from '../guildhallTenant';
import type { Ask } from './recording';

/**
 * What set-up of version 1 left on a site, written down when version 2 came and never changed again. `true` behind a
 * column: it is indexed. Rights: the group, and the level it holds.
 */
export interface ListOfThen {
  readonly title: string;
  readonly library?: true;
  readonly columns: Readonly<Record<string, 'text' | 'key' | 'note' | 'number'>>;
  readonly everyone?: 'Guildhall read' | 'Guildhall add and read' | 'Guildhall own rows';
  readonly readSecurity?: 2;
  readonly writeSecurity?: 2;
  readonly folders?: true;
}

const log = { Kind: 'text', PersonKey: 'key', CommunityKey: 'text', CommunityMonth: 'key', OperationId: 'key', Body: 'note' } as const;
const reads = 'Guildhall read';
const adds = 'Guildhall add and read';

export const listsOfVersionOne: readonly ListOfThen[] = [
  { title: 'Settings', columns: { Value: 'text' }, everyone: reads },
  { title: 'OrganisationUnits', columns: { UnitKey: 'key', DepartmentKey: 'key', Headcount: 'number' }, everyone: reads },
  {
    title: 'People',
    columns: { PersonKey: 'key', Account: 'key', EntraObjectId: 'key', DepartmentKey: 'text', EffectiveFrom: 'text', EffectiveUntil: 'text' }
  },
  { title: 'Templates', columns: { Body: 'note' }, everyone: reads },
  { title: 'Decisions', columns: log, everyone: reads, folders: true },
  { title: 'Acts', columns: log, everyone: adds },
  { title: 'Proposals', columns: log, everyone: adds },
  { title: 'Memberships', columns: log, everyone: adds },
  { title: 'Contributions', columns: log, everyone: adds },
  { title: 'Visits', columns: log, everyone: adds, readSecurity: 2 },
  {
    title: 'History',
    columns: { Kind: 'text', PersonKey: 'key', CommunityKey: 'key', ActedAt: 'text', OperationId: 'key' },
    everyone: reads
  },
  { title: 'Preferences', columns: { PersonKey: 'key', Body: 'note' }, everyone: 'Guildhall own rows', readSecurity: 2, writeSecurity: 2 },
  { title: 'Reports', library: true, columns: {}, everyone: reads }
];

const levelsOfThen = { 'Guildhall read': 0x8031021, 'Guildhall add and read': 0x8031023, 'Guildhall own rows': 0x8031027 } as const;
const high = 0x30;
const fullControl = 1073741829;
const edit = 1073741830;

const types = {
  text: 'Type="Text" MaxLength="255"',
  key: 'Type="Text" MaxLength="255" Indexed="TRUE"',
  note: 'Type="Note" NumLines="6" RichText="FALSE" UnlimitedLengthInDocumentLibrary="TRUE"',
  number: 'Type="Number"'
} as const;

/** Builds the site as version 1 left it, with one business unit, by plain requests and none of our code. */
export function buildVersionOne(ask: Ask): Promise<void> {
  return buildSiteOfThen(ask, listsOfVersionOne, 1);
}

/** What later versions share with it: all but the lists. */
export async function buildSiteOfThen(ask: Ask, listsOfThen: readonly ListOfThen[], version: number): Promise<void> {
  const levels: Record<string, number> = {};
  for (const [Name, Low] of Object.entries(levelsOfThen)) {
    const BasePermissions = { High: String(high), Low: String(Low) };
    levels[Name] = (await ask<{ Id: number }>('web/roledefinitions', { Name, Description: '', Order: 200, BasePermissions })).Id;
  }
  const group = async (Title: string, Description: string): Promise<number> =>
    (await ask<{ Id: number }>('web/sitegroups', { Title, Description })).Id;
  const everyone = await group('Guildhall everyone', 'Everyone in the company. Reads, and adds rows.');
  await ask(`web/sitegroups(${everyone})/users`, { LoginName: `c:0-.f|rolemanager|spo-grid-all-users/${tenantId}` });
  const leadership = await group('Leadership viewers', 'Read participation reports.');
  const owners = (await ask<{ Id: number }>('web/associatedownergroup')).Id;
  const members = (await ask<{ Id: number }>('web/associatedmembergroup')).Id;
  const grant = (where: string, principal: number, level: number | undefined): Promise<unknown> =>
    ask(`${where}/roleassignments/addroleassignment(principalid=${principal},roledefid=${level})`, {});
  const revoke = (where: string, principal: number, level: number): Promise<unknown> =>
    ask(`${where}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${level})`, {});
  const me = (await ask<{ Id: number }>('web/currentuser')).Id;
  const ownScope = async (where: string): Promise<void> => {
    await ask(`${where}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`, {});
    await grant(where, owners, fullControl);
    await revoke(where, me, fullControl);
  };
  await grant('web', everyone, levels[reads]);
  await grant('web', members, levels[reads]);
  await revoke('web', members, edit);
  for (const then of listsOfThen) {
    const where = `web/lists/getByTitle('${then.title}')`;
    await ask('web/lists', { Title: then.title, BaseTemplate: then.library === true ? 101 : 100, NoCrawl: true });
    await ask(where, settingsOfThen(then), 'MERGE');
    await ownScope(where);
    if (then.everyone !== undefined) await grant(where, everyone, levels[then.everyone]);
    if (then.library !== true) await ask(`${where}/fields/getByInternalNameOrTitle('Title')`, { Required: false }, 'MERGE');
    for (const [name, type] of Object.entries(then.columns)) {
      const SchemaXml = `<Field ${types[type]} Name="${name}" StaticName="${name}" DisplayName="${name}" Required="FALSE" />`;
      await ask(`${where}/fields/createFieldAsXml`, { parameters: { SchemaXml } });
    }
  }
  const folder = async (list: string, path: string, name: string, reader: number, level: string, alsoEveryone: boolean): Promise<void> => {
    await ask(`web/lists/getByTitle('${list}')/rootfolder/folders/addusingpath(decodedUrl='${name}')`, {});
    const where = `web/getFolderByServerRelativePath(decodedUrl='${guildhallSite}/${path}/${name}')/ListItemAllFields`;
    await ownScope(where);
    if (alsoEveryone) await grant(where, everyone, levels[reads]);
    await grant(where, reader, levels[level]);
  };
  await folder('Reports', 'Reports', 'company', leadership, reads, false);
  const row = (list: string, values: Record<string, unknown>): Promise<unknown> => ask(`web/lists/getByTitle('${list}')/items`, values);
  await row('Settings', { Title: 'minimumGroupSize', Value: '7' });
  await row('Settings', { Title: 'schemaVersion', Value: String(version) });
  await row('OrganisationUnits', { Title: 'Field', UnitKey: 'field', Headcount: 400 });
  const approvers = await group('Approvers field', 'Decide on communities of Field.');
  await ask(`web/sitegroups(${approvers})/users`, { LoginName: login('approver') });
  await folder('Decisions', 'Lists/Decisions', 'field', approvers, adds, true);
  await row('Memberships', { Title: 'join', Kind: 'join', PersonKey: String(me), CommunityKey: 'pumps', OperationId: cast.administrator });
}

function settingsOfThen(then: ListOfThen): Record<string, unknown> {
  const common = { NoCrawl: true, EnableVersioning: false };
  if (then.library === true) return common;
  return {
    ...common,
    ReadSecurity: then.readSecurity ?? 1,
    WriteSecurity: then.writeSecurity ?? 1,
    EnableAttachments: false,
    DisableCommenting: true,
    EnableFolderCreation: then.folders ?? false
  };
}
