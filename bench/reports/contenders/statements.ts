import { monthEnd } from '../../../src/domain/time';
import type { Company } from '../company';

/** What is counted, by the name of its statement. */
export type CountName = 'monthCommunities' | 'monthUnits' | 'sinceQuarter' | 'quarterCells' | 'sinceYear' | 'yearCells' | 'movements' | 'before' | 'unknown';

export interface Statements {
  /** Make what several counts begin with, in this order. */
  readonly tables: readonly string[];
  readonly counts: Readonly<Record<CountName, string>>;
}

const assignmentThen = 'LEFT JOIN assignments ON l.person = assignments.person AND l.instant >= begins AND l.instant < ends';

/**
 * The counts in SQL. Periods are numbers as in `utcCalendar.ts`; the unknown unit and department are the ones after the last.
 *
 * Each is the quickest of two or three that were tried with three million rows: hash joins with assignments took less than
 * ASOF joins, and going back to the rows less than a table by person, community and month to count everything from.
 */
export function statements({ organisation: { units, departments }, last }: Company): Statements {
  const end = monthEnd(last);
  const time = 'epoch_ms(instant::BIGINT)';
  const lastActs = (kinds: string): string => `SELECT month, person, max(instant) AS instant FROM counted WHERE ${kinds} GROUP BY ALL`;
  const measured = ['kind < 2', 'kind = 1', 'kind = 2'].map((kinds, measure) => `SELECT ${measure}::UTINYINT AS measure, * FROM (${lastActs(kinds)})`).join(' UNION ALL ');
  const people = (kinds: string): string => `(count(DISTINCT person) FILTER (${kinds}))::UINTEGER`;
  const refused = (join: string): string =>
    `SELECT count(*)::UINTEGER FROM (SELECT DISTINCT person, community, instant, kind FROM acts ${join} communities USING (community) WHERE instant < ${end}`;
  return {
    tables: [
      `CREATE TABLE counted AS SELECT (year(${time}) * 12 + month(${time}) - 1)::UINTEGER AS month, community, person, instant, kind
         FROM acts JOIN communities USING (community) WHERE instant >= founded AND instant < ${end}`,
      `CREATE TABLE quarterly AS SELECT month // 3 AS quarter, community, person, max(instant) AS instant FROM counted WHERE kind < 2 GROUP BY ALL`
    ],
    counts: {
      monthCommunities: `SELECT month, community, ${people('kind < 2')}, ${people('kind = 1')}, ${people('kind = 2')} FROM counted GROUP BY ALL`,
      monthUnits: `SELECT month, measure, coalesce(unit, ${units.length})::UINTEGER AS place, count(*)::UINTEGER FROM (${measured}) l ${assignmentThen} GROUP BY ALL`,
      sinceQuarter: `SELECT month, count(*)::UINTEGER FROM (SELECT month // 3 AS quarter, person, min(month) AS month FROM counted WHERE kind < 2 GROUP BY ALL) GROUP BY month`,
      quarterCells: `SELECT quarter, community, coalesce(unit, ${units.length})::UINTEGER AS place, count(*)::UINTEGER FROM quarterly l ${assignmentThen} GROUP BY ALL`,
      sinceYear: `SELECT quarter, community, count(*)::UINTEGER FROM (SELECT quarter // 4 AS year, community, person, min(quarter) AS quarter FROM quarterly GROUP BY ALL) GROUP BY quarter, community`,
      yearCells: `SELECT year, community, coalesce(department, ${departments.length})::UINTEGER AS place, count(*)::UINTEGER
        FROM (SELECT quarter // 4 AS year, community, person, max(instant) AS instant FROM quarterly GROUP BY ALL) l ${assignmentThen} GROUP BY ALL`,
      movements: `SELECT quarter, count(*)::UINTEGER, (count(*) FILTER (earlier IS NULL))::UINTEGER, (count(*) FILTER (earlier = quarter - 1))::UINTEGER
        FROM (SELECT quarter, lag(quarter) OVER (PARTITION BY person ORDER BY quarter) AS earlier FROM (SELECT DISTINCT quarter, person FROM quarterly))
        GROUP BY quarter`,
      before: `${refused('JOIN')} AND instant < founded)`,
      unknown: `${refused('ANTI JOIN')})`
    }
  };
}
