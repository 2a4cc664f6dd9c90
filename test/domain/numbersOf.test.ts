import { unitKey } from '../../src/domain/identity';
import type { MonthReport } from '../../src/domain/report/monthReport';
import { numbersOf, numbersOfTable } from '../../src/domain/report/numbersOf';
import type { UtcMonth } from '../../src/domain/time';
import type { UtcQuarter, UtcYear } from '../../src/domain/report/periods';
import { noMovement } from '../../src/domain/report/protecting/movement';
import type { QuarterReport, YearReport } from '../../src/domain/report/tableReport';
import { knownMonth } from './counted';

const { report } = knownMonth({ units: [20, 4, 29], communities: [40, 15] });
const nothing = { questions: 0, answered: 0, answerHours: null, sessions: 0, attendances: null, stories: 0, confirmations: 0 };

describe('The numbers of a month', () => {
  test('are those of its company, units and communities, of contributors and readers, and what happened', () => {
    const contributors = { company: 53, communities: [40, 15] };
    const readers = { ...contributors, units: [null, null, 29] };
    expect(numbersOf({ ...report, readers })).toEqual(['2026-02', 5, 53, [['u0', null], ['u1', null], ['u2', 29]], [['c0', 40], ['c1', 15]], contributors, readers, nothing, [nothing, nothing]]);
  });

  test('have nothing for readers where they are not counted', () => {
    expect((numbersOf(report) as unknown[])[6]).toBeNull();
  });

  const named: MonthReport = {
    ...report,
    units: report.units.map(unit => ({ ...unit, title: 'Anew', headcount: 7 })),
    communities: report.communities.map(row => ({ ...row, title: 'Anew', unit: unitKey('anew'), open: false }))
  };
  test('stay the same where names, headcounts and states change', () => {
    expect(JSON.stringify(numbersOf(named))).toBe(JSON.stringify(numbersOf(report)));
  });

  const changes: Partial<MonthReport>[] = [
    { month: '2026-03' as UtcMonth },
    { minimum: 6 },
    { company: 24 },
    { units: report.units.slice(1) },
    { communities: report.communities.slice(1) },
    { contributors: { ...report.contributors, company: 5 } },
    { readers: { company: null, units: [], communities: [] } },
    { activity: { ...nothing, questions: 1 } },
    { activity: { ...nothing, attendances: 9 } },
    { communityActivity: [{ ...nothing, attendances: 9 }, nothing] },
    { communityActivity: [nothing] }
  ];
  test.each(changes)('change with %j', change => {
    expect(JSON.stringify(numbersOf({ ...report, ...change }))).not.toBe(JSON.stringify(numbersOf(report)));
  });
});

describe('The numbers of a table', () => {
  const people = { rows: ['u0'], columns: ['c0'], shown: [[0, 0, 9]], rowTotals: [9], columnTotals: [9], total: 9 } as const;
  const quarter: QuarterReport = { schema: 2, quarter: '2026-Q1' as UtcQuarter, minimum: 5, units: [], communities: [], people, movement: noMovement, helping: { ...people, total: 8 }, crossing: 0.5, stories: [{ cycle: 'applied', benefit: 'time', told: 2, confirmed: 1 }] };
  const year: YearReport = { schema: 2, year: '2026' as UtcYear, minimum: 5, departments: [], communities: [], people };

  test('of a quarter are its tables', () => {
    expect(numbersOfTable(quarter)).toEqual(['2026-Q1', 5, people, noMovement, { ...people, total: 8 }, 0.5, quarter.stories]);
  });

  test('of a year are its tables', () => {
    expect(numbersOfTable({ ...year, helping: { ...people, total: 7 }, crossing: null })).toEqual(['2026', 5, people, { ...people, total: 7 }, null]);
  });

  test('of a year that an earlier version published are what they were', () => {
    expect(numbersOfTable(year)).toEqual(['2026', 5, people]);
  });
});
