import type { Act } from '../../src/domain/community/acts';
import { actBody, readAct } from '../../src/domain/community/acts';
import { communityKey, personKey } from '../../src/domain/identity';
import { row } from './rows';

const ana = { key: personKey('7'), name: 'Ana' };
const read = (kind: string, body: unknown): Act | undefined => readAct(row({ kind, body }));

describe('An act', () => {
  const acts: Act[] = [
    { kind: 'charter', change: { title: 'Pumps', audience: '' } },
    { kind: 'practice', change: { cadence: 'weekly', parent: '' } },
    { kind: 'launch', missing: ['founders', 'welcome'] },
    { kind: 'plan', item: { key: 'first', kind: 'session', title: 'First', person: ana, due: 5, isDone: true } },
    { kind: 'plan', item: { removed: 'first' } },
    { kind: 'host', person: ana },
    { kind: 'host', person: ana, until: 50 },
    { kind: 'openRole', role: 'manager', note: 'Two hours.' },
    { kind: 'openRole', role: 'deputy', note: '' },
    { kind: 'closeRole', role: 'manager' },
    { kind: 'handOver', role: 'manager', to: ana },
    { kind: 'handOverTask', handOver: 3, task: 'introduce', isDone: true },
    { kind: 'handOverTask', handOver: 3, task: 'introduce', isDone: false },
    { kind: 'handOverOff', role: 'manager' },
    { kind: 'admission', person: ana.key, isAdmitted: true },
    { kind: 'admission', person: ana.key, isAdmitted: false },
    { kind: 'naming', agrees: true },
    { kind: 'naming', agrees: false },
    { kind: 'stillHere' },
    { kind: 'endProposal', to: 'closed', reason: 'Done.', recap: 'Good.' },
    { kind: 'endProposal', to: 'merged', reason: 'One.', recap: 'Good.', into: communityKey('valves') },
    { kind: 'endProposalOff' }
  ];
  test.each(acts.map(act => [act.kind, act] as const))('%s is read as it was written: %j', (kind, act) => {
    expect(read(kind, JSON.parse(JSON.stringify(actBody(act))))).toEqual(act);
  });

  const nothing: [string, unknown][] = [
    ['join', {}],
    ['', {}],
    ['plan', { key: 'first', title: 'First' }],
    ['host', { person: 'Ana' }],
    ['openRole', {}],
    ['openRole', { role: 'owner' }],
    ['closeRole', {}],
    ['handOver', { role: 'manager' }],
    ['handOver', { to: ana }],
    ['handOverTask', { task: 'introduce' }],
    ['handOverTask', { handOver: 3 }],
    ['handOverTask', { handOver: 3, task: 't'.repeat(41) }],
    ['handOverOff', {}],
    ['admission', { isAdmitted: true }],
    ['admission', { person: '1'.repeat(21), isAdmitted: true }],
    ['endProposal', { to: 'closed', reason: 'Done.' }],
    ['endProposal', { to: 'closed', recap: 'Good.' }],
    ['endProposal', { reason: 'Done.', recap: 'Good.' }],
    ['endProposal', { to: 'active', reason: 'Done.', recap: 'Good.' }],
    ['endProposal', { to: 'closed', reason: 'x'.repeat(501), recap: 'Good.' }],
    ['endProposal', { to: 'closed', reason: 'Done.', recap: 'x'.repeat(2001) }],
    ['volunteer', { role: 'manager', to: ana }]
  ];
  test.each(nothing)('%s of %j states nothing', (kind, body) => {
    expect(read(kind, body)).toBeUndefined();
  });

  test('leaves out what cannot be shown, and states the rest', () => {
    expect(read('launch', { missing: ['founders', 7, '', 'k'.repeat(41)] })).toEqual({ kind: 'launch', missing: ['founders'] });
    expect(read('launch', {})).toEqual({ kind: 'launch', missing: [] });
    expect(read('launch', { missing: Array.from({ length: 70 }, (_, index) => `k${index}`) })).toMatchObject({ missing: { length: 60 } });
    expect(read('openRole', { role: 'manager', note: 'x'.repeat(501) })).toEqual({ kind: 'openRole', role: 'manager', note: '' });
    expect(read('admission', { person: '7', isAdmitted: 'yes' })).toEqual({ kind: 'admission', person: '7', isAdmitted: false });
    expect(read('naming', {})).toEqual({ kind: 'naming', agrees: false });
    expect(read('handOverTask', { handOver: 3, task: 'introduce', isDone: 1 })).toMatchObject({ isDone: false });
  });
});
