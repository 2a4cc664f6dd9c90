import { openGuildhall } from '../../src/data/guildhall';
import { ensureMember } from '../../src/data/provisioning/principals';
import { packageId } from '../../src/data/provisioning/checks/teamsApp';
import { viewerNamesFeature } from '../../src/data/provisioning/ensureSite';
import { listNames } from '../../src/data/provisioning/checks/inspection';
import { lists } from '../../src/data/schema/lists';
import type { CheckKey } from '../../src/domain/setUp/checks';
import { checkKeys } from '../../src/domain/setUp/checks';
import type { Finding } from '../../src/domain/setUp/finding';
import { inWords } from '../../src/domain/setUp/finding';
import solution from '../../config/package-solution.json';
import manifest from '../../teams/manifest.json';
import { teamsAppId } from '../../src/data/provisioning/communityManagers';
import { cast, guildhallSite, login, siteOf, startBareTenant, startGuildhall, tenantId, type GuildhallTenant } from './guildhallTenant';

jest.setTimeout(60_000);

const nobodyHears = () => undefined;

/** A finding as it is shown. */
interface Told extends Omit<Finding, 'details' | 'toDo' | 'copy'> {
  readonly details: readonly string[];
  readonly toDo?: string;
  readonly copy?: string;
}

function told({ details, toDo, copy, ...found }: Finding): Told {
  return { ...found, details: details.map(inWords), ...(toDo !== undefined && { toDo: inWords(toDo) }), ...(copy !== undefined && { copy: inWords(copy) }) };
}

const allTold = async (found: Promise<readonly Finding[]>): Promise<Told[]> => (await found).map(told);

/** SharePoint's own levels, by their ids. */
const level = { edit: 1073741830, contribute: 1073741827, read: 1073741826, fullControl: 1073741829, approve: 1073741924 } as const;

