import type { EarlierNumber } from '../../src/domain/report/protecting/earlier';
import { earlierNumber } from '../../src/domain/report/protecting/earlier';
import type { HiddenInColumn } from '../../src/domain/protection/protectColumns';
import { forcedOut } from '../../src/domain/report/protecting/forcedOut';
import { vectors } from './oneWay';
import { upTo } from './possibleValues';

const shown = (people: number): EarlierNumber => earlierNumber(people, people, 5);
const out = (counted = 0): EarlierNumber => earlierNumber(null, counted, 5);
const departments = (...people: readonly number[]) => people.map((each, index) => ({ row: index + 10, people: each, room: Infinity }));

describe('Departments of a unit in a year', () => {
  const rows: [string, number[], EarlierNumber[], HiddenInColumn[]][] = [
    ['stay where each of them is shown', [9, 7], [shown(40)], []],
    ['stay where none of them is', [4, 0], [shown(9)], []],
    ['stay where the unit had no more in any quarter than they show', [9, 7, 2], [shown(16), shown(9)], []],
    ['lose the largest where the one left out has to make up what a quarter had', [9, 7, 2], [shown(17), shown(9)], [{ row: 10, from: 9, to: 10 }]],
    ['stay where one of two left out can make it up', [9, 7, 2, 1], [shown(20)], []],
    ['lose the largest where both have to', [9, 7, 2, 1], [shown(22), shown(9)], [{ row: 10, from: 9, to: 11 }]],
    ['lose the largest, wherever it stands', [7, 2, 9], [shown(18), shown(9)], [{ row: 12, from: 9, to: 11 }]],
    ['lose the first of the largest', [2, 9, 9], [shown(20), shown(9)], [{ row: 11, from: 9, to: 11 }]],
    ['stay where four more can be in the quarters together', [9, 7, 2], [shown(11), shown(9)], []],
    ['lose the largest where the quarters leave room for three', [9, 7, 2], [shown(10), shown(9)], [{ row: 10, from: 8, to: 9 }]],
    ['lose the largest where quarters that were left out leave no room', [9, 2], [shown(5), out(), out()], []],
    ['count what a quarter that was left out can be', [9, 2], [shown(8), out()], [{ row: 10, from: 8, to: 9 }]],
    ['cannot lose more than there is: what the quarters say of those who moved is no bound', [5, 2], [], [{ row: 10, from: 0, to: 5 }]]
  ];
  test.each(rows)('%s', (_what, people, quarters, expected) => {
    expect(forcedOut(departments(...people), quarters, 5)).toEqual(expected);
  });

  test('lose the largest where the others that are left out are too small to make up what a quarter had', () => {
    // Twenty in a quarter, sixteen shown: without the two of one, the other would have to be four, and has one.
    const small = departments(9, 7, 2, 1).map(each => (each.row === 13 ? { ...each, room: 1 } : each));
    expect(forcedOut(small, [shown(20)], 5)).toEqual([{ row: 10, from: 9, to: 12 }]);
  });

  test('lose the largest where the other units leave less room than the quarters', () => {
    expect(forcedOut(departments(9, 2), [shown(20)], 5, 11)).toEqual([{ row: 10, from: 7, to: 20 }]);
  });
});

/**
 * Every unit of three departments and two quarters in miniature: a reader knows the quarters of the unit as they were
 * published, and of each department its number, or where it is left out no more than what stays possible for it.
 */
describe('Nobody can work out a department that was left out', () => {
  const minimum = 3;

  test('each could be nobody, and anything else below the minimum', () => {
    const leaks: unknown[] = [];
    let forced = 0;
    for (const counts of vectors(3, 5)) {
      for (const quarterCounts of vectors(2, 9)) {
        const sum = counts.reduce((all, count) => all + count, 0);
        if (sum < Math.max(...quarterCounts) || sum > quarterCounts.reduce((all, count) => all + count, 0)) continue;
        const quarters = quarterCounts.map(count => earlierNumber(count >= minimum ? count : null, count, minimum));
        const [taken] = forcedOut(counts.map((people, row) => ({ row, people, room: Infinity })), quarters, minimum);
        if (taken !== undefined) forced += 1;
        const atLeast = Math.max(...quarters.map(quarter => quarter.shown ?? 0));
        const atMost = quarters.reduce((all, quarter) => all + quarter.atMost, 0);
        const ranges = counts.map((count, row): [number, number] => {
          if (row === taken?.row) return [taken.from, taken.to];
          return count < minimum ? [0, minimum - 1] : [count, count];
        });
        counts.forEach((count, at) => {
          // Where none is shown there is none to take: then others of the same table have to hide them.
          if (count >= minimum || counts.every(each => each < minimum)) return;
          const others = ranges.filter((_range, row) => row !== at);
          const least = others.reduce((all, [from]) => all + from, 0);
          const most = others.reduce((all, [, to]) => all + to, 0);
          if (upTo(minimum - 1).some(value => most + value < atLeast || least + value > atMost)) leaks.push({ counts, quarterCounts });
        });
      }
    }
    expect(leaks).toEqual([]);
    expect(forced).toBeGreaterThan(0);
  });
});
