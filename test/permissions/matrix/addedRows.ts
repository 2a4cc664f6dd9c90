import { communityKey } from '../../../src/domain/identity';
import type { Who } from '../../data/guildhallTenant';
import { expected, placeName, type Place } from '../rights';
import { attackers, post, takingTurns, type Aim, type Attempt, type Step } from './attempt';
import { decision, filling, logRow, personOf, posting, type Scene } from './scene';

const list = (name: string): Place => ({ list: name, kind: 'list' });
const folder = (name: string): Place => ({ list: 'Decisions', folder: name, kind: 'list' });
const turn = takingTurns();

type Row = (scene: Scene, by: Who) => Promise<object>;
type Way = (place: Place, values: object) => Step;

const ways: Readonly<Record<string, Way>> = {
  'POST of an item': (place, values) => posting(place.list, values),
  AddValidateUpdateItemUsingPath: filling,
  'POST in a $batch': (place, values) => ({ batch: [posting(place.list, values)] })
};
const formOnly: Readonly<Record<string, Way>> = {
  AddValidateUpdateItemUsingPath: filling,
  'AddValidateUpdateItemUsingPath in a $batch': (place, values) => ({ batch: [filling(place, values)] })
};

interface Adding {
  readonly sentence: string;
  readonly place: Place;
  readonly aim: Aim;
  readonly row: Row;
  readonly ways: Readonly<Record<string, Way>>;
  readonly rightly?: Attempt['rightly'];
}

const omarIn = (Kind: string): Row => async (scene, by) => ({ Title: 'brought over', Kind, PersonKey: (await personOf(scene, by)).key, CommunityKey: scene.pumps, ActedAt: '2019-01-01T00:00:00Z', OperationId: 'brought-over-2' });

/** Lists that only administrators keep. */
const kept: readonly Adding[] = [
  { sentence: 'adds a business unit', place: list('OrganisationUnits'), aim: 'a report', ways, row: async () => ({ Title: 'Shadow', UnitKey: 'shadow', Headcount: 1 }) },
  { sentence: 'adds a template', place: list('Templates'), aim: 'a community', ways, row: async () => ({ Title: 'Shadow', Body: '{}' }) },
  { sentence: 'writes down where somebody works', place: list('People'), aim: 'a report', ways, row: async scene => ({ Title: 'Omar', PersonKey: (await personOf(scene, 'colleague')).key, DepartmentKey: 'lab', EffectiveFrom: '2019-01-01T00:00:00Z' }) },
  { sentence: 'brings a membership of long ago over for oneself', place: list('History'), aim: 'a report', ways, row: omarIn('join') }
];

const role = async (scene: Scene, by: Who, community: keyof Pick<Scene, 'pumps' | 'fibres'>, as: 'manager' | 'deputy' = 'deputy'): Promise<object> =>
  logRow(scene, by, { kind: 'role', community: scene[community], body: decision({ kind: 'role', term: { role: as, person: await personOf(scene, by) } }) });
const founding = async (scene: Scene, by: Who, key: string): Promise<object> =>
  logRow(scene, by, {
    kind: 'founded',
    community: communityKey(key),
    body: decision({ kind: 'founded', type: 'guild', charter: { title: key, purpose: 'P', audience: '' }, roles: [{ role: 'manager', person: await personOf(scene, by) }], reason: '' })
  });
const closing = async (scene: Scene, by: Who): Promise<object> => logRow(scene, by, { kind: 'state', community: scene.pumps, body: decision({ kind: 'state', state: 'closed', reason: 'No.', recap: 'It ran.' }) });

/** Decisions in the folder of a unit of which one is no approver. */
const decided: readonly Adding[] = [
  { sentence: 'names oneself deputy', place: folder('field'), aim: 'a role', ways: formOnly, row: (scene, by) => role(scene, by, 'pumps') },
  { sentence: 'names oneself manager', place: folder('research'), aim: 'a role', ways: formOnly, row: (scene, by) => role(scene, by, 'fibres', 'manager') },
  { sentence: 'founds a community', place: folder('field'), aim: 'a community', ways: formOnly, row: (scene, by) => founding(scene, by, 'shadow') },
  { sentence: 'closes a community', place: folder('field'), aim: 'a community', ways: formOnly, row: closing }
];

/** The root of Decisions, to which a plain POST would go: what lies there decides for no unit. */
const atRoot: readonly Adding[] = [
  { sentence: 'names oneself deputy, in the root of Decisions', place: list('Decisions'), aim: 'a role', ways, row: (scene, by) => role(scene, by, 'pumps'), rightly: { by: 'approver', steps: async (scene, by) => [filling(folder('field'), await role(scene, by, 'pumps'))] } },
  { sentence: 'founds a community, in the root of Decisions', place: list('Decisions'), aim: 'a community', ways, row: (scene, by) => founding(scene, by, 'shadow'), rightly: { by: 'approver', steps: async (scene, by) => [filling(folder('field'), await founding(scene, by, 'shadow'))] } }
];

const adding = [...kept, ...decided, ...atRoot].flatMap(one =>
  Object.entries(one.ways).map(([endpoint, step]): Attempt => ({
    sentence: one.sentence,
    actor: turn(attackers.filter(actor => expected(one.place, actor, 'add') !== 'allowed')),
    list: placeName(one.place),
    verb: 'add',
    endpoint,
    aim: one.aim,
    steps: async (scene, by) => [step(one.place, await one.row(scene, by))],
    ...(one.rightly === undefined ? {} : { rightly: one.rightly })
  }))
);

