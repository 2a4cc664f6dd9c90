#!/usr/bin/env node
/**
 * Counts people taking part straight from the rows in the local service's file, with SQL and nothing else: it imports
 * nothing of the product, so that a mistake there cannot repeat itself here.
 *
 *   node test/numbers/countBySql.mjs .workbench/guildhall.sqlite [2026-10 | 2026-Q3 | 2025]
 *
 * Prints JSON: for each complete month the distinct people of the company, of each unit ('' is "department unknown")
 * and of each community, and how often people were at its sessions; for a quarter those of each community, by unit, and
 * who came and stayed away; for a year those of each community, by department, and who helped whom. Nothing is protected
 * here; do not show it to anybody but a test.
 */
import { pathToFileURL } from 'node:url';
import { DatabaseSync } from 'node:sqlite';
import { helpingBySql } from './helpingBySql.mjs';

/** How long after a join a leave takes both back, in seconds: part of the definition of "joined". */
const undoSeconds = 300;

/**
 * @param {string} file the service's SQLite file
 * @param {Date} now acts of the month of `now` are left out: it is not complete
 * @returns {Map<string, {company: number, units: Record<string, number>, communities: Record<string, number>, attendances: Record<string, number>}>}
 *   by `YYYY-MM`; `attendances` of each community
 */
export function countBySql(file, now = new Date()) {
  return inFile(file, db => {
    const running = now.toISOString().slice(0, 7);
    const months = new Map();
    for (const { month, people } of rows(db, 'SELECT month, count(DISTINCT person) AS people FROM acts GROUP BY month')) {
      if (month < running) months.set(month, { company: people, units: {}, communities: {}, attendances: {} });
    }
    fill(db, months, 'units', 'unit');
    fill(db, months, 'communities', 'community');
    for (const { month, community, marks } of attended(db)) {
      const counts = months.get(month);
      if (counts) counts.attendances[community] = marks;
    }
    return months;
  });
}

/**
 * @param {string} file the service's SQLite file
 * @param {string} quarter `2026-Q3`
 * @returns {{people: Record<string, number>, cells: Record<string, Record<string, number>>, movement: Record<string, number>}}
 *   people of each community; the same by unit, then community; `movement` of the company
 */
export function countQuarterBySql(file, quarter) {
  return inFile(file, db => ({ ...crossed(db, 'quarter', 'unit', quarter), movement: movementOf(db, quarter) }));
}

/**
 * A year (`2025`), likewise by department; and `helping`: different pairs of somebody who answered and somebody who asked, by department of
 * the first, then of the second, with all answers across departments as times of what chance would give (null where nobody answered).
 */
export function countYearBySql(file, year) {
  return inFile(file, db => ({ ...crossed(db, 'year', 'department', year), helping: helpingBySql(db, tablesOf(db), year) }));
}

function inFile(file, count) {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    db.exec('PRAGMA temp_store = MEMORY');
    createActs(db, tablesOf(db));
    return count(db);
  } finally {
    db.close();
  }
}

/** Somebody counts once in each of their communities, where they worked at their last act there in the period. */
function crossed(db, period, place, wanted) {
  const found = rows(
    db,
    `SELECT community, place, count(*) AS people FROM (
       SELECT DISTINCT person, community, last_value(${place}) OVER (
         PARTITION BY person, community ORDER BY unixepoch(at, 'subsec') ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS place
       FROM every WHERE ${period} = ?)
     GROUP BY community, place`,
    wanted
  );
  const people = {};
  const cells = {};
  for (const { community, place: key, people: count } of found) {
    people[community] = (people[community] ?? 0) + count;
    (cells[key] ??= {})[community] = count;
  }
  return { people, cells };
}

/** Of the company: who took part in a quarter, for the first time or again, and who of the quarter before did so again or not. */
function movementOf(db, quarter) {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  const before = number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
  const [counted] = rows(
    db,
    `WITH now AS (SELECT DISTINCT person FROM every WHERE quarter = ?1),
       earlier AS (SELECT DISTINCT person FROM every WHERE quarter < ?1),
       last AS (SELECT DISTINCT person FROM every WHERE quarter = ?2)
     SELECT (SELECT count(*) FROM now) AS people,
       (SELECT count(*) FROM now WHERE person NOT IN earlier) AS new,
       (SELECT count(*) FROM now WHERE person IN earlier) AS "returning",
       (SELECT count(*) FROM last) AS before,
       (SELECT count(*) FROM last WHERE person IN now) AS retained,
       (SELECT count(*) FROM last WHERE person NOT IN now) AS lapsed`,
    quarter,
    before
  );
  return counted;
}

