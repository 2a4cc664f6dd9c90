import type { Digests } from './digests';
import { createDigests } from './digests';
import type { Flights } from './flights';
import { createFlights } from './flights';
import type { Gate } from './gate';
import { createGate } from './gate';
import type { AnswerStorage, KeptAnswers } from './keptAnswers';
import { createKeptAnswers } from './keptAnswers';

/** Time, as far as waiting needs it; tests bring one that they turn by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

/** How long one request may be tried: so many attempts, and no wait that ends after so many milliseconds. */
export interface Patience {
  readonly attempts: number;
  readonly milliseconds: number;
}

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How requests travel, and what their senders know of each other: one for all requests of one person on one page. */
export interface Connection {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** From 0 up to 1; spreads the waits of many clients. */
  readonly random: () => number;
  readonly isOnline: () => boolean;
  readonly patience: Patience;
  readonly gate: Gate;
  readonly digests: Digests;
  readonly flights: Flights;
  readonly kept: KeptAnswers;
  /** Whether answers to reads are kept; not for reading whole lists. */
  readonly keeps: boolean;
}

export type ConnectionOptions = Partial<Pick<Connection, 'fetch' | 'clock' | 'random' | 'isOnline' | 'patience'>> & {
  /** Where answers are kept beyond this page; without it they are kept in memory only. */
  readonly storage?: AnswerStorage;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds))
};

/** Long enough to outlast a short throttling, short enough for somebody who looks at a screen. */
const defaultPatience: Patience = { attempts: 10, milliseconds: 60_000 };

export function openConnection(options: ConnectionOptions = {}): Connection {
  const clock = options.clock ?? systemClock;
  return {
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    clock,
    random: options.random ?? Math.random,
    isOnline: options.isOnline ?? (() => globalThis.navigator?.onLine !== false),
    patience: options.patience ?? defaultPatience,
    gate: createGate(clock),
    digests: createDigests(clock),
    flights: createFlights(),
    kept: createKeptAnswers(clock, options.storage),
    keeps: true
  };
}
