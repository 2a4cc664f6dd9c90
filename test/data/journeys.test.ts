import { drafted } from '../domain/drafted';
import type { Directory } from '../../src/domain/directory/directory';
import { withNewerRows } from '../../src/domain/directory/directory';
import type { ProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { DraftRefused } from '../../src/domain/community/draftRefused';
import { managerAt } from '../../src/domain/community/roles';
import { isFailure } from '../../src/domain/failure';
import { personKey, unitKey } from '../../src/domain/identity';
import type { CommunityKey } from '../../src/domain/identity';
import { listOf } from '../../src/data/client/site';
import { readWholeList } from '../../src/data/repositories/logs';
import { newOperationId as newOperation } from '../../src/data/client/operation';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

describe('A community, from founding to joining', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  async function draft(title: string, change: Partial<ProposalDraft> = {}): Promise<ProposalDraft> {
    const manager = await company.actor('manager');
    return drafted({ title, manager: { key: manager.key, name: manager.name }, ...change });
  }

  async function found(title: string, who: Who = 'approver'): Promise<CommunityKey> {
    return company.as(who).foundCommunity(await company.actor(who), await draft(title), newOperation());
  }

  async function seenBy(who: Who): Promise<Directory> {
    const guildhall = company.as(who);
    const projection = await guildhall.readDirectory();
    return withNewerRows(projection, await guildhall.readNewerRows(projection));
  }

  const entry = async (who: Who, key: CommunityKey) => (await seenBy(who)).entries.find(each => each.key === key);

  test('who somebody is follows from SharePoint’s groups', async () => {
    const tell = async (who: Who) => {
      const { isAdministrator, isLeadershipViewer, approverOf, leaderOf } = await company.actor(who);
      return { isAdministrator, isLeadershipViewer, approverOf, leaderOf };
    };
    expect(await tell('employee')).toEqual({ isAdministrator: false, isLeadershipViewer: false, approverOf: [], leaderOf: [] });
    expect(await tell('approver')).toEqual({ isAdministrator: false, isLeadershipViewer: false, approverOf: ['field'], leaderOf: [] });
    expect(await tell('leader')).toEqual({ isAdministrator: false, isLeadershipViewer: true, approverOf: [], leaderOf: [] });
    expect(await tell('administrator')).toMatchObject({ isAdministrator: true });
  });

  test('an approver founds one of the own unit; everybody sees it at once, with its manager', async () => {
    const key = await found('Pumps & "valves" <b>');
    const seen = await entry('employee', key);
    expect(seen).toMatchObject({ unit: 'field', type: 'guild', state: 'seeding', members: 0, charter: { title: 'Pumps & "valves" <b>', purpose: 'Keep pumps running.', audience: '' } });
    expect(managerAt(seen?.roles ?? [], Date.now())?.name).toBe('Manager');
  });

  test('an approver of another unit is told so before anything is written, and refused by SharePoint if asked all the same', async () => {
    const other = await company.actor('otherApprover');
    const refused = await company.as('otherApprover').foundCommunity(other, await draft('Not mine'), newOperation()).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DraftRefused);
    expect((refused as DraftRefused<string>).problems).toEqual({ unit: 'You approve communities of your own unit only.' });
    const pretending = { ...other, approverOf: [unitKey('field')] };
    const failure = await company.as('otherApprover').foundCommunity(pretending, await draft('Not mine'), newOperation()).catch((error: unknown) => error);
    expect(isFailure(failure, 'forbidden')).toBe(true);
    expect((await seenBy('employee')).entries.map(each => each.charter.title)).not.toContain('Not mine');
  });

  test('a manager who is nobody of this site is told beside the field', async () => {
    const wrong = await draft('Ghosts', { manager: { key: personKey('9999'), name: 'A. Ghost' } });
    const refused = await company.as('approver').foundCommunity(await company.actor('approver'), wrong, newOperation()).catch((error: unknown) => error);
    expect((refused as DraftRefused<string>).problems).toEqual({ manager: 'A. Ghost is not known in this site. Choose somebody from the list.' });
  });

  test('its manager changes the charter; what somebody else writes changes nothing that anyone sees', async () => {
    const key = await found('Turbines');
    const before = await entry('employee', key);
    if (before === undefined) throw new Error('The community is not there.');
    const words = { title: 'Turbines', purpose: 'Turn faster.', audience: 'Everyone in Field' };
    await company.as('employee').changeCharter(await company.actor('employee'), before, { ...words, purpose: 'Mine now.' }, [], newOperation());
    expect(await entry('colleague', key)).toEqual(before);
    await company.as('manager').changeCharter(await company.actor('manager'), before, words, [], newOperation());
    expect((await entry('colleague', key))?.charter).toEqual(words);
  });

  test('people join and leave with one row; a leave at once undoes the join', async () => {
    const key = await found('Compressors');
    const employee = await company.actor('employee');
    const guildhall = company.as('employee');
    await guildhall.addMembershipRow(employee, key, 'join', newOperation());
    expect([...(await guildhall.readMembershipsOf(employee.key)).keys()]).toContain(key);
    expect((await entry('colleague', key))?.members).toBe(1);
    await guildhall.addMembershipRow(employee, key, 'leave', newOperation());
    expect([...(await guildhall.readMembershipsOf(employee.key)).keys()]).not.toContain(key);
    expect((await entry('colleague', key))?.members).toBe(0);
  });

  test('founding again with the same operation, after a lost answer, founds nothing twice', async () => {
    const operation = newOperation();
    const approver = await company.actor('approver');
    const first = await company.as('approver').foundCommunity(approver, await draft('Seals'), operation);
    const again = await company.as('approver').foundCommunity(approver, await draft('Seals'), operation);
    const reworded = await company.as('approver').foundCommunity(approver, await draft('Seals and rings'), operation);
    expect([again, reworded]).toEqual([first, first]);
    expect((await seenBy('employee')).entries.filter(({ charter }) => charter.title.startsWith('Seals'))).toHaveLength(1);
  });

  test('a name that somebody else took since the page was loaded is told beside the field', async () => {
    await found('Gaskets');
    const refused = await found(' gaskets').catch((error: unknown) => error);
    expect((refused as DraftRefused<string>).problems).toEqual({ title: '“Gaskets” exists already. Choose another name, or join that one.' });
  });

  test('two who change different parts of a charter do not undo each other', async () => {
    const key = await found('Bearings');
    const before = await entry('manager', key);
    if (before === undefined) throw new Error('The community is not there.');
    const manager = await company.actor('manager');
    const change = (words: Partial<typeof before.charter>) =>
      company.as('manager').changeCharter(manager, before, { ...before.charter, ...words }, [], newOperation());
    await change({ purpose: 'Turn quietly.' });
    await change({ audience: 'Everyone in Field.' });
    expect((await entry('employee', key))?.charter).toEqual({ title: 'Bearings', purpose: 'Turn quietly.', audience: 'Everyone in Field.' });
  });

  test('people are found by a part of their name, apostrophes and all', async () => {
    expect((await company.as('approver').findPeople('anage')).map(({ name }) => name)).toEqual(['Manager']);
    expect(await company.as('approver').findPeople("O'Brien' or 1 eq 1 or 'x")).toEqual([]);
    expect(await company.as('approver').findPeople('  ')).toEqual([]);
  });

  test('an administrator adds a business unit with its approver, who founds there', async () => {
    const colleague = await company.actor('colleague');
    const unit = await company.as('administrator').addUnit('11111111-2222-3333-4444-555555555555', { title: 'Qualität & Prüfung', headcount: 12, approvers: [colleague] });
    expect(unit.key).toBe('qualitat-prufung');
    expect((await company.as('employee').readOrganisation()).units.map(({ title }) => title)).toEqual(['Field', 'Research', 'Qualität & Prüfung']);
    const approver = await company.actor('colleague');
    expect(approver.approverOf).toEqual([unit.key]);
    const key = await company.as('colleague').foundCommunity(approver, await draft('Checks', { unit: unit.key }), newOperation());
    expect((await entry('employee', key))?.unit).toBe(unit.key);
  });
});

