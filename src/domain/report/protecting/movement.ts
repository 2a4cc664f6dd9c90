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
 * the parts of a sum are shown together or not at all. Whoever was retained is among the returning; where one pair is left out,
 * the other must not narrow it, or it is left out as well.
 */
export function protectMovement(counts: MovementCounts, minimum: number): Movement {
  const isEnough = (...numbers: readonly number[]): boolean => numbers.every(number => number >= minimum);
  const people = isEnough(counts.people) ? counts.people : null;
  const before = isEnough(counts.before) ? counts.before : null;
  const ofNow = isEnough(counts.new, counts.returning);
  const ofBefore = isEnough(counts.retained, counts.lapsed);
  // lapsed = before - retained >= before - returning, which has to leave zero possible.
  const nowTellsOfBefore = counts.before > counts.returning;
  // new = people - returning <= people - retained, which has to leave k-1 possible. Returning cannot be few where retained are not.
  const beforeTellsOfNow = counts.people - counts.retained < minimum - 1;
  const showsNow = people !== null && ofNow && (ofBefore || !nowTellsOfBefore);
  const showsBefore = before !== null && ofBefore && (ofNow || !beforeTellsOfNow);
  return {
    people,
    before,
    new: showsNow ? counts.new : null,
    returning: showsNow ? counts.returning : null,
    retained: showsBefore ? counts.retained : null,
    lapsed: showsBefore ? counts.lapsed : null
  };
}
