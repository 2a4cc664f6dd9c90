import { DatabaseSync } from 'node:sqlite';
import { readOutcomes } from '../outcomes/outcomeFile';
import type { Outcome } from '../outcomes/outcome';

/**
 * What a run left, as tables: the service's file attached as `service`, read only by what follows; beside it in memory
 * what the clients wrote down (`intended`, `told`, `looked`, `published`), `people`, the rows they added (`stored`),
 * the one row of preferences that counts for each (`preferences`), and the requests that reached the service (`sent`).
 */
export function openRun(file: string, directory: string, publisher: string): DatabaseSync {
  const run = new DatabaseSync(':memory:');
  run.prepare('ATTACH ? AS service').run(file);
  run.exec(outcomeTables);
  const insert = inserting(run);
  run.exec('BEGIN');
  for (const outcome of readOutcomes(directory)) insert(outcome);
  run.exec('COMMIT');
  run.prepare(people).run(publisher);
  for (const list of ['Memberships', 'Contributions', 'Decisions']) run.exec(storedFrom(run, list));
  run.exec(`INSERT INTO preferences SELECT author, ifnull(f_Body, '') FROM ${tableOf(run, 'Preferences')} GROUP BY author HAVING id = min(id)`);
  run.exec(sent);
  return run;
}

const outcomeTables = `
CREATE TABLE intended (operation TEXT PRIMARY KEY, person TEXT, kind TEXT, community TEXT, supersedes TEXT, tag TEXT, at REAL) WITHOUT ROWID;
CREATE TABLE told (operation TEXT PRIMARY KEY, outcome TEXT, at REAL, basedOn INTEGER) WITHOUT ROWID;
CREATE TABLE looked (person TEXT, at REAL, until REAL, memberships TEXT);
CREATE INDEX lookedByPerson ON looked (person, at);
CREATE TABLE published (outcome TEXT, at REAL, until REAL);
CREATE TABLE people (upn TEXT PRIMARY KEY, id INTEGER, devices INTEGER) WITHOUT ROWID;
CREATE TABLE stored (list TEXT, id INTEGER, operation TEXT, kind TEXT, community TEXT, supersedes TEXT, state TEXT,
  author INTEGER, editor INTEGER, created REAL, modified REAL, version INTEGER);
CREATE INDEX storedByOperation ON stored (operation, author);
CREATE TABLE preferences (person INTEGER PRIMARY KEY, body TEXT);`;

/** Everybody of the site but the publisher, who also founded the communities. Travellers have two devices. */
const people = `
INSERT INTO people SELECT upn, id, CASE WHEN upn LIKE 'traveller%' THEN 2 ELSE 1 END
FROM service.principals WHERE kind = 1 AND upn <> '' AND upn <> ?`;

/**
 * The journal, with what can be told of a request from those beside it. `again`: the second delivery of a request that
 * the network doubled; it stands right behind the first. `waitUntil`: until when the person learnt to wait; what a part
 * says is learnt only where the batch around it was answered.
 */
const sent = `
CREATE TEMP TABLE marked AS
SELECT *, batch IS NULL AND ifnull(fault = 'duplicate delivery' AND before = me, 0) AS again
FROM (SELECT *, lag(me) OVER (PARTITION BY batch IS NULL ORDER BY seq) AS before
  FROM (SELECT *, person || ' ' || method || ' ' || path || ' ' || ifnull(fault, '') AS me FROM service.journal));
CREATE INDEX temp.markedBySeq ON marked (seq);
CREATE TABLE sent AS
SELECT m.*, CASE WHEN m.answered IS NOT NULL AND (m.batch IS NULL OR (e.status = 200 AND NOT e.again)) THEN m.retryUntil END AS waitUntil
FROM marked m LEFT JOIN marked e ON e.seq = m.batch;
DROP TABLE marked;
CREATE INDEX sentBySeq ON sent (seq);
CREATE INDEX sentByPerson ON sent (person, at);`;

function storedFrom(run: DatabaseSync, list: string): string {
  const milliseconds = (column: string): string => `strftime('%s', ${column}) * 1000`;
  return `
INSERT INTO stored
SELECT '${list}', id, f_OperationId, CASE f_Kind WHEN 'state' THEN 'decision' ELSE f_Kind END, f_CommunityKey,
  f_Body ->> '$.supersedes', f_Body ->> '$.state', author, editor, ${milliseconds('created')}, ${milliseconds('modified')}, version
FROM ${tableOf(run, list)} WHERE folder = 0 AND f_Kind <> 'founded'`;
}

function tableOf(run: DatabaseSync, list: string): string {
  const row = run.prepare('SELECT id FROM service.lists WHERE title = ?').get(list) as { readonly id: number };
  return `service.items_${row.id}`;
}

function inserting(run: DatabaseSync): (outcome: Outcome) => void {
  const intended = run.prepare('INSERT INTO intended VALUES (?, ?, ?, ?, ?, ?, ?)');
  const told = run.prepare('INSERT INTO told VALUES (?, ?, ?, ?)');
  const looked = run.prepare('INSERT INTO looked VALUES (?, ?, ?, ?)');
  const published = run.prepare('INSERT INTO published VALUES (?, ?, ?)');
  return outcome => {
    switch (outcome.phase) {
      case 'intended': {
        const { operation, person, kind, community = null, supersedes = null, tag = null, at } = outcome;
        return void intended.run(operation, person, kind, community, supersedes, tag, at);
      }
      case 'told':
        return void told.run(outcome.operation, outcome.outcome, outcome.at, outcome.basedOn ?? null);
      case 'looked':
        return void looked.run(outcome.person, outcome.at, outcome.until, outcome.memberships ? JSON.stringify(outcome.memberships) : null);
      case 'published':
        return void published.run(outcome.outcome, outcome.at, outcome.until);
    }
  };
}