describe('Looking at a site', () => {
  let company: GuildhallTenant;
  const sp = () => company.site('administrator').sp;
  const look = async (...keys: readonly CheckKey[]): Promise<Told[]> => {
    const found = await allTold(company.as('administrator').checkSetUp(tenantId, nobodyHears));
    return found.filter(({ key }) => keys.includes(key));
  };
  const lookOne = async (key: CheckKey): Promise<Told> => (await look(key))[0] as Told;
  const mend = async (...keys: CheckKey[]): Promise<Told[]> => allTold(company.as('administrator').mendSetUp(tenantId, keys, nobodyHears));
  const list = (title: string) => sp().web.lists.getByTitle(title);

  // Started once: what a test spoils, mending puts right.
  beforeAll(async () => {
    company = await startGuildhall({ requestsPerFiveMinutes: 0 });
  });
  afterAll(() => company.close());

  test('everything that set-up makes is good, and what people have to do is told', async () => {
    const progress: string[] = [];
    const found = await company.as('administrator').checkSetUp(tenantId, ({ doing, done, of, found: sofar }) => progress.push(`${done}/${of} ${doing} ${sofar.length}`));
    expect(progress[0]).toBe(`0/${checkKeys.length} Version 0`);
    expect(progress).toHaveLength(checkKeys.length);
    expect(Object.fromEntries(found.map(({ key, state }) => [key, state]))).toEqual({
      version: 'good', siteAddress: 'wrong', lists: 'good', columns: 'good', siteRights: 'good', listRights: 'good', folderRights: 'good',
      stamps: 'good', attachments: 'good', comments: 'good', ratings: 'good', sharing: 'good', viewerNames: 'good', visits: 'choice',
      units: 'good', departments: 'wrong', people: 'wrong', leadership: 'good', communityManagers: 'wrong', teamsApp: 'wrong'
    });
  });

  test('looking sends no write', async () => {
    await company.tenant.workbench('requests');
    await fetch(`${company.tenant.origin}/_workbench/requests`, { method: 'DELETE' });
    await look('version');
    const requests = (await (await fetch(`${company.tenant.origin}/_workbench/requests`)).json()) as { method: string; url: string }[];
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    expect(requests.length).toBeLessThan(70);
  });

  interface Fault {
    readonly key: CheckKey;
    readonly what: string;
    readonly make: () => Promise<unknown>;
    readonly says: readonly string[];
  }

  const grant = (principal: number, id: number) => sp().web.roleAssignments.add(principal, id);
  const faults: readonly Fault[] = [
    { key: 'lists', what: 'a list was deleted', make: () => list('Contributions').delete(), says: ['Contributions is missing.'] },
    { key: 'lists', what: 'everybody sees every visit', make: () => list('Visits').update({ ReadSecurity: 1 } as never), says: ['Visits: it is not set who reads which rows.'] },
    { key: 'columns', what: 'a column was deleted', make: () => list('Acts').fields.getByInternalNameOrTitle('Body').delete(), says: ['Acts: the column Body is missing.'] },
    { key: 'columns', what: 'an index was removed', make: () => list('Acts').fields.getByInternalNameOrTitle('PersonKey').update({ Indexed: false }), says: ['Acts: PersonKey has no index.'] },
    { key: 'columns', what: 'a key was made unique', make: () => list('Acts').fields.getByInternalNameOrTitle('PersonKey').update({ EnforceUniqueValues: true }), says: ['Acts: PersonKey takes each value only once.'] },
    { key: 'columns', what: 'a title was made required', make: () => list('Acts').fields.getByInternalNameOrTitle('Title').update({ Required: true }), says: ['Acts: Title must be filled in.'] },
    { key: 'siteRights', what: 'Edit was given back to the members', make: async () => grant((await sp().web.associatedMemberGroup.select('Id')<{ Id: number }>()).Id, level.edit), says: ['Team Members holds “Edit” on the site.'] },
    { key: 'siteRights', what: 'everyone lost the right to read', make: () => sp().web.roleAssignments.remove(company.principals.groups.everyone, company.principals.levels.read), says: ['Guildhall everyone lacks “Guildhall read” on the site.'] },
    { key: 'siteRights', what: 'a person was given Full Control', make: async () => grant((await sp().web.ensureUser(login('colleague'))).Id, level.fullControl), says: ['Colleague holds “Full Control” on the site.'] },
    { key: 'siteRights', what: 'a level of ours was widened', make: () => sp().web.roleDefinitions.getById(company.principals.levels.add).update({ BasePermissions: { High: 0, Low: 0x7 } } as never), says: ['The permission level “Guildhall add and read” allows something else than it should.'] },
    { key: 'listRights', what: 'everyone was given Contribute on a list', make: () => list('Acts').roleAssignments.add(company.principals.groups.everyone, level.contribute), says: ['Acts: Guildhall everyone holds “Contribute”.'] },
    { key: 'listRights', what: 'everyone lost a list', make: () => list('Acts').roleAssignments.remove(company.principals.groups.everyone, company.principals.levels.add), says: ['Acts: Guildhall everyone lacks “Guildhall add and read”.'] },
    { key: 'listRights', what: 'a list was given the rights of the site', make: () => list('People').resetRoleInheritance(), says: ['People has no rights of its own, only those of the site.'] },
    { key: 'folderRights', what: 'everyone may decide in a unit', make: async () => (await (await sp().web.getFolderByServerRelativePath(`${guildhallSite}/Lists/Decisions/field`).getItem()) as unknown as { roleAssignments: { add(a: number, b: number): Promise<void> } }).roleAssignments.add(company.principals.groups.everyone, level.contribute), says: ['Decisions/field: Guildhall everyone holds “Contribute”.'] },
    { key: 'folderRights', what: 'company reports lie open', make: async () => ((await sp().web.getFolderByServerRelativePath(`${guildhallSite}/Reports/company`).getItem()) as unknown as { resetRoleInheritance(): Promise<void> }).resetRoleInheritance(), says: ['Reports/company has no rights of its own, only those of its list.'] },
    { key: 'folderRights', what: 'leaders of a unit lost its reports', make: async () => (await (await sp().web.getFolderByServerRelativePath(`${guildhallSite}/Reports/unit-field`).getItem()) as unknown as { roleAssignments: { remove(a: number, b: number): Promise<void> } }).roleAssignments.remove((await sp().web.siteGroups.getByName('Leaders field').select('Id')<{ Id: number }>()).Id, company.principals.levels.read), says: ['Reports/unit-field: Leaders field lacks “Guildhall read”.'] },
    { key: 'folderRights', what: 'everyone reads the reports of a unit', make: async () => (await (await sp().web.getFolderByServerRelativePath(`${guildhallSite}/Reports/unit-field`).getItem()) as unknown as { roleAssignments: { add(a: number, b: number): Promise<void> } }).roleAssignments.add(company.principals.groups.everyone, company.principals.levels.read), says: ['Reports/unit-field: Guildhall everyone holds “Guildhall read”.'] },
    { key: 'folderRights', what: 'the reports of a unit have no folder', make: () => sp().web.getFolderByServerRelativePath(`${guildhallSite}/Reports/unit-field`).delete(), says: ['Reports has no folder “unit-field”.'] },
    { key: 'sharing', what: 'leaders may put others in', make: () => sp().web.siteGroups.getByName('Leaders field').update({ AllowMembersEditMembership: true }), says: ['Members of “Leaders field” put others into it.'] },
    { key: 'stamps', what: 'a stamp can be written', make: () => list('Acts').fields.getByInternalNameOrTitle('Author').update({ ReadOnlyField: false } as never), says: ['Acts: forms can write Author.'] },
    { key: 'attachments', what: 'attachments were switched on', make: () => list('Acts').update({ EnableAttachments: true }), says: ['Acts takes attachments.'] },
    { key: 'comments', what: 'comments were switched on', make: () => list('Acts').update({ DisableCommenting: false } as never), says: ['Acts takes comments.'] },
    { key: 'sharing', what: 'members may share', make: () => sp().web.update({ MembersCanShare: true }), says: ['Members share files, folders and the site.'] },
    { key: 'sharing', what: 'approvers may put others in', make: () => sp().web.siteGroups.getByName('Approvers field').update({ AllowMembersEditMembership: true }), says: ['Members of “Approvers field” put others into it.'] },
    { key: 'viewerNames', what: 'pages tell their viewers', make: () => sp().web.features.add(viewerNamesFeature), says: ['The feature “SharePoint Viewers” is active.'] },
    { key: 'units', what: 'a group of approvers was deleted', make: async () => { await sp().web.siteGroups.removeByLoginName('Approvers field'); }, says: ['Field has no group “Approvers field”.'] }
  ];

  test.each(faults.map(fault => [fault.key, fault.what, fault] as const))('%s: where %s, it says so, and mending puts it right', async (key, _what, { make, says }) => {
    await make();
    expect(await lookOne(key)).toMatchObject({ state: 'wrong', details: says });
    const [mended] = await mend(key);
    if (key === 'units') expect(mended).toMatchObject({ state: 'wrong', details: ['Nobody is in “Approvers field”, so nobody decides for Field.'], byHand: true });
    else expect(mended).toMatchObject({ state: 'good' });
    expect(await lookOne(key)).toEqual(mended);
    if (key === 'units') await sp().web.siteGroups.getByName('Approvers field').users.add(login('approver'));
  });

  test('an administrator by rights of his own is told to become an owner, and does not lock himself out', async () => {
    const { Id } = await sp().web.ensureUser(login('colleague'));
    await grant(Id, level.fullControl);
    const [finding] = await allTold(company.as('colleague').mendSetUp(tenantId, ['siteRights'], nobodyHears));
    expect(finding).toMatchObject({ state: 'wrong', byHand: true, details: ['You hold “Full Control” in person, and are no owner of the site.'] });
    expect(finding?.toDo).toContain('Put yourself into the owners of the site');
    await ensureMember(sp(), company.principals.groups.administrators, login('colleague'));
    expect(await allTold(company.as('colleague').mendSetUp(tenantId, ['siteRights'], nobodyHears))).toEqual([{ key: 'siteRights', state: 'good', details: [] }]);
    await sp().web.siteGroups.getById(company.principals.groups.administrators).users.removeById(Id);
  });

  test('ratings are found and left to people, because REST cannot end them', async () => {
    await company.tenant.workbench('ratings', { site: guildhallSite, list: 'Contributions', experience: 'Likes' });
    const found = await lookOne('ratings');
    expect(found).toMatchObject({ state: 'wrong', details: ['Contributions is rated (Likes).'] });
    expect(found.toDo).toContain('Rating settings');
    expect(found.opens).toMatch(/\/sites\/guildhall\/_layouts\/15\/RatingsSettings\.aspx\?List=%7B[0-9a-f-]{36}%7D$/);
    expect(await mend('ratings')).toEqual([found]);
    await company.tenant.workbench('ratings', { site: guildhallSite, list: 'Contributions' });
    expect(await lookOne('ratings')).toMatchObject({ state: 'good' });
  });

  describe('The address of the site', () => {
    const set = (value: string) => company.tenant.raw(cast.administrator, '/sites/appcatalog')('web/setStorageEntity', { method: 'POST', body: { key: 'GuildhallSite', value, description: '', comments: '' } });
    test.each([
      ['https://other.example/sites/guildhall', 'The tenant property GuildhallSite names https://other.example/sites/guildhall.'],
      ['https://[', 'The tenant property GuildhallSite says “https://[”, which is no address.']
    ])('%s is told as wrong', async (value, says) => {
      await set(value);
      expect(await lookOne('siteAddress')).toMatchObject({ state: 'wrong', details: [says] });
    });
    test('is good where the property names this site, also by its path', async () => {
      await set('/sites/guildhall');
      expect(await lookOne('siteAddress')).toEqual({ key: 'siteAddress', state: 'good', details: [] });
    });
    test('is set by the owner of the app catalog', async () => {
      await set('');
      expect((await lookOne('siteAddress')).copy).toBe(
        `m365 spo storageentity set --appCatalogUrl ${company.tenant.origin}/sites/appcatalog --key GuildhallSite --value ${company.tenant.origin}/sites/guildhall`
      );
      expect(await mend('siteAddress')).toEqual([{ key: 'siteAddress', state: 'good', details: [] }]);
    });
    test('cannot be set by anybody else, who gets the command for it, and the other checks are mended all the same', async () => {
      await set('');
      await ensureMember(sp(), company.principals.groups.administrators, login('colleague'));
      await list('Acts').update({ EnableAttachments: true });
      const [address, attachments] = await allTold(company.as('colleague').mendSetUp(tenantId, ['siteAddress', 'attachments'], nobodyHears));
      expect(address).toMatchObject({ state: 'wrong', byHand: true });
      expect(address?.details[1]).toContain('SharePoint refused to change it');
      expect(attachments).toMatchObject({ state: 'good' });
    });
  });

  test('people are counted: departments, headcounts, who works where, leadership', async () => {
    const raw = company.tenant.raw(cast.administrator);
    const add = (title: string, body: Record<string, unknown>) => raw(`web/lists/getByTitle('${title}')/items`, { method: 'POST', body });
    await add('OrganisationUnits', { Title: 'Pumps', UnitKey: 'field', DepartmentKey: 'pumps', Headcount: 12 });
    await add('OrganisationUnits', { Title: 'Valves', UnitKey: 'field', DepartmentKey: 'valves' });
    await add('People', { Title: 'Eva', PersonKey: '7', DepartmentKey: 'pumps', EffectiveFrom: '2024-01-01T00:00:00Z' });
    expect(await look('departments', 'people', 'leadership')).toMatchObject([
      { state: 'wrong', details: ['Valves has no headcount.'] },
      { state: 'good', details: ['1 row says who works where.'] },
      { state: 'good', details: ['1 in “Leadership viewers”.'] }
    ]);
    const leader = await sp().web.siteUsers.getByLoginName(login('leader')).select('Id')<{ Id: number }>();
    await sp().web.siteGroups.getById(company.principals.groups.leadership).users.removeById(leader.Id);
    expect(await lookOne('leadership')).toMatchObject({ state: 'wrong', details: ['Nobody is in “Leadership viewers”.'] });
  });

  test('the Teams app: missing, not deployed, deployed; more than that SharePoint does not tell', async () => {
    expect(packageId).toBe(solution.solution.id);
    const app = { productId: packageId.toUpperCase(), title: 'guildhall', version: '0.1.0.0' };
    expect(await lookOne('teamsApp')).toMatchObject({ state: 'wrong', copy: expect.stringContaining('m365 spo app add') });
    await company.tenant.workbench('apps', [{ ...app, deployed: false }]);
    expect(await lookOne('teamsApp')).toMatchObject({ state: 'wrong', copy: expect.stringContaining('m365 spo app deploy') });
    await company.tenant.workbench('apps', [app]);
    expect(await lookOne('teamsApp')).toMatchObject({ state: 'unknown', details: ['Version 0.1.0.0 is deployed from the app catalog.'] });
  });

  test('what SharePoint does not let somebody see is unknown, with its reason', async () => {
    await ensureMember(sp(), company.principals.groups.administrators, login('colleague'));
    const found = await allTold(company.as('colleague').checkSetUp(tenantId, nobodyHears));
    expect(found.find(({ key }) => key === 'teamsApp')).toMatchObject({ state: 'unknown', details: [expect.stringContaining('Access denied')] });
  });

  test('Community managers is founded once, by whoever mends it, and everybody finds it', async () => {
    const [founded] = await mend('communityManagers');
    expect(founded).toMatchObject({ state: 'good', details: [] });
    expect(teamsAppId).toBe(manifest.id);
    expect(founded?.copy).toContain(`https://teams.microsoft.com/l/entity/${manifest.id}/communities?context=%7B%22subEntityId%22%3A%22community%3Acommunity-managers%22%7D`);
    await mend('communityManagers');
    const guildhall = company.as('employee');
    const { decisions } = await guildhall.readNewerRows(await guildhall.readDirectory());
    expect(decisions.map(({ community, folder, kind }) => [community, folder, kind])).toEqual([['community-managers', 'field', 'founded']]);
  });
});

