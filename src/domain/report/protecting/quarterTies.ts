import type { CountedTable } from '../../protection/protectedTable';
import { countAt } from '../../protection/protectedTable';
import type { EarlierNumber, Tie } from './earlier';
import { bothTies, exactly, tieToLimits, tieToParts } from './earlier';
import { forcedByMonths } from './forcedByMonths';
import type { ForcedOut } from './forcedOut';
import type { Month } from './knownMonth';
import { communityOf, countedIn, surelyThere, unitOf } from './knownMonth';

/** How the numbers of a quarter are tied to its months, as they were published. Communities and units by key. */
export interface QuarterTies {
  /** Different people of a community: the sum of its column. */
  readonly ofCommunity: (key: string, people: number) => Tie;
  /** Different people of a unit in a community. */
  readonly ofCell: (unit: string, community: string, people: number) => Tie;
  /** What a unit must have had in a community, since its other communities had no more than they can have had: by its place. `minimum`: k. */
  readonly leftFor: (table: CountedTable, minimum: number) => (row: number, column: number) => number;
  /** What has to be left out, or to stay open, of the table of the quarter for what the months show. `minimum`: k. */
  readonly forced: (table: CountedTable, minimum: number) => readonly ForcedOut[];
}

/** `months`: as `readMonths` reads them. */
export function quarterTies(months: readonly Month[]): QuarterTies {
  return {
    ofCommunity: (key, counted) => tieToParts(counted, months.map(month => communityOf(month, key))),
    ofCell: (unit, community, counted) => {
      const limits = (ofCommunity: (month: Month) => EarlierNumber): Tie => tieToLimits(counted, months.map(month => smaller(unitOf(month, unit), ofCommunity(month))));
      const { bounds, ...tie } = bothTies(limits(month => communityOf(month, community)), limits(month => exactly(countedIn(month, community))));
      const surely = Math.max(0, ...months.map(month => surelyThere(month, unit, community)));
      return { ...tie, bounds: [Math.min(surely, counted), bounds[1]] };
    },
    leftFor: (table, minimum) => {
      const most = (row: number, column: number): number => Math.max(minimum - 1, countAt(table, row, column));
      const left = table.rows.map((unit, row) => {
        const together = table.columns.reduce((sum, _key, column) => sum + most(row, column), 0);
        return Math.max(0, ...months.map(month => unitOf(month, unit).atLeast)) - together;
      });
      return (row, column) => Math.max(0, Math.min(countAt(table, row, column), (left[row] ?? 0) + most(row, column)));
    },
    forced: (table, minimum) => forcedByMonths(table, months, minimum)
  };
}

/** What is in both of two groups is no more than the smaller one; whatever of them was left out has to be able to be nobody. */
function smaller(one: EarlierNumber, other: EarlierNumber): EarlierNumber {
  const isShown = one.shown !== null && other.shown !== null;
  const atMost = Math.min(one.atMost, other.atMost);
  return { shown: isShown ? atMost : null, atLeast: 0, atMost };
}
