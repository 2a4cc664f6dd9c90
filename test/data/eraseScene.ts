import { openGuildhall } from '../../src/data/guildhall';
import { addRows } from '../../src/data/client/inBatch';
import { newOperationId } from '../../src/data/client/operation';
import type { Site } from '../../src/data/client/site';
import { listPath } from '../../src/data/client/site';
import { provision } from '../../src/data/provisioning/provision';
import { addHistory } from '../../src/data/repositories/history';
import { addDepartments } from '../../src/data/repositories/organisation';
import type { NewLogRow } from '../../src/data/rows/logRow';
import { toWriteRow } from '../../src/data/rows/logRow';
import { stampValues } from '../../src/data/rows/stampValues';
import type { ListName } from '../../src/data/schema/lists';
import { communityKey, departmentKey, operationId, personKey, unitKey } from '../../src/domain/identity';
import type { PersonKey } from '../../src/domain/identity';
import type { SoughtPerson } from '../../src/domain/erasing/place';
import { findSought } from '../../src/data/repositories/soughtPerson';
import { cast, guildhallSite, login, tenantId } from './guildhallTenant';
import type { Recordings, Running } from './setUpRuns/recording';

/** Eva Sol, who approved, ran and took part, and is to be erased. */
export const upn = 'eva.sol@contoso.example';
const evaLogin = `i:0#.f|membership|${upn}`;

const minute = 60_000;
/** A whole minute, lately enough for the months of this test to be one. */
export const began = Date.parse('2026-11-10T09:00:00Z');

/** A site in which Eva Sol is everywhere, and others beside her; ended and kept in a file. */
export async function eraseScene(recordings: Recordings): Promise<string> {
  const running = recordings.resume(await recordings.empty());
  await post(running, '_workbench/people', [{ upn, name: 'Eva Sol' }]);
  const site = running.site();
  await provision(site, tenantId, () => undefined);
  const [eva, omar, mika] = await Promise.all([evaLogin, login('colleague'), login('manager')].map(async who => personKey(String((await site.sp.web.ensureUser(who)).Id)))) as [PersonKey, PersonKey, PersonKey];
  const guildhall = openGuildhall(site);
  await guildhall.addUnit(tenantId, { title: 'Field', headcount: 400, approvers: [{ key: eva, name: 'Eva Sol' }, { key: omar, name: 'Omar' }] });
  await guildhall.addGroupMember('leadership', { key: eva, name: 'Eva Sol' });
  await site.sp.web.siteGroups.getById((await site.sp.web.siteGroups.getByName('Leadership viewers')()).Id).setUserAsOwner(Number(eva));
  await writeLogs(site, { eva, omar, mika });
  await writeLists(site, { eva, omar });
  await recycleTwo(site, eva);
  await guildhall.publish(() => undefined);
  running.close();
  return running.file;
}

/** Who is to be erased, as the command finds her. */
export async function eva(site: Site): Promise<SoughtPerson> {
  const sought = await findSought(site, upn);
  if (sought === undefined) throw new Error('Nobody knows Eva.');
  return sought;
}

interface People {
  readonly eva: PersonKey;
  readonly omar: PersonKey;
  readonly mika: PersonKey;
}

type Said = Pick<NewLogRow, 'kind' | 'body'> & { readonly by: 'eva' | 'omar' | 'mika'; readonly in?: string; readonly summary?: string };

async function writeLogs(site: Site, people: People): Promise<void> {
  const logins = { eva: evaLogin, omar: login('colleague'), mika: login('manager') };
  let at = began;
  const write = async (list: ListName, ...rows: readonly Said[]): Promise<void> => {
    for (const { by, kind, body, in: community = 'pumps', summary = kind } of rows) {
      at += minute;
      const values = toWriteRow({ kind, person: people[by], community: communityKey(community), operation: newOperationId(), at, summary, body });
      const folder = list === 'decisions' ? `${listPath(site, list)}/field` : listPath(site, list);
      await addRows(site, [{ list, folder, values: { ...values, ...stampValues(logins[by], at) } }]);
    }
  };
  const named = { key: people.eva, name: 'Eva Sol' };
  const founded = (title: string, roles: readonly unknown[]): Record<string, unknown> => ({ title, purpose: 'Keep running.', audience: '', type: 'guild', roles, reason: 'Wanted.' });
  await write(
    'decisions',
    { by: 'eva', kind: 'founded', body: founded('Pumps', [{ role: 'manager', person: named }, { role: 'deputy', person: { key: people.omar, name: 'Omar' } }]) },
    { by: 'omar', kind: 'founded', in: 'valves', body: founded('Valves', [{ role: 'deputy', person: named }]) },
    { by: 'omar', kind: 'reviewed', body: { note: 'Eva Sol wants it to go on.' } }
  );
  await write(
    'acts',
    { by: 'eva', kind: 'charter', body: { title: 'Pumps and seals', purpose: 'So says Eva Sol.', audience: '' }, summary: 'Charter by Eva Sol' },
    { by: 'eva', kind: 'naming', body: { agrees: true } },
    { by: 'omar', kind: 'host', body: { person: named } },
    { by: 'omar', kind: 'plan', body: { key: 'first', kind: 'task', title: 'Ask around', isDone: false } }
  );
  await write(
    'proposals',
    { by: 'eva', kind: 'volunteer', in: 'valves', body: { role: 'manager', note: 'Gladly.' } },
    { by: 'omar', kind: 'askMentor', body: { mentor: named } },
    { by: 'eva', kind: 'showRecord', in: `person-${people.eva}`, body: { isShown: true } }
  );
  await write(
    'memberships',
    { by: 'eva', kind: 'join', body: {} },
    { by: 'omar', kind: 'join', body: { via: 'invitation', by: people.eva } },
    { by: 'mika', kind: 'join', body: {} },
    { by: 'eva', kind: 'join', in: 'valves', body: {} },
    { by: 'eva', kind: 'leave', in: 'valves', body: {} }
  );
  await write(
    'contributions',
    { by: 'eva', kind: 'question', body: { title: 'Which seal?', text: 'For hot water.' } },
    { by: 'omar', kind: 'answer', body: { question: 1, text: 'This one, @Eva Sol.', mentions: [named] } },
    { by: 'mika', kind: 'thanks', body: { to: named, for: { kind: 'question', id: 1, title: 'Which seal?' }, text: 'Good to ask.' }, summary: 'Thanked Eva Sol' },
    { by: 'mika', kind: 'question', body: { title: 'Who knows?', text: 'Perhaps Eva Sol.' } }
  );
  await write('visits', { by: 'eva', kind: 'visit', body: {} }, { by: 'omar', kind: 'visit', body: {} });
}

