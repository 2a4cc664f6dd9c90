import { newOperationId as newOperation } from '../../src/data/client/operation';
import type { ProposalAnswer } from '../../src/data/guildhall';
import type { DecisionOnCommunity } from '../../src/domain/community/decisionCounted';
import { isCounted } from '../../src/domain/community/decisionCounted';
import { dueForReview } from '../../src/domain/community/dueForReview';
import { managerAt } from '../../src/domain/community/roles';
import type { Directory } from '../../src/domain/directory/directory';
import { verdictsByKey, withNewerRows } from '../../src/domain/directory/directory';
import { isFailure } from '../../src/domain/failure';
import type { CommunityKey, NamedPerson } from '../../src/domain/identity';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import { newestVersion } from '../../src/domain/proposal/proposal';
import type { Proposal } from '../../src/domain/proposal/proposal';
import type { ProposalDraft } from '../../src/domain/proposal/proposalDraft';
import { toProposed } from '../../src/domain/proposal/proposalDraft';
import { standingOf } from '../../src/domain/proposal/proposalStanding';
import { drafted } from '../domain/drafted';
import type { GuildhallTenant, Who } from './guildhallTenant';
import { startGuildhall } from './guildhallTenant';

describe('Deciding, with the real client', () => {
  let company: GuildhallTenant;
  let manager: NamedPerson;
  beforeAll(async () => {
    company = await startGuildhall();
    const { key, name } = await company.actor('manager');
    manager = { key, name };
  });
  afterAll(() => company.close());

  const field = unitKey('field');
  const research = unitKey('research');

  async function seen(): Promise<Directory> {
    const guildhall = company.as('colleague');
    const projection = await guildhall.readDirectory();
    return withNewerRows(projection, await guildhall.readNewerRows(projection));
  }
  const community = async (key: CommunityKey) => (await seen()).entries.find(each => each.key === key);
  const draft = (title: string, change: Partial<ProposalDraft> = {}): ProposalDraft => drafted({ title, manager, ...change });

  async function propose(title: string, revising?: CommunityKey, change: Partial<ProposalDraft> = {}): Promise<Proposal> {
    const key = await company.as('employee').propose(await company.actor('employee'), draft(title, change), newOperation(), revising);
    return proposal(key);
  }
  async function proposal(key: CommunityKey): Promise<Proposal> {
    const found = (await seen()).proposed.proposals.find(each => each.key === key);
    if (found === undefined) throw new Error(`${key} was not proposed.`);
    return found;
  }
  async function standing(key: CommunityKey) {
    const { verdicts } = await seen();
    return standingOf(await proposal(key), verdictsByKey(verdicts));
  }
  const answer = async (who: Who, about: Proposal, said: ProposalAnswer, row = newestVersion(about).row) =>
    company.as(who).answerProposal(await company.actor(who), about, row, said, newOperation());
  const approval: ProposalAnswer = { kind: 'approved', reason: '' };
  const decline: ProposalAnswer = { kind: 'declined', text: 'There is one already.' };
  const failureOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: unknown) => error);

  async function found(title: string): Promise<CommunityKey> {
    return company.as('approver').foundCommunity(await company.actor('approver'), draft(title), newOperation());
  }
  /** Sends a decision and tells whether the community says so. */
  async function decide(who: Who, decision: DecisionOnCommunity): Promise<boolean> {
    const actor = await company.actor(who);
    await company.as(who).decide(actor, decision, 'A decision', newOperation());
    return isCounted(decision, await community(decision.community), actor.key);
  }

  describe('A proposal', () => {
    test('is approved by an approver of its unit: one row, and the community, its roles and hours follow', async () => {
      const pumps = await propose('Pumps');
      const key = await answer('approver', pumps, { kind: 'approved', reason: 'Good.' });
      expect(await community(key ?? communityKey(''))).toMatchObject({
        unit: 'field', state: 'seeding', stateReason: 'Good.', charter: { title: 'Pumps' },
        proposal: { key: pumps.key, row: newestVersion(pumps).row, version: 1 },
        roles: [{ role: 'manager', person: { key: manager.key }, hours: 2 }]
      });
      expect((await standing(pumps.key)).state).toBe('approved');
    });

    test.each<[string, ProposalAnswer]>([
      ['approve', approval],
      ['decline', decline],
      ['ask about', { kind: 'question', text: 'Who else wants it?' }]
    ])('an approver of another unit cannot %s it; SharePoint refuses the row, and takes the same from the right one', async (verb, said) => {
      const about = await propose(`For field only, to ${verb}`);
      for (const who of ['otherApprover', 'employee', 'manager', 'leader'] as const) {
        expect(isFailure(await failureOf(answer(who, about, said)), 'forbidden')).toBe(true);
      }
      expect((await standing(about.key)).state).toBe('waiting');
      await answer('approver', about, said);
      expect((await standing(about.key)).state).toBe(said.kind === 'question' ? 'asked' : said.kind);
    });

    test('what an approver of another unit writes into the own folder answers nothing of it', async () => {
      const about = await propose('Valves');
      const { key, versions } = about;
      const actor = await company.actor('otherApprover');
      const named = { key, row: versions[0].row, version: 1 };
      await company.as('otherApprover').decide(actor, { kind: 'declined', unit: research, proposal: named, text: 'Mine.' }, 'Declined', newOperation());
      expect((await standing(key)).state).toBe('waiting');
    });

    test('of two approvers who decide at once exactly one counts, and the other is told', async () => {
      const about = await propose('Both at once');
      const results = await Promise.all([failureOf(answer('approver', about, approval)), failureOf(answer('administrator', about, decline))]);
      const failures = results.filter(result => result !== undefined);
      expect(failures).toHaveLength(1);
      expect(isFailure(failures[0], 'conflict')).toBe(true);
      const { verdicts, entries } = await seen();
      const settled = verdicts.filter(verdict => verdict.proposal.key === about.key);
      expect(settled).toHaveLength(1);
      expect(entries.filter(({ charter }) => charter.title === 'Both at once')).toHaveLength(settled[0]?.kind === 'approved' ? 1 : 0);
    });

    test('of two approvals at once there is one community', async () => {
      const about = await propose('Twice approved');
      const results = await Promise.all([failureOf(answer('approver', about, approval)), failureOf(answer('administrator', about, approval))]);
      expect(results.filter(result => isFailure(result, 'conflict'))).toHaveLength(1);
      expect((await seen()).entries.filter(({ charter }) => charter.title === 'Twice approved')).toHaveLength(1);
    });

    test('that was taken back, or changed since it was read, is a conflict, and nothing is founded', async () => {
      const gone = await propose('Taken back');
      await company.as('employee').addProposalAct(await company.actor('employee'), gone.key, { kind: 'withdraw' }, newOperation());
      expect(isFailure(await failureOf(answer('approver', gone, approval)), 'conflict')).toBe(true);
      expect((await standing(gone.key)).state).toBe('withdrawn');

      const first = await propose('Before the change');
      const second = await propose('After the change', first.key);
      expect(isFailure(await failureOf(answer('approver', first, approval, newestVersion(first).row)), 'conflict')).toBe(true);
      expect((await standing(first.key)).state).toBe('waiting');
      expect((await seen()).entries.filter(({ charter }) => ['Taken back', 'Before the change', 'After the change'].includes(charter.title))).toEqual([]);
      expect(await answer('approver', second, approval)).toBeDefined();
    });

    test('calls its people as the site does when it is approved, whatever the proposer called them; nobody is approved who is no person of it', async () => {
      const write = async (title: string, key: string): Promise<Proposal> => {
        const proposed = toProposed(draft(title, { manager: { key: personKey(key), name: 'The Chairman' } }));
        if (proposed === undefined) throw new Error('The draft proposes nothing.');
        const about = communityKey(title.toLowerCase());
        await company.as('employee').addProposalAct(await company.actor('employee'), about, { kind: 'proposal', proposed } as never, newOperation());
        return proposal(about);
      };
      const key = await answer('approver', await write('Misnamed', manager.key), approval);
      expect(managerAt((await community(key ?? communityKey('')))?.roles ?? [], Date.now() + 60_000)).toEqual(manager);
      const ghost = await write('Ghost', '9999');
      expect(isFailure(await failureOf(answer('approver', ghost, approval)), 'invalid')).toBe(true);
      expect((await standing(ghost.key)).state).toBe('waiting');
    });

    test('that revives a community is approved while that one has ended, once', async () => {
      const old = await found('Old pumps');
      await decide('approver', { kind: 'state', community: old, unit: field, state: 'closed', reason: 'Nobody came.', recap: 'Much.' });
      const [one, other] = [await propose('Old pumps', undefined, { revives: old }), await propose('Old pumps anew', undefined, { revives: old })];
      expect(await answer('approver', one, approval)).toBe(old);
      expect(await community(old)).toMatchObject({ state: 'seeding', proposal: { key: one.key } });
      expect(isFailure(await failureOf(answer('approver', other, approval)), 'conflict')).toBe(true);
      expect((await standing(other.key)).state).toBe('waiting');
    });

    test('is declined with a reason, comes with other words, and is approved', async () => {
      const first = await propose('Third time lucky');
      await answer('approver', first, decline);
      expect(await standing(first.key)).toMatchObject({ state: 'declined', verdict: { text: 'There is one already.' } });
      expect(isFailure(await failureOf(answer('approver', first, approval)), 'conflict')).toBe(true);
      const second = await propose('Second time lucky', first.key);
      const key = await answer('approver', second, approval);
      expect(await community(key ?? communityKey(''))).toMatchObject({ charter: { title: 'Second time lucky' }, proposal: { version: 2 } });
    });

    test('is asked about, answered by its proposer, and waits again', async () => {
      const about = await propose('Asked about');
      await answer('approver', about, { kind: 'question', text: 'How often?' });
      const asked = await standing(about.key);
      if (asked.state !== 'asked') throw new Error('Nobody asked.');
      const reply = { kind: 'reply', question: asked.question.id, text: 'Weekly.' } as const;
      await company.as('colleague').addProposalAct(await company.actor('colleague'), about.key, reply, newOperation());
      expect((await standing(about.key)).state).toBe('asked');
      await company.as('employee').addProposalAct(await company.actor('employee'), about.key, reply, newOperation());
      expect((await standing(about.key)).state).toBe('waiting');
    });
  });

  describe('A decision on a community', () => {
    const ends = { reason: 'It is done.', recap: 'Pumps run.' };
    const decisions: readonly [string, (about: CommunityKey) => DecisionOnCommunity][] = [
      ['a role', about => ({ kind: 'role', community: about, unit: field, term: { role: 'deputy', person: manager, hours: 1, note: 'Thank you.' } })],
      ['the end of a role', about => ({ kind: 'roleEnded', community: about, unit: field, role: 'manager', person: manager.key })],
      ['that a role is open', about => ({ kind: 'openRole', community: about, unit: field, role: 'deputy', note: 'Who helps?' })],
      ['a review', about => ({ kind: 'reviewed', community: about, unit: field, note: 'Still needed.' })],
      ['completing', about => ({ kind: 'state', community: about, unit: field, state: 'completed', ...ends })],
      ['closing', about => ({ kind: 'state', community: about, unit: field, state: 'closed', ...ends })]
    ];

    test.each(decisions)('%s: counts from the right approver and from an administrator, and SharePoint refuses everybody else', async (name, of) => {
      const about = await found(`About ${name}`);
      const before = await community(about);
      for (const who of ['otherApprover', 'employee', 'manager', 'leader'] as const) {
        expect(isFailure(await failureOf(decide(who, of(about))), 'forbidden')).toBe(true);
      }
      expect(await community(about)).toEqual(before);
      expect(await decide('approver', of(about))).toBe(true);
      expect(await decide('administrator', of(await found(`Again about ${name}`)))).toBe(true);
    });

    test.each(decisions)('%s: in the folder of another unit it is taken and changes nothing', async (name, of) => {
      const about = await found(`Elsewhere about ${name}`);
      const before = await community(about);
      expect(await decide('otherApprover', { ...of(about), unit: research })).toBe(false);
      expect(await community(about)).toEqual(before);
    });

    test('merging invites into one that goes on; into itself, an ended or a missing one, or without a recap, it does not count', async () => {
      const [small, large, ended] = [await found('Small'), await found('Large'), await found('Over')];
      const merge = (into: string, change: Partial<typeof ends> = {}): DecisionOnCommunity => ({ kind: 'state', community: small, unit: field, state: 'merged', into: communityKey(into), ...ends, ...change });
      expect(await decide('approver', { kind: 'state', community: ended, unit: field, state: 'closed', ...ends })).toBe(true);
      for (const wrong of [merge(ended), merge(small), merge('nowhere'), merge(large, { recap: '' }), merge(large, { reason: '' })]) {
        expect(await decide('approver', wrong)).toBe(false);
        expect((await community(small))?.state).toBe('seeding');
      }
      expect(await decide('approver', merge(large))).toBe(true);
      expect(await community(small)).toMatchObject({ state: 'merged', decided: { into: large, recap: 'Pumps run.' } });
    });

    test('closing without a reason does not count; a closed one is revived with a reason and somebody who runs it', async () => {
      const about = await found('To and fro');
      const close = (reason: string): DecisionOnCommunity => ({ kind: 'state', community: about, unit: field, state: 'closed', recap: 'Much.', reason });
      expect(await decide('approver', close(''))).toBe(false);
      expect((await community(about))?.state).toBe('seeding');
      expect(await decide('approver', close('Nobody comes.'))).toBe(true);
      const colleague = await company.actor('colleague');
      const revive: DecisionOnCommunity = { kind: 'state', community: about, unit: field, state: 'seeding', reason: 'They come again.', roles: [{ role: 'manager', person: { key: colleague.key, name: colleague.name } }] };
      expect(await decide('approver', { ...revive, reason: '' })).toBe(false);
      expect(await decide('approver', revive)).toBe(true);
      const now = await community(about);
      expect([now?.state, managerAt(now?.roles ?? [], Date.now())?.key]).toEqual(['seeding', colleague.key]);
    });

    test('two approvers who end one at once: one ending counts, and the other is seen not to', async () => {
      const about = await found('Ended by two');
      const end = (state: 'completed' | 'closed', reason: string): DecisionOnCommunity => ({ kind: 'state', community: about, unit: field, state, reason, recap: 'Much.' });
      const [one, other] = [end('completed', 'One.'), end('closed', 'Other.')];
      await Promise.all([decide('approver', one), decide('administrator', other)]);
      const after = await community(about);
      const [approver, administrator] = [await company.actor('approver'), await company.actor('administrator')];
      expect([isCounted(one, after, approver.key), isCounted(other, after, administrator.key)].filter(Boolean)).toHaveLength(1);
    });

    test('what was kept is not due for half a year', async () => {
      const about = await found('Kept');
      await decide('approver', { kind: 'roleEnded', community: about, unit: field, role: 'manager', person: manager.key });
      const reasons = async (): Promise<readonly string[]> => {
        const entry = await community(about);
        return entry === undefined ? ['gone'] : dueForReview(entry, () => false, Date.now() + 60_000).map(({ kind }) => kind);
      };
      expect(await reasons()).toEqual(['noManager']);
      await decide('approver', { kind: 'reviewed', community: about, unit: field, note: '' });
      expect(await reasons()).toEqual([]);
    });
  });
});
