import { DraftRefused } from '../../src/domain/community/draftRefused';
import { openEndProposal, openRoles } from '../../src/domain/community/openings';
import { practiceDraftOf } from '../../src/domain/community/practiceDraft';
import { pastRoles } from '../../src/domain/community/pastRoles';
import type { Act } from '../../src/domain/community/acts';
import { askedFor, askedOf } from '../../src/domain/person/mentors';
import { recordKey } from '../../src/domain/proposal/foldProposals';
import type { ProposalAct } from '../../src/domain/proposal/proposalActs';
import type { CommunityKey } from '../../src/domain/identity';
import { communityKey, unitKey } from '../../src/domain/identity';
import { addToLog } from '../../src/data/repositories/logs';
import { newOperationId as newOperation } from '../../src/data/client/operation';
import { drafted } from '../domain/drafted';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';
import { steppingClock } from './steppingClock';
import { readCommunity, readNow } from './handOverJourney';

describe('Those who keep a community', () => {
  const { clock, step } = steppingClock();
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall({ clock });
  });
  afterAll(() => company.close());

  async function found(title: string): Promise<CommunityKey> {
    const [manager, sponsor] = [await company.actor('manager'), await company.actor('leader')];
    const draft = drafted({ title, unit: unitKey('field'), manager, sponsor: { key: sponsor.key, name: sponsor.name } });
    return company.as('approver').foundCommunity(await company.actor('approver'), draft, newOperation());
  }
  const seen = (key: CommunityKey) => readCommunity(company.as('employee'), key);
  const act = async (who: Who, key: CommunityKey, said: Act) => {
    step();
    await company.as(who).addAct(await company.actor(who), key, said, newOperation());
  };
  const say = async (who: Who, key: CommunityKey, said: Exclude<ProposalAct, { kind: 'proposal' }>) => company.as(who).addProposalAct(await company.actor(who), key, said, newOperation());
  const named = async (who: Who) => {
    const { key, name } = await company.actor(who);
    return { key, name };
  };

  test('a role is said to be open by manager and sponsor, and taken back; an employee says it in vain', async () => {
    const key = await found('Pumps');
    const open = async () => openRoles(await seen(key), () => false, Date.now()).map(({ role, reason, note }) => [role, reason, note]);
    expect(await open()).toEqual([['deputy', 'noDeputy', '']]);
    await act('employee', key, { kind: 'openRole', role: 'manager', note: 'I want it.' });
    expect(await open()).toEqual([['deputy', 'noDeputy', '']]);
    await act('leader', key, { kind: 'openRole', role: 'manager', note: 'Two hours a week.' });
    await act('manager', key, { kind: 'openRole', role: 'deputy', note: 'For Mondays.' });
    expect(await open()).toEqual([['manager', 'said', 'Two hours a week.'], ['deputy', 'said', 'For Mondays.']]);
    await act('manager', key, { kind: 'closeRole', role: 'manager' });
    expect(await open()).toEqual([['deputy', 'said', 'For Mondays.']]);
  });

  test('somebody who volunteers is listed with a line, and stands down again', async () => {
    const key = await found('Valves');
    const volunteers = async () => (await readNow(company.as('manager'))).proposed.volunteers.filter(({ community }) => community === key).map(({ role, note }) => [role, note]);
    await say('employee', key, { kind: 'volunteer', role: 'deputy', note: 'I did it in Oslo.' });
    expect(await volunteers()).toEqual([['deputy', 'I did it in Oslo.']]);
    await say('employee', key, { kind: 'standDown', role: 'deputy' });
    expect(await volunteers()).toEqual([]);
    await say('employee', key, { kind: 'volunteer', role: 'deputy', note: 'After all.' });
    expect(await volunteers()).toEqual([['deputy', 'After all.']]);
    const { stoodDown } = (await readNow(company.as('manager'))).proposed;
    expect(stoodDown?.filter(({ community }) => community === key)).toBeUndefined();
  });

  test('hosts are named and ended by keepers, and stay named in the charter if they agree', async () => {
    const key = await found('Seals');
    const employee = await named('employee');
    const hosts = async () => (await seen(key)).hosts?.map(({ person, until }) => [person.name, until !== undefined]);
    await act('employee', key, { kind: 'host', person: employee });
    expect(await hosts()).toBeUndefined();
    await act('manager', key, { kind: 'host', person: employee });
    expect(await hosts()).toEqual([['Employee', false]]);
    await act('manager', key, { kind: 'host', person: employee, until: 0 });
    expect(await hosts()).toEqual([['Employee', true]]);
    const past = async () => pastRoles(await seen(key), Date.now()).map(({ role, person }) => [role, person.name]);
    expect(await past()).toEqual([]);
    await act('employee', key, { kind: 'naming', agrees: true });
    expect(await past()).toEqual([['host', 'Employee']]);
    await act('employee', key, { kind: 'naming', agrees: false });
    expect(await past()).toEqual([]);
    await act('colleague', key, { kind: 'naming', agrees: true });
    expect((await seen(key)).namings).toEqual([{ person: employee.key, agrees: false }]);
  });

  test('how it works is changed by keepers; a circle is refused beside the field, and nothing is written', async () => {
    const [rings, field] = [await found('Rings'), await found('Field network')];
    const change = async (key: CommunityKey, parts: Partial<ReturnType<typeof practiceDraftOf>>) => {
      const community = await seen(key);
      return company.as('manager').changePractice(await company.actor('manager'), community, { ...practiceDraftOf(community.practice), ...parts }, newOperation());
    };
    await change(rings, { cadence: 'weekly', access: 'onRequest', link: 'https://teams.example/rings', welcome: 'Hello.', tags: 'steel, rubber', notFor: 'Sales.', parent: field });
    const practice = { template: 'craft', cadence: 'weekly', access: 'onRequest', link: 'https://teams.example/rings', welcome: 'Hello.', tags: ['steel', 'rubber'], notFor: 'Sales.', parent: field };
    expect((await seen(rings)).practice).toEqual(practice);
    const before = (await readNow(company.as('manager'))).watermarks.acts;
    const refused = await change(field, { parent: rings }).catch((error: unknown) => error);
    expect((refused as DraftRefused<string>).problems).toEqual({ parent: 'That community is itself a part of this one. Choose another, or none.' });
    await change(rings, {});
    expect((await readNow(company.as('manager'))).watermarks.acts).toBe(before);
    await change(rings, { parent: undefined, tags: '' });
    const { parent: _taken, ...rest } = practice;
    expect((await seen(rings)).practice).toEqual({ ...rest, tags: [] });
  });

  test('an end is proposed with reason and recap, and taken back', async () => {
    const key = await found('Naming');
    await act('manager', key, { kind: 'endProposal', to: 'completed', reason: 'Renamed.', recap: 'All of it.' });
    expect(openEndProposal(await seen(key))).toMatchObject({ to: 'completed', reason: 'Renamed.', recap: 'All of it.' });
    await act('manager', key, { kind: 'endProposalOff' });
    expect(openEndProposal(await seen(key))).toBeUndefined();
    await act('manager', key, { kind: 'endProposal', to: 'closed', reason: '', recap: 'No reason.' });
    expect(openEndProposal(await seen(key))).toBeUndefined();
  });

  test('an experienced manager is asked for help and says yes or no; nobody else answers', async () => {
    const key = await found('Compressors');
    const [manager, leader] = [await named('manager'), await named('leader')];
    const state = async () => {
      const { mentorings } = (await readNow(company.as('employee'))).proposed;
      return [askedFor(mentorings, key, manager.key)?.accepted, askedOf(mentorings, leader.key).filter(({ community }) => community === key).length];
    };
    await say('manager', key, { kind: 'askMentor', mentor: leader });
    expect(await state()).toEqual([undefined, 1]);
    const ask = (await readNow(company.as('leader'))).proposed.mentorings[0]?.id ?? 0;
    await say('employee', key, { kind: 'mentorAnswer', ask, accepts: true });
    expect(await state()).toEqual([undefined, 1]);
    await say('leader', key, { kind: 'mentorAnswer', ask, accepts: false });
    expect(await state()).toEqual([false, 0]);
    await say('leader', key, { kind: 'mentorAnswer', ask, accepts: true });
    expect(await state()).toEqual([true, 1]);
  });

  test('a track record is shown to others only under the person’s own key', async () => {
    const shown = async () => (await readNow(company.as('approver'))).proposed.shownRecords;
    const manager = await company.actor('manager');
    await say('employee', recordKey(manager.key), { kind: 'showRecord', isShown: true });
    expect(await shown()).toEqual([]);
    await say('manager', recordKey(manager.key), { kind: 'showRecord', isShown: true });
    expect(await shown()).toEqual([manager.key]);
    await say('manager', recordKey(manager.key), { kind: 'showRecord', isShown: false });
    expect(await shown()).toEqual([]);
  });

  test('answers and stories of a person are counted, each operation once, and nobody else’s', async () => {
    const manager = await company.actor('manager');
    const contribute = async (who: Who, kind: string, operation = newOperation()) => {
      const { key: person } = await company.actor(who);
      await addToLog(company.site(who), 'contributions' as never, { kind, person, community: communityKey('pumps'), operation, at: Date.now(), summary: kind, body: {} });
    };
    expect(await company.as('manager').readContributionCounts(manager.key)).toEqual({ answers: 0, stories: 0 });
    const twice = newOperation();
    await contribute('manager', 'answer', twice);
    await contribute('manager', 'answer', twice);
    await contribute('manager', 'answer');
    await contribute('manager', 'story');
    await contribute('manager', 'question');
    await contribute('employee', 'answer');
    expect(await company.as('approver').readContributionCounts(manager.key)).toEqual({ answers: 2, stories: 1 });
  });
});
