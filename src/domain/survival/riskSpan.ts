import type { Subject } from './subject';
import { wasWatched } from './subject';

/** Fewest at risk with which a curve goes on while others are still to enter. */
export const leastAtRisk = 5;

/** The time that a curve speaks of: (begins, ends]. */
export interface RiskSpan {
  /** The curve is of those who lived that long; 0 where nobody enters late. */
  readonly begins: number;
  readonly ends: number;
}

interface Stretch extends RiskSpan {
  readonly atRisk: number;
  readonly isThin: boolean;
}

/**
 * The stretch of time in which a curve is estimated, or undefined where nobody was watched.
 *
 * With delayed entry few can be at risk early on, and where the last of them ends, the product-limit estimate falls to 0
 * and stays there, however many enter later (Klein & Moeschberger 2003, section 4.6, whose remedy this is: estimate the
 * survival of those who reached an age at which enough are at risk). A time is thin where fewer than `least` are at risk
 * while somebody is still to enter. The curve is of the unbroken stretch without thin times that holds the largest number
 * at risk, the earliest if several do. The ordinary end of a curve, where few are left and nobody enters any more, is
 * not thin; without delayed entry this is all the time there is.
 */
export function riskSpan(subjects: readonly Pick<Subject, 'entry' | 'exit'>[], least = leastAtRisk): RiskSpan | undefined {
  const stretches = stretchesOf(subjects.filter(wasWatched), least);
  let best: Stretch | undefined;
  let at = -1;
  for (const [index, stretch] of stretches.entries()) {
    if (!stretch.isThin && stretch.atRisk > (best?.atRisk ?? 0)) [best, at] = [stretch, index];
  }
  if (best === undefined) return undefined;
  let [first, last] = [at, at];
  while (stretches[first - 1]?.isThin === false) first--;
  while (stretches[last + 1]?.isThin === false) last++;
  return { begins: stretches[first]?.begins ?? best.begins, ends: stretches[last]?.ends ?? best.ends };
}

/** The stretches between moments at which somebody enters or leaves. What enters before time 0 enters at 0. */
function stretchesOf(subjects: readonly Pick<Subject, 'entry' | 'exit'>[], least: number): Stretch[] {
  const moves = new Map<number, number>();
  let lastEntry = 0;
  for (const { entry, exit } of subjects) {
    const from = Math.max(0, entry);
    lastEntry = Math.max(lastEntry, from);
    moves.set(from, (moves.get(from) ?? 0) + 1);
    moves.set(exit, (moves.get(exit) ?? 0) - 1);
  }
  const moments = [...moves.keys()].sort((a, b) => a - b);
  let atRisk = 0;
  return moments.slice(0, -1).map((begins, index) => {
    atRisk += moves.get(begins) ?? 0;
    const ends = moments[index + 1] ?? begins;
    return { begins, ends, atRisk, isThin: atRisk < least && lastEntry >= ends };
  });
}
