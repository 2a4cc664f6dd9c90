import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import { protectColumns } from '../../src/domain/protection/protectColumns';
import type { CountedTable } from '../../src/domain/protection/protectedTable';
import { tellsOfUnits } from '../../src/domain/report/protecting/tellsOfUnits';
import { knownMonth } from './counted';

const quarter = (...cells: readonly number[]): CountedTable => ({ rows: ['u0', 'u1', 'u2', 'u3'], columns: ['c0', 'c1'], cells });
const shownOf = (table: CountedTable): ProtectedTable => protectColumns(table, { minimum: 5 });

describe('The people of a quarter', () => {
  const months = [knownMonth({ units: [20, 20, 2, 2], communities: [30, 30] }), knownMonth({ units: [18, 15, 3, 1], communities: [30, 30] })];
  // At least 25, 24, 3 and 3; at most 38, 35, 5 and 3; u2 and u3 were left out.
  const table = quarter(25, 20, 24, 20, 2, 3, 1, 3);

  test.each([
    [55, true],
    [62, true],
    [63, false],
    [73, false],
    [74, true],
    [81, true]
  ])('%i: tell of the units left out: %s', (people, tells) => {
    expect(tellsOfUnits(people, months, table, shownOf(table), 5)).toBe(tells);
  });

  test('tell of nobody where no unit was left out', () => {
    const whole = [knownMonth({ units: [20, 20], communities: [30, 30] })];
    const counts: CountedTable = { rows: ['u0', 'u1'], columns: ['c0', 'c1'], cells: [15, 15, 15, 15] };
    expect(tellsOfUnits(40, whole, counts, shownOf(counts), 5)).toBe(false);
  });

  test('tell of a unit whose months are shown, and of whose communities one is left out', () => {
    const whole = [knownMonth({ units: [20, 20], communities: [30, 30] })];
    const counts: CountedTable = { rows: ['u0', 'u1'], columns: ['c0', 'c1'], cells: [18, 4, 15, 15] };
    expect(tellsOfUnits(40, whole, counts, shownOf(counts), 5)).toBe(true);
  });
});
