import { readText } from '../../src/data/client/files';
import { openConnection } from '../../src/data/client/connection';
import { readRows } from '../../src/data/client/readRows';
import { listPath } from '../../src/data/client/site';
import { findSite } from '../../src/data/findSite';
import { publish } from '../../src/data/publisher/publish';
import { isRow, logSelection, toLogRow, type LogReadRow } from '../../src/data/rows/logRow';
import { withNewerRows } from '../../src/domain/directory/directory';
import { Failure } from '../../src/domain/failure';
import { personKey } from '../../src/domain/identity';
import { rowsThatCount } from '../../src/domain/log/rowsThatCount';
import type { UtcInstant } from '../../src/domain/time';
import { cast, platformFor, type Who } from '../data/guildhallTenant';
import { jsonOf } from './rawRest';
import { scopePath } from './requests';
import { places, siteGroups } from './rights';
import type { Stage } from './stage';

/** Something that people see, in a word, and how it is read: by Guildhall's own readers where it has any. */
export interface View {
  readonly name: string;
  readonly read: (stage: Stage) => Promise<unknown>;
  /** The lists it is read from first of all. */
  readonly of?: readonly string[];
}

const everybody = Object.keys(cast) as Who[];
const forAll = async (read: (who: Who) => Promise<unknown>): Promise<unknown> => Promise.all(everybody.map(async who => [who, await read(who)]));

/** The directory as a reader folds it at this moment: communities, proposals, and what was answered to them. */
export async function directoryNow({ company }: Stage, who: Who = 'employee'): Promise<object> {
  const guildhall = company.as(who);
  const projection = await guildhall.readDirectory();
  const { publishedAt, entries, verdicts, proposed } = withNewerRows(projection, await guildhall.readNewerRows(projection));
  return { publishedAt, entries, verdicts, proposed };
}

async function membershipsOf(stage: Stage, who: Who): Promise<unknown> {
  return [...(await stage.company.as('employee').readMembershipsOf(personKey(String(await stage.idOf(who)))))];
}

async function keptByAdministrators({ company }: Stage): Promise<unknown> {
  const guildhall = company.as('employee');
  return [await guildhall.readSetUpState(), (await guildhall.readMinimumGroupSize()).size, await guildhall.readOrganisation(), await guildhall.readAdministrators()];
}

/** The rows of a log that no screen folds yet, as any reader of it would have to take them. */
async function countedRows({ company }: Stage, name: 'contributions' | 'visits', who: Who): Promise<unknown> {
  const site = company.site(who);
  const rows = await readRows<LogReadRow>(site, name, logSelection, []);
  return rowsThatCount(rows.filter(isRow).map(row => toLogRow(row, listPath(site, name)))).rows;
}

/** The columns of every row, without what SharePoint tells of the row itself. */
async function plainRows({ company }: Stage, who: Who, name: 'templates' | 'people', columns: readonly string[]): Promise<unknown> {
  const rows = await readRows<Record<string, unknown>>(company.site(who), name, columns, []);
  return rows.map(row => columns.map(column => row[column]));
}

const preferencesOf = async (stage: Stage, who: Who): Promise<unknown> => stage.company.as(who).readPreferences(personKey(String(await stage.idOf(who))));

async function reportsOf({ company }: Stage, who: Who): Promise<unknown> {
  const index = await company.as(who).readReportIndex();
  const site = company.site(who);
  const files = await Promise.all((index?.months ?? []).map(({ file }) => readText(site, `${listPath(site, 'reports')}/company/${file}`)));
  // Up to which ids rows were read grows with every row, whether it counts or not, and is shown to nobody.
  return [index && { ...index, closings: undefined }, files.map(withoutClosing)];
}

/** A report's text without the marks of its closing; one that is none as it is. */
function withoutClosing(text: string | undefined): unknown {
  try {
    return JSON.stringify({ ...(JSON.parse(text ?? '') as object), closing: undefined });
  } catch {
    return text;
  }
}

