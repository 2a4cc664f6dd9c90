import type { ActLog, Closing } from '../../src/domain/report/closing';
import { closingOf, countedBy, mergedClosings, withClosing } from '../../src/domain/report/closing';
import type { UtcMonth } from '../../src/domain/time';
import { isoInstant } from '../../src/domain/time';

const closings: readonly Closing[] = [
  { until: '2026-02' as UtcMonth, upTo: { history: 100, memberships: 40, contributions: 70 } },
  { until: '2026-03' as UtcMonth, upTo: { history: 120, memberships: 55, contributions: 90 } },
  { until: '2026-05' as UtcMonth, upTo: { history: 120, memberships: 60, contributions: 95, visits: 10 } }
];

describe('An act counts when it happened, unless its month was closed without its row', () => {
  test.each<[string, ActLog, number, string, string]>([
    ['read when its month was closed', 'history', 100, '2026-02-10T09:00:00.000Z', '2026-02-10T09:00:00.000Z'],
    ['brought over after its month was closed: the month open then', 'history', 101, '2026-02-10T09:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['brought over after the next was closed, too', 'history', 121, '2026-02-10T09:00:00.000Z', '2026-06-01T00:00:00.000Z'],
    ['of a month long before the first one published', 'history', 110, '2025-12-24T09:00:00.000Z', '2026-03-01T00:00:00.000Z'],
    ['of a month that is open', 'history', 900, '2026-06-10T09:00:00.000Z', '2026-06-10T09:00:00.000Z'],
    ['of a month to come', 'history', 900, '2027-01-10T09:00:00.000Z', '2027-01-10T09:00:00.000Z'],
    ['at the last millisecond of a closed month', 'contributions', 96, '2026-05-31T23:59:59.999Z', '2026-06-01T00:00:00.000Z'],
    ['at the first instant of an open one', 'contributions', 96, '2026-06-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'],
    ['stamped before the close, read after it', 'memberships', 56, '2026-03-31T23:59:58.000Z', '2026-04-01T00:00:00.000Z'],
    ['of a lower id, stamped after the close', 'memberships', 30, '2026-03-31T23:59:58.000Z', '2026-03-31T23:59:58.000Z'],
    ['in a list that was not read when its month was closed', 'visits', 7, '2026-02-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
    ['in a list that was read later only', 'visits', 11, '2026-02-01T00:00:00.000Z', '2026-06-01T00:00:00.000Z'],
    ['in a list of which no mark was kept', 'acts', 999, '2026-02-10T09:00:00.000Z', '2026-02-10T09:00:00.000Z']
  ])('%s', (_what, log, row, at, counted) => {
    expect(isoInstant(countedBy(closings)(log, row, Date.parse(at)))).toBe(counted);
  });

  test('before anything is published, everything counts when it happened', () => {
    expect(countedBy([])('history', 1, 5)).toBe(5);
  });
});

describe('What was read is kept', () => {
  const upTo = { history: 130 };
  test.each<[string, readonly Closing[], string, readonly Closing[]]>([
    ['by the first publishing', [], '2026-03', [{ until: '2026-03' as UtcMonth, upTo }]],
    ['by one that closes a month more', closings, '2026-06', [...closings, { until: '2026-06' as UtcMonth, upTo }]],
    ['and stays as it was where nothing more is closed', closings, '2026-05', closings],
    ['and stays as it was where the clock stands before', closings, '2026-04', closings]
  ])('%s', (_what, before, until, after) => {
    expect(withClosing(before, until as UtcMonth, upTo)).toEqual(after);
  });
});

describe('The closing of a month', () => {
  test.each([['2025-12', 0], ['2026-02', 0], ['2026-03', 1], ['2026-04', 2], ['2026-05', 2], ['2026-06', undefined]])('%s is the first that reached so far', (month, at) => {
    expect(closingOf(closings, month as UtcMonth)).toBe(at === undefined ? undefined : closings[at]);
  });
});

test('Closings out of several files are each taken once, earliest first', () => {
  const [first, second, third] = closings as [Closing, Closing, Closing];
  expect(mergedClosings([third, first, { ...first }, second, third])).toEqual([first, second, third]);
  const other = { until: second.until, upTo: { history: 125 } };
  expect(mergedClosings([second, other, first])).toEqual([first, second, other]);
});
