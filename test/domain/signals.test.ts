import * as fc from 'fast-check';
import type { Community } from '../../src/domain/community/community';
import { communityStates, hasEnded } from '../../src/domain/community/communityState';
import type { PlanItem } from '../../src/domain/community/plan';
import { defaultPractice } from '../../src/domain/community/practice';
import { openHandOvers, openRoles } from '../../src/domain/community/openings';
import type { HasLeft } from '../../src/domain/community/openings';
import type { Watched } from '../../src/domain/community/signals';
import { signalsFor, signalsOf, silenceOf, termNotice } from '../../src/domain/community/signals';
import type { Living } from '../../src/domain/directory/life';
import { day } from '../../src/domain/time';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const nobodyLeft: HasLeft = () => false;
const left = (...keys: readonly string[]): HasLeft => key => keys.includes(key);
const manager = termOf('manager', '7', '2025-01-01');
const deputy = termOf('deputy', '8', '2025-01-01');
const sponsor = termOf('sponsor', '9', '2025-01-01');
const session = (change: Partial<PlanItem>): PlanItem => ({ key: 's', kind: 'session', title: 'Pumps', isDone: false, ...change });

type Change = Partial<Watched & Living>;

/** A weekly community of 7 with deputy 8 and sponsor 9, last heard of on 1 March 2026. */
function pumps(change: Change = {}): Watched {
  return communityEntry({
    key: 'pumps',
    practice: { ...defaultPractice, cadence: 'weekly' },
    roles: [manager, deputy, sponsor],
    stateSince: noon('2025-01-01'),
    lastAct: noon('2026-03-01'),
    ...change
  });
}

const told = (community: Watched, at: string, hasLeft = nobodyLeft) =>
  signalsOf(community, hasLeft, noon(at)).map(({ kind, forWhom }) => `${kind}: ${forWhom.join(' ')}`);

describe('A silence', () => {
  test.each<[string, Change, string, readonly string[]]>([
    ['of almost two cadences is nobody’s business', {}, '2026-03-14', []],
    ['of two cadences is told to the manager alone', {}, '2026-03-15', ['silence: 7']],
    ['of almost three still is', {}, '2026-03-21', ['silence: 7']],
    ['of three cadences is told to deputy and sponsor too', {}, '2026-03-22', ['silence: 7 8 9']],
    ['is answered by “still here”', { stillHere: noon('2026-03-16') }, '2026-03-29', []],
    ['is asked about again two cadences after the answer', { stillHere: noon('2026-03-16') }, '2026-03-30', ['silence: 7']],
    ['is told to all at once where nobody manages it', { roles: [deputy, sponsor] }, '2026-03-15', ['silence: 8 9']],
    ['is measured by the own cadence', { practice: { ...defaultPractice, cadence: 'monthly' } }, '2026-04-30', []],
    ['is none with a session ahead that is planned in its space', { life: { nextSession: { at: noon('2026-03-20'), topic: 'Pumps' } } }, '2026-03-15', []],
    ['is one with such a session that is too far ahead', { life: { nextSession: { at: noon('2026-03-29'), topic: 'Pumps' } } }, '2026-03-15', ['silence: 7']],
    ['is one with such a session that has passed', { life: { nextSession: { at: noon('2026-03-14'), topic: 'Pumps' } } }, '2026-03-15', ['silence: 7']],
    ['of two months is one for a monthly one', { practice: { ...defaultPractice, cadence: 'monthly' } }, '2026-05-01', ['silence: 7']],
    ['ends with a session that was held', { plan: [session({ isDone: true, due: noon('2026-03-10') })] }, '2026-03-20', []],
    ['is none with a session ahead', { plan: [session({ due: noon('2026-03-29') })] }, '2026-03-15', []],
    ['is one with a session that is too far ahead', { plan: [session({ due: noon('2026-03-30') })] }, '2026-03-15', ['silence: 7']],
    ['is one with a session whose day has passed undone', { plan: [session({ due: noon('2026-03-15') })] }, '2026-03-15', ['silence: 7']],
    ['is one with a session that has no day', { plan: [session({}), session({ isDone: true })] }, '2026-03-15', ['silence: 7']],
    ['does not end with a prompt', { plan: [session({ kind: 'prompt', isDone: true, due: noon('2026-03-10') }), session({ kind: 'task', due: noon('2026-03-20') })] }, '2026-03-15', ['silence: 7']],
    ['does not end with a session that is done before its day', { plan: [session({ isDone: true, due: noon('2026-03-20') })] }, '2026-03-15', ['silence: 7']],
    ['is counted from the start where nobody came yet', { lastAct: undefined, stateSince: noon('2026-03-01') }, '2026-03-15', ['silence: 7']],
    ['is none while it is starting', { state: 'seeding' }, '2026-06-15', []],
    ['is none once it ended', { state: 'closed' }, '2026-06-15', []],
    ['is answered by saying that the role is open', { openings: [{ role: 'manager', at: noon('2026-03-16'), by: person('7').key, note: '', isOpen: true }] }, '2026-03-17', []],
    ['is not answered by saying so of another role', { openings: [{ role: 'deputy', at: noon('2026-03-16'), by: person('7').key, note: '', isOpen: true }] }, '2026-03-17', ['silence: 7']],
    ['is answered by proposing an end', { endProposal: { to: 'completed', reason: 'Done.', recap: 'It was good.', at: noon('2026-03-16'), by: person('7').key } }, '2026-03-17', []],
    ['is answered by a handover', { handOvers: [{ id: 4, role: 'manager', to: person('5'), at: noon('2026-03-16'), by: person('7').key, done: [] }] }, '2026-03-17', []],
    ['is not answered by a deputy’s handover', { handOvers: [{ id: 4, role: 'deputy', to: person('5'), at: noon('2026-03-16'), by: person('7').key, done: [] }] }, '2026-03-17', ['silence: 7']]
  ])('%s', (_which, change, at, expected) => {
    expect(told(pumps(change), at)).toEqual(expected);
  });

  test('names its evidence: since when, and how many cadences', () => {
    expect(signalsOf(pumps({ stillHere: noon('2026-03-16') }), nobodyLeft, noon('2026-03-30'))).toEqual([
      { kind: 'silence', since: noon('2026-03-01'), cadences: 4, isForManager: true, forWhom: ['7'] }
    ]);
    expect(signalsOf(pumps(), nobodyLeft, noon('2026-03-22'))).toEqual([
      { kind: 'silence', since: noon('2026-03-01'), cadences: 3, isForManager: false, forWhom: ['7', '8', '9'] }
    ]);
  });

  test('begins a question after two cadences, and is told to others after three', () => {
    expect(silenceOf).toEqual({ manager: 2, others: 3 });
  });

  test('tells one person with two roles once', () => {
    expect(told(pumps({ roles: [manager, deputy, termOf('sponsor', '8', '2025-01-01')] }), '2026-03-22')).toEqual(['silence: 7 8']);
  });
});