const decisions = '/sites/guildhall/Lists/Decisions';
const newFolder = (path: string, name: string): Step => post(`web/getFolderByServerRelativePath(decodedUrl='${path}')/folders/addusingpath(decodedUrl='${name}')`);
const asFolder = (name: string): Step => ({
  ...post("web/lists/getbytitle('Decisions')/AddValidateUpdateItemUsingPath", {
    listItemCreateInfo: { FolderPath: { DecodedUrl: decisions }, UnderlyingObjectType: 1, LeafName: { DecodedUrl: name } },
    formValues: [{ FieldName: 'Title', FieldValue: name }],
    bNewDocumentUpdate: false
  })
});
const rightlyFounded: Attempt['rightly'] = { by: 'approver', steps: async (scene, by) => [filling(folder('field'), await founding(scene, by, 'shadow'))] };

/** Folders of one's own, as if they were a unit's, and a decision in them. */
const folders: readonly Attempt[] = [
  { sentence: 'makes a folder like a unit’s and decides in it', actor: 'employee', list: 'Decisions', verb: 'add a folder', endpoint: 'folders/addUsingPath', aim: 'a community', steps: async (scene, by) => [newFolder(decisions, 'shadow'), filling(folder('shadow'), await founding(scene, by, 'shadow'))] },
  { sentence: 'makes a folder like a unit’s and decides in it', actor: 'otherApprover', list: 'Decisions', verb: 'add a folder', endpoint: 'AddValidateUpdateItemUsingPath', aim: 'a community', steps: async (scene, by) => [asFolder('shadow'), filling(folder('shadow'), await founding(scene, by, 'shadow'))] },
  { sentence: 'makes a folder inside the own unit’s and decides in it', actor: 'approver', list: 'Decisions/field', verb: 'add a folder', endpoint: 'folders/addUsingPath', aim: 'a community', steps: async (scene, by) => [newFolder(`${decisions}/field`, 'inner'), filling(folder('field/inner'), await founding(scene, by, 'shadow'))], rightly: rightlyFounded },
  { sentence: 'adds a row that calls itself a folder', actor: 'manager', list: 'Memberships', verb: 'add a folder', endpoint: 'POST of an item, ContentTypeId', aim: 'a community', steps: async scene => [posting('Memberships', { ContentTypeId: '0x0120', Title: 'shadow', CommunityKey: scene.pumps })], rightly: { by: 'employee', steps: async (scene, by) => [posting('Memberships', await logRow(scene, by, { kind: 'join', community: scene.pumps }))] } },
  { sentence: 'hides a community’s charter in a folder of Acts', actor: 'leader', list: 'Acts', verb: 'add a folder', endpoint: 'folders/addUsingPath', aim: 'a community', steps: async (scene, by) => [newFolder('/sites/guildhall/Lists/Acts', 'inner'), filling({ list: 'Acts', folder: 'inner', kind: 'list' }, await logRow(scene, by, { kind: 'charter', community: scene.fibres, body: { title: 'Not theirs' } }))], rightly: { by: 'colleague', steps: async (scene, by) => [posting('Acts', await logRow(scene, by, { kind: 'charter', community: scene.fibres, body: { title: 'Theirs' } }))] } }
];

const filePath = (path: string): string => `web/getFileByServerRelativePath(decodedUrl='${path}')`;

/** Rows carried from where one may add to where one may not. */
const moved: readonly Attempt[] = [
  { sentence: 'moves an own decision into the folder of another unit', actor: 'otherApprover', list: 'Decisions/field', verb: 'move', endpoint: 'MERGE of FileDirRef', aim: 'a role', steps: async scene => [{ ...post(`web/lists/getbytitle('Decisions')/items(${scene.rows.get('Decisions/research')})`, { FileDirRef: `${decisions}/field` }), means: 'MERGE' }], rightly: { by: 'approver', steps: async (scene, by) => [filling(folder('field'), await role(scene, by, 'pumps'))] } },
  { sentence: 'moves a decision of the other unit into the own folder', actor: 'otherApprover', list: 'Decisions/field', verb: 'move', endpoint: 'ValidateUpdateListItem of FileDirRef', aim: 'a role', steps: async scene => [post(`web/lists/getbytitle('Decisions')/items(${scene.rows.get('Decisions/field')})/ValidateUpdateListItem`, { formValues: [{ FieldName: 'FileDirRef', FieldValue: `${decisions}/research` }], bNewDocumentUpdate: false })], rightly: { by: 'approver', steps: async (scene, by) => [filling(folder('field'), await role(scene, by, 'pumps'))] } },
  { sentence: 'moves the directory away', actor: 'employee', list: 'Reports', verb: 'move', endpoint: 'MoveTo', aim: 'a community', steps: () => [post(`${filePath('/sites/guildhall/Reports/directory.json')}/moveTo(newurl='/sites/guildhall/Reports/gone.json',flags=1)`)] },
  { sentence: 'copies a company report to where everyone reads', actor: 'manager', list: 'Reports/company', verb: 'move', endpoint: 'CopyTo', aim: 'a closed log', steps: () => [post(`${filePath('/sites/guildhall/Reports/company/2026-03.r1.json')}/copyTo(strnewurl='/sites/guildhall/Reports/copy.json',boverwrite=true)`), { path: `${filePath('/sites/guildhall/Reports/copy.json')}/$value` }] }
];

export const attemptsToAdd: readonly Attempt[] = [...adding, ...folders, ...moved];