describe('Recording of visits', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  test('nobody has decided until somebody does; then it is told, and can be decided otherwise', async () => {
    const guildhall = company.as('administrator');
    const unanswered = await guildhall.readVisitSetting();
    expect(unanswered).toEqual({ choice: undefined, version: '' });
    const decided = await guildhall.chooseVisitRecording(unanswered, 'notRecorded');
    expect(decided.choice).toBe('notRecorded');
    const found = await allTold(guildhall.checkSetUp(tenantId, nobodyHears));
    expect(found.find(({ key }) => key === 'visits')).toEqual({ key: 'visits', state: 'good', details: ['Visits are not recorded.'] });
    expect((await guildhall.chooseVisitRecording(decided, 'recorded')).choice).toBe('recorded');
    expect((await guildhall.readVisitSetting()).choice).toBe('recorded');
  });

  test('an administrator who decides on what another has changed is told', async () => {
    const guildhall = company.as('administrator');
    await expect(guildhall.chooseVisitRecording({ choice: undefined, version: '' }, 'notRecorded')).rejects.toMatchObject({ kind: 'conflict' });
    await expect(guildhall.chooseVisitRecording({ choice: 'notRecorded', version: '"1"' }, 'notRecorded')).rejects.toMatchObject({ kind: 'conflict' });
    expect((await guildhall.readVisitSetting()).choice).toBe('recorded');
  });

  test('nobody but an administrator decides', async () => {
    await expect(company.as('employee').chooseVisitRecording(await company.as('employee').readVisitSetting(), 'notRecorded')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});

describe('A site that was never set up', () => {
  test('is told as what it is, and mending the version sets it up', async () => {
    const tenant = await startBareTenant();
    try {
      const guildhall = openGuildhall(siteOf(tenant, 'administrator'));
      const found = await allTold(guildhall.checkSetUp(tenantId, nobodyHears));
      expect(found.find(({ key }) => key === 'version')).toMatchObject({ state: 'wrong', details: ['Set-up has not come to its end.'] });
      expect(found.find(({ key }) => key === 'lists')?.details).toEqual(listNames.map(name => `${lists[name].title} is missing.`));
      const said: string[] = [];
      const [version] = await allTold(guildhall.mendSetUp(tenantId, ['version'], ({ doing }) => said.push(doing)));
      expect(version).toEqual({ key: 'version', state: 'good', details: ['Version 3.'] });
      expect(said).toContain('List Leavers');
    } finally {
      await tenant.close();
    }
  });
});
