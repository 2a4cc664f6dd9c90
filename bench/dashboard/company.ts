import type { Guildhall } from '../../src/data/guildhall';
import { communityKey, departmentKey, unitKey } from '../../src/domain/identity';
import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { MonthReport } from '../../src/domain/report/monthReport';
import { quarterOf, type UtcQuarter, type UtcYear } from '../../src/domain/report/periods';
import type { LivesReport, PublishedPeriod, ReportIndex } from '../../src/domain/report/reportIndex';
import { summaryOf } from '../../src/domain/report/summaryOf';
import type { QuarterReport, YearReport } from '../../src/domain/report/tableReport';
import { day, monthStart, monthsBetween, type UtcMonth } from '../../src/domain/time';

/** How large the company is that the dashboard is measured with. */
export const size = { units: 50, departmentsOfUnit: 6, communities: 500, years: 3 } as const;

const minimum = 5;
const units = Array.from({ length: size.units }, (_, at) => ({ key: unitKey(`unit-${at}`), title: `Business unit ${at + 1}`, headcount: 400 + at * 10 }));
const communities = Array.from({ length: size.communities }, (_, at) => ({ key: communityKey(`community-${at}`), title: `Community of practice ${at + 1}`, unit: units[at % size.units]!.key }));
const departments = units.flatMap(({ key, title }) =>
  Array.from({ length: size.departmentsOfUnit }, (_, at) => ({ key: departmentKey(`${key}-${at}`), title: `Department ${at + 1} of ${title}`, unit: key, headcount: 60 }))
);

/** A number between 0 and 1 that is the same for the same place. */
function noise(...place: readonly number[]): number {
  const value = Math.sin(place.reduce((sum, each, at) => sum + each * (12.9898 + at * 65.161), 0.5)) * 43758.5453;
  return value - Math.floor(value);
}

const shown = (people: number): number | null => (people < minimum ? null : people);

function monthReport(month: UtcMonth, at: number): MonthReport {
  const nothing = { questions: 3, answered: 2, answerHours: null, sessions: 1, attendances: null, stories: 0, confirmations: 0 };
  const people = (scale: number, place: number): number | null => shown(Math.floor(noise(at, place) * scale));
  return {
    schema: 2,
    month,
    minimum,
    company: 2000 + Math.floor(noise(at) * 500),
    units: units.map((unit, place) => ({ ...unit, people: people(60, place) })),
    communities: communities.map((community, place) => ({ ...community, open: true, people: people(20, place + 100) })),
    contributors: { company: 900, communities: communities.map((_community, place) => people(12, place + 800)) },
    activity: nothing,
    communityActivity: communities.map(() => nothing)
  };
}

function table(rows: readonly string[], seed: number): ProtectedTable {
  const cells: (readonly [number, number, number])[] = [];
  for (let row = 0; row < rows.length; row++) {
    for (let column = 0; column < size.communities; column++) {
      const people = Math.floor(noise(seed, row, column) ** 3 * 30);
      if (people >= minimum) cells.push([row, column, people]);
    }
  }
  return { rows, columns: communities.map(({ key }) => key), shown: cells, rowTotals: rows.map((_row, at) => Math.floor(noise(seed, at) * 400) + 5), columnTotals: communities.map((_column, at) => Math.floor(noise(seed, at, 1) * 200) + 5), total: 9000 };
}

function period<P extends UtcMonth | UtcQuarter | UtcYear>(of: P): PublishedPeriod<P> {
  return { period: of, revision: 1, file: `${of}.r1.json`, sha256: of, minimum };
}

/** The reports of a large company, made up, and a door that gives them without a network: what is measured is the screen. */
export function reportsOfCompany(): Partial<Guildhall> {
  const months = monthsBetween('2024-01' as UtcMonth, `${2023 + size.years}-12` as UtcMonth);
  const reports = new Map(months.map((month, at) => [month, monthReport(month, at)]));
  const quarters = [...new Set(months.map(quarterOf))];
  const years = [...new Set(months.map(month => month.slice(0, 4) as UtcYear))];
  const index: ReportIndex = {
    schema: 2,
    publishedAt: monthStart(months[months.length - 1] as UtcMonth) + 33 * day,
    coversUntil: monthStart(months[months.length - 1] as UtcMonth) + 31 * day,
    months: months.map(period),
    quarters: quarters.map(period),
    years: years.map(period),
    monthSummaries: months.slice(-25).map(month => summaryOf(reports.get(month) as MonthReport)),
    quarterSummaries: [],
    survival: { share: 0.84, before: 0.83, behind: size.communities }
  };
  const ofQuarter = new Map(quarters.map((quarter, at) => [quarter, quarterReport(quarter, at)]));
  const ofYear = new Map(years.map((year, at): [UtcYear, YearReport] => [year, { schema: 2, year, minimum, departments, communities, people: table(departments.map(({ key }) => key), at + 50) }]));
  const found = async <T>(value: T | undefined): Promise<T> => value ?? Promise.reject(new Error('Nothing is published for this.'));
  return {
    readReportIndex: async () => index,
    readMonthReport: async (_index, month) => found(reports.get(month)),
    readQuarterReport: async (_index, quarter) => found(ofQuarter.get(quarter)),
    readYearReport: async (_index, year) => found(ofYear.get(year)),
    readLives: async () => lives(index.publishedAt),
    readTemplates: async () => [],
    readOrganisation: async () => ({ units: [], departments: [] }),
    readAdministrators: async () => [],
    recall: async () => undefined,
    siteUrl: 'https://contoso.example/sites/guildhall'
  };
}

function quarterReport(quarter: UtcQuarter, at: number): QuarterReport {
  const keys = units.map(({ key }) => key);
  const helping = { ...table(keys, at + 20), columns: keys };
  return {
    schema: 2,
    quarter,
    minimum,
    units,
    communities,
    people: table(keys, at),
    movement: { people: 2000, before: 1900, new: 300, returning: 1700, retained: 1500, lapsed: 400 } as unknown as QuarterReport['movement'],
    helping: { ...helping, shown: helping.shown.filter(([, column]) => column < keys.length), columnTotals: helping.columnTotals.slice(0, keys.length) },
    crossing: 1.2,
    stories: []
  };
}

function lives(at: number): LivesReport {
  return {
    schema: 2,
    at,
    lives: communities.map(({ key, unit }, place) => {
      const founded = at - (100 + Math.floor(noise(place) * 2500)) * day;
      const isEnded = noise(place, 3) < 0.4;
      return { key, unit, founded, recordBegins: founded, purpose: `purpose-${place % 6}`, foundedIn: new Date(founded).getUTCFullYear(), seeded: place % 3 === 0, ...(isEnded && { ended: { at: founded + noise(place, 4) * (at - founded), how: 'closed' as const } }) };
    })
  };
}
