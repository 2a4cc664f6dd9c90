import { communityKey, unitKey } from '../../../src/domain/identity';
import type { MonthReport, ReportIndex } from '../../../src/domain/report/monthReport';
import { departmentUnknown } from '../../../src/domain/report/monthReport';
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
  return {
    schema: 1,
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
    }))
  };
}

/** An index that names the months given. */
export function indexOf(...months: readonly string[]): ReportIndex {
  return {
    schema: 1,
    publishedAt: Date.UTC(2026, 10, 22, 12),
    coversUntil: Date.UTC(2026, 10, 1),
    months: months.map(text => ({ month: month(text), revision: 1, file: `${text}.r1.json`, sha256: text, hasTotal: true }))
  };
}
