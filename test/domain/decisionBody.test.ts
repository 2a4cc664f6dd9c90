import { decisionBody } from '../../src/domain/community/decisionBody';
import type { WrittenDecision } from '../../src/domain/community/decisionBody';
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

describe('A decision as an approver writes it', () => {
  const written: [WrittenDecision, object][] = [
    [
      { kind: 'founded', ...place, type: 'guild', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: '' }, roles: [{ role: 'manager', person: ana }], reason: '' },
      { kind: 'founded', ...place, type: 'guild', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: '' }, practice: defaultPractice, founded: stamped, state: 'active', roles: [{ role: 'manager', person: ana, from: stamped }], reason: '' }
    ],
    [
      { kind: 'founded', ...place, type: 'club', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field' }, founded: 1000, roles: [], reason: 'Asked for.' },
      { kind: 'founded', ...place, type: 'club', charter: { title: 'Pumps', purpose: 'Keep them running.', audience: 'Field' }, practice: defaultPractice, founded: 1000, state: 'active', roles: [], reason: 'Asked for.' }
    ],
    [
      { kind: 'approved', ...place, type: 'club', charter: { title: 'Pumps', purpose: 'P', audience: '' }, practice: { cadence: 'weekly' }, roles: [], reason: '', proposal: { key: communityKey('p'), row: 3, version: 2 } },
      { kind: 'approved', ...place, type: 'club', charter: { title: 'Pumps', purpose: 'P', audience: '' }, practice: { ...defaultPractice, cadence: 'weekly' }, founded: stamped, state: 'seeding', roles: [], reason: '', proposal: { key: 'p', row: 3, version: 2 } }
    ],
    [
      { kind: 'declined', unit: place.unit, proposal: { key: communityKey('p'), row: 3, version: 2 }, text: 'Join that one.' },
      { kind: 'declined', unit: place.unit, proposal: { key: 'p', row: 3, version: 2 }, text: 'Join that one.' }
    ],
    [
      { kind: 'question', unit: place.unit, proposal: { key: communityKey('p'), row: 3, version: 2 }, text: 'Who hosts?' },
      { kind: 'question', unit: place.unit, proposal: { key: 'p', row: 3, version: 2 }, text: 'Who hosts?' }
    ],
    [
      { kind: 'roleEnded', ...place, role: 'deputy', person: bo.key },
      { kind: 'roleEnded', ...place, role: 'deputy', person: '8', until: stamped }
    ],
    [
      { kind: 'roleEnded', ...place, role: 'deputy', person: bo.key, until: 1000 },
      { kind: 'roleEnded', ...place, role: 'deputy', person: '8', until: 1000 }
    ],
    [
      { kind: 'openRole', ...place, role: 'manager', note: 'Two hours a week.' },
      { kind: 'openRole', ...place, role: 'manager', note: 'Two hours a week.' }
    ],
    [
      { kind: 'openRole', ...place, role: 'sponsor', note: '' },
      { kind: 'openRole', ...place, role: 'sponsor', note: '' }
    ],
    [
      { kind: 'role', ...place, term: { role: 'deputy', person: bo } },
      { kind: 'role', ...place, term: { role: 'deputy', person: bo, from: stamped } }
    ],
    [
      { kind: 'state', ...place, state: 'closed', reason: 'Done.' },
      { kind: 'state', ...place, state: 'closed', since: stamped, reason: 'Done.', roles: [] }
    ],
    [
      { kind: 'state', ...place, state: 'active', since: 1000, reason: '' },
      { kind: 'state', ...place, state: 'active', since: 1000, reason: '', roles: [] }
    ],
    [
      { kind: 'state', ...place, state: 'merged', since: 1000, reason: 'R', recap: 'C', into: communityKey('valves'), roles: [{ role: 'manager', person: ana }] },
      { kind: 'state', ...place, state: 'merged', since: 1000, reason: 'R', recap: 'C', into: 'valves', roles: [{ role: 'manager', person: ana, from: stamped }] }
    ]
  ];
  test.each(written)('%j is read back, with the stamp where it names no instant', (decision, expected) => {
    const body: unknown = JSON.parse(JSON.stringify(decisionBody(decision)));
    expect(read(decision.kind, body)).toEqual(expected);
  });
});
