import type { DatabaseSync } from 'node:sqlite';
import { countOf } from './countOf';

/** What people were told, held against what is stored. */
export interface OutcomeCounts {
  readonly done: number;
  readonly failed: number;
  readonly unknown: number;
  readonly conflict: number;
  /** Told done, and not there. */
  readonly lost: number;
  /** Told failed, and there; or there, and nobody's intention. */
  readonly phantom: number;
  /** Edits told done, made, and overwritten later by somebody who had not seen them. */
  readonly lostUpdates: number;
  /** Told done and not there, or told failed and there; publishing included. */
  readonly wrongOutcomes: number;
  /** Rows beyond the first of an operation. */
  readonly rowsTwice: number;
  /** Of these, the ones that the network made by delivering a request twice, which no client can help. */
  readonly deliveredTwice: number;
  /** Edits that are in a value more than once. */
  readonly editsTwice: number;
  /** Runs of the publisher that were told done. */
  readonly published: number;
  readonly publishings: number;
}

/**
 * Every operation with what was told and how often it is there: rows of an addition, tags of an edit of preferences, and
 * of an edit of the setting, whose value the next one replaces, whether its author wrote meanwhile, and which version.
 */
const outcomes = `
CREATE TABLE outcomes AS
SELECT i.operation, i.kind, i.kind IN ('setting', 'preference') AS isEdit, ifnull(t.outcome, 'unknown') AS outcome, t.basedOn, w.version,
  CASE i.kind
    WHEN 'setting' THEN w.version IS NOT NULL
    WHEN 'preference' THEN (SELECT (length(body) - length(replace(body, i.tag, ''))) / length(i.tag) FROM preferences WHERE person = p.id)
    ELSE (SELECT count(*) FROM stored s WHERE s.operation = i.operation AND s.author = p.id) END AS times
FROM intended i JOIN people p ON p.upn = i.person LEFT JOIN told t USING (operation) LEFT JOIN (
  SELECT i.operation, max(j.version) AS version FROM intended i LEFT JOIN told t USING (operation)
  JOIN sent j ON j.person = i.person AND j.at BETWEEN i.at AND ifnull(t.at, 9e15)
  WHERE j."write" = 1 AND j.committed = 1 AND j.list = CASE i.kind WHEN 'setting' THEN 'Settings' WHEN 'preference' THEN 'Preferences' END
  GROUP BY i.operation) w USING (operation)`;

/** Edits told done that somebody replaced who had read an earlier version, and edits of preferences that are gone. */
const lostUpdates = `
SELECT count(*) FROM outcomes mine WHERE outcome = 'done' AND CASE kind
  WHEN 'preference' THEN times = 0 AND version IS NOT NULL
  WHEN 'setting' THEN EXISTS (SELECT 1 FROM outcomes later
    WHERE later.kind = 'setting' AND later.version > mine.version AND later.basedOn < mine.version) END`;

export function countOutcomes(run: DatabaseSync): OutcomeCounts {
  run.exec(outcomes);
  const of = (condition: string): number => countOf(run, `SELECT count(*) FROM outcomes WHERE ${condition}`);
  const lost = of("outcome = 'done' AND ifnull(times, 0) = 0 AND NOT (kind = 'preference' AND version IS NOT NULL)");
  const toldFailed = of("times > 0 AND (outcome = 'failed' OR (outcome = 'conflict' AND kind <> 'setting'))");
  const nobodys = countOf(run, `
    SELECT count(*) FROM stored s WHERE NOT EXISTS (SELECT 1 FROM intended i JOIN people p ON p.upn = i.person
      WHERE i.operation = s.operation AND p.id = s.author)`);
  return {
    done: of("outcome = 'done'"),
    failed: of("outcome = 'failed'"),
    unknown: of("outcome = 'unknown'"),
    conflict: of("outcome = 'conflict'"),
    lost,
    phantom: toldFailed + nobodys,
    lostUpdates: countOf(run, lostUpdates),
    wrongOutcomes: lost + toldFailed + wrongPublishings(run),
    rowsTwice: countOf(run, 'SELECT ifnull(sum(times - 1), 0) FROM outcomes WHERE NOT isEdit AND times > 1'),
    deliveredTwice: deliveredTwice(run),
    editsTwice: countOf(run, 'SELECT ifnull(sum(times - 1), 0) FROM outcomes WHERE isEdit AND times > 1'),
    published: countOf(run, "SELECT count(*) FROM published WHERE outcome = 'done'"),
    publishings: countOf(run, 'SELECT count(*) FROM published')
  };
}

/** Publishing ends with the directory: told done without a new one, or told failed though there is one. */
function wrongPublishings(run: DatabaseSync): number {
  return countOf(run, `
    SELECT count(*) FROM (SELECT outcome, EXISTS (SELECT 1 FROM sent j WHERE j.at BETWEEN p.at AND p.until
      AND j.committed = 1 AND j.path LIKE '%/directory.json%') AS isThere FROM published p)
    WHERE (outcome = 'done' AND NOT isThere) OR (outcome IN ('failed', 'conflict') AND isThere)`);
}

/**
 * Extra rows that the network made: an operation has as many as second deliveries of it, alone or within a batch, were
 * committed.
 */
function deliveredTwice(run: DatabaseSync): number {
  return countOf(run, `
    SELECT ifnull(sum(min(times - 1, again)), 0) FROM (
      SELECT o.times, count(*) AS again FROM sent j LEFT JOIN sent envelope ON envelope.seq = j.batch
      JOIN stored s ON s.list = j.list AND s.id = j.item JOIN outcomes o ON o.operation = s.operation
      WHERE o.times > 1 AND j.committed = 1 AND (j.again OR envelope.again) GROUP BY o.operation)`);
}
