import { hostileTexts } from '../hostileTexts';
import { listPath } from '../stage';
import type { Place } from '../rights';
import { post, tunnel, verb, type Attempt, type Step } from './attempt';
import { filling, logRow, posting, rowIn, type Scene } from './scene';

const place = (list: string): Place => ({ list, kind: 'list' });
const row = (scene: Scene, list: string): string => `${listPath(place(list))}/items(${rowIn(scene, place(list))})`;
const field: Place = { list: 'Decisions', folder: 'field', kind: 'list' };

/** Envelopes that pretend to be somebody else. */
const envelopes: readonly Attempt[] = [
  { sentence: 'deletes a row with the administrator’s digest', actor: 'employee', list: 'Memberships', verb: 'delete', endpoint: 'POST with another’s digest', aim: 'another’s record', steps: scene => [{ ...tunnel('DELETE', row(scene, 'Memberships')), digestOf: 'administrator' }] },
  { sentence: 'deletes a row in a batch with the administrator’s digest', actor: 'manager', list: 'Memberships', verb: 'delete', endpoint: '$batch with another’s digest', aim: 'another’s record', steps: scene => [{ batch: [tunnel('DELETE', row(scene, 'Memberships'))], digestOf: 'administrator' }] },
  { sentence: 'hides a deletion among rights reads, in a batch whose part names the administrator', actor: 'leader', list: 'Contributions', verb: 'delete', endpoint: '$batch of mixed persons', aim: 'another’s record', steps: scene => [{ batch: [{ path: 'web/currentuser' }, { ...tunnel('DELETE', row(scene, 'Contributions')), headers: { 'X-Workbench-Person': 'ada@contoso.example', Authorization: 'Bearer of-ada' } }] }] },
  { sentence: 'reaches the site through a batch sent to another', actor: 'approver', list: 'Acts', verb: 'delete', endpoint: '$batch of another site', aim: 'a community', steps: scene => [{ batch: [tunnel('DELETE', row(scene, 'Acts'))], site: '/sites/appcatalog' }], rightly: { by: 'administrator', steps: scene => [{ batch: [tunnel('DELETE', row(scene, 'Acts'))] }] } },
  { sentence: 'changes a row without any digest', actor: 'otherApprover', list: 'Acts', verb: 'change', endpoint: 'POST without a digest', aim: 'a community', steps: scene => [{ ...tunnel('MERGE', row(scene, 'Acts'), { Body: '{}' }), headers: { 'X-RequestDigest': '' } }] },
  { sentence: 'deletes by reading: the verb hidden in a header of a GET', actor: 'employee', list: 'Acts', verb: 'delete', endpoint: 'GET, X-HTTP-Method: DELETE', aim: 'a community', steps: scene => [{ path: row(scene, 'Acts'), headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } }], rightly: { by: 'administrator', steps: scene => [tunnel('DELETE', row(scene, 'Acts'))] } },
  { sentence: 'deletes with two verbs at once', actor: 'manager', list: 'Acts', verb: 'delete', endpoint: 'PUT, X-HTTP-Method: DELETE', aim: 'a community', steps: scene => [{ ...verb('PUT', row(scene, 'Acts'), { Title: 'x' }), headers: { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' } }] },
  { sentence: 'changes a row by its very ETag', actor: 'leader', list: 'Decisions/field', verb: 'change', endpoint: 'MERGE with If-Match of the row', aim: 'a role', steps: async scene => {
    const { headers } = await fetchETag(scene);
    return [{ ...tunnel('MERGE', row({ ...scene, rows: new Map([['Decisions', rowIn(scene, field)]]) }, 'Decisions'), { Body: '{}' }), headers }];
  } }
];

async function fetchETag(scene: Scene): Promise<{ headers: Record<string, string> }> {
  const answer = await scene.stage.succeed({ path: `${listPath(place('Decisions'))}/items(${rowIn(scene, field)})?$select=ID`, headers: { Accept: 'application/json;odata=minimalmetadata' } });
  return { headers: { 'If-Match': (JSON.parse(answer.text) as { 'odata.etag': string })['odata.etag'] } };
}

/** One's own rows of a log: history, so neither changed nor taken out, or past reports would change with them. */
const ownWays: Readonly<Record<string, (item: string) => Step>> = {
  'POST, X-HTTP-Method: MERGE': item => tunnel('MERGE', item, { CommunityKey: 'elsewhere' }),
  ValidateUpdateListItem: item => post(`${item}/ValidateUpdateListItem`, { formValues: [{ FieldName: 'CommunityKey', FieldValue: 'elsewhere' }], bNewDocumentUpdate: false }),
  'ValidateUpdateListItem of the stamps': item => post(`${item}/ValidateUpdateListItem`, { formValues: [{ FieldName: 'Created', FieldValue: '1/1/2020 9:00 AM' }], bNewDocumentUpdate: false }),
  DELETE: item => verb('DELETE', item),
  recycle: item => post(`${item}/recycle`)
};
const owners = ['manager', 'leader', 'approver', 'otherApprover', 'manager'] as const;
const ownHistory = Object.entries(ownWays).map(([endpoint, step], index): Attempt => ({
  sentence: 'takes the own join out of a published month',
  actor: owners[index] as (typeof owners)[number],
  list: 'Memberships',
  verb: 'change an own row',
  endpoint,
  aim: 'a report',
  steps: async scene => [step(`${listPath(place('Memberships'))}/items(${await ownRow(scene, owners[index] as (typeof owners)[number])})`)]
}));

async function ownRow(scene: Scene, who: (typeof owners)[number]): Promise<number> {
  const answer = await scene.stage.succeed({ path: `${listPath(place('Memberships'))}/items?$select=ID&$filter=PersonKey eq '${await scene.stage.idOf(who)}'&$top=1` });
  return (JSON.parse(answer.text) as { value: { ID: number }[] }).value[0]?.ID ?? 0;
}

/** By people without a role such words change nothing; from those who have one they are shown as words. */
const payloads = hostileTexts.flatMap((text, index): Attempt[] => [
  { sentence: `writes ${text} into the charter of a community`, actor: (['employee', 'approver', 'otherApprover', 'employee', 'approver', 'otherApprover'] as const)[index] ?? 'employee', list: 'Acts', verb: 'add', endpoint: 'POST of an item', aim: 'a community', steps: async (scene, by) => [posting('Acts', await logRow(scene, by, { kind: 'charter', community: scene.pumps, body: { title: text, purpose: text } }))], rightly: { by: 'manager' } },
  { sentence: `writes ${text} into the charter of somebody else’s row`, actor: (['manager', 'employee', 'leader', 'approver', 'otherApprover', 'manager'] as const)[index] ?? 'employee', list: 'Acts', verb: 'change', endpoint: 'POST, X-HTTP-Method: MERGE', aim: 'a community', steps: scene => [tunnel('MERGE', row(scene, 'Acts'), { Body: JSON.stringify({ title: text }) })] }
]);

/** Names and titles that are shown beside communities. */
const labels: readonly Attempt[] = [
  { sentence: 'gives a unit a name of HTML', actor: 'approver', list: 'OrganisationUnits', verb: 'change', endpoint: 'POST, X-HTTP-Method: MERGE', aim: 'a report', steps: scene => [tunnel('MERGE', row(scene, 'OrganisationUnits'), { Title: hostileTexts[0] })] },
  { sentence: 'writes HTML into a template', actor: 'leader', list: 'Templates', verb: 'change', endpoint: 'ValidateUpdateListItem', aim: 'a community', steps: scene => [post(`${row(scene, 'Templates')}/ValidateUpdateListItem`, { formValues: [{ FieldName: 'Title', FieldValue: hostileTexts[1] }], bNewDocumentUpdate: false })] },
  { sentence: 'puts a page of script into the library of reports, as the directory', actor: 'employee', list: 'Reports', verb: 'change', endpoint: 'files/addUsingPath(overwrite=true)', aim: 'a community', steps: () => [post("web/getFolderByServerRelativePath(decodedUrl='/sites/guildhall/Reports')/files/addusingpath(decodedUrl='directory.json',overwrite=true)", '<script>alert(1)</script>')] },
  { sentence: 'decides with HTML in the folder of a unit', actor: 'manager', list: 'Decisions/field', verb: 'add', endpoint: 'AddValidateUpdateItemUsingPath', aim: 'a community', steps: async (scene, by) => [filling(field, await logRow(scene, by, { kind: 'state', community: scene.pumps, body: { state: 'closed', reason: hostileTexts[3], recap: hostileTexts[3] } }))] }
];

/** Bodies that are no charter at all. */
const bodies = (['{"__proto__":{"title":"Polluted"}}', '[{"title":"A list"}]', '"text"', '{"title":{"toString":"x"}}', '{"title":"'] as const).map((Body): Attempt => ({
  sentence: `writes the body ${Body} into Acts`,
  actor: 'manager',
  list: 'Acts',
  verb: 'add',
  endpoint: 'POST of an item',
  aim: 'a community',
  steps: async (scene, by) => [posting('Acts', { ...(await logRow(scene, by, { kind: 'charter', community: scene.fibres })), Body })],
  rightly: { by: 'colleague', steps: async (scene, by) => [posting('Acts', await logRow(scene, by, { kind: 'charter', community: scene.fibres, body: { title: 'A charter' } }))] }
}));

export const craftedAttempts: readonly Attempt[] = [...envelopes, ...ownHistory, ...payloads, ...labels, ...bodies];
