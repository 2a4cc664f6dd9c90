import { formatMonth } from '../../../ui/format';
import { charting } from '../../../words/charting';
import { countInWords } from '../chart/countInWords';
import type { ChartTable } from '../../../domain/report/export/chartTable';
import type { TrendPoint } from './trendPoints';

const words = charting.trend;

/** A month with its number, and that of a year before where that is published. */
export function pointInWords({ month, people, before }: TrendPoint, minimum: number, locale: string): string {
  const inWords = (count: number | null | undefined): string =>
    count === undefined ? words.noReport : countInWords(count, minimum, shown => words.count({ people: shown }));
  const values = { month: formatMonth(month, locale), count: inWords(people) };
  return before === undefined ? words.point(values) : words.pointBefore({ ...values, before: inWords(before) });
}

/** The newest month that is shown, against the same month a year before where both are. */
export function trendReading(points: readonly TrendPoint[], locale: string): string {
  const newest = [...points].reverse().find(({ people }) => typeof people === 'number');
  if (newest === undefined || typeof newest.people !== 'number') return charting.charts.nothingShown;
  const values = { month: formatMonth(newest.month, locale), people: newest.people };
  if (typeof newest.before !== 'number') return words.reading(values);
  const difference = Math.abs(newest.people - newest.before);
  if (difference === 0) return words.asMany(values);
  return newest.people > newest.before ? words.more({ ...values, difference }) : words.fewer({ ...values, difference });
}

/** The numbers behind the lines. A month that is not published has no number that could be left out. */
export function trendTable(points: readonly TrendPoint[], locale: string): ChartTable {
  const cell = (count: number | null | undefined): number | string | null => (count === undefined ? words.noReport : count);
  return {
    header: [words.month, words.people, words.yearBefore],
    rows: points.map(({ month, people, before }) => [formatMonth(month, locale), cell(people), cell(before)])
  };
}
