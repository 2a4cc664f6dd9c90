import type { HiddenInColumn } from '../../protection/protectColumns';
import type { EarlierNumber } from './earlier';
import { tieToParts } from './earlier';

/** A number of a table that has to be left out for the sake of others, with the interval that must stay possible for it. */
export interface ForcedOut extends HiddenInColumn {
  readonly column: number;
}

/** A department in a community. `room`: no more people can work there. */
export interface Place {
  readonly row: number;
  readonly people: number;
  readonly room: number;
}

/**
 * The departments of a unit make up, over a year, at least what the unit had in any quarter of it, and at most what it had in all of
 * them (`quarters`), and `room`, which is what the other units leave it. Those left out must still be able to be nobody, and to be k-1: where the shown ones make that impossible, the
 * largest of them is left out as well.
 */
export function forcedOut(departments: readonly Place[], quarters: readonly EarlierNumber[], minimum: number, room = Infinity): readonly HiddenInColumn[] {
  const few = departments.filter(({ people }) => people < minimum).map(({ people, room: own }) => Math.max(people, Math.min(minimum - 1, own)));
  const enough = departments.filter(({ people }) => people >= minimum).sort((a, b) => b.people - a.people || a.row - b.row);
  const [largest] = enough;
  if (few.length === 0 || largest === undefined) return [];
  const [atLeast, ofQuarters] = tieToParts(0, quarters).bounds;
  const atMost = Math.min(ofQuarters, room);
  const shownSum = enough.reduce((sum, { people }) => sum + people, 0);
  const largestFew = Math.max(...few);
  const ofOthers = few.reduce((sum, each) => sum + each, 0) - largestFew;
  const missing = Math.max(0, atLeast - shownSum - ofOthers);
  const excess = Math.max(0, shownSum + largestFew - atMost);
  return missing === 0 && excess === 0 ? [] : [{ row: largest.row, from: Math.max(0, largest.people - excess), to: largest.people + missing }];
}
