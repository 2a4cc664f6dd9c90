import type { CountedTable, ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { MonthReport } from '../../src/domain/report/monthReport';
import type { OneWayNumbers, OverallNumbers } from '../../src/domain/report/protectMonth';
import type { Reports } from '../../src/domain/report/participationReports';
import type { CountedFiles } from './countCompany';
import type { Measure, PublishedFiles } from './published';

/** What a reader opens, of the product's reports. */
export function filesOfReports({ months, quarters, years }: Reports): PublishedFiles {
  return {
    months: months.map((report) => ({
      month: report.month,
      minimum: report.minimum,
      company: report.company,
      units: report.units.map(({ key, headcount, people }) => ({ key, headcount, people })),
      communities: report.communities.map(({ key, unit, people }) => ({ key, unit, people })),
      contributors: measureOf(report, report.contributors),
      ...(report.readers !== undefined && { readers: measureOf(report, report.readers) })
    })),
    quarters: quarters.map(({ quarter, minimum, people, movement, helping }) => ({ quarter, minimum, people, movement, helping })),
    years: years.map(({ year, minimum, people, helping, departments }) => ({
      year,
      minimum,
      people,
      ...(helping !== undefined && { helping }),
      unitOf: Object.fromEntries(departments.map(({ key, unit }) => [key, unit])),
      headcounts: Object.fromEntries(departments.flatMap(({ key, headcount }) => (headcount === null ? [] : [[key, headcount] as const])))
    }))
  };
}

/** What a measure does not tell of units is as if it was left out. */
function measureOf({ units, communities }: MonthReport, numbers: OverallNumbers & Partial<OneWayNumbers>): Measure {
  return {
    company: numbers.company,
    units: units.map(({ key }, at) => ({ key, people: numbers.units?.[at] ?? null })),
    communities: communities.map(({ key }, at) => ({ key, people: numbers.communities[at]! }))
  };
}

/** The true counts, of files in which nothing is left out; who helps whom is told by the product alone. */
export function countedOfFiles({ months, quarters, years }: PublishedFiles): CountedFiles {
  return {
    months: months as CountedFiles['months'],
    quarters: quarters.map(({ quarter, people, movement }) => ({ quarter, people: countedTable(people), movement: movement as CountedFiles['quarters'][number]['movement'] })),
    years: years.map(({ helping: _helping, ...file }) => ({ ...file, people: countedTable(file.people) }))
  };
}

function countedTable({ rows, columns, shown }: ProtectedTable): CountedTable {
  const cells = new Array<number>(rows.length * columns.length).fill(0);
  for (const [row, column, count] of shown) cells[row * columns.length + column] = count;
  return { rows, columns, cells };
}
