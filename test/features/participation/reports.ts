import { communityKey, unitKey } from '../../../src/domain/identity';
import type { MonthReport } from '../../../src/domain/report/monthReport';
import { departmentUnknown } from '../../../src/domain/report/monthReport';
import type { ReportIndex } from '../../../src/domain/report/reportIndex';
import { summaryOf } from '../../../src/domain/report/summaryOf';
import type { UtcMonth } from '../../../src/domain/time';

export function month(text: string): UtcMonth {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw new Error(`${text} is no month.`);
  return text as UtcMonth;
}

/** Numbers by name; null where left out. Units may carry a headcount. */
export interface ReportNumbers {
  readonly company?: number | null;
  readonly units?: Readonly<Record<string, number | null | readonly [people: number | null, headcount: number]>>;
  readonly communities?: Readonly<Record<string, number | null>>;
}

/** A report of the month with the numbers given; a unit called “unknown” stands for people without a department. */
export function reportOf(text: string, { company = null, units = {}, communities = {} }: ReportNumbers): MonthReport {
  const nothing = { questions: 0, answered: 0, answerHours: null, sessions: 0, attendances: null, stories: 0, confirmations: 0 };
  const leftOut = (groups: object): null[] => Object.keys(groups).map(() => null);
  return {
    schema: 2,
    month: month(text),
    minimum: 5,
    company,
    units: Object.entries(units).map(([title, numbers]) => {
      const [people, headcount] = Array.isArray(numbers) ? numbers : [numbers, null];
      return title === 'unknown'
        ? { key: '', title: departmentUnknown, headcount: null, people }
        : { key: unitKey(title.toLowerCase()), title, headcount, people };
    }),
    communities: Object.entries(communities).map(([title, people]) => ({
      key: communityKey(title.toLowerCase()),
      title,
      unit: unitKey('engineering'),
      open: true,
      people
    })),
    contributors: { company: null, communities: leftOut(communities) },
    activity: nothing,
    communityActivity: Object.keys(communities).map(() => nothing)
  };
}

/** An index that names the months given, and tells of the newest `told` of them. */
export function indexOf(reports: readonly MonthReport[], told = reports.length): ReportIndex {
  return {
    schema: 2,
    publishedAt: Date.UTC(2026, 10, 22, 12),
    coversUntil: Date.UTC(2026, 10, 1),
    months: reports.map(({ month: period }) => ({ period, revision: 1, file: `${period}.r1.json`, sha256: period, minimum: 5 })),
    quarters: [],
    years: [],
    monthSummaries: reports.slice(reports.length - told).map(summaryOf),
    quarterSummaries: [],
    survival: { share: null, before: null, behind: 0 }
  };
}
