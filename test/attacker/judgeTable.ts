import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';
import { countsOf, nothingOf, placesOf, seenIn, type Place } from './place';
import { rangesOfTable, type HiddenNumber, type TableKnowledge } from './rangesOfTable';

/** One number that a publication should not have told. */
export interface TableBreak extends HiddenNumber {
  /** The true number, which the reader does not know. */
  readonly count: number;
  /** `small`: shown below the minimum; `wrong`: shown, but not true; `narrowed`: left out, but not every number below the minimum is possible. */
  readonly why: 'small' | 'wrong' | 'narrowed';
}

/** What came of attacking one table; numbers are cells and margins. */
export interface TableVerdict {
  readonly broken: readonly TableBreak[];
  /** Numbers below the minimum of which a reader knows the exact value. */
  readonly exact: number;
  /** Numbers below the minimum. */
  readonly small: number;
  readonly shown: number;
  readonly hidden: number;
  /** Participations in cells: all, and those in cells that are shown. */
  readonly people: number;
  readonly peopleShown: number;
}

/**
 * Attacks a table and compares with the truth. A number below the minimum is kept only where every number below the minimum
 * remains possible that was possible before anything was published: a headcount of three rules out four by itself.
 */
export function judgeTable(truth: CountedTable, published: ProtectedTable, knowledge: TableKnowledge): TableVerdict {
  const { minimum } = knowledge;
  const counts = countsOf(truth);
  const seen = seenIn(published);
  const places = placesOf(truth.rows.length, truth.columns.length);
  const ranges = rangesOfTable(published, knowledge);
  const indices = placeIndices(truth);
  const small = ranges.map((range) => ({ ...range, count: counts[indices(range.place)]! })).filter(({ count }) => count < minimum);
  const suspected = small.filter(({ low, high }) => low > 0 || high < minimum - 1);
  const before = suspected.length > 0 ? rangesOfTable(nothingOf(truth), { ...knowledge, knowsTheRule: false }) : [];
  const narrowed = suspected.filter(({ place, low, high }) => low > 0 || high < before[indices(place)]!.high);
  const told = places.flatMap((place, index): TableBreak[] => {
    const [count, number] = [counts[index]!, seen[index]!];
    if (number === null || (number === count && count >= minimum)) return [];
    return [{ place, count, low: number, high: number, why: number === count ? 'small' : 'wrong' }];
  });
  const cells = truth.rows.length * truth.columns.length;
  const sum = (numbers: readonly (number | null)[]): number => numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
  return {
    broken: [...told, ...narrowed.map((range) => ({ ...range, why: 'narrowed' as const }))],
    exact: narrowed.filter(({ low, high }) => low === high).length + told.filter(({ why }) => why === 'small').length,
    small: counts.filter((count) => count < minimum).length,
    shown: seen.length - ranges.length,
    hidden: ranges.length,
    people: sum(counts.slice(0, cells)),
    peopleShown: sum(seen.slice(0, cells))
  };
}

function placeIndices({ rows, columns }: CountedTable): (place: Place) => number {
  const cells = rows.length * columns.length;
  return ({ row, column }) => {
    if (row !== null) return column === null ? cells + row : row * columns.length + column;
    return cells + rows.length + (column ?? columns.length);
  };
}
