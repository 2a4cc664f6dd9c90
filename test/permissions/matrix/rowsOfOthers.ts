import { attackers, post, takingTurns, tunnel, verb, type Aim, type Attempt, type Step } from './attempt';
import { expected, placeName, places, type Place } from '../rights';
import { filePath, folderPath, listPath } from '../stage';
import { rowIn, type Scene } from './scene';

/** What a change puts into a row of each list, and what it would damage. */
const damage: Readonly<Record<string, readonly [Aim, Readonly<Record<string, string>>]>> = {
  Settings: ['a report', { Value: '50' }],
  OrganisationUnits: ['a report', { DepartmentKey: 'elsewhere' }],
  Templates: ['a community', { Body: '{"cadence":"never"}' }],
  People: ['a report', { DepartmentKey: 'lab' }],
  'Decisions/field': ['a role', { Body: '{"role":"manager","person":{"key":"1","name":"Eva"}}' }],
  'Decisions/research': ['a role', { Kind: 'state', Body: '{"state":"closed"}' }],
  Acts: ['a community', { Body: '{"title":"Not theirs"}' }],
  Proposals: ['another’s record', { Body: '{}' }],
  Memberships: ['another’s record', { CommunityKey: 'elsewhere' }],
  Contributions: ['another’s record', { Body: '{"text":"What Omar never asked"}' }],
  Visits: ['a closed log', { Body: '{"note":"What Omar never read"}' }],
  History: ['another’s record', { CommunityKey: 'elsewhere' }],
  Preferences: ['a closed log', { Body: '{"directoryUnits":"all"}' }]
};

type ToItem = (item: string, values: Readonly<Record<string, string>>) => Step;

const form = (values: Readonly<Record<string, string>>): object => ({
  formValues: Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue })),
  bNewDocumentUpdate: false
});

const changing: Readonly<Record<string, ToItem>> = {
  'POST, X-HTTP-Method: MERGE': (item, values) => tunnel('MERGE', item, values),
  'POST, X-HTTP-Method: PUT': (item, values) => tunnel('PUT', item, values),
  PATCH: (item, values) => verb('PATCH', item, values),
  MERGE: (item, values) => verb('MERGE', item, values),
  ValidateUpdateListItem: (item, values) => post(`${item}/ValidateUpdateListItem`, form(values)),
  'MERGE in a $batch': (item, values) => ({ batch: [tunnel('MERGE', item, values)] })
};

const deleting: Readonly<Record<string, ToItem>> = {
  'POST, X-HTTP-Method: DELETE': item => tunnel('DELETE', item),
  DELETE: item => verb('DELETE', item),
  recycle: item => post(`${item}/recycle`),
  'DELETE in a $batch': item => ({ batch: [tunnel('DELETE', item)] })
};

const turn = takingTurns();

function onRows(what: 'change' | 'delete', ways: Readonly<Record<string, ToItem>>): Attempt[] {
  const designVerb = `${what} a row of somebody else` as const;
  return places.flatMap(place => {
    const [aim, values] = damage[placeName(place)] ?? [];
    if (aim === undefined || values === undefined) return [];
    return Object.entries(ways).map(([endpoint, step]): Attempt => ({
      sentence: `${what === 'change' ? 'changes' : 'deletes'} a row of somebody else in ${placeName(place)}`,
      actor: turn(attackers.filter(actor => expected(place, actor, designVerb) !== 'allowed')),
      list: placeName(place),
      verb: what,
      endpoint,
      aim,
      steps: scene => [step(`${listPath(place)}/items(${rowIn(scene, place)})`, values)]
    }));
  });
}

const directory: Place = { list: 'Reports', kind: 'library' };
const company: Place = { list: 'Reports', folder: 'company', kind: 'library' };
const month = '2026-03.r1.json';

/** Files, by address: each a place, a name and what is wrong with it. */
const files: readonly (readonly [string, string, Place, (place: Place) => readonly Step[]])[] = [
  ['replaces the directory', 'PUT of $value', directory, place => [tunnel('PUT', `${filePath(place, 'directory.json')}/$value`, '{}')]],
  ['replaces the directory', 'PUT of $value, by its ETag', directory, place => [verb('PUT', `${filePath(place, 'directory.json')}/$value`, '{}')]],
  ['adds a directory over the one there', 'files/addUsingPath(overwrite=true)', directory, place => [post(`${folderPath(place)}/files/addusingpath(decodedUrl='directory.json',overwrite=true)`, '{}')]],
  ['adds a directory beside it, in other letters', 'files/addUsingPath', directory, place => [post(`${folderPath(place)}/files/addusingpath(decodedUrl='DIRECTORY.json',overwrite=true)`, '{}')]],
  ['deletes the directory', 'DELETE of the file', directory, place => [tunnel('DELETE', filePath(place, 'directory.json'))]],
  ['recycles the directory', 'recycle of the file', directory, place => [post(`${filePath(place, 'directory.json')}/recycle`)]],
  ['replaces the list of published months', 'PUT of $value', company, place => [tunnel('PUT', `${filePath(place, 'published.json')}/$value`, '{"schema":1,"months":[]}')]],
  ['replaces a published month', 'PUT of $value', company, place => [tunnel('PUT', `${filePath(place, month)}/$value`, '{"schema":1,"company":900}')]],
  ['adds a month over the published one', 'files/addUsingPath(overwrite=true)', company, place => [post(`${folderPath(place)}/files/addusingpath(decodedUrl='${month}',overwrite=true)`, '{"schema":1}')]],
  ['deletes a published month', 'DELETE of the file', company, place => [tunnel('DELETE', filePath(place, month))]],
  ['recycles the list of published months', 'recycle of the file', company, place => [post(`${filePath(place, 'published.json')}/recycle`)]],
  ['deletes the folder of company reports', 'DELETE of the folder', company, place => [tunnel('DELETE', folderPath(place))]],
  ['deletes the folder of a unit’s decisions', 'DELETE of the folder', { list: 'Decisions', folder: 'field', kind: 'list' }, place => [tunnel('DELETE', folderPath(place))]]
];

const onFiles = files.map(([sentence, endpoint, place, steps]): Attempt => ({
  sentence,
  actor: turn(),
  list: placeName(place),
  verb: /delete|recycle/.test(sentence) ? 'delete' : 'change',
  endpoint,
  aim: place === company ? 'a report' : 'a community',
  steps: () => steps(place)
}));

/** A row whose rights of its own would hide it from everybody else. */
const hiding = ['Acts', 'Memberships', 'Contributions', 'Decisions/field'].map((name): Attempt => ({
  sentence: `gives a row of somebody else in ${name} a scope of its own, so that nobody sees it`,
  actor: turn(),
  list: name,
  verb: 'break inheritance',
  endpoint: 'breakRoleInheritance of the item',
  aim: 'another’s record',
  steps: (scene: Scene) => {
    const place = places.find(one => placeName(one) === name) as Place;
    return [post(`${listPath(place)}/items(${rowIn(scene, place)})/breakroleinheritance(copyRoleAssignments=false,clearSubscopes=true)`)];
  }
}));

export const attemptsOnRows: readonly Attempt[] = [...onRows('change', changing), ...onRows('delete', deleting), ...onFiles, ...hiding];
