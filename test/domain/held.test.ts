import type { HeldPhrase, HeldPlace } from '../../src/domain/held/held';
import { heldPlaces, noCommunity, phraseOf } from '../../src/domain/held/held';

test.each<[HeldPlace, string, HeldPhrase]>([
  ['memberships', 'join', 'joined'],
  ['memberships', 'leave', 'left'],
  ['contributions', 'question', 'asked'],
  ['contributions', 'meetAnswer', 'met'],
  ['contributions', 'something new', 'contributed'],
  ['acts', 'recap', 'session'],
  ['acts', 'launch', 'ran'],
  ['proposals', 'support', 'supported'],
  ['proposals', 'askMentor', 'saidOfProposal'],
  ['decisions', 'founded', 'decided'],
  ['visits', 'visit', 'opened'],
  ['history', 'join', 'broughtOver'],
  ['preferences', '', 'chose'],
  ['leavers', '', 'markedAsLeft'],
  ['contributions', 'constructor', 'contributed']
])('a row of %s of the kind “%s” is told as %s', (place, kind, phrase) => {
  expect(phraseOf({ place, kind })).toBe(phrase);
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
test.each(Object.entries(kinds))('every kind of %s is told in its words', (place, phrases) => {
  for (const [phrase, ofPhrase] of Object.entries(phrases)) {
    for (const kind of ofPhrase) expect([kind, phraseOf({ place: place as HeldPlace, kind })]).toEqual([kind, phrase]);
  }
});

test('the lists are told in this order', () => {
  expect(heldPlaces).toEqual(['memberships', 'contributions', 'acts', 'proposals', 'decisions', 'visits', 'history', 'preferences', 'leavers']);
  expect(noCommunity).toBe('');
});
