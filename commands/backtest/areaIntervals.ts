import type { Ranked } from './rocArea';
import { rocArea } from './rocArea';

/** A figure with its 95 % interval; each null where it cannot be told. */
export interface Estimate {
  readonly value: number | null;
  readonly interval: readonly [number, number] | null;
}

/** Draws of communities. */
const drawCount = 2000;
const seed = 1;
/** Fewest draws with both outcomes in them, as a share, that make an interval. */
const leastUsable = 0.9;

/**
 * Areas, each with the percentile interval of the bootstrap by community (Efron & Tibshirani 1993, chapter 13; by cluster because
 * the months of a community resemble each other: Field & Welsh 2007, Journal of the Royal Statistical Society B 69, 369-390). The
 * same communities are drawn for all of `rankings`, so that `differences`, pairs of them, are paired. Draws have a fixed seed.
 */
export function areaIntervals(
  clusterCount: number,
  rankings: readonly Ranked[],
  differences: readonly (readonly [number, number])[] = []
): { readonly areas: readonly Estimate[]; readonly differences: readonly Estimate[] } {
  const measure = (times?: readonly number[]): readonly (number | undefined)[] => {
    const areas = rankings.map(ranked => rocArea(ranked, times));
    return [...areas, ...differences.map(([one, other]) => minus(areas[one], areas[other]))];
  };
  const drawn: (readonly (number | undefined)[])[] = [];
  const random = seeded(seed);
  for (let draw = 0; draw < drawCount; draw++) {
    drawn.push(measure(drawClusters(clusterCount, random)));
  }
  const estimates = measure().map((value, place) => ({ value: value ?? null, interval: percentiles(drawn.map(each => each[place])) }));
  return { areas: estimates.slice(0, rankings.length), differences: estimates.slice(rankings.length) };
}

function minus(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one - other;
}

/** How often each cluster is drawn, of as many draws as there are clusters. */
function drawClusters(count: number, random: () => number): readonly number[] {
  const times = Array<number>(count).fill(0);
  for (let draw = 0; draw < count; draw++) {
    const cluster = Math.floor(random() * count);
    times[cluster] = (times[cluster] ?? 0) + 1;
  }
  return times;
}

function percentiles(drawn: readonly (number | undefined)[]): readonly [number, number] | null {
  const usable = drawn.filter(each => each !== undefined).sort((one, other) => one - other);
  if (usable.length < leastUsable * drawn.length) return null;
  return [usable[Math.floor(0.025 * usable.length)] ?? NaN, usable[Math.ceil(0.975 * usable.length) - 1] ?? NaN];
}

/** Numbers from 0 to 1, excluded, the same ones for the same seed: mulberry32. */
function seeded(from: number): () => number {
  let state = from;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