/** As administrators look it up in SharePoint's own pages; what cannot be asked is told by its status. */
async function asked(stage: Stage, path: string): Promise<unknown> {
  const answer = await stage.rest.send('administrator', { path });
  return answer.status === 200 ? jsonOf<{ value?: unknown }>(answer) : answer.status;
}

async function rightsAndGroups(stage: Stage): Promise<unknown> {
  const holders = (path: string): Promise<unknown> => asked(stage, `${path}/roleassignments?$expand=RoleDefinitionBindings`);
  const isOwnScope = (path: string): Promise<unknown> => asked(stage, `${path}/HasUniqueRoleAssignments`);
  return [
    await Promise.all(places.map(scopePath).map(async path => [path, await isOwnScope(path), await holders(path)])),
    await Promise.all(Object.values(siteGroups).map(path => asked(stage, `web/${path}?$select=Title,OwnerTitle,AllowMembersEditMembership,Users/LoginName&$expand=Users`))),
    await holders('web'),
    await asked(stage, 'web/roledefinitions?$select=Id,Name,BasePermissions'),
    await asked(stage, 'web/sitegroups?$select=Id,Title')
  ];
}

async function placeOfGuildhall({ company }: Stage): Promise<unknown> {
  // From the page of another site, as in Teams: there the tenant's property alone leads here.
  const { path } = await findSite(`${company.tenant.origin}/sites/elsewhere`, platformFor('employee'), undefined, openConnection());
  return path;
}

/** Everything people see, what is met first and cheapest to read first. */
export const views: readonly View[] = [
  { name: 'the directory', of: ['Decisions', 'Acts', 'Proposals', 'Reports'], read: stage => directoryNow(stage) },
  { name: 'who is a member of what', of: ['Memberships', 'History'], read: stage => forAll(who => membershipsOf(stage, who)) },
  { name: 'units, settings, administrators', of: ['OrganisationUnits', 'Settings'], read: keptByAdministrators },
  { name: 'what others contributed', of: ['Contributions'], read: stage => countedRows(stage, 'contributions', 'leader') },
  { name: 'what somebody chose for himself', of: ['Preferences'], read: async stage => [await preferencesOf(stage, 'colleague'), await preferencesOf(stage, 'administrator')] },
  { name: 'a colleague’s visits', of: ['Visits'], read: stage => countedRows(stage, 'visits', 'colleague') },
  { name: 'templates', of: ['Templates'], read: stage => plainRows(stage, 'employee', 'templates', ['Title', 'Body']) },
  { name: 'who works where', of: ['People'], read: stage => plainRows(stage, 'administrator', 'people', ['Title', 'PersonKey', 'DepartmentKey', 'EffectiveFrom', 'EffectiveUntil']) },
  { name: 'the reports', of: ['Reports/company'], read: async stage => [await reportsOf(stage, 'leader'), await reportsOf(stage, 'employee')] },
  { name: 'where Guildhall is', read: placeOfGuildhall },
  { name: 'who holds which role', read: stage => forAll(who => stage.company.actor(who)) },
  { name: 'rights and groups', read: rightsAndGroups }
];

/** What is left for readers once an administrator has published: the directory and the bytes of every report. */
export function afterPublishing(at: UtcInstant): View {
  return {
    name: 'what the next publishing says',
    read: async stage => {
      await publish(stage.company.site('administrator'), at, () => undefined);
      return [await directoryNow(stage), await reportsOf(stage, 'leader')];
    }
  };
}

/** A view as text, to compare byte for byte. A reader who is refused, or meets no list, sees that. */
export async function textOf(view: View, stage: Stage): Promise<string> {
  const seen = await view.read(stage).catch((error: unknown) => {
    if (error instanceof Failure) return { failed: error.kind };
    throw error;
  });
  return JSON.stringify(seen, undefined, 1);
}
