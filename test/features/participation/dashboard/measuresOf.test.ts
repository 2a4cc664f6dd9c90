import { unitKey } from '../../../../src/domain/identity';
import type { UtcQuarter } from '../../../../src/domain/report/periods';
import { noMovement } from '../../../../src/domain/report/protecting/movement';
import type { QuarterSummary } from '../../../../src/domain/report/reportIndex';
import { summaryOf } from '../../../../src/domain/report/summaryOf';
import { measuresOf } from '../../../../src/features/participation/dashboard/measuresOf';
import { periodsFor } from '../../../../src/features/participation/dashboard/periodsFor';
import { indexOf, month, reportOf } from '../reports';

const october = summaryOf(reportOf('2026-10', { company: 60, units: { Sales: [20, 300], Legal: [null, 100] } }));
const september = summaryOf(reportOf('2026-09', { company: null, units: { Sales: [20, 300], Legal: [null, 100] } }));
const third = '2026-Q3' as UtcQuarter;
const quarter = (name: string, before: number | null, retained: number | null, crossing: number | null): QuarterSummary => ({
  quarter: name as UtcQuarter, movement: { ...noMovement, before, retained }, crossing
});
const index = { ...indexOf([]), survival: { share: 0.84, before: null, behind: 71 }, quarterSummaries: [quarter('2026-Q2', 40, null, null), quarter('2026-Q3', 50, 35, 1.3)] };
// Intl puts thin spaces around the dash.
const during = { period: 'July\u2009–\u2009September 2026', before: 'April\u2009–\u2009June 2026' };

describe('The four measures', () => {
  test('are of the month, of the quarter and of all communities, beside what they were', () => {
    expect(measuresOf(index, october, september, third, 'en-US')).toEqual({
      reach: { value: 0.15, before: null, behind: 60 },
      retention: { value: 0.7, before: null, behind: 50, during },
      survival: { value: 0.84, before: undefined, behind: 71, during },
      flow: { value: 1.3, before: null, behind: null, during }
    });
  });

  test('are not there yet where no quarter is over, and where no headcount is kept', () => {
    const without = summaryOf(reportOf('2026-10', { company: 60, units: { Sales: 20 } }));
    const { reach, retention, flow } = measuresOf(index, without, undefined, undefined, 'en-US');
    expect([reach.value, reach.before, retention?.value, retention?.behind, flow?.value]).toEqual([undefined, undefined, undefined, null, undefined]);
  });

  test('of a unit are its people against its headcount, and how its communities live; the others are told of the company only', () => {
    const ofUnit = { ...summaryOf(reportOf('2026-10', { units: { Sales: [30, 300] } })), unit: unitKey('sales') };
    const measures = measuresOf({ ...index, unit: unitKey('sales') }, ofUnit, undefined, third, 'en-US');
    expect([measures.reach.value, measures.reach.behind, measures.retention, measures.flow]).toEqual([0.1, 30, undefined, undefined]);
    expect(measures.survival.value).toBe(index.survival.share ?? undefined);
  });

  test('tell nothing of coming back where nobody was there before', () => {
    const first = { ...index, quarterSummaries: [quarter('2026-Q3', 0, 0, null)] };
    expect(measuresOf(first, october, undefined, third, 'en-US').retention?.value).toBeUndefined();
  });
});

describe('The quarter and the year that belong to a month', () => {
  const named = (period: string): { period: never; revision: number; file: string; sha256: string; minimum: number } => ({ period: period as never, revision: 1, file: '', sha256: '', minimum: 5 });
  const published = { quarters: ['2025-Q4', '2026-Q1', '2026-Q3'].map(named), years: ['2024', '2025'].map(named) };
  test.each([
    ['2026-10', '2026-Q3', '2025'],
    ['2026-09', '2026-Q3', '2025'],
    ['2026-08', '2026-Q1', '2025'],
    ['2025-12', '2025-Q4', '2025'],
    ['2025-11', undefined, '2024'],
    ['2024-11', undefined, undefined]
  ])('are, of %s, the last that are over: %s, %s', (of, quarterOf, year) => {
    expect(periodsFor(published, month(of))).toEqual({ quarter: quarterOf, year });
  });
});
