import type { Directory } from '../../src/domain/directory/directory';
import { verdictsByKey, withNewerRows } from '../../src/domain/directory/directory';
import { DraftRefused } from '../../src/domain/community/draftRefused';
import { departmentKey, personKey, unitKey } from '../../src/domain/identity';
import type { CommunityKey, OperationId } from '../../src/domain/identity';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { newestVersion } from '../../src/domain/proposal/proposal';
import type { SentAct } from '../../src/features/proposing/useSending';
import type { ProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { standingOf } from '../../src/domain/proposal/proposalStanding';
import { newOperationId as newOperation } from '../../src/data/client/operation';
import { drafted } from '../domain/drafted';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

describe('A proposal, from the first words to the approvers', () => {
  let company: GuildhallTenant;
  beforeAll(async () => {
    company = await startGuildhall();
  });
  afterAll(() => company.close());

  async function draft(title: string, change: Partial<ProposalDraft> = {}): Promise<ProposalDraft> {
    const { key, name } = await company.actor('manager');
    return drafted({ title, unit: unitKey('field'), manager: { key, name }, ...change });
  }
  async function propose(who: Who, words: ProposalDraft, operation: OperationId = newOperation(), revising?: CommunityKey): Promise<CommunityKey> {
    return company.as(who).propose(await company.actor(who), words, operation, revising);
  }
  async function say(who: Who, about: CommunityKey, act: SentAct): Promise<void> {
    await company.as(who).addProposalAct(await company.actor(who), about, act, newOperation());
  }
  async function seenBy(who: Who): Promise<Directory> {
    const guildhall = company.as(who);
    const projection = await guildhall.readDirectory();
    return withNewerRows(projection, await guildhall.readNewerRows(projection));
  }
  async function seen(key: CommunityKey, who: Who = 'colleague'): Promise<{ proposal: Proposal; state: string }> {
    const { proposed, verdicts } = await seenBy(who);
    const proposal = proposed.proposals.find(each => each.key === key);
    if (proposal === undefined) throw new Error(`${key} is not proposed.`);
    return { proposal, state: standingOf(proposal, verdictsByKey(verdicts)).state };
  }
  const problemsOf = async (attempt: Promise<unknown>): Promise<unknown> => {
    const refused = await attempt.catch((error: unknown) => error);
    return refused instanceof DraftRefused ? refused.problems : refused;
  };

  test('an employee proposes, everybody sees it at once with all its words, and it waits', async () => {
    const sponsor = await company.actor('leader');
    const words = await draft('Pumps & "valves" <b>', { tags: ['pumps'], notFor: 'Buyers.', access: 'onRequest', link: 'https://teams.example/pumps', sponsor: { key: sponsor.key, name: sponsor.name }, hours: '3' });
    const { proposal, state } = await seen(await propose('employee', words));
    expect(state).toBe('waiting');
    expect(proposal.proposer).toBe((await company.actor('employee')).key);
    expect(newestVersion(proposal)).toMatchObject({
      version: 1, unit: 'field', hours: 3, termMonths: 12, charter: { title: 'Pumps & "valves" <b>' }, sponsor: { key: sponsor.key },
      practice: { tags: ['pumps'], notFor: 'Buyers.', access: 'onRequest', link: 'https://teams.example/pumps' }
    });
  });

  test('the same operation again, after a lost answer, proposes nothing twice', async () => {
    const operation = newOperation();
    const words = await draft('Said twice');
    const key = await propose('employee', words, operation);
    expect(await propose('employee', words, operation)).toBe(key);
    expect((await seen(key)).proposal.versions).toHaveLength(1);
  });

  test.each(['pumps  VALVES: b', 'Púmps & válves b'])('the title “%s” is the same in other letters, and told beside the field', async title => {
    expect(await problemsOf(propose('colleague', await draft(title)))).toEqual({ title: '“Pumps & "valves" <b>” exists already. Choose another name, or join that one.' });
  });

  test('a manager, a deputy or a sponsor without account is told beside each field', async () => {
    const ghost = { key: personKey('9999'), name: 'A. Ghost' };
    const problem = 'A. Ghost is not known in this site. Choose somebody from the list.';
    expect(await problemsOf(propose('employee', await draft('Ghosts', { manager: ghost })))).toEqual({ manager: problem });
    expect(await problemsOf(propose('employee', await draft('Ghosts', { deputies: [ghost], sponsor: ghost })))).toEqual({ deputies: problem, sponsor: problem });
    expect((await seenBy('employee')).proposed.proposals.map(each => newestVersion(each).charter.title)).not.toContain('Ghosts');
  });

  test('10,000 characters are told, and nothing is written', async () => {
    expect(await problemsOf(propose('employee', await draft('x'.repeat(10_000), { purpose: 'y'.repeat(10_000) })))).toEqual({
      title: 'This name has 10000 characters. Keep it to 100.',
      purpose: 'This purpose has 10000 characters. Keep it to 500.'
    });
  });

  test('a unit that is not there is told beside the field', async () => {
    expect(await problemsOf(propose('employee', await draft('Nowhere', { unit: unitKey('nowhere') })))).toEqual({ unit: 'This business unit is not there any more. Choose another.' });
  });

  test('the proposer revises it and keeps its own title; somebody else’s revision says nothing', async () => {
    const key = await propose('employee', await draft('To be revised'));
    await propose('employee', await draft('To be Revised', { purpose: 'Better words.' }), newOperation(), key);
    await propose('colleague', await draft('Taken over', { purpose: 'Mine now.' }), newOperation(), key);
    const { proposal, state } = await seen(key);
    expect(state).toBe('waiting');
    expect(proposal.versions.map(({ version, charter }) => [version, charter.title])).toEqual([[1, 'To be revised'], [2, 'To be Revised']]);
  });

  test('many support it, each once, with the department each one says, and take it back', async () => {
    const key = await propose('employee', await draft('Much wanted'));
    await Promise.all([
      say('colleague', key, { kind: 'support', department: departmentKey('wells') }),
      say('manager', key, { kind: 'support' }),
      say('leader', key, { kind: 'support', department: departmentKey('labs') }),
      say('otherApprover', key, { kind: 'support', department: departmentKey('labs') })
    ]);
    await say('colleague', key, { kind: 'support', department: departmentKey('labs') });
    await say('manager', key, { kind: 'unsupport' });
    const { supporters } = (await seen(key)).proposal;
    const [colleague, leader, other] = await Promise.all((['colleague', 'leader', 'otherApprover'] as const).map(who => company.actor(who)));
    expect(new Map(supporters.map(({ person, department }) => [person, department]))).toEqual(new Map([[colleague?.key, 'labs'], [leader?.key, 'labs'], [other?.key, 'labs']]));
    expect(supporters).toHaveLength(3);
  });

  test('only the sponsor who is named confirms, and only the hours of the version that is named', async () => {
    const leader = await company.actor('leader');
    const key = await propose('employee', await draft('Sponsored', { sponsor: { key: leader.key, name: leader.name }, hours: '4' }));
    const { row } = newestVersion((await seen(key)).proposal);
    await say('colleague', key, { kind: 'confirmHours', version: row, hours: 4 });
    await say('leader', key, { kind: 'confirmHours', version: row, hours: 5 });
    expect((await seen(key)).proposal.confirmed).toEqual([]);
    await say('leader', key, { kind: 'confirmHours', version: row, hours: 4 });
    expect((await seen(key)).proposal.confirmed).toMatchObject([{ person: leader.key, version: row, hours: 4 }]);
  });

  test('whoever is named says yes or no; nobody else says it for them', async () => {
    const manager = await company.actor('manager');
    const key = await propose('employee', await draft('Asked'));
    await say('colleague', key, { kind: 'agreement', agrees: false });
    await say('manager', key, { kind: 'agreement', agrees: true });
    expect((await seen(key)).proposal.agreements).toMatchObject([{ person: manager.key, agrees: true }]);
  });

  test('a question is answered by the proposer, and it waits again', async () => {
    const key = await propose('employee', await draft('Questioned'));
    const { row } = newestVersion((await seen(key)).proposal);
    const approver = company.as('approver');
    await approver.answerProposal(await company.actor('approver'), { key }, row, { kind: 'question', text: 'Why?' }, newOperation());
    expect((await seen(key)).state).toBe('asked');
    const question = (await seenBy('employee')).verdicts.find(verdict => verdict.proposal.key === key)?.id ?? 0;
    await say('colleague', key, { kind: 'reply', question, text: 'Not mine to answer.' });
    expect((await seen(key)).state).toBe('asked');
    await say('employee', key, { kind: 'reply', question, text: 'Because.' });
    expect(await seen(key)).toMatchObject({ state: 'waiting', proposal: { replies: [{ question, text: 'Because.' }] } });
  });

  test('the proposer takes it back, nobody else does; its title is free again, and it can be proposed anew', async () => {
    const key = await propose('employee', await draft('Taken back'));
    await say('colleague', key, { kind: 'withdraw' });
    expect((await seen(key)).state).toBe('waiting');
    await say('employee', key, { kind: 'withdraw' });
    expect((await seen(key)).state).toBe('withdrawn');
    await propose('colleague', await draft('Taken back'));
    await propose('employee', await draft('Taken back, again'), newOperation(), key);
    expect((await seen(key)).state).toBe('waiting');
  });

  test('the names of proposers and supporters are read by key, for everybody', async () => {
    const [employee, colleague] = await Promise.all([company.actor('employee'), company.actor('colleague')]);
    const names = await company.as('manager').readPeople([employee.key, colleague.key, personKey('9999')]);
    expect([...names.values()].map(({ name }) => name).sort()).toEqual([employee.name, colleague.name].sort());
  });

  test('the department a person says is remembered for that person alone', async () => {
    const { key } = await company.actor('colleague');
    await company.as('colleague').changePreferences(key, { department: 'labs' });
    expect(await company.as('colleague').readPreferences(key)).toEqual({ department: 'labs' });
    expect(await company.as('manager').readPreferences(key)).toEqual({});
  });
});
