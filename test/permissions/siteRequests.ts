import { login, type Who } from '../data/guildhallTenant';
import { jsonOf, type RawRequest } from './rawRest';
import { siteGroups, type GroupAct, type RightsActor, type SiteAct } from './rights';
import type { Stage } from './stage';

/** A request about the site or one of its groups, and how the administrator puts things back. */
export interface SiteRequest {
  readonly request: RawRequest;
  readonly undo?: RawRequest;
}

type Group = keyof typeof siteGroups;

const post = (path: string, body?: unknown): RawRequest => ({ path, method: 'POST', ...(body === undefined ? {} : { body }) });
const merge = (path: string, body: unknown): RawRequest => ({ ...post(path, body), means: 'MERGE' });

/** Who is in a group from the start, and stays. */
const members: Readonly<Partial<Record<Group, Who>>> = {
  'the owners of the site': 'administrator',
  'Leadership viewers': 'leader',
  'Approvers field': 'approver',
  'Approvers research': 'otherApprover',
  'Leaders field': 'unitLeader'
};

export async function requestToGroup(stage: Stage, group: Group, act: GroupAct, actor: RightsActor): Promise<SiteRequest> {
  const path = `web/${siteGroups[group]}`;
  const me = await stage.idOf(actor);
  switch (act) {
    case 'add oneself': {
      const request = post(`${path}/users`, { LoginName: login(actor) });
      return members[group] === actor ? { request } : { request, undo: post(`${path}/users/removebyid(${me})`) };
    }
    case 'let members add members':
      return { request: merge(path, { AllowMembersEditMembership: true }), undo: merge(path, { AllowMembersEditMembership: false }) };
    case 'become its owner':
      return { request: post(`${path}/SetUserAsOwner(${me})`), undo: post(`${path}/SetUserAsOwner(${await stage.idOf('administrator')})`) };
    case 'take a member out':
      await stage.succeed(post(`${path}/users`, { LoginName: login('colleague') }));
      return { request: post(`${path}/users/removebyid(${await stage.idOf('colleague')})`) };
  }
}

export async function requestToSite(stage: Stage, act: SiteAct, actor: RightsActor): Promise<SiteRequest> {
  const name = stage.freshName('Spare');
  switch (act) {
    case 'grant oneself Full Control of the site': {
      const assignment = `(principalid=${await stage.idOf(actor)},roledefid=${stage.company.principals.fullControl})`;
      return { request: post(`web/roleassignments/addroleassignment${assignment}`), undo: post(`web/roleassignments/removeroleassignment${assignment}`) };
    }
    case 'widen a permission level':
      return widenLevel(stage);
    case 'add a permission level':
      return { request: post('web/roledefinitions', { Name: name, Description: '', Order: 300, BasePermissions: { High: '176', Low: '138612833' } }) };
    case 'make a group of approvers':
      return { request: post('web/sitegroups', { Title: `Approvers ${name}` }) };
    case 'rename the site':
      return { request: merge('web', { Title: name }), undo: merge('web', { Title: 'Team' }) };
    case 'add a list':
      return { request: post('web/lists', { Title: name, BaseTemplate: 100 }) };
    case 'delete a list':
      await stage.succeed(post('web/lists', { Title: name, BaseTemplate: 100 }));
      return { request: { ...post(`web/lists/getbytitle('${name}')`), means: 'DELETE' } };
    case 'remove somebody from the site':
      return { request: post(`web/siteusers/removebyid(${await stage.idOf('colleague')})`), undo: post('web/ensureuser', { logonName: login('colleague') }) };
    case 'see what others deleted':
      return { request: { path: 'site/RecycleBin?$filter=(ItemState eq 2)' } };
    case 'empty the second stage of the recycle bin': {
      const { value: id } = jsonOf<{ value: string }>(await stage.succeed(post(`web/lists/getbytitle('Acts')/items(${await actOf(stage)})/recycle`)));
      await stage.succeed(post(`web/RecycleBin('${id}')/MoveToSecondStage`));
      return { request: post(`site/RecycleBin('${id}')/DeleteObject`) };
    }
    case 'delete a column': {
      const SchemaXml = `<Field Type="Text" Name="${name}" StaticName="${name}" DisplayName="${name}" />`;
      await stage.succeed(post("web/lists/getbytitle('Acts')/fields/createfieldasxml", { parameters: { SchemaXml } }));
      return { request: { ...post(`web/lists/getbytitle('Acts')/fields/getbyinternalnameortitle('${name}')`), means: 'DELETE' } };
    }
  }
}

async function actOf(stage: Stage): Promise<number> {
  return jsonOf<{ Id: number }>(await stage.succeed(post("web/lists/getbytitle('Acts')/items", { Title: 'charter' }))).Id;
}

/** To a mask with everything in it, and back to the one that set-up gave. */
async function widenLevel(stage: Stage): Promise<SiteRequest> {
  const path = `web/roledefinitions(${stage.company.principals.levels.add})`;
  const { BasePermissions } = jsonOf<{ BasePermissions: unknown }>(await stage.succeed({ path }));
  return { request: merge(path, { BasePermissions: { High: '2147483647', Low: '4294967295' } }), undo: merge(path, { BasePermissions }) };
}
