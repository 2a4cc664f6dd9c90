import fc from 'fast-check';
import { communityKey, departmentKey, unitKey } from '../../src/domain/identity';
import type { ProtectedTable } from '../../src/domain/protection/protectedTable';
import type { MonthReport, ReportedActivity } from '../../src/domain/report/monthReport';
import { reportSchema } from '../../src/domain/report/reportSchema';
import type { OneWayNumbers } from '../../src/domain/report/protectMonth';
import type { UtcQuarter, UtcYear } from '../../src/domain/report/periods';
import type { QuarterReport, YearReport } from '../../src/domain/report/tableReport';
import type { UtcMonth } from '../../src/domain/time';

/** Company reports of any content: what is left out and what is shown is drawn, so that a slice cannot rely on our protection. */
const maybe = fc.option(fc.integer({ min: 5, max: 900 }), { nil: null });
const home = fc.constantFrom('a', 'b', 'c', 'd');
const units = fc.subarray(['a', 'b', 'c', ''], { minLength: 0 });
const listed = <T>(of: fc.Arbitrary<T>, length: number): fc.Arbitrary<T[]> => fc.array(of, { minLength: length, maxLength: length });

const activity: fc.Arbitrary<ReportedActivity> = fc.record({
  questions: fc.nat(9), answered: fc.nat(9), answerHours: fc.option(fc.nat(99), { nil: null }), sessions: fc.nat(9), attendances: fc.option(fc.nat(99), { nil: null }), stories: fc.nat(9), confirmations: fc.nat(9)
});

const oneWay = (rows: number, columns: number): fc.Arbitrary<OneWayNumbers> =>
  fc.record({ company: maybe, units: listed(maybe, rows), communities: listed(maybe, columns) });

export const anyMonth: fc.Arbitrary<MonthReport> = fc.tuple(units, fc.array(home, { maxLength: 6 })).chain(([keys, homes]) =>
  fc.record(
    {
      schema: fc.constant(reportSchema),
      month: fc.constant('2026-03' as UtcMonth),
      minimum: fc.constant(5),
      company: maybe,
      units: fc.tuple(...keys.map(key => fc.record({ key: fc.constant(unitKey(key)), title: fc.constant(key), headcount: fc.constant(40), people: maybe }))),
      communities: fc.tuple(...homes.map((unit, at) => fc.record({ key: fc.constant(communityKey(`k${at}`)), title: fc.constant(`K${at}`), unit: fc.constant(unitKey(unit)), open: fc.boolean(), people: maybe }))),
      contributors: fc.record({ company: maybe, communities: listed(maybe, homes.length) }),
      readers: oneWay(keys.length, homes.length),
      activity,
      communityActivity: listed(activity, homes.length)
    },
    { requiredKeys: ['schema', 'month', 'minimum', 'company', 'units', 'communities', 'contributors', 'activity', 'communityActivity'] }
  )
);

function tableOf(rows: readonly string[], columns: readonly string[]): fc.Arbitrary<ProtectedTable> {
  const cells = rows.flatMap((_row, row) => columns.map((_column, column) => [row, column] as const));
  return fc.record({
    rows: fc.constant(rows),
    columns: fc.constant(columns),
    shown: fc.tuple(...cells.map(([row, column]) => maybe.map(count => (count === null ? [] : [[row, column, count] as const])))).map(found => found.flat()),
    rowTotals: listed(maybe, rows.length),
    columnTotals: listed(maybe, columns.length),
    total: maybe
  });
}

const columnsOf = (homes: readonly string[]): QuarterReport['communities'] => homes.map((unit, at) => ({ key: communityKey(`k${at}`), title: `K${at}`, unit: unitKey(unit) }));

export const anyQuarter: fc.Arbitrary<QuarterReport> = fc.tuple(units, fc.array(home, { maxLength: 6 })).chain(([keys, homes]) =>
  fc.record({
    schema: fc.constant(reportSchema),
    quarter: fc.constant('2026-Q1' as UtcQuarter),
    minimum: fc.constant(5),
    units: fc.constant(keys.map(key => ({ key: unitKey(key), title: key, headcount: 40 }))),
    communities: fc.constant(columnsOf(homes)),
    people: tableOf(keys, homes.map((_unit, at) => `k${at}`)),
    movement: fc.record({ people: maybe, new: maybe, returning: maybe, before: maybe, retained: maybe, lapsed: maybe }),
    helping: tableOf(keys, keys),
    crossing: fc.constant(1.2),
    stories: fc.constant([])
  })
);

export const anyYear: fc.Arbitrary<YearReport> = fc.tuple(fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 5 }), fc.array(home, { maxLength: 6 })).chain(([owners, homes]) =>
  fc.record({
    schema: fc.constant(reportSchema),
    year: fc.constant('2026' as UtcYear),
    minimum: fc.constant(5),
    departments: fc.constant(owners.map((unit, at) => ({ key: departmentKey(`d${at}`), title: `D${at}`, unit: unitKey(unit), headcount: null }))),
    communities: fc.constant(columnsOf(homes)),
    people: tableOf(owners.map((_unit, at) => `d${at}`), homes.map((_unit, at) => `k${at}`)),
    helping: tableOf(owners.map((_unit, at) => `d${at}`), owners.map((_unit, at) => `d${at}`)),
    crossing: fc.constant(1.4)
  })
);

/** Every number of a table by the keys of its lines; `all` stands for the line that a sum is of. Null where it is left out. */
export function numbersByKey(table: ProtectedTable): ReadonlyMap<string, number | null> {
  const shown = new Map(table.shown.map(([row, column, count]) => [`${row} ${column}`, count]));
  return new Map<string, number | null>([
    ...table.rows.flatMap((row, at) => table.columns.map((column, place) => [`${row}|${column}`, shown.get(`${at} ${place}`) ?? null] as const)),
    ...table.rows.map((row, at) => [`${row}|all`, table.rowTotals[at] ?? null] as const),
    ...table.columns.map((column, at) => [`all|${column}`, table.columnTotals[at] ?? null] as const),
    ['all|all', table.total]
  ]);
}
