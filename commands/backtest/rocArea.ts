/** A score and what came of it. */
export interface Judged {
  readonly score: number;
  readonly ends: boolean;
  /** Only months of one stratum are compared with each other. */
  readonly stratum?: string;
  /** Number of the community: what is drawn or left together when an interval is made. */
  readonly cluster?: number;
}

/** Months in the order of stratum and score: ordered once, counted often. */
export type Ranked = readonly (Judged & { readonly isLastOfTie: boolean; readonly isLastOfStratum: boolean })[];

export function rank(judged: readonly Judged[]): Ranked {
  const ordered = [...judged].sort((one, other) => compare(one.stratum ?? '', other.stratum ?? '') || one.score - other.score);
  return ordered.map((each, place) => {
    const next = ordered[place + 1];
    const isLastOfStratum = next === undefined || next.stratum !== each.stratum;
    return { ...each, isLastOfStratum, isLastOfTie: isLastOfStratum || next.score !== each.score };
  });
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * The area under the ROC curve: the chance that of two months, one before an end and one not, the first has the higher score,
 * where a tie counts half (Hanley & McNeil 1982, Radiology 143, 29-36). With strata, of two months of one stratum.
 * `times`: how often each cluster counts; without it, once. Undefined where there are no two months to compare.
 */
export function rocArea(ranked: Ranked, times?: readonly number[]): number | undefined {
  let [won, pairs, lower, ending] = [0, 0, 0, 0];
  let [tiedEnds, tiedLives] = [0, 0];
  for (const { ends, cluster = 0, isLastOfTie, isLastOfStratum } of ranked) {
    const count = times === undefined ? 1 : times[cluster] ?? 0;
    if (ends) tiedEnds += count;
    else tiedLives += count;
    if (!isLastOfTie) continue;
    won += tiedEnds * (lower + tiedLives / 2);
    lower += tiedLives;
    ending += tiedEnds;
    tiedEnds = tiedLives = 0;
    if (!isLastOfStratum) continue;
    pairs += ending * lower;
    lower = ending = 0;
  }
  return pairs === 0 ? undefined : won / pairs;
}
