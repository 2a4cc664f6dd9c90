import type { HeldPhrase, HeldPlace } from '../../src/domain/held/held';
import { communitiesNaming, phraseOf } from '../../src/domain/held/held';
import { personKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const mia = { key: personKey('7'), name: 'Mia Brandt' };

test.each<[HeldPlace, string, boolean, HeldPhrase]>([
  ['memberships', 'join', true, 'joined'],
  ['memberships', 'leave', true, 'left'],
  ['contributions', 'question', true, 'asked'],
  ['contributions', 'meetAnswer', true, 'met'],
  ['contributions', 'something new', true, 'contributed'],
  ['acts', 'recap', true, 'session'],
  ['acts', 'launch', true, 'ran'],
  ['proposals', 'support', true, 'supported'],
  ['proposals', 'askMentor', true, 'saidOfProposal'],
  ['decisions', 'founded', true, 'decided'],
  ['decisions', 'founded', false, 'namedYou'],
  ['visits', 'visit', true, 'opened'],
  ['history', 'join', true, 'broughtOver'],
  ['preferences', '', true, 'chose'],
  ['contributions', 'constructor', true, 'contributed']
])('a row of %s of the kind “%s” (own: %s) is told as %s', (place, kind, isOwn, phrase) => {
  expect(phraseOf({ place, kind, isOwn })).toBe(phrase);
});

test('decisions are looked for where somebody had a role or hosts, whenever that was', () => {
  const past = { role: 'manager' as const, person: mia, from: 0, until: 1 };
  const entries = [
    { ...communityEntry({ key: 'pumps' }), roles: [past] },
    { ...communityEntry({ key: 'valves' }), roles: [], hosts: [{ person: mia, from: 0 }] },
    { ...communityEntry({ key: 'seals' }), roles: [{ ...past, person: { key: personKey('8'), name: 'Mia Brandt' } }] }
  ];
  expect(communitiesNaming(entries, mia.key)).toEqual(['pumps', 'valves']);
});
