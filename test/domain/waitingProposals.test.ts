import type { Verdict, Verdicts } from '../../src/domain/community/verdicts';
import { verdictKey } from '../../src/domain/community/verdicts';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { foldProposals } from '../../src/domain/proposal/foldProposals';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { nothingProposed } from '../../src/domain/proposal/proposal';
import { hasWaitedLong, lastAnswered, longWait, waitingProposals } from '../../src/domain/proposal/waitingProposals';
import { row } from './rows';

const body = (unit: string) => ({ title: 'Pumps', purpose: 'Keep pumps running.', type: 'guild', unit, manager: { key: '7', name: 'Mika' }, hours: 3 });
const proposed = (id: number, community: string, at: string, unit = 'field'): LogRow => row({ id, kind: 'proposal', by: '5', community, at, body: body(unit) });
const proposalsOf = (...rows: LogRow[]): readonly Proposal[] => foldProposals(nothingProposed, rows).proposals;

function said(...verdicts: (Pick<Verdict, 'id' | 'kind'> & { readonly about: string; readonly on: number; readonly at: string; readonly unit?: string })[]): Verdicts {
  const byKey = new Map<string, Verdict[]>();
  for (const { id, kind, about, on, at, unit = 'field' } of verdicts) {
    const verdict: Verdict = { id, kind, unit: unitKey(unit), proposal: { key: communityKey(about), row: on, version: 1 }, by: personKey('2'), at: Date.parse(at), text: 'x' };
    const key = verdictKey(verdict.unit, on);
    byKey.set(key, [...(byKey.get(key) ?? []), verdict]);
  }
  return byKey;
}

const all = (): boolean => true;
const told = (proposals: readonly Proposal[], verdicts: Verdicts = new Map(), decides: (unit: string) => boolean = all) =>
  waitingProposals(proposals, verdicts, decides).map(({ proposal, standing, since }) => [proposal.key, standing.state, new Date(since).toISOString()]);

describe('What waits for approvers', () => {
  const two = proposalsOf(proposed(1, 'pumps', '2026-03-10T12:00:00Z'), proposed(2, 'valves', '2026-03-04T12:00:00Z', 'research'));

  test('are the proposals of their units, the longest waiting first', () => {
    expect(told(two)).toEqual([
      ['valves', 'waiting', '2026-03-04T12:00:00.000Z'],
      ['pumps', 'waiting', '2026-03-10T12:00:00.000Z']
    ]);
    expect(told(two, new Map(), unit => unit === 'field').map(([key]) => key)).toEqual(['pumps']);
  });

  test('not what is approved, declined or taken back', () => {
    expect(told(two, said({ id: 1, kind: 'approved', about: 'pumps', on: 1, at: '2026-03-11T12:00:00Z' }, { id: 2, kind: 'declined', about: 'valves', on: 2, at: '2026-03-11T12:00:00Z', unit: 'research' }))).toEqual([]);
    expect(told(proposalsOf(proposed(1, 'pumps', '2026-03-10T12:00:00Z'), row({ id: 2, kind: 'withdraw', by: '5' })))).toEqual([]);
  });

  test('since the newest words', () => {
    expect(told(proposalsOf(proposed(1, 'pumps', '2026-03-02T12:00:00Z'), proposed(5, 'pumps', '2026-03-09T12:00:00Z')))).toEqual([['pumps', 'waiting', '2026-03-09T12:00:00.000Z']]);
  });

  test('where the proposer is asked, since the question; once answered, since the answer', () => {
    const asked = said({ id: 9, kind: 'question', about: 'pumps', on: 1, at: '2026-03-05T12:00:00Z' });
    const first = proposed(1, 'pumps', '2026-03-02T12:00:00Z');
    const reply = row({ id: 2, kind: 'reply', by: '5', at: '2026-03-09T12:00:00Z', body: { question: 9, text: 'Yes.' } });
    expect(told(proposalsOf(first), asked)).toEqual([['pumps', 'asked', '2026-03-05T12:00:00.000Z']]);
    expect(told(proposalsOf(first, reply), asked)).toEqual([['pumps', 'waiting', '2026-03-09T12:00:00.000Z']]);
  });

  test('questions about earlier words, and answers to nothing, do not count', () => {
    const earlier = said({ id: 9, kind: 'question', about: 'pumps', on: 1, at: '2026-03-20T12:00:00Z' });
    const revised = proposalsOf(proposed(1, 'pumps', '2026-03-02T12:00:00Z'), proposed(3, 'pumps', '2026-03-09T12:00:00Z'), row({ id: 4, kind: 'reply', by: '5', at: '2026-03-25T12:00:00Z', body: { question: 9, text: 'Yes.' } }));
    expect(told(revised, earlier)).toEqual([['pumps', 'waiting', '2026-03-09T12:00:00.000Z']]);
  });
});

describe('Somebody has waited long', () => {
  const [waiting] = waitingProposals(proposalsOf(proposed(1, 'pumps', '2026-03-02T12:00:00Z')), new Map(), all);
  const [asked] = waitingProposals(proposalsOf(proposed(1, 'pumps', '2026-03-02T12:00:00Z')), said({ id: 9, kind: 'question', about: 'pumps', on: 1, at: '2026-03-02T13:00:00Z' }), all);

  test('after more than five working days, a weekend between', () => {
    expect(longWait).toBe(5);
    expect(waiting && hasWaitedLong(waiting, Date.parse('2026-03-09T23:00:00Z'))).toBe(false);
    expect(waiting && hasWaitedLong(waiting, Date.parse('2026-03-10T00:00:00Z'))).toBe(true);
  });

  test('never where it is the proposer’s turn', () => {
    expect(asked && hasWaitedLong(asked, Date.parse('2026-04-10T00:00:00Z'))).toBe(false);
  });
});

describe('The words on which an approver last said something', () => {
  const [proposal] = proposalsOf(proposed(1, 'pumps', '2026-03-02T12:00:00Z'), proposed(3, 'pumps', '2026-03-09T12:00:00Z'), proposed(5, 'pumps', '2026-03-19T12:00:00Z'));
  const onRow = (...rows: number[]) => proposal && lastAnswered(proposal, said(...rows.map((on, id) => ({ id, kind: 'question' as const, about: 'pumps', on, at: '2026-03-20T12:00:00Z' }))))?.row;

  test.each([
    [[], undefined],
    [[1], 1],
    [[3, 1], 3],
    [[1, 3], 3],
    [[5], 5]
  ])('of questions about rows %j: row %s', (rows, expected) => {
    expect(onRow(...rows)).toBe(expected);
  });
});
