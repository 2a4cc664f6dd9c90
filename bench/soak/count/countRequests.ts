import type { DatabaseSync } from 'node:sqlite';
import { countOf } from './countOf';

/** What the clients sent, from the service's journal. */
export interface RequestCounts {
  readonly requests: number;
  /** Writes that people sent; each part of a batch is one. */
  readonly attempts: number;
  /** One for each operation that came about, and one for each write of which a fault left nothing. */
  readonly needed: number;
  readonly attemptsPerNeeded: number;
  /** Questions whether an added row is there. */
  readonly readBacks: number;
  /** Requests sent while the service's request to wait ran. */
  readonly earlySends: number;
  /** By kind, every fault that was injected. */
  readonly faults: Readonly<Record<string, number>>;
}

const ours = 'person IN (SELECT upn FROM people)';

/** Called after `countOutcomes`. */
export function countRequests(run: DatabaseSync, publisher: string): RequestCounts {
  const attempts = countOf(run, `SELECT count(*) FROM sent WHERE "write" = 1 AND NOT again AND ${ours}`);
  const inVain = countOf(run, `SELECT count(*) FROM sent WHERE "write" = 1 AND NOT again AND ${ours} AND fault IS NOT NULL AND committed = 0`);
  const needed = inVain + countOf(run, "SELECT count(*) FROM outcomes WHERE times > 0 OR (isEdit AND outcome = 'done')");
  return {
    requests: countOf(run, 'SELECT count(*) FROM sent WHERE NOT again'),
    attempts,
    needed,
    attemptsPerNeeded: Math.round((attempts / needed) * 1000) / 1000,
    readBacks: readBacks(run),
    earlySends: earlySends(run, publisher),
    faults: faults(run)
  };
}

/** Reads of a log by somebody who was not looking at memberships just then. */
function readBacks(run: DatabaseSync): number {
  return countOf(run, `
    SELECT count(*) FROM sent j WHERE j.method = 'GET' AND j.${ours}
      AND (j.path LIKE '%Contributions%/items' OR j.path LIKE '%Decisions%/items' OR j.path LIKE '%Memberships%/items')
      AND NOT EXISTS (SELECT 1 FROM looked l WHERE l.person = j.person AND j.at BETWEEN l.at AND l.until)`);
}

/** What a look asks for; half of it may still be under way when the other half has failed and the look is over. */
const looking = "s.method = 'GET' AND (s.path LIKE '%Memberships%/items' OR s.path LIKE '%History%/items')";

/**
 * Whoever has one device does one thing at a time, so whatever arrives while such a person was told to wait was sent
 * early. Where several lists are read at once, in a look and by the publisher, a request may be on its way already; there
 * it is the same request again that counts. Travellers are left out: what one of their devices was told, the other
 * cannot know.
 */
function earlySends(run: DatabaseSync, publisher: string): number {
  return countOf(run, `
    SELECT count(*) FROM (
      SELECT person, at, batch, method, path,
        max(waitUntil) OVER (PARTITION BY person ORDER BY seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS until,
        max(waitUntil) OVER (PARTITION BY person, method, path ORDER BY seq ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS untilAgain
      FROM sent WHERE NOT again AND (person = ?1 OR person IN (SELECT upn FROM people WHERE devices = 1))) s
    WHERE batch IS NULL AND at < CASE
      WHEN person = ?1 OR (${looking} AND EXISTS (SELECT 1 FROM looked l WHERE l.person = s.person AND s.at BETWEEN l.at AND l.until + 30000)) THEN untilAgain
      ELSE until END`, publisher);
}

function faults(run: DatabaseSync): Record<string, number> {
  const rows = run.prepare('SELECT fault, count(*) AS times FROM sent WHERE fault IS NOT NULL AND NOT again GROUP BY fault ORDER BY fault').all();
  return Object.fromEntries((rows as { fault: string; times: number }[]).map(({ fault, times }) => [fault, times]));
}
