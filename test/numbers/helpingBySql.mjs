/**
 * Who helped whom in a year, with SQL and nothing of the product. A pair counts in the departments in which both worked at its last answer of the
 * year ('' is “department unknown”).
 *
 * @param {import('node:sqlite').DatabaseSync} db the service's file
 * @param {Record<string, string>} table the table behind each list, by its title
 * @param {string} year `2025`
 * @returns {{pairs: Record<string, Record<string, number>>, crossing: number | null}}
 */
export function helpingBySql(db, table, year) {
  createAnswered(db, table);
  const found = db.prepare(
    `SELECT answering, asking, count(DISTINCT pair) AS pairs, count(*) AS answers FROM (
       SELECT asker || ' ' || answerer AS pair,
         last_value(answererDepartment) OVER w AS answering, last_value(askerDepartment) OVER w AS asking
       FROM answered WHERE year = ?
       WINDOW w AS (PARTITION BY asker, answerer ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING))
     GROUP BY answering, asking`
  ).all(year);
  const pairs = {};
  for (const { answering, asking, pairs: count } of found) (pairs[answering] ??= {})[asking] = count;
  const sum = some => some.reduce((all, { answers }) => all + answers, 0);
  const all = sum(found);
  const places = [...new Set(found.flatMap(({ answering, asking }) => [answering, asking]))];
  const byChance = places.reduce((share, key) => share + (sum(found.filter(({ answering }) => answering === key)) / all) * (sum(found.filter(({ asking }) => asking === key)) / all), 0);
  const within = sum(found.filter(({ answering, asking }) => answering === asking)) / all;
  return { pairs, crossing: all === 0 ? null : (1 - within) / (1 - byChance) };
}

/** One row per question that somebody else answered in its community: the first such answer, and where both worked when they wrote. */
function createAnswered(db, table) {
  const said = kind => `(SELECT id, f_PersonKey AS person, f_CommunityKey AS community, created AS at, json_extract(f_Body, '$.question') AS question
    FROM ${table.Contributions}
    WHERE author = editor AND created = modified AND version = 1 AND f_PersonKey = CAST(author AS TEXT)
      AND f_Kind = '${kind}' AND json_extract(f_Body, '$.corrects') IS NULL)`;
  const departmentOf = (person, at) => `coalesce((SELECT units.f_DepartmentKey FROM ${table.People} AS people
    JOIN ${table.OrganisationUnits} AS units ON units.f_DepartmentKey = people.f_DepartmentKey AND coalesce(people.f_DepartmentKey, '') <> ''
    WHERE people.f_PersonKey = ${person} AND unixepoch(people.f_EffectiveFrom) <= unixepoch(${at})
      AND (coalesce(people.f_EffectiveUntil, '') = '' OR unixepoch(${at}) < unixepoch(people.f_EffectiveUntil))), '')`;
  db.exec(`
    CREATE TEMP TABLE answered AS
      SELECT id, asker, answerer, strftime('%Y', at) AS year,
        ${departmentOf('asker', 'asked')} AS askerDepartment, ${departmentOf('answerer', 'at')} AS answererDepartment
      FROM (
        SELECT answers.id, questions.person AS asker, answers.person AS answerer, questions.at AS asked, answers.at,
          row_number() OVER (PARTITION BY questions.id ORDER BY answers.id) AS place
        FROM ${said('answer')} AS answers JOIN ${said('question')} AS questions
          ON questions.id = answers.question AND questions.community = answers.community AND questions.person <> answers.person)
      WHERE place = 1;
  `);
}
