import { namesPerson, saysName, timesNamed, withoutName, withoutPerson } from '../../src/domain/held/namesPerson';
import { personKey } from '../../src/domain/identity';

const eva = { key: personKey('7'), name: 'Eva Sol' };
const nobody = { key: personKey('erased-0123456789ab'), name: '(erased)' };

const bodies: readonly [string, unknown, number, unknown][] = [
  ['a person by key and name', { to: { key: '7', name: 'Eva Sol' } }, 1, { to: { key: nobody.key, name: '(erased)' } }],
  ['one of a list', { deputies: [{ key: '8', name: 'Omar' }, { key: '7', name: 'E. Sol' }] }, 1, { deputies: [{ key: '8', name: 'Omar' }, { key: nobody.key, name: '(erased)' }] }],
  ['a role of a founding', { roles: [{ role: 'manager', person: { key: '7', name: 'Eva Sol' }, hours: 7 }] }, 1, { roles: [{ role: 'manager', person: nobody, hours: 7 }] }],
  ['whose role ended', { role: 'deputy', person: '7' }, 1, { role: 'deputy', person: nobody.key }],
  ['the host of a session', { topic: 'Seals', host: '7', minute: 7 }, 1, { topic: 'Seals', host: nobody.key, minute: 7 }],
  ['who invited', { via: 'invitation', by: '7' }, 1, { via: 'invitation', by: nobody.key }],
  ['whom somebody is to meet', { with: '7', answer: 'yes' }, 1, { with: nobody.key, answer: 'yes' }],
  ['who shows a record', { shownRecords: ['8', '7'] }, 1, { shownRecords: ['8', nobody.key] }],
  ['two places', { mentor: '7', asker: '7' }, 2, { mentor: nobody.key, asker: nobody.key }],
  ['a line of a plan whose key is the same', { key: '7', title: 'Ask around' }, 0, { key: '7', title: 'Ask around' }],
  ['a row, a number and a text', { row: 7, question: 7, text: '7' }, 0, { row: 7, question: 7, text: '7' }],
  ['nothing', null, 0, null]
];

test.each(bodies)('a body that says %s', (_what, body, times, without) => {
  expect(timesNamed(body, eva.key)).toBe(times);
  expect(namesPerson(body, eva.key)).toBe(times > 0);
  expect(withoutPerson(body, eva, nobody)).toEqual(without);
  expect(timesNamed(without, eva.key)).toBe(0);
});

test('the name goes from the texts of a body that is rewritten', () => {
  expect(withoutPerson({ reason: 'Eva Sol ran it well; thanks, Eva Sol!', tags: ['Eva Sol'] }, eva, nobody)).toEqual({ reason: '(erased) ran it well; thanks, (erased)!', tags: ['(erased)'] });
});

test.each([
  ['Thanked Eva Sol', true],
  ['Eva Sol’s pump', true],
  ['@Eva Sol', true],
  ['Eva Solar', false],
  ['Neva Sol', false],
  ['eva sol', false],
  ['', false]
])('“%s” says the name: %s', (text, says) => {
  expect(saysName(text, eva.name)).toBe(says);
  expect(saysName([{ deep: [text] }], eva.name)).toBe(says);
  expect(withoutName(text, eva.name, 'X').includes('X')).toBe(says);
});

test('no name is in no text, and a name is no pattern', () => {
  expect(saysName('anything', '')).toBe(false);
  expect(withoutName('anything', '', 'X')).toBe('anything');
  expect(withoutName('A. (B) [C] $1', 'A. (B) [C] $1', '$&')).toBe('$&');
  expect(saysName('Axx', 'A..')).toBe(false);
});