async function writeLists(site: Site, people: Pick<People, 'eva' | 'omar'>): Promise<void> {
  await addDepartments(site, [{ key: departmentKey('works'), unit: unitKey('field'), title: 'Works', headcount: 40 }]);
  const add = (list: ListName, by: string, values: Record<string, string>): Promise<unknown> =>
    addRows(site, [{ list, folder: listPath(site, list), values: { ...values, ...stampValues(by, began) }, identity: ['PersonKey'] }]);
  const ada = `i:0#.f|membership|${cast.administrator}`;
  await add('people', ada, { Title: 'Eva Sol', PersonKey: people.eva, Account: upn, EntraObjectId: 'e-1', DepartmentKey: 'works', EffectiveFrom: '2026-01-01T00:00:00.000Z' });
  await add('people', evaLogin, { Title: 'Omar', PersonKey: people.omar, Account: cast.colleague, EntraObjectId: 'o-1', DepartmentKey: 'works', EffectiveFrom: '2026-01-01T00:00:00.000Z' });
  await add('leavers', ada, { Title: 'Eva Sol', PersonKey: people.eva, Since: '2026-11-20T00:00:00.000Z' });
  await add('preferences', evaLogin, { Title: 'preferences', PersonKey: people.eva, Body: '{"units":["field"]}' });
  await addHistory(site, [{ kind: 'join', person: people.eva, community: communityKey('pumps'), actedAt: began - 1_000_000, operation: operationId('old-1') }], () => undefined);
}

/** One deleted row of Eva's in each stage of the recycle bin, and one of Omar's. */
async function recycleTwo(site: Site, key: PersonKey): Promise<void> {
  await import('../../src/data/client/pnpErasing');
  const { items } = site.sp.web.lists.getByTitle('Memberships');
  const by = async (who: string, person: string): Promise<string> => {
    const row = { ...toWriteRow({ kind: 'leave', person: personKey(person), community: communityKey('pumps'), operation: newOperationId(), at: began, summary: 'leave', body: {} }), ...stampValues(who, began) };
    const [id] = await addRows(site, [{ list: 'memberships', folder: listPath(site, 'memberships'), values: row }]);
    return String(await items.getById(Number(id)).recycle());
  };
  await by(evaLogin, key);
  await site.sp.web.recycleBin.getById(await by(evaLogin, key)).moveToSecondStage();
  await by(login('colleague'), '1');
}

async function post(running: Running, route: string, body: unknown): Promise<void> {
  await running.sharepoint.handle(new Request(`http://sharepoint.example/${route}`, { method: 'POST', body: JSON.stringify(body) }));
}

/** Everything that any list, file, bin or the site's users say, as an administrator reads it, one text a thing. */
export async function everything({ ask }: Running): Promise<Record<string, readonly string[]>> {
  const all = async (path: string): Promise<readonly string[]> => (await ask<{ value: unknown[] }>(path)).value.map(each => JSON.stringify(each));
  const stamps = 'AuthorId,Author/Title,EditorId,Editor/Title&$expand=Author,Editor&$top=5000';
  const log = 'ID,Title,Kind,PersonKey,CommunityKey,CommunityMonth,Body,';
  const rows = async (title: string, columns: string): Promise<readonly string[]> => all(`web/lists/getByTitle('${title}')/items?$select=${columns}${stamps}`);
  const file = await ask(`web/getFileByServerRelativePath(decodedUrl='${guildhallSite}/Reports/directory.json')/$value`).then(JSON.stringify);
  return {
    ...Object.fromEntries(await Promise.all(['Decisions', 'Acts', 'Proposals', 'Memberships', 'Contributions', 'Visits'].map(async title => [title, await rows(title, log)] as const))),
    History: await rows('History', 'ID,Title,PersonKey,'),
    People: await rows('People', 'ID,Title,PersonKey,Account,EntraObjectId,'),
    Leavers: await rows('Leavers', 'ID,Title,PersonKey,'),
    Preferences: await rows('Preferences', 'ID,PersonKey,Body,'),
    Reports: await rows('Reports', 'ID,'),
    directory: [file.replace(/"(publishedAt|until)":\d+/g, '')],
    first: await all('site/RecycleBin?$filter=ItemState eq 1&$select=Title,AuthorName,ItemState'),
    second: await all('site/RecycleBin?$filter=ItemState eq 2&$select=Title,AuthorName,ItemState'),
    users: await all('web/siteusers?$select=Id,Title'),
    groups: await all('web/sitegroups?$select=Title,OwnerTitle,Users/Title&$expand=Users')
  };
}
