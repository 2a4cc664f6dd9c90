import { listPath, filePath, folderPath } from '../stage';
import type { Place } from '../rights';
import type { RawRequest } from '../rawRest';
import { post, takingTurns, tunnel, type Attacker, type Attempt, type Step } from './attempt';
import { rowIn, type Scene } from './scene';

const place = (list: string): Place => ({ list, kind: 'list' });
const items = (list: string): string => `${listPath(place(list))}/items`;
const turn = takingTurns();

type Ask = (list: string, scene: Scene) => readonly Step[];

const view = (where = ''): string => `<View Scope="RecursiveAll"><Query>${where}</Query><RowLimit>100</RowLimit></View>`;
const caml = (list: string, where?: string): Step => post(`${listPath(place(list))}/GetItems`, { query: { ViewXml: view(where) } });
const stream = (list: string): Step => post(`${listPath(place(list))}/RenderListDataAsStream`, { parameters: { ViewXml: view(), RenderOptions: 2 } });
const changesOf = (list: string): Step => post(`${listPath(place(list))}/GetChanges`, { query: { Add: true, Update: true, Item: true } });
const get = (path: string): RawRequest => ({ path });

/** Every way to ask a list for rows of somebody else. */
const asking: Readonly<Record<string, Ask>> = {
  'GET of the items': list => [get(`${items(list)}?$top=5000`)],
  'GET of the item': (list, scene) => [get(`${items(list)}(${rowIn(scene, place(list))})`)],
  'GET of getItemById': (list, scene) => [get(`${listPath(place(list))}/getItemById(${rowIn(scene, place(list))})`)],
  'GET by the address of the list': list => [get(`web/getlist('/sites/guildhall/Lists/${list}')/items`)],
  'GET with $filter on the Author': (list, scene) => [get(`${items(list)}?$select=*,Author/Title&$expand=Author&$filter=Author/Title eq 'Colleague' or ID eq ${rowIn(scene, place(list))}`)],
  'GET with “or 1 eq 1”': list => [get(`${items(list)}?$filter=ID gt 0 or 1 eq 1`)],
  'GET with an apostrophe too many': list => [get(`${items(list)}?$filter=Title eq '' or ID gt 0 or Title eq ''`)],
  'GET with $skiptoken': list => [get(`${items(list)}?$skiptoken=Paged=TRUE%26p_ID=0&$top=100`)],
  'GET with $expand of the Author': list => [get(`${items(list)}?$select=*,Author/Title&$expand=Author`)],
  '$expand of Items from the lists': () => [get('web/lists?$select=Title,Items&$expand=Items')],
  '$expand of Items from the list': list => [get(`${listPath(place(list))}?$expand=Items`)],
  'GET in a $batch': list => [{ batch: [get(items(list)), get(`${items(list)}?$top=1`)] }],
  'POST, X-HTTP-Method: GET': list => [{ ...post(items(list)), headers: { 'X-HTTP-Method': 'GET' } }],
  'ValidateUpdateListItem, to be told the row': (list, scene) => [post(`${items(list)}(${rowIn(scene, place(list))})/ValidateUpdateListItem`, { formValues: [], bNewDocumentUpdate: false }), get(`${items(list)}(${rowIn(scene, place(list))})`)],
  FieldValuesAsText: (list, scene) => [get(`${items(list)}(${rowIn(scene, place(list))})/FieldValuesAsText`)],
  'GetItems with CAML': list => [caml(list)],
  RenderListDataAsStream: list => [stream(list)],
  'RenderListDataAsStream in a $batch': list => [{ batch: [stream(list) as RawRequest] }],
  GetChanges: list => [changesOf(list)]
};

/** Refused as malformed whoever asks, or, as GetChanges, telling that there is a row but never what it says. */
const neverTells: readonly string[] = ['GET with “or 1 eq 1”', '$expand of Items from the lists', '$expand of Items from the list', 'GetChanges'];

const reading = ['Visits', 'People', 'Preferences'].flatMap(list =>
  Object.entries(asking).map(([endpoint, ask]): Attempt => ({
    sentence: `reads rows of somebody else in ${list}`,
    actor: turn(),
    list,
    verb: 'read',
    endpoint,
    aim: 'a closed log',
    steps: scene => ask(list, scene),
    // The administrator asks as one should.
    ...(neverTells.includes(endpoint) ? { rightly: { by: 'administrator', steps: () => [get(items(list))] } as const } : {})
  }))
);

