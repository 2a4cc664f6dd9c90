import type { Naming, NamingPhrase, NamingPlace } from '../../src/domain/held/naming';
import { namingOf, namingPhraseOf, namingPlaces } from '../../src/domain/held/naming';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { row } from './rows';

const eva = { key: personKey('7'), name: 'Eva Sol' };
const omar = personKey('8');
const said = (change: Partial<LogRow> & { title?: string }): LogRow & { title: string } => ({ ...row({}), person: omar, author: omar, editor: omar, body: {}, title: '', ...change });

describe('A row of others', () => {
  const cases: [string, Naming | undefined, Partial<LogRow> & { title?: string }][] = [
    ['that stands under the person’s key is none of others', undefined, { person: eva.key, author: eva.key, editor: eva.key, body: { person: eva.key } }],
    ['that names the person by key names him', 'named', { body: { to: { key: '7', name: 'Eva Sol' } } }],
    ['that names the person and was changed by him names him', 'named', { body: { by: '7' }, editor: eva.key }],
    ['in a place of the person’s own is about him', 'named', { community: 'person-7' as LogRow['community'] }],
    ['that the person added in another name was written by him', 'written', { author: eva.key }],
    ['that the person changed was changed by him', 'changed', { editor: eva.key }],
    ['whose words hold the name may be about him', 'words', { body: { text: 'Ask Eva Sol.' } }],
    ['whose title holds the name may be about him', 'words', { title: 'Thanked Eva Sol' }],
    ['that holds neither key nor name is not about him', undefined, { body: { text: 'Ask Omar.', by: '77' } }]
  ];
  test.each(cases)('%s', (_what, naming, change) => {
    expect(namingOf('contributions', said(change), eva)).toBe(naming);
  });
});

test.each<[NamingPlace, string, NamingPhrase]>([
  ['memberships', 'join', 'membership'],
  ['contributions', 'thanks', 'thanks'],
  ['contributions', 'sessionQuestion', 'question'],
  ['contributions', 'question', 'question'],
  ['contributions', 'answer', 'answer'],
  ['contributions', 'accept', 'answer'],
  ['contributions', 'constructor', 'contribution'],
  ['acts', 'session', 'session'],
  ['acts', 'occurrence', 'session'],
  ['acts', 'cancelSession', 'session'],
  ['acts', 'recap', 'session'],
  ['acts', 'host', 'act'],
  ['proposals', 'askMentor', 'proposal'],
  ['decisions', 'founded', 'decision']
])('of %s, “%s” is told as %s', (place, kind, phrase) => {
  expect(namingPhraseOf({ place, kind })).toBe(phrase);
});

test('it is looked for in the logs that everybody reads', () => {
  expect(namingPlaces).toEqual(['memberships', 'contributions', 'acts', 'proposals', 'decisions']);
});
