import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import { foldProposals } from '../../src/domain/proposal/foldProposals';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { nothingProposed } from '../../src/domain/proposal/proposal';
import { isUndecided, standingOf, verdictsOn } from '../../src/domain/proposal/proposalStanding';
import type { LogRow } from '../../src/domain/log/logRow';
import { foundedBody, row } from './rows';

const said = { title: 'Pumps', purpose: 'Keep them running.', type: 'guild', unit: 'field', manager: { key: '7', name: 'Ana' } };
const proposes = (id: number, unit = 'field'): LogRow => row({ id, kind: 'proposal', by: '9', community: 'pumps-1', body: { ...said, unit } });
const withdraws = (id: number): LogRow => row({ id, kind: 'withdraw', by: '9', community: 'pumps-1' });
const replies = (id: number, question: number): LogRow => row({ id, kind: 'reply', by: '9', community: 'pumps-1', body: { question, text: 'Yes.' } });
const answer = (id: number, kind: string, on: number, folder = 'field', key = 'pumps-1'): LogRow =>
  row({ id, kind, by: '2', folder, community: kind === 'approved' ? `new-${id}` : key, body: { ...(foundedBody('Pumps', '7') as object), text: 'Why?', proposal: { key, row: on, version: 1 } } });

function stands(proposals: LogRow[], decisions: LogRow[]): { proposal: Proposal; state: string; id: number | undefined; isOpen: boolean } {
  const [proposal] = foldProposals(nothingProposed, proposals).proposals;
  if (proposal === undefined) throw new Error('Nothing is proposed.');
  const { verdicts } = foldCommunities(nothingDecided, decisions, []);
  const standing = standingOf(proposal, verdicts);
  const id = 'verdict' in standing ? standing.verdict.id : 'question' in standing ? standing.question.id : undefined;
  return { proposal, state: standing.state, id, isOpen: isUndecided(standing) };
}

describe('Where a proposal stands', () => {
  const cases: [string, LogRow[], LogRow[], string, number | undefined, boolean][] = [
    ['it waits for its approvers', [proposes(1)], [], 'waiting', undefined, true],
    ['an approver asked', [proposes(1)], [answer(1, 'question', 1)], 'asked', 1, true],
    ['an approver asked and was answered', [proposes(1), replies(2, 1)], [answer(1, 'question', 1)], 'waiting', undefined, true],
    ['of two questions one is answered', [proposes(1), replies(2, 1)], [answer(1, 'question', 1), answer(2, 'question', 1)], 'asked', 2, true],
    ['it is approved', [proposes(1)], [answer(1, 'approved', 1)], 'approved', 1, false],
    ['it is approved after a question', [proposes(1)], [answer(1, 'question', 1), answer(2, 'approved', 1)], 'approved', 2, false],
    ['it is declined', [proposes(1)], [answer(1, 'declined', 1)], 'declined', 1, false],
    ['it is declined after a question', [proposes(1)], [answer(1, 'question', 1), answer(2, 'declined', 1)], 'declined', 2, false],
    ['it was declined and comes again', [proposes(1), proposes(2)], [answer(1, 'declined', 1)], 'waiting', undefined, true],
    ['a question about earlier words is over', [proposes(1), proposes(2)], [answer(1, 'question', 1)], 'waiting', undefined, true],
    ['its second version is approved', [proposes(1), proposes(2)], [answer(1, 'declined', 1), answer(2, 'approved', 2)], 'approved', 2, false],
    ['its first version was approved although it was revised', [proposes(1), proposes(2)], [answer(1, 'approved', 1)], 'approved', 1, false],
    ['it is taken back', [proposes(1), withdraws(2)], [], 'withdrawn', undefined, false],
    ['it was taken back and comes again', [proposes(1), withdraws(2), proposes(3)], [], 'waiting', undefined, true],
    ['it was approved before it was taken back', [proposes(1), withdraws(2)], [answer(1, 'approved', 1)], 'approved', 1, false],
    ['another unit decides nothing', [proposes(1)], [answer(1, 'approved', 1, 'research')], 'waiting', undefined, true],
    ['a decision about another proposal with the same row is none on it', [proposes(1)], [answer(1, 'declined', 1, 'field', 'other')], 'waiting', undefined, true]
  ];
  test.each(cases)('%s', (_what, proposals, decisions, state, id, isOpen) => {
    const { proposal: _proposal, ...stood } = stands(proposals, decisions);
    expect(stood).toEqual({ state, id, isOpen });
  });

  test('all that was answered is told, in the order of rows', () => {
    const decisions = [answer(1, 'declined', 1), answer(2, 'question', 2), answer(3, 'approved', 2)];
    const { proposal } = stands([proposes(1), proposes(2)], decisions);
    expect(verdictsOn(proposal, foldCommunities(nothingDecided, decisions, []).verdicts).map(({ id }) => id)).toEqual([1, 2, 3]);
  });
});
