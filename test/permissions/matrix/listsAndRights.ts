import { login } from '../../data/guildhallTenant';
import { placeName, places, siteGroups, type GroupAct, type Place, type SiteAct } from '../rights';
import { scopePath } from '../requests';
import { requestToGroup, requestToSite } from '../siteRequests';
import { listPath } from '../stage';
import { attackers, post, takingTurns, tunnel, verb, type Aim, type Attacker, type Attempt, type Step } from './attempt';

const turn = takingTurns();
const list = (name: string): Place => ({ list: name, kind: 'list' });

type OnList = readonly [sentence: string, verb: string, endpoint: string, list: string, aim: Aim, step: Step];

const path = (name: string): string => listPath(list(name));

/** What ManageLists can do to a list, each so that people would see it. */
const onLists: readonly OnList[] = [
  ['shows everybody only the own memberships', 'change settings of the list', 'MERGE of the list: ReadSecurity', 'Memberships', 'another’s record', tunnel('MERGE', path('Memberships'), { ReadSecurity: 2 })],
  ['shows everybody only the own acts', 'change settings of the list', 'PATCH of the list: ReadSecurity', 'Acts', 'a community', verb('PATCH', path('Acts'), { ReadSecurity: 2 })],
  ['shows everybody only the own decisions', 'change settings of the list', 'MERGE in a $batch: ReadSecurity', 'Decisions', 'a role', { batch: [tunnel('MERGE', path('Decisions'), { ReadSecurity: 2 })] }],
  ['renames a log, so that nobody finds it', 'change settings of the list', 'MERGE of the list: Title', 'Acts', 'a community', tunnel('MERGE', path('Acts'), { Title: 'Gone' })],
  ['renames a log, so that nobody finds it', 'change settings of the list', 'MERGE of the list: Title', 'Memberships', 'another’s record', tunnel('MERGE', path('Memberships'), { Title: '<script>alert(1)</script>' })],
  ['deletes a log', 'delete the list', 'POST, X-HTTP-Method: DELETE', 'Decisions', 'a role', tunnel('DELETE', path('Decisions'))],
  ['deletes a log', 'delete the list', 'DELETE', 'History', 'a report', verb('DELETE', path('History'))],
  ['deletes a log', 'delete the list', 'recycle of the list', 'Contributions', 'another’s record', post(`${path('Contributions')}/recycle`)],
  ['deletes the settings', 'delete the list', 'DELETE in a $batch', 'Settings', 'a report', { batch: [tunnel('DELETE', path('Settings'))] }],
  ['deletes the column that says who', 'delete a column', 'POST, X-HTTP-Method: DELETE', 'Memberships', 'another’s record', tunnel('DELETE', `${path('Memberships')}/fields/getbyinternalnameortitle('PersonKey')`)],
  ['deletes the column that says what', 'delete a column', 'DELETE', 'Decisions', 'a role', verb('DELETE', `${path('Decisions')}/fields/getbyinternalnameortitle('Body')`)],
  ['deletes the column of headcounts', 'delete a column', 'POST, X-HTTP-Method: DELETE', 'OrganisationUnits', 'a report', tunnel('DELETE', `${path('OrganisationUnits')}/fields/getbyinternalnameortitle('Headcount')`)],
  ['deletes the list of who works where', 'delete the list', 'POST, X-HTTP-Method: DELETE', 'People', 'a report', tunnel('DELETE', path('People'))],
  ['deletes the library of reports', 'delete the list', 'POST, X-HTTP-Method: DELETE', 'Reports', 'a report', tunnel('DELETE', path('Reports'))]
];

const lists = onLists.map(([sentence, what, endpoint, name, aim, step]): Attempt => ({ sentence, actor: turn(), list: name, verb: what, endpoint, aim, steps: () => [step] }));

