import type { Community } from '../../src/domain/community/community';
import type { DecisionOnCommunity } from '../../src/domain/community/decisionCounted';
import { isCounted } from '../../src/domain/community/decisionCounted';
import type { RoleTerm } from '../../src/domain/community/roles';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const amal = personKey('2');
const about = { community: communityKey('scheduling'), unit: unitKey('research') };
const mika = { key: personKey('7'), name: 'Mika' };
const counted = (decision: DecisionOnCommunity, community: Partial<Community> | undefined): boolean =>
  isCounted(decision, community && { ...communityEntry(), ...community }, amal);

test('Nothing counts of a community that is not there', () => {
  expect(counted({ kind: 'reviewed', ...about, note: '' }, undefined)).toBe(false);
});

describe('A role that was given counts', () => {
  const granted = { role: 'manager' as const, person: mika, hours: 3, termEnds: 900 };
  const held: RoleTerm = { ...granted, from: 100 };
  const isThere = (...roles: RoleTerm[]): boolean => counted({ kind: 'role', ...about, term: granted }, { roles });

  test('where the very term is there, by whatever name the person goes', () => {
    expect(isThere({ ...held, role: 'sponsor' }, { ...held, person: { ...mika, name: 'Mika K.' } })).toBe(true);
    expect(counted({ kind: 'role', ...about, term: { ...granted, until: 500 } }, { roles: [{ ...held, until: 500 }] })).toBe(true);
  });

  test.each<[string, Partial<RoleTerm>]>([
    ['of another role', { role: 'deputy' }],
    ['of somebody else', { person: { key: personKey('8'), name: 'Mika' } }],
    ['with other hours', { hours: 4 }],
    ['with another end of term', { termEnds: 901 }],
    ['ended by somebody else meanwhile', { until: 200 }]
  ])('not where there is a term %s', (_what, change) => {
    expect(isThere({ ...held, ...change })).toBe(false);
  });
});

describe('The end of a role counts', () => {
  const ended: DecisionOnCommunity = { kind: 'roleEnded', ...about, role: 'manager', person: mika.key };
  const term: RoleTerm = { role: 'manager', person: mika, from: 100 };

  test.each<[string, readonly RoleTerm[], boolean]>([
    ['where every term of it has an end', [{ ...term, until: 200 }, { ...term, from: 300, until: 400 }], true],
    ['where there is none', [], true],
    ['beside another role of the person', [{ ...term, role: 'deputy' }, { ...term, until: 200 }], true],
    ['beside somebody else in it', [{ ...term, person: { key: personKey('8'), name: 'Dana' } }], true],
    ['not while one goes on', [{ ...term, until: 200 }, { ...term, from: 300 }], false]
  ])('%s', (_what, roles, is) => {
    expect(counted(ended, { roles })).toBe(is);
  });
});

describe('That a role is open counts', () => {
  const opening = { role: 'deputy' as const, at: 5, by: amal, note: '', isOpen: true };
  test.each([
    ['where the person said so last', [opening], true],
    ['not where somebody else did', [{ ...opening, by: personKey('3') }], false],
    ['not where it was closed', [{ ...opening, isOpen: false }], false],
    ['not of another role', [{ ...opening, role: 'manager' as const }], false],
    ['not where nothing was said', undefined, false]
  ])('%s', (_what, openings, is) => {
    expect(counted({ kind: 'openRole', ...about, role: 'deputy', note: '' }, { openings })).toBe(is);
  });
});

describe('A review counts', () => {
  const review = { at: 5, by: amal, note: 'Needed.' };
  test.each([
    ['with the same words', review, true],
    ['not with others', { ...review, note: 'Other.' }, false],
    ['not of somebody else', { ...review, by: personKey('3') }, false],
    ['not where there is none', undefined, false]
  ])('%s', (_what, reviewed, is) => {
    expect(counted({ kind: 'reviewed', ...about, note: ' Needed. ' }, { reviewed })).toBe(is);
  });
});

describe('A move counts', () => {
  test.each([
    ['where the community is there for this reason', 'closed' as const, 'Because.', true],
    ['not where it is elsewhere', 'completed' as const, 'Because.', false],
    ['not for somebody else’s reason', 'closed' as const, 'Other.', false]
  ])('%s', (_what, state, reason, is) => {
    expect(counted({ kind: 'state', ...about, state: 'closed', reason: ' Because. ' }, { decided: { state, since: 1, reason } })).toBe(is);
  });
});