function fill(db, months, part, column) {
  const sql = `SELECT month, ${column} AS key, count(DISTINCT person) AS people FROM acts GROUP BY month, ${column}`;
  for (const { month, key, people } of rows(db, sql)) {
    const counts = months.get(month);
    if (counts) counts[part][key] = people;
  }
}

/** How often somebody was at a session of each community, each person once for each session, in the month of first saying so. */
function attended(db) {
  const table = tablesOf(db);
  return rows(
    db,
    `WITH held AS (
       -- Nobody in the sample plans a session anew, or cancels all of one.
       SELECT sessions.id AS session, sessions.f_CommunityKey AS community, days.value AS occurrence
       FROM ${table.Acts} AS sessions, json_each(sessions.f_Body, '$.days') AS days
       WHERE sessions.f_Kind = 'session' AND NOT EXISTS (
         SELECT 1 FROM ${table.Acts} AS changes
         WHERE changes.f_Kind = 'occurrence' AND changes.f_CommunityKey = sessions.f_CommunityKey AND json_extract(changes.f_Body, '$.session') = sessions.id
           AND json_extract(changes.f_Body, '$.occurrence') = days.value AND json_extract(changes.f_Body, '$.cancelled') IS NOT NULL)),
     -- Everybody in the sample says so within the time in which one does.
     marks AS (
       SELECT author AS person, f_CommunityKey AS community, json_extract(f_Body, '$.session') AS session, json_extract(f_Body, '$.occurrence') AS occurrence, min(id), created AS at
       FROM ${table.Contributions}
       WHERE author = editor AND created = modified AND version = 1 AND f_PersonKey = CAST(author AS TEXT)
         AND f_Kind = 'attended' AND json_extract(f_Body, '$.wasThere') = 1
       GROUP BY author, f_CommunityKey, session, occurrence)
     SELECT strftime('%Y-%m', at) AS month, community, count(*) AS marks
     FROM marks JOIN held USING (session, community, occurrence) GROUP BY month, community`
  );
}

/** The table behind each list of the Guildhall site, by the title of the list. */
function tablesOf(db) {
  const lists = rows(
    db,
    `SELECT lists.id, lists.title FROM lists JOIN sites ON sites.id = lists.site WHERE sites.path = '/sites/guildhall'`
  );
  return Object.fromEntries(lists.map(({ id, title }) => [title, `items_${id}`]));
}

/** One row per act: who, where, when, and where the person worked then (`every`); the same of which unit in its month (`acts`). */
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
      SELECT taking.person, taking.community, taking.at, strftime('%Y-%m', taking.at) AS month,
        strftime('%Y', taking.at) || '-Q' || ((strftime('%m', taking.at) + 2) / 3) AS quarter, strftime('%Y', taking.at) AS year,
        coalesce(units.f_UnitKey, '') AS unit, coalesce(units.f_DepartmentKey, '') AS department
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

function rows(db, sql, ...values) {
  return db.prepare(sql).all(...values);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , file, period] = process.argv;
  if (file === undefined) {
    console.error('Usage: node test/numbers/countBySql.mjs FILE [YYYY-MM | YYYY-QN | YYYY]');
    process.exitCode = 2;
  } else {
    console.log(JSON.stringify(countPeriod(file, period), undefined, 2));
  }
}

function countPeriod(file, period) {
  if (/-Q[1-4]$/.test(period ?? '')) return countQuarterBySql(file, period);
  if (/^\d{4}$/.test(period ?? '')) return countYearBySql(file, period);
  if (period === undefined) return Object.fromEntries(countBySql(file));
  const [year, month] = period.split('-').map(Number);
  // A month that is asked for is counted even if it is running.
  return countBySql(file, new Date(Date.UTC(year, month))).get(period);
}
