import type { ProposalAct } from '../../src/domain/proposal/proposalActs';
import { deputiesLimit, proposalActBody, readProposalAct, termMonthsLimit } from '../../src/domain/proposal/proposalActs';
import { defaultPractice } from '../../src/domain/community/practice';
import type { ProposedCommunity } from '../../src/domain/proposal/proposal';
import { communityKey, departmentKey, personKey, unitKey } from '../../src/domain/identity';
import { row } from './rows';

const ana = { key: personKey('7'), name: 'Ana' };
const bo = { key: personKey('8'), name: 'Bo' };
const proposed: ProposedCommunity = {
  unit: unitKey('field'),
  type: 'guild',
  charter: { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field' },
  practice: { ...defaultPractice, tags: ['water'], parent: communityKey('machines') },
  manager: ana,
  deputies: [bo],
  sponsor: bo,
  hours: 3,
  termMonths: 18,
  revives: communityKey('old-pumps')
};
const read = (kind: string, body: unknown, community = 'pumps-1'): ProposalAct | undefined => readProposalAct(row({ kind, body, community }));
const written = (change: Record<string, unknown> = {}): Record<string, unknown> => ({ ...proposalActBody({ kind: 'proposal', proposed }), ...change });

describe('What people add to Proposals', () => {
  const acts: ProposalAct[] = [
    { kind: 'proposal', proposed },
    { kind: 'withdraw' },
    { kind: 'support' },
    { kind: 'support', department: departmentKey('labs') },
    { kind: 'unsupport' },
    { kind: 'confirmHours', version: 30, hours: 3 },
    { kind: 'agreement', agrees: true },
    { kind: 'agreement', agrees: false },
    { kind: 'reply', question: 4, text: 'Bo hosts.' },
    { kind: 'volunteer', role: 'manager', note: '' },
    { kind: 'volunteer', role: 'deputy', note: 'I know pumps.', handOver: 12 },
    { kind: 'standDown', role: 'deputy' },
    { kind: 'successorTask', handOver: 12, task: 'read', isDone: true },
    { kind: 'successorTask', handOver: 12, task: 'read', isDone: false },
    { kind: 'askMentor', mentor: bo },
    { kind: 'mentorAnswer', ask: 9, accepts: true },
    { kind: 'mentorAnswer', ask: 9, accepts: false },
    { kind: 'showRecord', isShown: true },
    { kind: 'showRecord', isShown: false }
  ];
  test.each(acts.map(act => [act.kind, act] as const))('%s is read as it was written: %j', (kind, act) => {
    expect(read(kind, JSON.parse(JSON.stringify(proposalActBody(act))))).toEqual(act);
  });

  test.each([
    ['join', {}],
    ['', {}],
    ['confirmHours', { version: 30 }],
    ['confirmHours', { hours: 3 }],
    ['confirmHours', { version: 30, hours: 41 }],
    ['confirmHours', { version: '30', hours: 3 }],
    ['reply', { question: 4 }],
    ['reply', { text: 'Bo hosts.' }],
    ['reply', { question: 4, text: 'x'.repeat(501) }],
    ['volunteer', { note: 'Me.' }],
    ['volunteer', { role: 'owner' }],
    ['standDown', {}],
    ['successorTask', { task: 'read' }],
    ['successorTask', { handOver: 12 }],
    ['askMentor', { mentor: 'Bo' }],
    ['mentorAnswer', { accepts: true }]
  ])('%s of %j states nothing', (kind, body) => {
    expect(read(kind, body)).toBeUndefined();
  });

  test('leaves out what cannot be shown, and states the rest', () => {
    expect(read('support', { department: 'x'.repeat(61) })).toEqual({ kind: 'support' });
    expect(read('support', undefined)).toEqual({ kind: 'support' });
    expect(read('volunteer', { role: 'manager', note: 'x'.repeat(501), handOver: 0 })).toEqual({ kind: 'volunteer', role: 'manager', note: '' });
    expect(read('agreement', { agrees: 'yes' })).toEqual({ kind: 'agreement', agrees: false });
    expect(read('showRecord', { isShown: 1 })).toEqual({ kind: 'showRecord', isShown: false });
    expect(read('mentorAnswer', { ask: 9, accepts: 'no' })).toEqual({ kind: 'mentorAnswer', ask: 9, accepts: false });
    expect(read('successorTask', { handOver: 1, task: 'a', isDone: 'yes' })).toEqual({ kind: 'successorTask', handOver: 1, task: 'a', isDone: false });
  });
});

describe('A proposal', () => {
  test.each([
    ['without a title', { title: '' }],
    ['without a purpose', { purpose: '' }],
    ['without a type', { type: 'cult' }],
    ['without a unit', { unit: undefined }],
    ['with a unit of 41 characters', { unit: 'x'.repeat(41) }],
    ['without a manager', { manager: { name: 'Ana' } }]
  ])('%s proposes nothing', (_what, change) => {
    expect(read('proposal', written(change))).toBeUndefined();
  });

  test('under a key that is none proposes nothing', () => {
    expect(read('proposal', written(), 'Pumps 1')).toBeUndefined();
  });

  test('without the rest takes an hour, a year, nobody else, and the usual ways', () => {
    const { title, purpose, type, unit, manager } = written();
    expect(read('proposal', { title, purpose, type, unit, manager })).toEqual({
      kind: 'proposal',
      proposed: { unit: 'field', type: 'guild', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: '' }, practice: defaultPractice, manager: ana, deputies: [], hours: 1, termMonths: 12 }
    });
  });

  test('has five deputies at most, and only persons', () => {
    const read6 = read('proposal', written({ deputies: ['x', ...Array.from({ length: 6 }, (_, index) => ({ key: String(index + 1), name: 'D' }))] }));
    expect(read6).toMatchObject({ proposed: { deputies: { length: deputiesLimit } } });
    expect([deputiesLimit, termMonthsLimit]).toEqual([5, 60]);
  });
});
