import type { HeldPhrase, HeldPlace } from '../../src/domain/held/held';
import { communitiesNaming, heldPlaces, noCommunity, phraseOf } from '../../src/domain/held/held';
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

const kinds: Partial<Record<HeldPlace, Readonly<Partial<Record<HeldPhrase, readonly string[]>>>>> = {
  memberships: { joined: ['join', 'something'], left: ['leave'] },
  contributions: {
    asked: ['question', 'sessionQuestion'],
    answered: ['answer', 'accept'],
    thanked: ['thanks'],
    told: ['story', 'confirm'],
    shared: ['resource', 'stillGood'],
    introduced: ['introduction'],
    came: ['coming', 'attended', 'offerHost'],
    met: ['meet', 'meetAnswer'],
    tookBack: ['withdraw'],
    contributed: ['seen', '']
  },
  acts: { charter: ['charter', 'practice'], session: ['session', 'occurrence', 'cancelSession', 'recap'], announced: ['announcement'], ran: ['host', 'plan', ''] },
  proposals: { proposed: ['proposal'], supported: ['support', 'unsupport'], volunteered: ['volunteer', 'standDown'], saidOfProposal: ['agreement', 'reply'] }
};
test.each(Object.entries(kinds))('every kind of %s is told in its words, and what somebody else wrote as what it is', (place, phrases) => {
  for (const [phrase, ofPhrase] of Object.entries(phrases)) {
    for (const kind of ofPhrase) expect([kind, phraseOf({ place: place as HeldPlace, kind, isOwn: true })]).toEqual([kind, phrase]);
  }
  expect(phraseOf({ place: place as HeldPlace, kind: 'leave', isOwn: false })).toBe({ memberships: 'joined', contributions: 'contributed', acts: 'ran', proposals: 'saidOfProposal' }[place]);
});

test('the lists are told in this order', () => {
  expect(heldPlaces).toEqual(['memberships', 'contributions', 'acts', 'proposals', 'decisions', 'visits', 'history', 'preferences']);
  expect(noCommunity).toBe('');
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
