import { communityKey } from '../../src/domain/identity';
import { askedFor, askedOf, mayAskMentor } from '../../src/domain/person/mentors';
import type { Mentoring } from '../../src/domain/proposal/proposal';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-10');
const pumps = communityKey('pumps');
const asked = (id: number, change: Partial<Mentoring> = {}): Mentoring => ({ id, community: pumps, asker: person('7').key, mentor: person('5').key, at: now, ...change });

test.each<[string, Parameters<typeof termOf>[], boolean]>([
  ['a new manager', [['manager', '7', '2026-01-01']], true],
  ['not a deputy', [['deputy', '7', '2026-01-01']], false],
  ['not somebody who managed for a year', [['manager', '7', '2024-01-01']], false],
  ['nobody else', [['manager', '8', '2026-01-01']], false]
])('Who may ask for help: %s', (_who, terms, expected) => {
  const communities = [communityEntry({ key: 'cafe', roles: [] }), communityEntry({ key: 'pumps', roles: terms.map(term => termOf(...term)) })];
  expect(mayAskMentor(communities, pumps, person('7').key, now)).toBe(expected);
});

test('Nobody asks for a community that is not there, or for another than their own', () => {
  expect(mayAskMentor([], pumps, person('7').key, now)).toBe(false);
  expect(mayAskMentor([communityEntry({ key: 'cafe', roles: [termOf('manager', '7', '2026-01-01')] }), communityEntry({ key: 'pumps', roles: [] })], pumps, person('7').key, now)).toBe(false);
});

test('Of what was asked for a community the newest counts, whatever the order', () => {
  const all = [asked(2), asked(9), asked(4), asked(20, { asker: person('8').key }), asked(21, { community: communityKey('cafe') })];
  expect(askedFor(all, pumps, person('7').key)?.id).toBe(9);
  expect(askedFor([], pumps, person('7').key)).toBeUndefined();
});

test('Somebody sees what is asked of them until they decline, or somebody else is asked', () => {
  const all = [asked(2), asked(3, { asker: person('8').key, accepted: true }), asked(4, { asker: person('6').key, accepted: false }), asked(6, { asker: person('3').key, mentor: person('4').key }), asked(5, { asker: person('3').key })];
  expect(askedOf(all, person('5').key).map(({ id }) => id)).toEqual([2, 3]);
});