/** Whether a guess about a row that one may not see is told from a wrong one, by what a filter finds. */
const guessing = ([['Visits', 'Kind', 'visit', 'other'], ['Preferences', 'Title', 'preferences', 'other'], ['People', 'DepartmentKey', 'field-works', 'nowhere']] as const).flatMap(([list, column, right, wrong]) =>
  ([
    ['$filter with eq', (value: string) => get(`${items(list)}?$select=ID&$filter=${column} eq '${value}'`)],
    ['$filter with startswith', (value: string) => get(`${items(list)}?$select=ID&$filter=startswith(${column},'${value.slice(0, 3)}')`)],
    ['GetItems with CAML', (value: string) => caml(list, `<Where><Eq><FieldRef Name="${column}" /><Value Type="Text">${value}</Value></Eq></Where>`)]
  ] as const).map(([endpoint, guess]): Attempt => ({
    sentence: `finds out by guessing what ${list} says of somebody else`,
    actor: turn(),
    list,
    verb: 'read',
    endpoint,
    aim: 'a closed log',
    guesses: true,
    steps: () => [guess(right), guess(wrong)]
  }))
);

const open = (list: string, body: object, actor: Attacker): Attempt => ({
  sentence: `opens ${list} to everybody and reads it`,
  actor,
  list,
  verb: 'change settings of the list',
  endpoint: 'MERGE of the list, then GET',
  aim: 'a closed log',
  steps: () => [tunnel('MERGE', listPath(place(list)), body), get(`${items(list)}?$top=5000`)]
});

const company: Place = { list: 'Reports', folder: 'company', kind: 'library' };
const readers: readonly Attacker[] = ['employee', 'manager', 'approver', 'otherApprover'];
const reports: Readonly<Record<string, readonly Step[]>> = {
  '$value of the list of months': [get(`${filePath(company, 'published.json')}/$value`)],
  '$value of a month': [get(`${filePath(company, '2026-03.r1.json')}/$value`)],
  'GET of the files': [get(`${folderPath(company)}/files`), get(`${filePath(company, 'published.json')}/$value`)],
  'openBinaryStream': [get(`${filePath(company, 'published.json')}/openBinaryStream`)],
  '$value in a $batch': [{ batch: [get(`${filePath(company, 'published.json')}/$value`)] }],
  'a path that climbs': [get("web/getFileByServerRelativePath(decodedUrl='/sites/guildhall/Reports/x/../company/published.json')/$value")],
  RenderListDataAsStream: [stream('Reports'), get(`${filePath(company, 'published.json')}/$value`)]
};

const readingReports = Object.entries(reports).map(([endpoint, steps]): Attempt => ({
  sentence: 'reads a company report without being a leadership viewer',
  actor: turn(readers),
  list: 'Reports/company',
  verb: 'read',
  endpoint,
  aim: 'a closed log',
  steps: () => steps
}));

/** A lookup of one's own into a closed list, whose hop would tell its rows. */
const lookup: Attempt = {
  sentence: 'adds a lookup into People to Contributions and reads along it',
  actor: 'manager',
  list: 'People',
  verb: 'add a column',
  endpoint: 'createFieldAsXml, then GET with $expand',
  aim: 'a closed log',
  steps: async scene => {
    const { Id } = JSON.parse((await scene.stage.succeed({ path: `${listPath(place('People'))}?$select=Id` })).text) as { Id: string };
    const SchemaXml = `<Field Type="Lookup" Name="Whose" StaticName="Whose" DisplayName="Whose" List="{${Id}}" ShowField="EntraObjectId" />`;
    return [
      post(`${listPath(place('Contributions'))}/fields/createfieldasxml`, { parameters: { SchemaXml } }),
      post(items('Contributions'), { Title: 'along', WhoseId: rowIn(scene, place('People')) }),
      get(`${items('Contributions')}?$select=Title,Whose/EntraObjectId&$expand=Whose`)
    ];
  }
};

export const attemptsToRead: readonly Attempt[] = [
  ...reading,
  ...guessing,
  open('Visits', { ReadSecurity: 1 }, 'employee'),
  open('Preferences', { ReadSecurity: 1 }, 'leader'),
  open('People', { Hidden: false }, 'approver'),
  ...readingReports,
  lookup
];

