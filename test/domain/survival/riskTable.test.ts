import { riskTable } from '../../../src/domain/survival/riskTable';

const subjects = [
  { name: 'a', entry: 0, exit: 4 },
  { name: 'b', entry: 0, exit: 2 },
  { name: 'c', entry: 1, exit: 4 },
  { name: 'd', entry: 2, exit: 7 },
  { name: 'e', entry: 4, exit: 6 },
  { name: 'never', entry: 5, exit: 5 }
];
const tableOf = (begins: number, ends: number): [number, number, string][] =>
  riskTable(subjects, { begins, ends }).map(({ time, atRisk, leaving }) => [time, atRisk, leaving.map(({ name }) => name).join()]);

describe('The times at which somebody leaves', () => {
  test('come in order, those who leave together as one, with how many were at risk just before', () => {
    expect(tableOf(0, 7)).toEqual([[2, 3, 'b'], [4, 3, 'a,c'], [6, 2, 'e'], [7, 1, 'd']]);
  });

  test('are those after the beginning, the end included', () => {
    expect(tableOf(2, 6)).toEqual([[4, 3, 'a,c'], [6, 2, 'e']]);
  });

  test('are all where the span is without limits', () => {
    expect(tableOf(-Infinity, Infinity)).toHaveLength(4);
  });

  test('are none where nobody is', () => {
    expect(riskTable([], { begins: 0, ends: 9 })).toEqual([]);
  });
});
