import type { Closing } from '../../src/domain/report/closing';
import type { Report } from '../../src/domain/report/leftReport';
import { closingIn, hashedOf, periodOf, readReport, reportFile } from '../../src/domain/report/leftReport';
import { numbersOf, numbersOfTable } from '../../src/domain/report/numbersOf';
import type { MonthReport } from '../../src/domain/report/monthReport';
import type { Period, UtcQuarter, UtcYear } from '../../src/domain/report/periods';
import { noTable } from '../../src/domain/report/ofUnit/tableOfUnit';
import { noMovement } from '../../src/domain/report/protecting/movement';
import type { QuarterReport, YearReport } from '../../src/domain/report/tableReport';
import { unitKey } from '../../src/domain/identity';
import type { UtcMonth } from '../../src/domain/time';

const month: MonthReport = { schema: 2, month: '2026-02' as UtcMonth, minimum: 5, company: 12, units: [], communities: [], contributors: { company: null, communities: [] }, communityActivity: [] };
const quarter: QuarterReport = { schema: 2, quarter: '2026-Q1' as UtcQuarter, minimum: 5, units: [], communities: [], people: noTable, movement: noMovement, helping: noTable, crossing: null, stories: [] };
const year: YearReport = { schema: 2, year: '2025' as UtcYear, minimum: 5, departments: [], communities: [], people: noTable };
const yearWithHelping: YearReport = { ...year, helping: noTable, crossing: 1.4 };
const closing: Closing = { until: '2026-03' as UtcMonth, upTo: { history: 24, visits: 3 } };

describe('The name of a file', () => {
  test.each([
    ['2026-02.r1.json', '2026-02', 1],
    ['2026-Q3.r12.json', '2026-Q3', 12],
    ['2025.r2.json', '2025', 2]
  ])('%s tells of %s, in revision %d', (file, period, revision) => {
    expect(reportFile(file)).toEqual({ period, revision, file });
  });

  test.each(['published.json', 'lives.json', 'chain.json', '2026-02.r0.json', '2026-02.r1.json.bak', 'x2026-02.r1.json', '2026-Q5.r1.json', '2026-02.json', '2026-2.r1.json', '2026-02.r1-2.json'])('%s tells of no period', file => {
    expect(reportFile(file)).toBeUndefined();
  });
});

describe('What a file says', () => {
  test.each<[string, Report, unknown]>([
    ['2026-02', month, numbersOf(month)],
    ['2026-Q1', quarter, numbersOfTable(quarter)],
    ['2025', year, numbersOfTable(year)],
    ['2025', yearWithHelping, numbersOfTable(yearWithHelping)]
  ])('of %s is its report, of that period, and its numbers are those that are hashed', (period, report, numbers) => {
    expect(readReport(JSON.stringify(report), period as Period)).toEqual(report);
    expect(periodOf(report)).toBe(period);
    expect(hashedOf(report)).toEqual(numbers);
  });

  test.each<[string, string]>([
    ['is cut off', JSON.stringify(month).slice(0, 40)],
    ['is none', 'null'],
    ['is of another version', JSON.stringify({ ...month, schema: 1 })],
    ['is of another month', JSON.stringify({ ...month, month: '2026-03' })],
    ['is of a unit', JSON.stringify({ ...month, unit: unitKey('field') })],
    ['has no minimum', JSON.stringify({ ...month, minimum: undefined })],
    ['has no communities', JSON.stringify({ ...month, communities: undefined })],
    ['tells nothing of what happened in its communities', JSON.stringify({ ...month, communityActivity: undefined })],
    ['is of a quarter', JSON.stringify(quarter)]
  ])('is no report of the month where it %s', (_what, text) => {
    expect(readReport(text, '2026-02' as Period)).toBeUndefined();
  });
});

describe('What a month tells of attendances', () => {
  const readWith = (...attendances: unknown[]): MonthReport | undefined =>
    readReport(JSON.stringify({ ...month, activity: { questions: 4, attendances: attendances[0] }, communityActivity: attendances.map(each => ({ questions: 2, attendances: each })) }), '2026-02' as Period) as MonthReport | undefined;

  test.each<[string, unknown]>([
    ['a number', 23],
    ['zero', 0],
    ['null, where it is left out', null],
    ['absent, as earlier versions left it', undefined]
  ])('is read where it is %s', (_what, attendances) => {
    const { activity, communityActivity } = readWith(attendances) ?? {};
    expect([activity, communityActivity]).toEqual([{ questions: 4, attendances }, [{ questions: 2, attendances }]]);
  });

  test.each<[string, unknown]>([
    ['a text', '23'],
    ['less than nothing', -1],
    ['no whole number', 2.5],
    ['a list', [23]],
    ['true', true]
  ])('is damage where it is %s, of the company or of a community', (_what, attendances) => {
    expect([readWith(attendances, 9), readWith(9, attendances)]).toEqual([undefined, undefined]);
  });
});

describe('What a report says of its closing', () => {
  test('is believed where it has a month and marks', () => {
    expect(closingIn({ ...month, closing })).toEqual(closing);
    expect(closingIn({ ...month, closing: { ...closing, upTo: {} } })).toEqual({ until: '2026-03', upTo: {} });
  });

  test.each<[string, unknown]>([
    ['absent, as earlier versions left it', undefined],
    ['nothing', {}],
    ['without marks', { until: '2026-03' }],
    ['with marks that are nothing', { until: '2026-03', upTo: null }],
    ['with a mark that is no number', { until: '2026-03', upTo: { history: '24' } }],
    ['until no month', { until: 'March', upTo: {} }],
    ['until more than a month', { until: '2026-03-01', upTo: {} }],
    ['until a number', { until: 3, upTo: {} }]
  ])('is nothing where it is %s', (_what, said) => {
    expect(closingIn({ ...month, closing: said as Closing })).toBeUndefined();
  });
});
