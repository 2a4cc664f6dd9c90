import type { Decision } from '../../src/domain/community/decisions';
import { readDecision } from '../../src/domain/community/decisions';
import { defaultPractice } from '../../src/domain/community/practice';
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
    practice: defaultPractice,
    founded: stamped,
    state: 'active',
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
    ['that begins by seeding', { ...founding, state: 'seeding' }, { ...decided, state: 'seeding' }],
    ['with ways of its own', { ...founding, cadence: 'weekly', access: 'onRequest', tags: ['water'] }, { ...decided, practice: { ...defaultPractice, cadence: 'weekly', access: 'onRequest', tags: ['water'] } }],
    ['with hours, a term and somebody who stands in', { ...founding, roles: [{ role: 'manager', person: ana, hours: 4, termEnds: 5000, acting: true }] }, { ...decided, roles: [{ role: 'manager', person: ana, from: stamped, hours: 4, termEnds: 5000, acting: true }] }],
    ['with hours that are none, which are left out', { ...founding, roles: [{ role: 'manager', person: ana, hours: 0 }, { role: 'deputy', person: bo, hours: 41, acting: 'yes' }] }, { ...decided, roles: [{ role: 'manager', person: ana, from: stamped }, { role: 'deputy', person: bo, from: stamped }] }],
    ['with roles that are none, which are left out', { ...founding, roles: ['manager', null, { role: 'owner', person: ana }, { role: 'manager' }, { role: 'deputy', person: bo }] }, { ...decided, roles: [{ role: 'deputy', person: bo, from: stamped }] }]
  ];
  test.each(accepted)('%s is read', (_what, body, decision) => {
    expect(read('founded', body)).toEqual(decision);
  });

  test.each([
    ['without a title', { ...founding, title: undefined }],
    ['without a type', { ...founding, type: undefined }],
    ['of a type nobody knows', { ...founding, type: 'cult' }],
    ['that names a proposal, which an approval does', { ...founding, proposal: { key: 'p', row: 3, version: 1 } }]
  ])('%s states nothing', (_what, body) => {
    expect(read('founded', body)).toBeUndefined();
  });

  test.each(['a', '7', 'pumps-valves-0a1b2c3d', 'x'.repeat(60)])('may have the key “%s”', key => {
    expect(read('founded', founding, key)).toMatchObject({ community: key });
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
    ['holds from the stamp on', { state: 'closed' }, { state: 'closed', since: stamped, reason: '', roles: [] }],
    ['may say since when and why', { state: 'completed', since: 1000, reason: 'All pumps run.' }, { state: 'completed', since: 1000, reason: 'All pumps run.', roles: [] }],
    ['may leave a recap and say where to', { state: 'merged', reason: 'One is enough.', recap: 'It was good.', into: 'valves' }, { state: 'merged', since: stamped, reason: 'One is enough.', recap: 'It was good.', into: 'valves', roles: [] }],
    ['leaves out a recap of more than 2,000 characters', { state: 'closed', recap: 'x'.repeat(2001) }, { state: 'closed', since: stamped, reason: '', roles: [] }],
    ['may say who runs it from now on', { state: 'seeding', roles: [{ role: 'manager', person: ana }] }, { state: 'seeding', since: stamped, reason: '', roles: [{ role: 'manager', person: ana, from: stamped }] }],
    ['states nothing of a proposed one', { state: 'proposed' }, undefined],
    ['states nothing without a state', { since: 1000 }, undefined],
    ['states nothing of a state nobody knows', { state: 'asleep' }, undefined]
  ];
  test.each(states)('%s', (_what, body, state) => {
    expect(read('state', body)).toEqual(state && { kind: 'state', ...place, ...state });
  });

  test.each(['seeding', 'active', 'completed', 'merged', 'closed'])('may be %s', state => {
    expect(read('state', { state })).toMatchObject({ state });
  });
});

test.each(['join', 'charter', '', 'Founded'])('a row of the kind “%s” is no decision', kind => {
  expect(read(kind, { title: 'Pumps', type: 'guild', role: 'manager', person: ana, state: 'closed' })).toBeUndefined();
});

describe('An answer to a proposal', () => {
  const proposal = { key: 'p', row: 3, version: 1 };
  test.each([
    ['without the proposal', 'declined', { text: 'No.' }],
    ['without the row', 'declined', { text: 'No.', proposal: { key: 'p', version: 1 } }],
    ['without the version', 'question', { text: 'Who?', proposal: { key: 'p', row: 3 } }],
    ['without the key', 'question', { text: 'Who?', proposal: { row: 3, version: 1 } }],
    ['of a row that is no number', 'question', { text: 'Who?', proposal: { ...proposal, row: '3' } }],
    ['of a row before the first', 'question', { text: 'Who?', proposal: { ...proposal, row: 0 } }],
    ['of half a version', 'question', { text: 'Who?', proposal: { ...proposal, version: 1.5 } }],
    ['without a reason', 'declined', { proposal }],
    ['with a question of spaces', 'question', { proposal, text: '  ' }],
    ['with a question of 501 characters', 'question', { proposal, text: 'x'.repeat(501) }],
    ['that approves nothing', 'approved', { title: 'Pumps', type: 'guild' }]
  ])('%s states nothing', (_what, kind, body) => {
    expect(read(kind, body)).toBeUndefined();
  });
});

describe('A decision that ends or opens a role', () => {
  test.each([
    ['roleEnded', { person: '8' }],
    ['roleEnded', { role: 'deputy' }],
    ['roleEnded', { role: 'owner', person: '8' }],
    ['openRole', {}],
    ['openRole', { role: 'owner' }]
  ])('%s of %j states nothing', (kind, body) => {
    expect(read(kind, body)).toBeUndefined();
  });
});
