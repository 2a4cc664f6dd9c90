import type { UtcQuarter } from '../../src/domain/report/periods';
import { noMovement } from '../../src/domain/report/protecting/movement';
import { summaries, summariesKept } from '../../src/domain/report/summaries';
import { summaryOf } from '../../src/domain/report/summaryOf';
import type { QuarterReport } from '../../src/domain/report/tableReport';
import type { UtcMonth } from '../../src/domain/time';
import { monthsBetween } from '../../src/domain/time';
import { knownMonth } from './counted';

const { report } = knownMonth({ units: [20, 4], communities: [20, 9] });
const table = { rows: [], columns: [], shown: [], rowTotals: [], columnTotals: [], total: null };
const quarter = (name: string): QuarterReport => ({ schema: 2, quarter: name as UtcQuarter, minimum: 5, units: [], communities: [], people: table, movement: { ...noMovement, people: 9 }, helping: table, crossing: 1.2, stories: [] });
const months = monthsBetween('2024-01' as UtcMonth, '2026-12' as UtcMonth).map(month => ({ ...report, month }));
const quarters = ['2024', '2025', '2026'].flatMap(year => [1, 2, 3, 4].map(each => quarter(`${year}-Q${each}`)));

const none = (): boolean => false;

describe('What the index tells', () => {
  test('is the newest months, enough to compare two years and one month more', () => {
    const told = summaries({ months, quarters: [] }, none, undefined).monthSummaries;
    expect(told).toEqual(months.slice(11).map(summaryOf));
    expect([told.length, told[0]?.month, told[24]?.month]).toEqual([25, '2024-12', '2026-12']);
  });

  test('is of quarters how people changed and how answers crossed, of the newest', () => {
    const told = summaries({ months: [], quarters }, none, undefined).quarterSummaries;
    expect(told[0]).toEqual({ quarter: '2024-Q4', movement: { ...noMovement, people: 9 }, crossing: 1.2 });
    expect(told.map(each => each.quarter)).toEqual(['2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']);
  });

  test('is everything where there is less, earliest first', () => {
    const { monthSummaries, quarterSummaries } = summaries({ months: months.slice(0, 2), quarters: quarters.slice(0, 1) }, none, undefined);
    expect([monthSummaries.map(({ month }) => month), quarterSummaries.map(each => each.quarter)]).toEqual([['2024-01', '2024-02'], ['2024-Q1']]);
  });

  test('of what stays as it was published is what it told before, and what it told nothing of is told', () => {
    const [one, other] = months.slice(-2).map(summaryOf);
    const before = { monthSummaries: [{ ...other, company: 7 }] as (typeof one & object)[], quarterSummaries: [{ quarter: '2026-Q4' as UtcQuarter, movement: noMovement, crossing: null }] };
    const told = summaries({ months: months.slice(-2), quarters: quarters.slice(-1) }, () => true, before);
    expect([told.monthSummaries.map(({ company }) => company), told.quarterSummaries]).toEqual([[one?.company, 7], before.quarterSummaries]);
    expect(summaries({ months: months.slice(-1), quarters: [] }, none, before).monthSummaries).toEqual([other]);
  });

  test('reaches as far as it says', () => {
    expect(summariesKept).toEqual({ months: 25, quarters: 9 });
  });
});
