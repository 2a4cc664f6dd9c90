import { drafted } from '../../domain/drafted';
import { decisionBody, type WrittenDecision } from '../../../src/domain/community/decisionBody';
import { communityKey, operationId, unitKey, type CommunityKey, type NamedPerson, type UnitKey } from '../../../src/domain/identity';
import { toWriteRow, type LogWriteRow, type NewLogRow } from '../../../src/data/rows/logRow';
import { siteProperty } from '../../../src/data/findSite';
import { cast, guildhallSite, type GuildhallTenant, type Who } from '../../data/guildhallTenant';
import { jsonOf, type Answer, type RawRequest } from '../rawRest';
import { placeName, type Place } from '../rights';
import { createInfo, listPath, Stage } from '../stage';

/** Days on which things happen; rows of the last one are newer than what is published. */
export const days = {
  founding: '2026-03-02T10:00:00Z',
  joining: '2026-03-10T10:00:00Z',
  publishing: '2026-05-04T10:00:00Z',
  lately: '2026-05-20T10:00:00Z',
  attempts: '2026-06-02T10:00:00Z',
  nextPublishing: '2026-07-02T10:00:00Z'
} as const;

/** What only its owner, or nobody but administrators and leadership, may get to see. Never in a request. */
export const secrets = ['Omar read the closing notice', 'what-omar-chose', 'entra-id-of-omar', '"minimum":6', '"coversUntil"'] as const;

/** A company at work: two communities, rows of Omar (the colleague) in every list, a published month. */
export interface Scene {
  readonly company: GuildhallTenant;
  readonly stage: Stage;
  /** Of the unit Field, managed by the manager, deputy: the leader. */
  readonly pumps: CommunityKey;
  /** Of the unit Research, managed by the approver of Field until `joining`, by the colleague since. */
  readonly fibres: CommunityKey;
  /** A proposal of Omar's for Research: run by the leader, its hours to be granted by the administrator, asked about once. */
  readonly seals: { readonly key: CommunityKey; readonly row: number; readonly question: number };
  /** Ids of the rows that attempts are about, by place. */
  readonly rows: ReadonlyMap<string, number>;
}

export function rowIn(scene: Scene, place: Place): number {
  const id = scene.rows.get(placeName(place));
  if (id === undefined) throw new Error(`The scene has no row in ${placeName(place)}.`);
  return id;
}

export async function personOf({ company }: Pick<Scene, 'company'>, who: Who): Promise<NamedPerson> {
  const { key, name } = await company.actor(who);
  return { key, name };
}

let operations = 0;

/** A row of a log as `who` writes it, with `said` instead of what is usual. */
export async function logRow(scene: Pick<Scene, 'company'>, who: Who, said: Partial<NewLogRow> & Pick<NewLogRow, 'kind' | 'community'>): Promise<LogWriteRow> {
  const { key: person } = await personOf(scene, who);
  const operation = operationId(`${who} ${said.kind} ${++operations}`);
  return toWriteRow({ person, operation, at: Date.now(), summary: said.kind, body: {}, ...said });
}

export const decision = (said: object): Record<string, unknown> => decisionBody(said as WrittenDecision);

/** A plain POST of a row to the root of a list. */
export const posting = (list: string, values: object): RawRequest => ({ path: `web/lists/getbytitle('${list}')/items`, method: 'POST', body: values });

/** A row by the form function, into the folder of the place or its root. */
export function filling(place: Place, values: object): RawRequest {
  const formValues = Object.entries(values).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue: String(FieldValue) }));
  return { path: `${listPath(place)}/AddValidateUpdateItemUsingPath`, method: 'POST', body: { ...createInfo(place), formValues, bNewDocumentUpdate: false } };
}

/** The id of the row that an answer tells of, by either way of adding. */
export function idIn(answer: Answer): number {
  const told = jsonOf<{ ID?: number; value?: { FieldName: string; FieldValue: string }[] }>(answer);
  return told.ID ?? Number(told.value?.find(line => line.FieldName === 'Id')?.FieldValue);
}

