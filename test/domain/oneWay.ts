import { communityKey, unitKey } from '../../src/domain/identity';
import type { OneWayCounts } from '../../src/domain/report/protectMonth';

/** Counts of a measure: people by unit (u0, u1 …; `headcounts` in the same order) and by community (c0, c1 …). Units add up to the company. */
export function oneWay(units: readonly number[], communities: readonly number[], headcounts: readonly (number | undefined)[] = []): OneWayCounts {
  return {
    company: units.reduce((sum, people) => sum + people, 0),
    units: units.map((people, index) => {
      const headcount = headcounts[index];
      return { key: unitKey(`u${index}`), people, ...(headcount !== undefined && { headcount }) };
    }),
    communities: communities.map((people, index) => ({ key: communityKey(`c${index}`), people }))
  };
}

/** Every list of `length` whole numbers from 0 to `most`. */
export function* vectors(length: number, most: number): Generator<number[]> {
  if (length === 0) {
    yield [];
    return;
  }
  for (const rest of vectors(length - 1, most)) for (let value = 0; value <= most; value++) yield [...rest, value];
}
