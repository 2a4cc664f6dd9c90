import { chiSquareTail } from './chiSquareTail';
import { quadraticForm } from './quadraticForm';
import { riskTable } from './riskTable';
import type { Subject } from './subject';
import { wasWatched } from './subject';

export interface LogRankGroup {
  readonly observed: number;
  /** Events as they would fall if every group ended at the pace of all together. */
  readonly expected: number;
}

export interface LogRank {
  readonly chiSquare: number;
  readonly degrees: number;
  /** The chance of differences this large where there is none. */
  readonly pValue: number;
  /** In the order of the groups given. */
  readonly groups: readonly LogRankGroup[];
}

/** The fewest communities, and the fewest ends among them, with which a group is compared to others. */
export const leastToCompare = { communities: 10, ends: 5 } as const;

/** Whether groups can be compared: there are several, and each has enough communities and enough ends. */
export function comparable(groups: readonly (readonly Subject[])[]): boolean {
  return (
    groups.length > 1 &&
    groups.every(group => {
      const watched = group.filter(wasWatched);
      return watched.length >= leastToCompare.communities && watched.filter(({ event }) => event).length >= leastToCompare.ends;
    })
  );
}

/**
 * The k-sample log-rank test (Mantel 1966; Peto & Peto 1972), with the hypergeometric variance under ties and with delayed
 * entry by the same risk sets (Klein & Moeschberger 2003, section 7.3). A group that was never at risk when something ended
 * says nothing and takes no degree of freedom. Undefined where nothing can be compared.
 */
export function logRank(groups: readonly (readonly Subject[])[]): LogRank | undefined {
  const size = groups.length;
  const observed = new Array<number>(size).fill(0);
  const expected = new Array<number>(size).fill(0);
  const covariance = observed.map(() => new Array<number>(size).fill(0));
  for (const moment of momentsOf(groups)) addMoment(moment, observed, expected, covariance);
  const { value, rank } = quadraticForm(
    observed.map((count, group) => count - (expected[group] ?? 0)),
    covariance
  );
  if (rank === 0) return undefined;
  const each = observed.map((count, group) => ({ observed: count, expected: expected[group] ?? 0 }));
  return { chiSquare: value, degrees: rank, pValue: chiSquareTail(value, rank), groups: each };
}

/** By group, how many are at risk at a time at which something ends, and how many end. */
interface Moment {
  readonly atRisk: readonly number[];
  readonly events: readonly number[];
}

function momentsOf(groups: readonly (readonly Subject[])[]): Moment[] {
  const members = groups.flatMap((group, index) => group.map(subject => ({ ...subject, group: index })));
  const always = { begins: -Infinity, ends: Infinity };
  const ends = riskTable(members, always).filter(({ leaving }) => leaving.some(({ event }) => event));
  const entries = groups.map(group => sorted(group.filter(wasWatched).map(({ entry }) => entry)));
  const exits = groups.map(group => sorted(group.filter(wasWatched).map(({ exit }) => exit)));
  return ends.map(({ time, leaving }) => ({
    atRisk: groups.map((_group, index) => countBelow(entries[index] ?? [], time) - countBelow(exits[index] ?? [], time)),
    events: groups.map((_group, index) => leaving.filter(({ event, group }) => event && group === index).length)
  }));
}

function addMoment({ atRisk, events }: Moment, observed: number[], expected: number[], covariance: number[][]): void {
  const n = sum(atRisk);
  const d = sum(events);
  const spread = n > 1 ? (d * (n - d)) / (n - 1) : 0;
  for (const [group, count] of atRisk.entries()) {
    const share = count / n;
    observed[group] = (observed[group] ?? 0) + (events[group] ?? 0);
    expected[group] = (expected[group] ?? 0) + d * share;
    const row = covariance[group] ?? [];
    for (const [other, otherCount] of atRisk.entries()) {
      row[other] = (row[other] ?? 0) + spread * share * ((group === other ? 1 : 0) - otherCount / n);
    }
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function sorted(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}

/** How many of ascending values lie below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
