#!/usr/bin/env node
/**
 * Counts people taking part straight from the rows in the local service's file, with SQL and nothing else: it imports
 * nothing of the product, so that a mistake there cannot repeat itself here.
 *
 *   node test/numbers/countBySql.mjs .workbench/guildhall.sqlite [2026-10]
 *
 * Prints JSON: for each complete month the distinct people of the company, of each unit ('' is "department unknown")
 * and of each community. Nothing is protected here; do not show it to anybody but a test.
 */
import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';

/** How long after a join a leave takes both back, in seconds: part of the definition of "joined". */
const undoSeconds = 300;

/**
 * @param {string} file the service's SQLite file
 * @param {Date} now acts of the month of `now` are left out: it is not complete
 * @returns {Map<string, {company: number, units: Record<string, number>, communities: Record<string, number>}>} by `YYYY-MM`
 */
export function countBySql(file, now = new Date()) {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    const running = now.toISOString().slice(0, 7);
    db.exec('PRAGMA temp_store = MEMORY');
    createActs(db, tablesOf(db));
    const months = new Map();
    for (const { month, people } of rows(db, 'SELECT month, count(DISTINCT person) AS people FROM acts GROUP BY month')) {
      if (month < running) months.set(month, { company: people, units: {}, communities: {} });
    }
    fill(db, months, 'units', 'unit');
    fill(db, months, 'communities', 'community');
    return months;
  } finally {
    db.close();
  }
}

function fill(db, months, part, column) {
  const sql = `SELECT month, ${column} AS key, count(DISTINCT person) AS people FROM acts GROUP BY month, ${column}`;
  for (const { month, key, people } of rows(db, sql)) {
    const counts = months.get(month);
    if (counts) counts[part][key] = people;
  }
}

/** The table behind each list of the Guildhall site, by the title of the list. */
function tablesOf(db) {
  const lists = rows(
    db,
    `SELECT lists.id, lists.title FROM lists JOIN sites ON sites.id = lists.site WHERE sites.path = '/sites/guildhall'`
  );
  return Object.fromEntries(lists.map(({ id, title }) => [title, `items_${id}`]));
}

/** One row per act: who, where, in which month, and of which unit in that month. */
function createActs(db, table) {
  db.exec(`
    CREATE TEMP TABLE founded AS
      SELECT DISTINCT f_CommunityKey AS community FROM ${table.Decisions}
      WHERE f_Kind = 'founded' AND dir LIKE '%/Decisions/%' AND author = editor AND created = modified AND version = 1;

    CREATE TEMP TABLE brought AS
      SELECT f_PersonKey AS person, f_CommunityKey AS community, f_Kind AS kind, min(f_ActedAt) AS at
      FROM ${table.History} GROUP BY f_OperationId;

    -- Rows of Memberships that are their stamps, each operation once.
    CREATE TEMP TABLE moves AS
      SELECT min(id) AS id, f_PersonKey AS person, f_CommunityKey AS community, f_Kind AS kind, created AS at
      FROM ${table.Memberships}
      WHERE author = editor AND created = modified AND version = 1 AND f_PersonKey = CAST(author AS TEXT)
        AND dir LIKE '%/Memberships' AND f_Kind IN ('join', 'leave')
      GROUP BY author, f_OperationId;

    CREATE TEMP TABLE joined AS
      SELECT person, community, at FROM (
        SELECT person, community, kind, at,
          lag(kind) OVER w AS before, lead(kind) OVER w AS after, lead(at) OVER w AS afterAt,
          EXISTS (SELECT 1 FROM brought WHERE brought.kind = 'join'
            AND brought.person = moves.person AND brought.community = moves.community) AS wasIn
        FROM moves WINDOW w AS (PARTITION BY person, community ORDER BY id)
      )
      WHERE kind = 'join' AND coalesce(before, CASE wasIn WHEN 1 THEN 'join' ELSE 'leave' END) = 'leave'
        AND NOT (coalesce(after, '') = 'leave' AND unixepoch(afterAt) - unixepoch(at) <= ${undoSeconds});

    -- What people added that others can see; a correction is none, and who was at a session says so.
    CREATE TEMP TABLE contributed AS
      SELECT f_PersonKey AS person, f_CommunityKey AS community, created AS at
      FROM ${table.Contributions}
      WHERE author = editor AND created = modified AND version = 1 AND f_PersonKey = CAST(author AS TEXT)
        AND (f_Kind IN ('question', 'answer', 'thanks', 'resource', 'stillGood', 'story', 'confirm', 'introduction', 'sessionQuestion', 'offerHost')
            AND json_extract(f_Body, '$.corrects') IS NULL
          OR f_Kind = 'attended' AND json_extract(f_Body, '$.wasThere') = 1)
      UNION ALL
      -- Everybody who runs a community of the sample is one of its keepers or hosts.
      SELECT f_PersonKey, f_CommunityKey, created FROM ${table.Acts}
      WHERE author = editor AND created = modified AND version = 1 AND f_PersonKey = CAST(author AS TEXT)
        AND f_Kind IN ('session', 'recap', 'announcement', 'reply', 'curate') AND json_extract(f_Body, '$.corrects') IS NULL;

    CREATE TEMP TABLE every AS
      SELECT taking.person, taking.community, taking.at, strftime('%Y-%m', taking.at) AS month, coalesce(units.f_UnitKey, '') AS unit
      FROM (SELECT person, community, at FROM brought UNION ALL SELECT person, community, at FROM joined UNION ALL SELECT person, community, at FROM contributed) AS taking
      JOIN founded ON founded.community = taking.community
      LEFT JOIN ${table.People} AS people ON people.f_PersonKey = taking.person
        AND unixepoch(people.f_EffectiveFrom) <= unixepoch(taking.at)
        AND (coalesce(people.f_EffectiveUntil, '') = '' OR unixepoch(taking.at) < unixepoch(people.f_EffectiveUntil))
      LEFT JOIN ${table.OrganisationUnits} AS units ON units.f_DepartmentKey = people.f_DepartmentKey
        AND coalesce(people.f_DepartmentKey, '') <> '';

    -- Each person is of one unit a month, that of the last act in it.
    CREATE TEMP TABLE acts AS
      SELECT person, community, month,
        last_value(unit) OVER (PARTITION BY person, month ORDER BY unixepoch(at, 'subsec') ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS unit
      FROM every;
  `);
}

function rows(db, sql) {
  return db.prepare(sql).all();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , file, month] = process.argv;
  if (file === undefined) {
    console.error('Usage: node test/numbers/countBySql.mjs FILE [YYYY-MM]');
    process.exitCode = 2;
  } else {
    const months = countBySql(file);
    console.log(JSON.stringify(month ? months.get(month) : Object.fromEntries(months), undefined, 2));
  }
}