describe('Publishing', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  test('an administrator leaves a directory for everyone; the next run writes only what changed', async () => {
    const approver = await company.actor('approver');
    const manager = await company.actor('manager');
    const key = await company.as('approver').foundCommunity(
      approver,
      drafted({ manager }),
      newOperation()
    );
    const employee = await company.actor('employee');
    await company.as('employee').addMembershipRow(employee, key, 'join', newOperation());
    const steps: string[] = [];
    await company.as('administrator').publish(({ doing }) => void steps.push(doing));
    expect(steps[0]).toBe('Reading who works where');
    expect(steps[steps.length - 1]).toBe('Writing the directory');
    const directory = await company.as('employee').readDirectory();
    expect(directory.watermarks.memberships).toBeGreaterThan(0);
    expect(directory.entries.map(({ charter, members }) => [charter.title, members])).toEqual([['Pumps', 1]]);
    expect(await company.as('employee').readNewerRows(directory)).toEqual({ decisions: [], acts: [], memberships: [], proposals: [], contributions: [], complete: true });
    const again = await company.as('administrator').publish(() => undefined);
    expect(again.written).toEqual([]);
  });

  test('an employee gets no report from SharePoint; a leadership viewer reads them', async () => {
    // What somebody may not see, SharePoint does not find.
    expect(await company.as('employee').readReportIndex()).toBeUndefined();
    expect((await company.as('leader').readReportIndex())?.schema).toBe(2);
  });

  test('somebody who does not see every row cannot publish', async () => {
    const failure = await company.as('leader').publish(() => undefined).catch((error: unknown) => error);
    expect(isFailure(failure, 'notFound')).toBe(true);
  });

  test('a list that shows fewer rows than it has stops the publisher', async () => {
    await listOf(company.site('employee'), 'visits').items.add({ Kind: 'visit' });
    const failure = await readWholeList(company.site('colleague'), 'visits', ['ID'], () => undefined, (each: { ID: number }) => each).catch((error: unknown) => error);
    expect(isFailure(failure, 'forbidden')).toBe(true);
    expect((failure as Error).message).toBe('visits: 0 of 1 rows can be read with these rights.');
  });

  test('a community that is founded and joined while the publisher reads loses nobody', async () => {
    const employee = await company.actor('employee');
    const manager = await company.actor('manager');
    let key: CommunityKey | undefined;
    let pending: Promise<void> | undefined;
    const meanwhile = async (): Promise<void> => {
      const approver = await company.actor('approver');
      const draft = drafted({ title: 'Meanwhile', manager });
      key = await company.as('approver').foundCommunity(approver, draft, newOperation());
      await company.as('employee').addMembershipRow(employee, key, 'join', newOperation());
    };
    await company.as('administrator').publish(({ doing }) => {
      if (doing === 'Reading decisions') pending ??= meanwhile();
    });
    await pending;
    const directory = await company.as('colleague').readDirectory();
    const { entries } = withNewerRows(directory, await company.as('colleague').readNewerRows(directory));
    expect(entries.find(each => each.key === key)).toMatchObject({ members: 1, charter: { title: 'Meanwhile' } });
  });

  test('a month that is not published is told as such', async () => {
    const leader = company.as('leader');
    const index = await leader.readReportIndex();
    if (index === undefined) throw new Error('Nothing is published.');
    const failure = await leader.readMonthReport(index, '1999-01' as never).catch((error: unknown) => error);
    expect(isFailure(failure, 'notFound')).toBe(true);
  });
});

