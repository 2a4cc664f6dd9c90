import { marginsOf } from '../../protection/margins';
import type { CountedTable, ProtectedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import type { KnownMonth } from './knownMonth';

/** The people of a unit in a quarter, who are not published: between these, by its months and communities. */
interface UnitOfQuarter {
  readonly atLeast: number;
  readonly atMost: number;
  /** Whether something of it was left out. */
  readonly isOpen: boolean;
}

/**
 * Whether the people of a quarter would tell of numbers of units that were left out in its months or its table. They are the people of
 * its units together, each of which has no fewer than in its largest month and community, and no more than in all of them. What was left
 * out can be anything from 0 to k-1 in some world, in which another unit makes up for it: the people of the quarter must fit into
 * all of these, so as many may be missing or too many as two units can differ.
 */
export function tellsOfUnits(people: number, months: readonly KnownMonth[], table: CountedTable, shown: ProtectedTable, minimum: number): boolean {
  const units = unitsOf(months, table, shown);
  const open = units.filter(({ isOpen }) => isOpen).length;
  const play = Math.min(open, 2) * (minimum - 1);
  return open > 0 && (people < sum(units.map(({ atLeast }) => atLeast)) + play || people > sum(units.map(({ atMost }) => atMost)) - play);
}

function unitsOf(months: readonly KnownMonth[], table: CountedTable, shown: ProtectedTable): readonly UnitOfQuarter[] {
  const width = table.columns.length;
  const { rows: totals } = marginsOf(table);
  const shownCells = shown.rows.map(() => 0);
  for (const [row] of shown.shown) shownCells[row] = (shownCells[row] ?? 0) + 1;
  return table.rows.map((key, row) => {
    const cells = Array.from({ length: width }, (_, column) => countAt(table, row, column));
    const ofMonths = months.map(month => monthOfUnit(month, key));
    return {
      atLeast: Math.max(0, ...cells, ...ofMonths.map(({ people }) => people)),
      atMost: Math.min(totals[row] ?? 0, sum(ofMonths.map(({ people }) => people))),
      isOpen: ofMonths.some(({ isShown }) => !isShown) || (shownCells[row] ?? 0) < width
    };
  });
}

function monthOfUnit({ counts, report }: KnownMonth, unit: string): { readonly people: number; readonly isShown: boolean } {
  const at = report.units.findIndex(({ key }) => key === unit);
  return { people: counts.people.units[at]?.people ?? 0, isShown: report.units[at]?.people !== null };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
