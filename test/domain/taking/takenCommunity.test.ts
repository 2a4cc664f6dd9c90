import { peopleIn } from '../../../src/domain/taking/takenCommunity';
import { taken } from './takenScene';

test('people are whatever has a key and a name and nothing else, each once', () => {
  expect([...peopleIn(taken)].sort()).toEqual(['3', '7', '8', '9', 'past-0123456789ab']);
  expect(peopleIn([{ key: '1', name: '' }, { key: '1', name: 'Ana' }, { key: '2', name: 'B', more: { key: '3', name: 'C' } }, { key: 4, name: 'D' }, { key: '5' }, null, 'x'])).toEqual(['1', '3']);
});
