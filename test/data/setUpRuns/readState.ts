import { guildhallSite } from '../guildhallTenant';
import type { Ask } from './recording';

type Row = Record<string, unknown>;

const settings = [
  'Description', 'NoCrawl', 'EnableVersioning', 'ReadSecurity', 'WriteSecurity', 'EnableAttachments', 'DisableCommenting', 'EnableFolderCreation', 'BaseTemplate', 'ItemCount'
];
const facts = ['InternalName', 'TypeAsString', 'Indexed', 'Required', 'EnforceUniqueValues', 'ReadOnlyField'];

/** All that set-up makes and changes on a site, by names and without ids or times, as an administrator reads it. */
export async function readState(ask: Ask): Promise<Row> {
  const all = async (path: string): Promise<Row[]> => (await ask<{ value: Row[] }>(path)).value;
  const lists = await all(`web/lists?$select=Title,${settings.join()},${facts.map(fact => `Fields/${fact}`).join()}&$expand=Fields`);
  const scopes: Row = { site: await rights(ask, 'web') };
  const folders: Row = {};
  for (const { Title } of lists) {
    const at = `web/lists/getByTitle('${String(Title)}')`;
    scopes[String(Title)] = await rights(ask, at);
    for (const { Name } of await all(`${at}/rootfolder/folders?$select=Name`)) {
      const path = `${guildhallSite}/${Title === 'Reports' ? '' : 'Lists/'}${String(Title)}/${String(Name)}`;
      folders[path] = await rights(ask, `web/getFolderByServerRelativePath(decodedUrl='${path}')/ListItemAllFields`);
    }
  }
  return {
    web: await ask('web?$select=MembersCanShare'),
    features: await all('web/features'),
    levels: await all('web/roledefinitions?$select=Name,BasePermissions,Order'),
    groups: await all('web/sitegroups?$select=Title,Description,AllowMembersEditMembership,Users/LoginName&$expand=Users'),
    lists,
    scopes,
    folders,
    settings: await all("web/lists/getByTitle('Settings')/items?$select=Title,Value"),
    decisions: await all("web/lists/getByTitle('Decisions')/items?$select=Title,Kind,CommunityKey,OperationId,FileDirRef,Body"),
    memberships: await all("web/lists/getByTitle('Memberships')/items?$select=Kind,CommunityKey,OperationId")
  };
}

async function rights(ask: Ask, where: string): Promise<string[]> {
  const { HasUniqueRoleAssignments: own } = await ask<{ HasUniqueRoleAssignments: boolean }>(`${where}?$select=HasUniqueRoleAssignments`);
  const { value } = await ask<{ value: { Member: { Title: string }; RoleDefinitionBindings: { Name: string }[] }[] }>(
    `${where}/roleassignments?$expand=Member,RoleDefinitionBindings`
  );
  const held = value.flatMap(({ Member, RoleDefinitionBindings }) => RoleDefinitionBindings.map(({ Name }) => `${Member.Title}: ${Name}`));
  return [own ? 'own' : 'inherited', ...held.sort()];
}
