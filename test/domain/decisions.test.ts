import type { Decision, WrittenDecision } from '../../src/domain/community/decisions';
import { decisionBody, readDecision } from '../../src/domain/community/decisions';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import { row } from './rows';

const stamped = Date.parse('2026-01-05T09:00:00Z');
const place = { community: communityKey('pumps'), unit: unitKey('field') };
const ana = { key: personKey('7'), name: 'Ana' };
const bo = { key: personKey('8'), name: 'Bo' };
const read = (kind: string, body: unknown, community = 'pumps'): Decision | undefined =>
  readDecision(row({ kind, body, community, folder: 'field', at: '2026-01-05T09:00:00Z' }));

describe('A founding', () => {
  const founding = { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field', type: 'guild' };
  const decided = {
    kind: 'founded',
    ...place,
    type: 'guild',
    charter: { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field' },
    founded: stamped,
    roles: [],
    reason: ''
  };

  const accepted: [string, unknown, object][] = [
    ['with a title, a purpose, an audience and a type', founding, decided],
    ['without purpose and audience', { title: 'Pumps', type: 'guild' }, { ...decided, charter: { title: 'Pumps', purpose: '', audience: '' } }],
    ['of an earlier day', { ...founding, founded: 1000 }, { ...decided, founded: 1000 }],
    ['with a reason', { ...founding, reason: ' Asked for by many. ' }, { ...decided, reason: 'Asked for by many.' }],
    ['with a reason of 500 characters', { ...founding, reason: 'x'.repeat(500) }, { ...decided, reason: 'x'.repeat(500) }],
    ['with a reason of 501 characters, which is left out', { ...founding, reason: 'x'.repeat(501) }, decided],
    ['with a manager and a deputy, from the stamp on', { ...founding, roles: [{ role: 'manager', person: ana }, { role: 'deputy', person: bo }] }, { ...decided, roles: [{ role: 'manager', person: ana, from: stamped }, { role: 'deputy', person: bo, from: stamped }] }],
    ['with a term that is told', { ...founding, roles: [{ role: 'manager', person: ana, from: 1000, until: 2000 }] }, { ...decided, roles: [{ role: 'manager', person: ana, from: 1000, until: 2000 }] }],
    ['with roles that are none, which are left out', { ...founding, roles: ['manager', null, { role: 'owner', person: ana }, { role: 'manager' }, { role: 'deputy', person: bo }] }, { ...decided, roles: [{ role: 'deputy', person: bo, from: stamped }] }]
  ];
  test.each(accepted)('%s is read', (_what, body, decision) => {
    expect(read('founded', body)).toEqual(decision);
  });

  test.each([
    ['without a title', { ...founding, title: undefined }],
    ['without a type', { ...founding, type: undefined }],
    ['of a type nobody knows', { ...founding, type: 'cult' }]
  ])('%s states nothing', (_what, body) => {
    expect(read('founded', body)).toBeUndefined();
  });

  test.each(['a', '7', 'pumps-valves-0a1b2c3d', 'x'.repeat(60)])('may have the key “%s”', key => {
    expect(read('founded', founding, key)?.community).toBe(key);
  });

  test.each(['', '-pumps', 'Pumps', 'pumps 7', 'pümps', 'p/q', 'x'.repeat(61), 'pumps\n', '?pumps'])('may not have the key “%s”', key => {
    expect(read('founded', founding, key)).toBeUndefined();
  });
});

describe('A decision about a role', () => {
  const terms: [string, unknown, object | undefined][] = [
    ['names the person, from the stamp on', { role: 'manager', person: ana }, { role: 'manager', person: ana, from: stamped }],
    ['may say from when until when', { role: 'deputy', person: ana, from: 1000, until: 2000 }, { role: 'deputy', person: ana, from: 1000, until: 2000 }],
    ['states nothing without a role', { person: ana }, undefined],
    ['states nothing of a role nobody knows', { role: 'owner', person: ana }, undefined],
    ['states nothing without a person', { role: 'manager' }, undefined],
    ['states nothing of a person without a key', { role: 'manager', person: { name: 'Ana' } }, undefined],
    ['states nothing of a person without a name', { role: 'manager', person: { key: '7' } }, undefined],
    ['states nothing of a person whose key is longer than any', { role: 'manager', person: { key: '1'.repeat(21), name: 'Ana' } }, undefined]
  ];
  test.each(terms)('%s', (_what, body, term) => {
    expect(read('role', body)).toEqual(term && { kind: 'role', ...place, term });
  });
});

describe('A decision about a state', () => {
  const states: [string, unknown, object | undefined][] = [
    ['holds from the stamp on', { state: 'closed' }, { state: 'closed', since: stamped, reason: '' }],
    ['may say since when and why', { state: 'completed', since: 1000, reason: 'All pumps run.' }, { state: 'completed', since: 1000, reason: 'All pumps run.' }],
    ['states nothing without a state', { since: 1000 }, undefined],
    ['states nothing of a state nobody knows', { state: 'asleep' }, undefined]
  ];
  test.each(states)('%s', (_what, body, state) => {
    expect(read('state', body)).toEqual(state && { kind: 'state', ...place, ...state });
  });

  test.each(['proposed', 'seeding', 'active', 'completed', 'merged', 'closed'])('may be %s', state => {
    expect(read('state', { state })).toMatchObject({ state });
  });
});

test.each(['join', 'charter', '', 'Founded'])('a row of the kind “%s” is no decision', kind => {
  expect(read(kind, { title: 'Pumps', type: 'guild', role: 'manager', person: ana, state: 'closed' })).toBeUndefined();
});

describe('A decision as an approver writes it', () => {
  const written: [WrittenDecision, object][] = [
    [
      { kind: 'founded', ...place, type: 'guild', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: '' }, roles: [{ role: 'manager', person: ana }], reason: '' },
      { kind: 'founded', ...place, type: 'guild', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: '' }, founded: stamped, roles: [{ role: 'manager', person: ana, from: stamped }], reason: '' }
    ],
    [
      { kind: 'founded', ...place, type: 'club', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field' }, founded: 1000, roles: [], reason: 'Asked for.' },
      { kind: 'founded', ...place, type: 'club', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field' }, founded: 1000, roles: [], reason: 'Asked for.' }
    ],
    [
      { kind: 'role', ...place, term: { role: 'deputy', person: bo } },
      { kind: 'role', ...place, term: { role: 'deputy', person: bo, from: stamped } }
    ],
    [
      { kind: 'state', ...place, state: 'closed', reason: 'Done.' },
      { kind: 'state', ...place, state: 'closed', since: stamped, reason: 'Done.' }
    ],
    [
      { kind: 'state', ...place, state: 'active', since: 1000, reason: '' },
      { kind: 'state', ...place, state: 'active', since: 1000, reason: '' }
    ]
  ];
  test.each(written)('%j is read back, with the stamp where it names no instant', (decision, expected) => {
    const body: unknown = JSON.parse(JSON.stringify(decisionBody(decision)));
    expect(read(decision.kind, body)).toEqual(expected);
  });
});
