/** How the people of a quarter changed, company wide, before protection. Never leaves the publisher. */
export interface MovementCounts {
  /** Different people who took part in the quarter. */
  readonly people: number;
  /** Of them, those who never did before. */
  readonly new: number;
  /** The others. */
  readonly returning: number;
  /** Different people who took part in the quarter before. */
  readonly before: number;
  /** Of them, those who took part in this quarter too. */
  readonly retained: number;
  /** The others. */
  readonly lapsed: number;
}

/** The same as published; null where a number is left out. */
export type Movement = { readonly [Key in keyof MovementCounts]: number | null };

export const noMovement: Movement = { people: null, new: null, returning: null, before: null, retained: null, lapsed: null };

/**
 * Leaves out what would single somebody out. `new` and `returning` add up to `people`, `retained` and `lapsed` to `before`, so
 * the parts of a sum are shown together or not at all. Whoever was retained is among the returning, and in the second quarter
 * there are no others: one pair would tell of the other, so both are shown or neither. That fewer people came than before tells
 * by itself that somebody lapsed; the totals of the months say so as well. `tied`: which totals would tell of the months in them,
 * and are left out for it with everything that adds up to them.
 */
export function protectMovement(counts: MovementCounts, minimum: number, tied: { readonly people?: boolean; readonly before?: boolean } = {}): Movement {
  const { people, before, ...parts } = counts;
  const shown = (total: number, isTied = false): number | null => (total >= minimum && !isTied ? total : null);
  const totals = { people: shown(people, tied.people), before: shown(before, tied.before) };
  const areEnough = totals.people !== null && totals.before !== null && Object.values(parts).every(number => number >= minimum);
  return { ...noMovement, ...totals, ...(areEnough && parts) };
}
