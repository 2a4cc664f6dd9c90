import { unitKey } from '../../src/domain/identity';
import type { MonthSummary, ReportIndex } from '../../src/domain/report/reportIndex';
import { firstToShow, leftOutTogether } from '../../src/domain/report/reportIndex';
import { summaryOf } from '../../src/domain/report/summaryOf';
import type { UtcMonth } from '../../src/domain/time';
import { knownMonth } from './counted';

test.each<[string, number | null, readonly (number | null)[], number | undefined]>([
  ['those of the company who are not shown', 40, [20, null, null], 20],
  ['nobody, where the others are all', 20, [20, null], 0],
  ['nothing, where none is left out', 40, [20, 20], undefined],
  ['nothing, where nobody knows the company', null, [20, null], undefined]
])('Units that are left out had together %s', (_what, company, units, together) => {
  expect(leftOutTogether({ company, units: units.map((people, at) => ({ key: unitKey(`u${at}`), title: '', headcount: null, people })) })).toBe(together);
});

describe('The month to open first', () => {
  const summary = (month: string, hasTotal: boolean): MonthSummary => summaryOf({ ...knownMonth({ units: [9], communities: [9] }).report, month: month as UtcMonth, company: hasTotal ? 9 : null });
  const index = (...months: [string, boolean][]): Pick<ReportIndex, 'months' | 'monthSummaries'> => ({
    months: months.map(([month]) => ({ period: month as UtcMonth, revision: 1, file: '', sha256: '', minimum: 5 })),
    monthSummaries: months.map(([month, hasTotal]) => summary(month, hasTotal))
  });

  const cases: [string, Pick<ReportIndex, 'months' | 'monthSummaries'>, string | undefined][] = [
    ['the newest', index(['2026-01', true], ['2026-02', true]), '2026-02'],
    ['the newest that shows how many took part in all', index(['2025-12', true], ['2026-01', true], ['2026-02', false]), '2026-01'],
    ['the newest, where no month shows that', index(['2026-01', false], ['2026-02', false]), '2026-02'],
    ['the newest, where the index tells of none', { ...index(['2026-01', true], ['2026-02', true]), monthSummaries: [] }, '2026-02'],
    ['none, where none is published', index(), undefined]
  ];
  test.each(cases)('is %s', (_what, published, month) => {
    expect(firstToShow(published)).toBe(month);
  });
});