/** Plays the months before the attempts, through Guildhall's own door where it has one. */
export async function setScene(company: GuildhallTenant): Promise<Omit<Scene, 'stage'>> {
  const add = async (who: Who, request: RawRequest): Promise<number> => {
    const answer = await new Stage(company).rest.send(who, request);
    if (answer.status >= 300 || answer.code !== '') throw new Error(`${request.path} by ${who}: ${answer.status} ${answer.text}`);
    return idIn(answer);
  };
  const rows = new Map<string, number>();
  const omar = await personOf({ company }, 'colleague');
  rows.set('Settings', await keepByAdministrators(company, add, rows, omar));

  const pumps = await found(company, 'approver', 'Pumps', unitKey('field'), 'manager');
  const fibres = await found(company, 'otherApprover', 'Fibres', unitKey('research'), 'approver');
  rows.set('History', await add('administrator', posting('History', { Title: 'brought over', Kind: 'join', PersonKey: omar.key, CommunityKey: fibres, ActedAt: '2019-05-01T09:00:00Z', OperationId: 'brought-over-1' })));

  jest.setSystemTime(Date.parse(days.joining));
  const handingOver = decision({ kind: 'role', term: { role: 'manager', person: omar } });
  await add('otherApprover', filling({ list: 'Decisions', folder: 'research', kind: 'list' }, await logRow({ company }, 'otherApprover', { kind: 'role', community: fibres, body: handingOver })));
  for (const who of ['manager', 'leader', 'approver', 'otherApprover', 'administrator'] as const) {
    await company.as(who).addMembershipRow(await company.actor(who), pumps, 'join', company.as(who).newOperation());
  }
  rows.set('Memberships', await add('colleague', posting('Memberships', await logRow({ company }, 'colleague', { kind: 'join', community: pumps }))));

  jest.setSystemTime(Date.parse(days.publishing));
  await company.as('administrator').publish(() => undefined);

  jest.setSystemTime(Date.parse(days.lately));
  const said = (who: Who, kind: string, body: Record<string, unknown>, community: CommunityKey): Promise<LogWriteRow> => logRow({ company }, who, { kind, body, community });
  rows.set('Acts', await add('colleague', posting('Acts', await said('colleague', 'charter', { title: 'Fibres and yarns' }, fibres))));
  await add('manager', posting('Acts', await said('manager', 'charter', { title: 'Pumps and valves' }, pumps)));
  const deputy = async (who: Who): Promise<Record<string, unknown>> => decision({ kind: 'role', term: { role: 'deputy', person: await personOf({ company }, who) } });
  rows.set('Decisions/field', await add('approver', filling({ list: 'Decisions', folder: 'field', kind: 'list' }, await said('approver', 'role', await deputy('leader'), pumps))));
  rows.set('Decisions/research', await add('otherApprover', filling({ list: 'Decisions', folder: 'research', kind: 'list' }, await said('otherApprover', 'role', await deputy('administrator'), fibres))));
  rows.set('Contributions', await add('colleague', posting('Contributions', await said('colleague', 'question', { text: 'How thick?' }, fibres))));
  const seals = await proposeSeals(company, add);
  rows.set('Proposals', seals.row);
  rows.set('Visits', await add('colleague', posting('Visits', await said('colleague', 'visit', { note: secrets[0] }, fibres))));
  await company.as('colleague').changePreferences(omar.key, { directoryUnits: secrets[1] });
  rows.set('Preferences', 1);
  await company.tenant.workbench('sites', { url: '/sites/elsewhere', title: 'A team', owners: [cast.administrator], members: [cast.employee] });
  await add('administrator', { path: 'web/setStorageEntity', method: 'POST', site: '/sites/appcatalog', body: { key: siteProperty, value: guildhallSite, description: '', comments: '' } });
  jest.setSystemTime(Date.parse(days.attempts));
  return { company, pumps, fibres, seals, rows };
}

/** What Omar proposes, as the row that says so. */
export async function sealsBody(company: GuildhallTenant): Promise<Record<string, unknown>> {
  const [manager, sponsor] = [await personOf({ company }, 'leader'), await personOf({ company }, 'administrator')];
  return { title: 'Seals', purpose: 'Keep it tight.', type: 'guild', unit: 'research', manager, sponsor, hours: 3, termMonths: 12 };
}

async function proposeSeals(company: GuildhallTenant, add: Add): Promise<Scene['seals']> {
  const key = communityKey('seals-proposed');
  const row = await add('colleague', posting('Proposals', await logRow({ company }, 'colleague', { kind: 'proposal', community: key, body: await sealsBody(company) })));
  const body = decision({ kind: 'question', unit: 'research', proposal: { key, row, version: 1 }, text: 'Who hosts?' });
  const question = await add('otherApprover', filling({ list: 'Decisions', folder: 'research', kind: 'list' }, await logRow({ company }, 'otherApprover', { kind: 'question', community: key, body })));
  return { key, row, question };
}

type Add = (who: Who, request: RawRequest) => Promise<number>;

/** The lists that administrators keep; returns the row of the setting. */
async function keepByAdministrators(company: GuildhallTenant, add: Add, rows: Map<string, number>, omar: NamedPerson): Promise<number> {
  const stage = new Stage(company);
  const department = (key: string, unit: string): RawRequest => posting('OrganisationUnits', { Title: key, UnitKey: unit, DepartmentKey: key, Headcount: 40 });
  rows.set('OrganisationUnits', await add('administrator', department('field-works', 'field')));
  await add('administrator', department('lab', 'research'));
  const works = async (who: Who, DepartmentKey: string): Promise<number> =>
    add('administrator', posting('People', { Title: who, PersonKey: (await personOf({ company }, who)).key, DepartmentKey, EntraObjectId: `of-${who}`, EffectiveFrom: '2020-01-01T00:00:00Z' }));
  for (const who of ['manager', 'leader'] as const) await works(who, 'field-works');
  for (const who of ['approver', 'otherApprover'] as const) await works(who, 'lab');
  rows.set('People', await add('administrator', posting('People', { Title: 'colleague', PersonKey: omar.key, DepartmentKey: 'field-works', EntraObjectId: secrets[2], EffectiveFrom: '2020-01-01T00:00:00Z' })));
  rows.set('Templates', await add('administrator', posting('Templates', { Title: 'Craft', Body: '{"cadence":"monthly"}' })));
  const settings = jsonOf<{ value: { ID: number; Title: string }[] }>(await stage.succeed({ path: "web/lists/getbytitle('Settings')/items?$select=ID,Title" })).value;
  const minimum = settings.find(({ Title }) => Title === 'minimumGroupSize')?.ID ?? 0;
  await stage.succeed({ path: `web/lists/getbytitle('Settings')/items(${minimum})`, method: 'POST', means: 'MERGE', body: { Value: '6' } });
  return minimum;
}

async function found(company: GuildhallTenant, approver: Who, title: string, unit: UnitKey, manager: Who): Promise<CommunityKey> {
  const draft = drafted({ title, purpose: `Keep ${title} good.`, unit, manager: await personOf({ company }, manager) });
  return company.as(approver).foundCommunity(await company.actor(approver), draft, operationId(`00000000-${title.toLowerCase()}`));
}
