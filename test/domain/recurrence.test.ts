import { daysOf, ruleOf } from '../../src/domain/session/calendar/recurrence';
import type { LocalDay } from '../../src/domain/session/localTime';
import type { Rhythm } from '../../src/domain/session/repeats';
import { dayOfMonth, mostSessions, readRepeats, rhythms, weekdayOfMonth } from '../../src/domain/session/repeats';

const never = 20991231;

describe('A session comes again', () => {
  const table: [every: Rhythm, first: LocalDay, rule: string, days: LocalDay[]][] = [
    ['weekly', 20261222, 'FREQ=WEEKLY', [20261222, 20261229, 20270105, 20270112]],
    ['everyTwoWeeks', 20260320, 'FREQ=WEEKLY;INTERVAL=2', [20260320, 20260403, 20260417, 20260501]],
    ['monthlyByWeekday', 20260113, 'FREQ=MONTHLY;BYDAY=2TU', [20260113, 20260210, 20260310, 20260414]],
    ['monthlyByWeekday', 20260101, 'FREQ=MONTHLY;BYDAY=1TH', [20260101, 20260205, 20260305, 20260402]],
    ['monthlyByWeekday', 20260123, 'FREQ=MONTHLY;BYDAY=4FR', [20260123, 20260227, 20260327, 20260424]],
    ['monthlyByWeekday', 20260130, 'FREQ=MONTHLY;BYDAY=-1FR', [20260130, 20260227, 20260327, 20260424]],
    ['monthlyByWeekday', 20260531, 'FREQ=MONTHLY;BYDAY=-1SU', [20260531, 20260628, 20260726, 20260830]],
    ['monthlyByDay', 20260115, 'FREQ=MONTHLY;BYMONTHDAY=15', [20260115, 20260215, 20260315, 20260415]],
    ['monthlyByDay', 20260130, 'FREQ=MONTHLY;BYMONTHDAY=30', [20260130, 20260330, 20260430, 20260530]],
    ['monthlyByDay', 20260131, 'FREQ=MONTHLY;BYMONTHDAY=-1', [20260131, 20260228, 20260331, 20260430]],
    ['monthlyByDay', 20280228, 'FREQ=MONTHLY;BYMONTHDAY=28', [20280228, 20280328, 20280428, 20280528]],
    ['quarterly', 20260108, 'FREQ=MONTHLY;INTERVAL=3;BYDAY=2TH', [20260108, 20260409, 20260709, 20261008]]
  ];
  test.each(table)('%s from %d on, as %s', (every, first, rule, days) => {
    expect(ruleOf(every, first)).toBe(rule);
    expect(daysOf(first, { every, ends: { after: 4 } }, never)).toEqual(days);
  });

  test('until a day, that day included', () => {
    const until = (on: LocalDay): readonly LocalDay[] => daysOf(20260302, { every: 'weekly', ends: { on } }, never);
    expect(until(20260316)).toEqual([20260302, 20260309, 20260316]);
    expect(until(20260315)).toEqual([20260302, 20260309]);
    expect(until(20260301)).toEqual([]);
  });

  test('never later than the last day that may be planned, nor more often than can be kept', () => {
    expect(daysOf(20260302, { every: 'weekly', ends: { after: 99 } }, 20260309)).toEqual([20260302, 20260309]);
    expect(daysOf(20260302, { every: 'weekly', ends: { on: never } }, 20260309)).toEqual([20260302, 20260309]);
    expect(daysOf(20260302, { every: 'weekly', ends: { on: never } }, never)).toHaveLength(400);
    expect(daysOf(20260302, { every: 'weekly', ends: { after: 1000 } }, never)).toHaveLength(400);
    expect(mostSessions).toBe(400);
  });

  test('53 times at most in twelve months, every week', () => {
    expect(daysOf(20260302, { every: 'weekly', ends: { after: 400 } }, 20270302)).toHaveLength(53);
  });

  test('not at all where it does not repeat', () => {
    expect(daysOf(20260302, undefined, 20260301)).toEqual([20260302]);
  });
});

test('The weekday of a month is the first to the fourth, else the last', () => {
  expect([1, 7, 8, 14, 15, 21, 22, 28, 29, 31].map(day => weekdayOfMonth(20260100 + day).nth)).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 'last', 'last']);
  expect(weekdayOfMonth(20261103)).toEqual({ nth: 1, weekday: 2 });
});

test('The day of a month is its number, the 31st the last', () => {
  expect([20260101, 20260228, 20260430, 20260131].map(dayOfMonth)).toEqual([1, 28, 30, 'last']);
});

describe('What a body says of repeating', () => {
  test.each(rhythms)('is read as it was written: %s', every => {
    for (const ends of [{ after: 6 }, { on: 20261103 }]) expect(readRepeats({ every, ends })).toEqual({ every, ends });
  });
  const nothing: unknown[] = [undefined, null, 'weekly', {}, { every: 'weekly' }, { every: 'daily', ends: { after: 3 } }, { every: 'weekly', ends: { after: 0 } }, { every: 'weekly', ends: { after: 401 } }, { every: 'weekly', ends: { on: 20260230 } }, { ends: { after: 3 } }];
  test.each(nothing)('%j is nothing', body => expect(readRepeats(body)).toBeUndefined());
});
