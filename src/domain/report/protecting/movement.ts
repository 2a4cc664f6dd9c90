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

/** What is known of the quarters before one, company wide. */
export interface BeforeQuarter {
  /** Different people who ever took part. */
  readonly ever: number;
  /** Of those who lapsed in a quarter, the few of quarters where it was fewer than the minimum, together. */
  readonly fewLapsed: number;
}

export const nothingBefore: BeforeQuarter = { ever: 0, fewLapsed: 0 };

/** With one quarter more. */
export function beforeNext({ ever, fewLapsed }: BeforeQuarter, { new: added, lapsed }: MovementCounts, minimum: number): BeforeQuarter {
  return { ever: ever + added, fewLapsed: fewLapsed + (lapsed < minimum ? lapsed : 0) };
}

/**
 * Whether the people of a quarter would tell of those who came or stayed away, where these are few. That fewer took part than before tells
 * that somebody lapsed; that more did than ever before, that somebody is new.
 */
export function tellsOfFew({ people, before, lapsed, new: added }: MovementCounts, { ever }: BeforeQuarter, minimum: number): boolean {
  return (lapsed < minimum && before > people) || (added < minimum && people > ever);
}

/** Whether the people of a quarter, each of whom is in some community, would tell of one that was left out: the others are too few to have them all. */
export function tellsOfCommunities(people: number, communities: readonly (number | null)[], minimum: number): boolean {
  const leftOut = communities.filter(shown => shown === null).length;
  const rest = communities.reduce<number>((left, shown) => left - (shown ?? 0), people);
  return leftOut > 0 && rest > (leftOut - 1) * (minimum - 1);
}

/** Whether more came back after a pause than had ever stayed away without the few of earlier quarters. */
export function tellsOfPauses({ returning, retained, before }: MovementCounts, { ever, fewLapsed }: BeforeQuarter): boolean {
  return returning - retained > ever - before - fewLapsed;
}

/**
 * Leaves out what would single somebody out. `new` and `returning` add up to `people`, `retained` and `lapsed` to `before`, so
 * the parts of a sum are shown together or not at all. Whoever was retained is among the returning, and in the second quarter
 * there are no others: one pair would tell of the other, so both are shown or neither. That fewer people came than before tells
 * by itself that somebody lapsed; the totals of the months say so as well. `tied`: what would tell of other reports, and is left out
 * for it: a total with everything that adds up to it, or the parts.
 */
export function protectMovement(counts: MovementCounts, minimum: number, tied: { readonly people?: boolean; readonly before?: boolean; readonly parts?: boolean } = {}): Movement {
  const { people, before, ...parts } = counts;
  const shown = (total: number, isTied = false): number | null => (total >= minimum && !isTied ? total : null);
  const totals = { people: shown(people, tied.people), before: shown(before, tied.before) };
  const areEnough = tied.parts !== true && totals.people !== null && totals.before !== null && Object.values(parts).every(number => number >= minimum);
  return { ...noMovement, ...totals, ...(areEnough && parts) };
}
