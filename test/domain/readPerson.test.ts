import { readPerson } from '../../src/domain/person/readPerson';

test.each([
  [{ key: '7', name: 'Ana' }, { key: '7', name: 'Ana' }],
  [{ key: ' 7 ', name: ' Ana ', mail: 'x' }, { key: '7', name: 'Ana' }],
  [{ key: '7' }, undefined],
  [{ name: 'Ana' }, undefined],
  [{ key: 7, name: 'Ana' }, undefined],
  [{ key: '1'.repeat(21), name: 'Ana' }, undefined],
  [{ key: '1'.repeat(20), name: 'A'.repeat(255) }, { key: '1'.repeat(20), name: 'A'.repeat(255) }],
  [{ key: '7', name: 'A'.repeat(256) }, undefined]
])('%j names %j', (body, person) => {
  expect(readPerson(body)).toEqual(person);
});
