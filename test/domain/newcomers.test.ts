import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { shownOverEver, sumOverEver } from '../../src/domain/report/protecting/newcomers';

const table: CountedTable = { rows: ['u1', 'u2', 'u3'], columns: ['c0', 'c'], cells: [1, 12, 2, 9, 3, 4] };

describe('A community of the quarter, where few of the company are new', () => {
  test.each([
    ['leaves out its sum where it has more people than ever took part', 25, 24, [{ row: 'total', from: 24, to: 25 }]],
    ['shows it where it has as many', 25, 25, []]
  ])('%s', (_what, people, ever, hidden) => {
    expect(sumOverEver(people, ever)).toEqual(hidden);
  });

  test.each([
    ['leaves out the largest unit shown where those shown are more than ever took part', 20, [0, 1], [{ row: 0, from: 11, to: 12 }]],
    ['shows them where they are as many', 21, [0, 1], []],
    ['shows what is less', 20, [1, 2], []],
    ['leaves out as much as there is', 0, [1], [{ row: 1, from: 0, to: 9 }]],
    ['has nothing to leave out where nothing is shown', 0, [], []]
  ])('%s', (_what, ever, shown, hidden) => {
    expect(shownOverEver(table, 1, row => shown.includes(row), ever)).toEqual(hidden);
  });
});
