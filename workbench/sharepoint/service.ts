import { Database } from './store/database';

/** Behaviours that SharePoint's documentation leaves open; tests run with both settings. */
export interface Switches {
  /** May somebody who can only add items name another Author and Created while adding? Unknown in reality. */
  forgeableAuthor: boolean;
  /**
   * Does a filter without an index, on a list above the threshold, answer windows of 5,000 rows by ID, possibly empty
   * but with a next link, instead of the threshold error? Both have been seen.
   */
  emptyPages: boolean;
  /** Do request digests outlive a restart of the service? In reality that depends on the server farm. */
  digestsSurviveRestart: boolean;
  /** Requests that one person may send within five minutes; 0: no limit. */
  requestsPerFiveMinutes: number;
  /** What a request beyond the limit is answered with. */
  throttleStatus: 429 | 503;
  /** Whether that answer's Retry-After is an HTTP date; else it is seconds. */
  retryAfterAsDate: boolean;
}

/** Throttling as Microsoft documents it; nothing else is granted. */
export const usualSwitches: Readonly<Switches> = {
  forgeableAuthor: false, emptyPages: false, digestsSurviveRestart: false,
  requestsPerFiveMinutes: 3000, throttleStatus: 429, retryAfterAsDate: false
};

/** What every operation may use: the store, the clock, the tenant's own facts. */
export interface Service {
  readonly db: Database;
  readonly tenantId: string;
  readonly digestSeconds: number;
  /** Signs request digests: kept in the file, or renewed with every start, as the switch says. */
  digestSecret(): string;
  readonly switches: Switches;
  origin(): string;
  now(): Date;
}

/** An instant as SharePoint writes it: UTC, whole seconds. */
export function stamp(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