describe('Somebody who left', () => {
  test('is told at once to those who are still there', () => {
    expect(signalsOf(pumps(), left('7'), noon('2026-03-02'))).toEqual([{ kind: 'left', role: 'manager', person: person('7'), forWhom: ['8', '9'] }]);
  });

  test('is not asked “still you?”: the others are', () => {
    expect(told(pumps(), '2026-03-15', left('7'))).toEqual(['silence: 8 9', 'left: 8 9']);
  });

  test('is told to nobody where nobody is left', () => {
    expect(told(pumps({ roles: [manager] }), '2026-03-02', left('7'))).toEqual(['left: ']);
  });

  test('is no sign of a role that ended before', () => {
    expect(told(pumps({ roles: [termOf('manager', '7', '2025-01-01', '2026-01-01'), deputy] }), '2026-03-02', left('7'))).toEqual([]);
  });
});

describe('A term', () => {
  const ending = (at: string, role: 'manager' | 'sponsor' = 'manager') => pumps({ roles: [termOf(role, '7', '2025-01-01', undefined, { termEnds: noon(at) }), deputy] });
  test.each<[string, string, readonly string[]]>([
    ['31 days ahead needs nothing', '2026-04-02', []],
    ['30 days ahead is told to its holder', '2026-04-01', ['termEnds: 7']],
    ['that ends now is an open role, no sign', '2026-03-02', []]
  ])('%s', (_which, ends, expected) => {
    expect(told(ending(ends), '2026-03-02')).toEqual(expected);
  });

  test('tells when it ends', () => {
    expect(termNotice).toBe(30 * day);
    expect(signalsOf(ending('2026-03-20'), nobodyLeft, noon('2026-03-02'))).toEqual([{ kind: 'termEnds', role: 'manager', at: noon('2026-03-20'), forWhom: ['7'] }]);
  });

  test('of a sponsor has no end that anybody waits for', () => {
    expect(told(ending('2026-03-20', 'sponsor'), '2026-03-02')).toEqual([]);
  });
});

test('A sign is shown to exactly those it is for', () => {
  const at = noon('2026-03-15');
  expect(['7', '8', '9', '6'].map(key => signalsFor(person(key).key, pumps(), nobodyLeft, at).length)).toEqual([1, 0, 0, 0]);
});

test('Signs, open roles and handovers never name a community that has ended', () => {
  const instant = fc.integer({ min: noon('2025-01-01'), max: noon('2027-01-01') });
  const role = fc.constantFrom('manager' as const, 'deputy' as const, 'sponsor' as const);
  const term = fc.record({ role, person: fc.constantFrom('7', '8', '9').map(person), from: instant, termEnds: instant });
  const opening = fc.record({ role, at: instant, by: fc.constant(person('7').key), note: fc.constant(''), isOpen: fc.boolean() });
  const handOver = fc.record({ id: fc.nat(), role, to: fc.constant(person('6')), at: instant, by: fc.constant(person('7').key), done: fc.constant([]) });
  fc.assert(
    fc.property(
      fc.record({ state: fc.constantFrom(...communityStates), roles: fc.array(term), openings: fc.array(opening), handOvers: fc.array(handOver), lastAct: instant }),
      instant,
      fc.constantFrom<HasLeft>(nobodyLeft, left('7'), left('7', '8', '9')),
      (change, now, hasLeft) => {
        const community: Community = pumps(change);
        const named = [...signalsOf(community, hasLeft, now), ...openRoles(community, hasLeft, now), ...openHandOvers(community)];
        expect(hasEnded(community.state) && named.length > 0).toBe(false);
      }
    )
  );
});
