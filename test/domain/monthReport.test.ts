import { communityKey, unitKey } from '../../src/domain/identity';
import type { Organisation } from '../../src/domain/organisation/organisation';
import type { MonthReport, ReportIndex } from '../../src/domain/report/monthReport';
import { communitiesInView, firstToShow, monthReport, numbersOf } from '../../src/domain/report/monthReport';
import type { ProtectedMonth } from '../../src/domain/report/protectMonth';
import type { UtcMonth } from '../../src/domain/time';

const organisation: Organisation = {
  units: [
    { key: unitKey('field'), title: 'Field', headcount: 400 },
    { key: unitKey('research'), title: 'Research', headcount: undefined }
  ],
  departments: []
};
const named = (title: string, endedIn?: string) => ({ title, unit: unitKey('field'), endedIn: endedIn as UtcMonth | undefined });

describe('The report of a month', () => {
  const month: ProtectedMonth = {
    month: '2026-02' as UtcMonth,
    minimum: 5,
    company: 9,
    units: [{ key: unitKey('field'), people: 9 }, { key: unitKey('research'), people: null }, { key: unitKey('gone'), people: 7 }, { key: '', people: null }],
    communities: ['valves', 'cafe', 'ghost', 'pumps'].map(key => ({ key: communityKey(key), people: 7 }))
  };
  const communities = new Map([
    [communityKey('pumps'), named('Pumps', '2026-01')],
    [communityKey('valves'), named('Valves', '2026-02')],
    [communityKey('cafe'), named('Café')]
  ]);

  test('has names and sizes beside the numbers, communities in the order of their keys, and none that no decision names', () => {
    expect(monthReport(month, organisation, communities)).toEqual({
      schema: 1,
      month: '2026-02',
      minimum: 5,
      company: 9,
      units: [
        { key: 'field', title: 'Field', headcount: 400, people: 9 },
        { key: 'research', title: 'Research', headcount: null, people: null },
        { key: 'gone', title: 'Department unknown', headcount: null, people: 7 },
        { key: '', title: 'Department unknown', headcount: null, people: null }
      ],
      communities: [
        { key: 'cafe', title: 'Café', unit: 'field', open: true, people: 7 },
        { key: 'pumps', title: 'Pumps', unit: 'field', open: false, people: 7 },
        { key: 'valves', title: 'Valves', unit: 'field', open: true, people: 7 }
      ]
    });
  });

  test('has as its numbers the month, the minimum, the company, units and communities, and no names', () => {
    const report = monthReport({ ...month, units: month.units.slice(0, 2), communities: month.communities.slice(1, 2) }, organisation, communities);
    expect(numbersOf(report)).toEqual(['2026-02', 5, 9, [['field', 9], ['research', null]], [['cafe', 7]]]);
  });

  test.each<[boolean, number | null, boolean]>([
    [true, null, true],
    [true, 9, true],
    [false, 9, true],
    [false, null, false]
  ])('tells of a community that is open (%s) with the number %s: %s', (open, people, isTold) => {
    const report: MonthReport = { ...monthReport(month, organisation, communities), communities: [{ key: communityKey('pumps'), title: 'Pumps', unit: unitKey('field'), open, people }] };
    expect(communitiesInView(report)).toEqual(isTold ? report.communities : []);
  });
});

describe('The month to open first', () => {
  const index = (...months: [string, boolean][]): ReportIndex => ({
    schema: 1,
    publishedAt: 0,
    coversUntil: 0,
    months: months.map(([month, hasTotal]) => ({ month: month as UtcMonth, revision: 1, file: '', sha256: '', hasTotal }))
  });

  const cases: [string, ReportIndex, string | undefined][] = [
    ['the newest', index(['2026-01', true], ['2026-02', true]), '2026-02'],
    ['the newest that shows how many took part in all', index(['2026-01', true], ['2026-02', false]), '2026-01'],
    ['the newest, where no month shows that', index(['2026-01', false], ['2026-02', false]), '2026-02'],
    ['none, where none is published', index(), undefined]
  ];
  test.each(cases)('is %s', (_what, published, month) => {
    expect(firstToShow(published)).toBe(month);
  });
});
