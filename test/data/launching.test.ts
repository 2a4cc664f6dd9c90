import type { Act } from '../../src/domain/community/acts';
import { launchOf } from '../../src/domain/community/communityState';
import { givenTemplates } from '../../src/domain/community/givenTemplates';
import { launchPlan } from '../../src/domain/community/launchPlan';
import { missingOf, readinessOf } from '../../src/domain/community/readiness';
import type { Template } from '../../src/domain/community/template';
import type { Directory, DirectoryEntry } from '../../src/domain/directory/directory';
import { withNewerRows } from '../../src/domain/directory/directory';
import { isFailure } from '../../src/domain/failure';
import type { CommunityKey } from '../../src/domain/identity';
import { departmentKey, unitKey } from '../../src/domain/identity';
import type { Access } from '../../src/domain/community/practice';
import { emptyProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { newOperationId as newOperation } from '../../src/data/client/operation';
import { foundersOf } from '../../src/domain/community/founders';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

const [craft] = givenTemplates as [Template];

let company: GuildhallTenant;
beforeAll(async () => {
  company = await startGuildhall();
});
afterAll(() => company.close());

async function seen(who: Who = 'employee'): Promise<Directory> {
  const guildhall = company.as(who);
  const projection = await guildhall.readDirectory();
  return withNewerRows(projection, await guildhall.readNewerRows(projection));
}

async function entryOf(key: CommunityKey, who: Who = 'employee'): Promise<DirectoryEntry> {
  const entry = (await seen(who)).entries.find(each => each.key === key);
  if (entry === undefined) throw new Error(`Nobody sees ${key}.`);
  return entry;
}

/** Proposed by the employee and approved: seeding, kept by the manager. */
async function approved(title: string, access: Access = 'open'): Promise<CommunityKey> {
  const [employee, manager, approver] = await Promise.all([company.actor('employee'), company.actor('manager'), company.actor('approver')]);
  const draft = { ...emptyProposalDraft(craft), title, purpose: 'Keep it running.', unit: unitKey('field'), access, manager: { key: manager.key, name: manager.name } };
  const proposal = await company.as('employee').propose(employee, draft, newOperation());
  const row = (await seen()).proposed.proposals.find(({ key }) => key === proposal)?.versions[0].row ?? 0;
  const key = await company.as('approver').answerProposal(approver, { key: proposal }, row, { kind: 'approved', reason: 'Good.' }, newOperation());
  if (key === undefined) throw new Error('The proposal was not approved.');
  return key;
}

const act = async (who: Who, key: CommunityKey, what: Act): Promise<void> => company.as(who).addAct(await company.actor(who), key, what, newOperation());
const join = async (who: Who, key: CommunityKey, invitedBy?: Who): Promise<void> =>
  company.as(who).addMembershipRow(await company.actor(who), key, 'join', newOperation(), ...(invitedBy === undefined ? [] : [(await company.actor(invitedBy)).key]));
const leave = async (who: Who, key: CommunityKey): Promise<void> => company.as(who).addMembershipRow(await company.actor(who), key, 'leave', newOperation());
const publish = (): Promise<unknown> => company.as('administrator').publish(() => undefined);

describe('Launching an approved community', () => {
  test('its manager opens it early, and what was missing is noted for everybody', async () => {
    const key = await approved('Pumps');
    expect((await entryOf(key)).state).toBe('seeding');
    await act('manager', key, { kind: 'launch', missing: ['sponsor', 'founders'] });
    const opened = await entryOf(key);
    expect(opened.state).toBe('active');
    expect(launchOf(opened.decided, opened.launches ?? [])?.missing).toEqual(['sponsor', 'founders']);
    await publish();
    expect((await company.as('employee').readDirectory()).entries.find(each => each.key === key)?.state).toBe('active');
  });

  test('nobody else does, whatever they write, and a former manager neither', async () => {
    const key = await approved('Valves');
    const before = await entryOf(key);
    await act('employee', key, { kind: 'launch', missing: [] });
    await act('approver', key, { kind: 'launch', missing: [] });
    expect(await entryOf(key)).toEqual(before);
    const approver = await company.actor('approver');
    const colleague = await company.actor('colleague');
    const term = { role: 'manager' as const, person: { key: colleague.key, name: colleague.name } };
    await company.as('approver').decide(approver, { kind: 'role', community: key, unit: unitKey('field'), term }, 'handed over', newOperation());
    await act('manager', key, { kind: 'launch', missing: [] });
    expect((await entryOf(key)).state).toBe('seeding');
    await act('colleague', key, { kind: 'launch', missing: [] });
    expect((await entryOf(key)).state).toBe('active');
  });

  test('its plan begins as the checklist; each change is a row of its manager, and what others write changes nothing', async () => {
    const key = await approved('Seals');
    const plan = async () => launchPlan(await entryOf(key), craft);
    const first = await plan();
    expect(first.map(({ key: line }) => line)).toEqual(['invite', 'places', 'first-prompt', 'first-session', 'second-prompt', 'second-session']);
    const manager = await company.actor('manager');
    const { isGiven: _given, ...line } = first[3] as (typeof first)[number];
    await act('manager', key, { kind: 'plan', item: { ...line, title: 'Meet at last', person: { key: manager.key, name: manager.name } } });
    await act('manager', key, { kind: 'plan', item: { removed: 'places' } });
    await act('employee', key, { kind: 'plan', item: { removed: 'invite' } });
    const now = await plan();
    expect(now.map(({ key: each, isGiven }) => [each, isGiven])).toEqual([['invite', true], ['first-prompt', true], ['first-session', false], ['second-prompt', true], ['second-session', true]]);
    expect(now[2]).toMatchObject({ title: 'Meet at last', person: { name: 'Manager' } });
    await publish();
    expect(await plan()).toEqual(now);
  });

  test('readiness counts those who supported its proposal and those who joined since', async () => {
    const key = await approved('Rings');
    const supporter = await company.actor('colleague');
    const { proposal } = await entryOf(key);
    if (proposal === undefined) throw new Error('It came from no proposal.');
    await company.as('colleague').addProposalAct(supporter, proposal.key, { kind: 'support', department: departmentKey('labs') }, newOperation());
    await join('leader', key);
    const recent = await company.as('manager').readRecentJoiners(key);
    expect(recent.map(({ person }) => person)).toEqual([(await company.actor('leader')).key]);
    const { entries, proposed } = await seen('manager');
    const community = entries.find(each => each.key === key) as DirectoryEntry;
    const founders = foundersOf(community, proposed.proposals, recent);
    expect(founders).toEqual([{ person: supporter.key, department: 'labs' }, { person: (await company.actor('leader')).key }]);
    const items = readinessOf({ community, plan: launchPlan(community, craft), founders, departments: [], now: Date.now() });
    expect(missingOf(items)).toEqual(['sponsor', 'founders', 'welcome', 'names']);
  });
});

describe('Asking to join a community on request', () => {
  let key: CommunityKey;
  beforeAll(async () => {
    key = await approved('Council', 'onRequest');
    await act('manager', key, { kind: 'launch', missing: [] });
  });

  const admit = async (whom: Who, isAdmitted: boolean, who: Who = 'manager'): Promise<void> => act(who, key, { kind: 'admission', person: (await company.actor(whom)).key, isAdmitted });
  const told = async (): Promise<unknown> => {
    const { members, asked = [] } = await entryOf(key);
    return { members, asked: asked.length };
  };

  test('counts nobody before the manager admits, and one after', async () => {
    await join('employee', key);
    await join('colleague', key);
    expect(await told()).toEqual({ members: 0, asked: 2 });
    await admit('employee', true, 'colleague');
    expect(await told()).toEqual({ members: 0, asked: 2 });
    await admit('employee', true);
    expect(await told()).toEqual({ members: 1, asked: 1 });
  });

  test('whoever is turned down is not in, can be admitted after all, and that is taken back by the opposite', async () => {
    await admit('colleague', false);
    expect(await told()).toEqual({ members: 1, asked: 1 });
    await publish();
    expect(await told()).toEqual({ members: 1, asked: 1 });
    await admit('colleague', true);
    expect(await told()).toEqual({ members: 2, asked: 0 });
    await admit('colleague', false);
    expect(await told()).toEqual({ members: 1, asked: 1 });
  });

  test('takes it back without anybody being fewer', async () => {
    await leave('colleague', key);
    expect(await told()).toEqual({ members: 1, asked: 0 });
    await publish();
    expect(await told()).toEqual({ members: 1, asked: 0 });
  });
});

describe('Joining by an invitation', () => {
  test('is counted once for each person, by who invited; a leave at once takes it back', async () => {
    const key = await approved('Turbines');
    const manager = await company.actor('manager');
    const invited = async () => (await entryOf(key)).invited;
    await join('employee', key, 'manager');
    expect(await invited()).toEqual([{ by: manager.key, people: 1 }]);
    await join('employee', key, 'manager');
    await join('leader', key);
    expect(await invited()).toEqual([{ by: manager.key, people: 1 }]);
    await join('colleague', key, 'manager');
    expect(await invited()).toEqual([{ by: manager.key, people: 2 }]);
    await leave('colleague', key);
    expect(await invited()).toEqual([{ by: manager.key, people: 1 }]);
    await publish();
    expect(await invited()).toEqual([{ by: manager.key, people: 1 }]);
    expect((await entryOf(key)).members).toBe(2);
  });

  test('inviting oneself counts for nobody', async () => {
    const key = await approved('Gears');
    await join('employee', key, 'employee');
    expect(await entryOf(key)).toMatchObject({ members: 1, invited: undefined });
  });

  test('addresses to write to are those that the site has', async () => {
    const [employee, colleague] = await Promise.all([company.actor('employee'), company.actor('colleague')]);
    const addresses = await company.as('manager').readAddresses([employee.key, colleague.key, '9999' as never, 'past-1' as never]);
    expect([...addresses]).toEqual([[employee.key, 'eva@contoso.example'], [colleague.key, 'omar@contoso.example']]);
  });
});

describe('Templates', () => {
  const kept = async (key: string): Promise<Template | undefined> => (await company.as('employee').readTemplates()).find(each => each.key === key);

  test('are kept by administrators, and set back to how they came', async () => {
    const guildhall = company.as('administrator');
    const changed = { ...craft, title: 'Craft and trade', cadence: 'weekly' as const };
    await guildhall.keepTemplate(changed, craft);
    expect(await kept('craft')).toEqual(changed);
    await guildhall.keepTemplate(craft, changed);
    expect(await kept('craft')).toEqual(craft);
    await guildhall.keepTemplate({ ...craft, key: 'own', title: 'Our own' });
    expect((await guildhall.readTemplates()).map(({ key }) => key)).toEqual([...givenTemplates.map(({ key }) => key), 'own']);
  });

  test('are not kept by anybody else', async () => {
    const failure = await company.as('manager').keepTemplate({ ...craft, title: 'Mine' }, craft).catch((error: unknown) => error);
    expect(isFailure(failure, 'forbidden')).toBe(true);
    expect((await kept('craft'))?.title).toBe(craft.title);
  });

  test('of two administrators who change the same one, the second is told and overwrites nothing', async () => {
    const guildhall = company.as('administrator');
    const before = (await kept('research')) as Template;
    await guildhall.keepTemplate({ ...before, about: 'The first.' }, before);
    const failure = await guildhall.keepTemplate({ ...before, about: 'The second.' }, before).catch((error: unknown) => error);
    expect(isFailure(failure, 'conflict')).toBe(true);
    expect((await kept('research'))?.about).toBe('The first.');
    await guildhall.keepTemplate({ ...before, about: 'The second.' }, { ...before, about: 'The first.' });
    expect((await kept('research'))?.about).toBe('The second.');
  });

  test('at the very same moment, one of two counts and the other is told', async () => {
    const guildhall = company.as('administrator');
    const before = (await kept('research')) as Template;
    const results = await Promise.allSettled(['A.', 'B.'].map(about => guildhall.keepTemplate({ ...before, about }, before)));
    const told = results.filter(each => each.status === 'rejected' && isFailure(each.reason, 'conflict'));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(told).toHaveLength(1);
    expect(['A.', 'B.']).toContain((await kept('research'))?.about);
  });

  test('a row that somebody damaged changes nothing, and does not stop anybody from keeping the template', async () => {
    const guildhall = company.as('administrator');
    const list = company.site('administrator').sp.web.lists.getByTitle('Templates');
    await list.items.add({ Title: 'career-club', Body: '{"title":' });
    const given = (await kept('career-club')) as Template;
    expect(given).toEqual(givenTemplates.find(({ key }) => key === 'career-club'));
    await guildhall.keepTemplate({ ...given, about: 'Mended.' }, given);
    expect((await kept('career-club'))?.about).toBe('Mended.');
  });
});
