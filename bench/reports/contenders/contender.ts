import type { PeriodCounts } from '../../../src/domain/report/counting/periodCounts';
import type { Company } from '../company';

/** What a step took, in milliseconds. */
export interface Lap {
  /** By the clock on the wall. */
  readonly wall: number;
  /** Of all processors together: less moved by whatever else the machine does. */
  readonly processor: number;
}

export interface CountingTimes {
  /** Bringing the rows into the form in which they are counted. */
  readonly loading: Lap;
  /** Counting, until every count exists somewhere in the process. */
  readonly aggregation: Lap;
  /** Bringing the counts into the form in which they are protected. */
  readonly reading: Lap;
}

export interface Counted {
  readonly counts: PeriodCounts;
  readonly times: CountingTimes;
}

export type Contender = (company: Company) => Promise<Counted>;

export const nothing: Lap = { wall: 0, processor: 0 };

/** A clock that tells what it took since it was last asked. */
export function laps(): () => Lap {
  let before = readClocks();
  return () => {
    const now = readClocks();
    const lap = { wall: now.wall - before.wall, processor: now.processor - before.processor };
    before = now;
    return lap;
  };
}

function readClocks(): Lap {
  const { user, system } = process.cpuUsage();
  return { wall: performance.now(), processor: (user + system) / 1000 };
}