/** Rights on single places. Nobody but administrators may manage them, with the level Edit neither. */
const granting = ['Decisions', 'Decisions/field', 'Memberships', 'People', 'Visits', 'Reports', 'Reports/company'].map((name): Attempt => {
  const place = places.find(one => placeName(one) === name) as Place;
  return {
    sentence: `grants oneself Full Control of ${name}`,
    actor: turn(),
    list: name,
    verb: 'grant',
    endpoint: 'addRoleAssignment',
    aim: 'a role',
    steps: async ({ stage, company }, by) => {
      // By an administrator, to Eva, or nobody could tell that anything was granted.
      const to = await stage.idOf(by === 'administrator' ? 'employee' : by);
      return [post(`${scopePath(place)}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=false)`), post(`${scopePath(place)}/roleassignments/addroleassignment(principalid=${to},roledefid=${company.principals.fullControl})`)];
    }
  };
});

type Group = keyof typeof siteGroups;

const ofGroups: readonly (readonly [Group, GroupAct, Attacker])[] = [
  ['Approvers field', 'add oneself', 'employee'],
  ['Approvers research', 'add oneself', 'approver'],
  ['Approvers field', 'become its owner', 'manager'],
  ['Approvers field', 'let members add members', 'approver'],
  ['Leadership viewers', 'add oneself', 'otherApprover'],
  ['Leadership viewers', 'let members add members', 'leader'],
  ['the owners of the site', 'add oneself', 'leader'],
  ['the owners of the site', 'become its owner', 'employee']
];
const groups = ofGroups.map(([group, act, actor]): Attempt => ({
  sentence: `${act === 'add oneself' ? 'adds oneself' : act === 'become its owner' ? 'becomes the owner' : 'lets its members add members'}: ${group}`,
  actor,
  list: 'the site',
  verb: 'rule a group',
  endpoint: act === 'add oneself' ? 'POST of users' : act === 'become its owner' ? 'SetUserAsOwner' : 'MERGE of the group',
  aim: 'a role',
  steps: async ({ stage }, by) =>
    by === 'administrator' && act !== 'let members add members' ? [await onBehalfOfEva(group, act, await stage.idOf('employee'))] : [(await requestToGroup(stage, group, act, by as Attacker)).request]
}));

/** An administrator is in every group already; what is shown is that the request itself is right. */
function onBehalfOfEva(group: Group, act: GroupAct, id: number): Step {
  const address = `web/${siteGroups[group]}`;
  return act === 'add oneself' ? post(`${address}/users`, { LoginName: login('employee') }) : post(`${address}/SetUserAsOwner(${id})`);
}

const ofSite: readonly (readonly [SiteAct, Aim, string])[] = [
  ['grant oneself Full Control of the site', 'a role', 'addRoleAssignment of the site'],
  ['widen a permission level', 'a role', 'MERGE of the role definition'],
  ['make a group of approvers', 'a role', 'POST of a group']
];
const onSite = ofSite.map(([act, aim, endpoint], index): Attempt => ({
  sentence: act.replace(/^\w+/, first => `${first}s`),
  actor: attackers[index] as Attacker,
  list: 'the site',
  verb: 'rule the site',
  endpoint,
  aim,
  steps: async ({ stage }, by) => [(await requestToSite(stage, act, by as Attacker)).request]
}));

const toElsewhere = { key: 'GuildhallSite', value: '/sites/elsewhere', description: '', comments: '' };
const property: readonly Attempt[] = [
  { sentence: 'points every web part to another site', actor: 'employee', list: 'the tenant', verb: 'set', endpoint: 'SetStorageEntity on the app catalog', aim: 'a community', steps: () => [{ ...post('web/setStorageEntity', toElsewhere), site: '/sites/appcatalog' }] },
  { sentence: 'points every web part to another site', actor: 'approver', list: 'the tenant', verb: 'set', endpoint: 'SetStorageEntity on the Guildhall site', aim: 'a community', steps: () => [post('web/setStorageEntity', toElsewhere)], rightly: { by: 'administrator', steps: () => [{ ...post('web/setStorageEntity', toElsewhere), site: '/sites/appcatalog' }] } },
  { sentence: 'removes the pointer to the site', actor: 'leader', list: 'the tenant', verb: 'set', endpoint: 'RemoveStorageEntity', aim: 'a community', steps: () => [{ ...post("web/removeStorageEntity('GuildhallSite')"), site: '/sites/appcatalog' }] }
];

export const attemptsOnListsAndRights: readonly Attempt[] = [...lists, ...granting, ...groups, ...onSite, ...property];
