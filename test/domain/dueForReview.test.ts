import type { Reviewable } from '../../src/domain/community/dueForReview';
import { cadencesOfPatience, dueForReview, dueReasons, lastSign, reviewEvery } from '../../src/domain/community/dueForReview';
import { defaultPractice } from '../../src/domain/community/practice';
import type { RoleTerm } from '../../src/domain/community/roles';
import { personKey } from '../../src/domain/identity';
import { day } from '../../src/domain/time';

const now = Date.parse('2026-11-27T12:00:00Z');
const founded = Date.parse('2025-01-10T09:00:00Z');
const term: RoleTerm = { role: 'manager', person: { key: personKey('7'), name: 'Mika' }, from: founded };
const stays = (): boolean => false;

/** A monthly community that is looked after, unless said otherwise. */
function community(change: Partial<Reviewable> = {}): Reviewable {
  return {
    state: 'active',
    stateSince: founded,
    decided: { state: 'active', since: founded, reason: '' },
    roles: [term],
    practice: defaultPractice,
    lastAct: now - 20 * day,
    ...change
  };
}

const due = (change: Partial<Reviewable>, hasLeft: (person: string) => boolean = stays) => dueForReview(community(change), hasLeft, now);
const ending = { to: 'closed' as const, reason: 'Nobody comes.', recap: 'It was good.', at: now - day, by: personKey('7') };

test('The most pressing reason stands first; patience lasts two cadences, a review half a year', () => {
  expect(dueReasons).toEqual(['endProposed', 'noManager', 'managerLeft', 'termEnded', 'silent', 'seedingLong']);
  expect([cadencesOfPatience, reviewEvery]).toEqual([2, 6]);
});

describe('A community is due for a review', () => {
  test('never while it is looked after', () => {
    expect(due({})).toEqual([]);
  });

  test.each(['completed', 'merged', 'closed'] as const)('never once it is %s', state => {
    expect(due({ state, decided: { state, since: founded, reason: 'x' }, roles: [], lastAct: undefined, endProposal: ending })).toEqual([]);
  });

  test('where nobody manages it, since the last term ended', () => {
    expect(due({ roles: [] })).toEqual([{ kind: 'noManager' }]);
    expect(due({ roles: [{ ...term, role: 'deputy' }, { ...term, role: 'sponsor', until: now - day }] })).toEqual([{ kind: 'noManager' }]);
    const first = { ...term, until: now - 90 * day };
    const second = { ...term, from: now - 90 * day, until: now - 10 * day };
    expect(due({ roles: [second, first] })).toEqual([{ kind: 'noManager', since: now - 10 * day }]);
  });

  test('a manager who is still to begin is no manager yet, and no end of a term', () => {
    expect(due({ roles: [{ ...term, from: now + day, until: now + 9 * day }] })).toEqual([{ kind: 'noManager' }]);
  });

  test('where its manager has left, and not where somebody else did', () => {
    expect(due({ roles: [{ ...term, termEnds: now - day }] }, person => person === '7')).toEqual([{ kind: 'managerLeft' }]);
    expect(due({}, person => person === '8')).toEqual([]);
  });

  test.each([
    ['a day ago', -day, true],
    ['now', 0, true],
    ['tomorrow', day, false]
  ])('where the term of its manager ends %s: %s', (_when, offset, isDue) => {
    expect(due({ roles: [{ ...term, termEnds: now + offset }] })).toEqual(isDue ? [{ kind: 'termEnded', since: now + offset }] : []);
  });

  test.each([
    ['weekly', 13.9, false],
    ['weekly', 14, true],
    ['monthly', 60.7, false],
    ['monthly', 60.8, true],
    ['quarterly', 182, false],
    ['quarterly', 183, true]
  ] as const)('%s and silent for %d days: %s', (cadence, days, isDue) => {
    const lastAct = now - days * day;
    expect(due({ practice: { ...defaultPractice, cadence }, lastAct })).toEqual(isDue ? [{ kind: 'silent', since: lastAct }] : []);
  });

  test('silence ends with an act, with “still here”, and with the beginning of its present state', () => {
    const long = now - 200 * day;
    expect(due({ lastAct: undefined })).toEqual([{ kind: 'silent', since: founded }]);
    expect(due({ lastAct: long, stillHere: now - day })).toEqual([]);
    expect(due({ lastAct: long, stateSince: now - day })).toEqual([]);
    expect(lastSign({ lastAct: 3, stillHere: 2, stateSince: 1 })).toBe(3);
    expect(lastSign({ lastAct: 1, stillHere: 3, stateSince: 2 })).toBe(3);
    expect(lastSign({ lastAct: undefined, stateSince: 2 })).toBe(2);
  });

  test('where it has been starting for two cadences, whoever joined meanwhile', () => {
    const since = now - 61 * day;
    const seeding = { state: 'seeding' as const, decided: { state: 'seeding' as const, since, reason: '' } };
    expect(due({ ...seeding, stateSince: since, lastAct: now })).toEqual([{ kind: 'seedingLong', since }]);
    expect(due({ ...seeding, stateSince: now - 60 * day, lastAct: undefined })).toEqual([]);
  });

  test('where its keepers propose to end it, before everything else', () => {
    expect(due({ endProposal: ending, roles: [] })).toEqual([{ kind: 'endProposed', since: now - day }, { kind: 'noManager' }]);
    expect(due({ endProposal: { ...ending, at: founded - day } })).toEqual([]);
  });

  test('for several reasons at once', () => {
    const lastAct = now - 300 * day;
    expect(due({ roles: [{ ...term, termEnds: now - day }], lastAct })).toEqual([{ kind: 'termEnded', since: now - day }, { kind: 'silent', since: lastAct }]);
  });
});

describe('A review that kept it', () => {
  const kept = (at: string) => ({ at: Date.parse(at), by: personKey('2'), note: '' });

  test.each([
    ['2026-11-27T11:00:00Z', false],
    ['2026-05-27T12:00:01Z', false],
    ['2026-05-27T12:00:00Z', true],
    ['2026-05-26T12:00:00Z', true]
  ])('at %s leaves it due today: %s', (at, isDue) => {
    expect(due({ roles: [], reviewed: kept(at) })).toEqual(isDue ? [{ kind: 'noManager' }] : []);
  });

  test('does not postpone what keepers ask for after it, and answers what they asked before', () => {
    expect(due({ roles: [], endProposal: ending, reviewed: kept('2026-11-01T00:00:00Z') })).toEqual([{ kind: 'endProposed', since: now - day }]);
    expect(due({ roles: [], endProposal: ending, reviewed: kept('2026-11-27T00:00:00Z') })).toEqual([]);
    expect(due({ endProposal: ending, reviewed: { ...kept('2026-11-27T00:00:00Z'), at: ending.at } })).toEqual([]);
  });
});
