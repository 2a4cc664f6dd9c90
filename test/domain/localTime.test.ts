import fc from 'fast-check';
import type { LocalDay } from '../../src/domain/session/localTime';
import { asIfUtc, dayOfUtc, instantOf, isLocalDay, isZone, localTimeOf, offsetAt, parseDay, parseMinute, weekdayOf, writeDay, writeMinute } from '../../src/domain/session/localTime';
import { isoInstant } from '../../src/domain/time';

const at = (day: LocalDay, time: string, zone: string): string => isoInstant(instantOf({ day, minute: parseMinute(time) ?? NaN }, zone)).slice(0, 16);

describe('The instant of a local time', () => {
  const table: [day: LocalDay, time: string, zone: string, utc: string][] = [
    // Clocks go forward on 29 March 2026 at 02:00 and back on 25 October 2026 at 03:00.
    [20260328, '14:00', 'Europe/Berlin', '2026-03-28T13:00'],
    [20260329, '01:59', 'Europe/Berlin', '2026-03-29T00:59'],
    [20260329, '02:30', 'Europe/Berlin', '2026-03-29T01:30'],
    [20260329, '03:00', 'Europe/Berlin', '2026-03-29T01:00'],
    [20260329, '14:00', 'Europe/Berlin', '2026-03-29T12:00'],
    [20261025, '01:59', 'Europe/Berlin', '2026-10-24T23:59'],
    [20261025, '02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    [20261025, '03:00', 'Europe/Berlin', '2026-10-25T02:00'],
    [20261026, '14:00', 'Europe/Berlin', '2026-10-26T13:00'],
    // On 8 March 2026 and 1 November 2026.
    [20260307, '09:00', 'America/New_York', '2026-03-07T14:00'],
    [20260308, '02:30', 'America/New_York', '2026-03-08T07:30'],
    [20260308, '09:00', 'America/New_York', '2026-03-08T13:00'],
    [20261101, '01:30', 'America/New_York', '2026-11-01T05:30'],
    [20261101, '09:00', 'America/New_York', '2026-11-01T14:00'],
    // Never.
    [20260329, '00:00', 'Asia/Tokyo', '2026-03-28T15:00'],
    [20261101, '23:59', 'Asia/Tokyo', '2026-11-01T14:59'],
    // By half an hour, on 5 April 2026 (back) and 4 October 2026 (forward).
    [20260404, '14:00', 'Australia/Lord_Howe', '2026-04-04T03:00'],
    [20260405, '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45'],
    [20260405, '14:00', 'Australia/Lord_Howe', '2026-04-05T03:30'],
    [20261004, '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
    [20261004, '14:00', 'Australia/Lord_Howe', '2026-10-04T03:00'],
    [20260101, '00:00', 'UTC', '2026-01-01T00:00']
  ];
  test.each(table)('%d %s in %s is %s in UTC', (day, time, zone, utc) => {
    expect(at(day, time, zone)).toBe(utc);
  });

  test('shows as that time again, in every zone and hour, but where clocks jump over it', () => {
    const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 730 }), fc.integer({ min: 0, max: 1439 }), (zone, days, minute) => {
        const day = dayOfUtc(Date.UTC(2026, 0, 1 + days));
        const shown = localTimeOf(instantOf({ day, minute }, zone), zone);
        const jump = asIfUtc(shown) - asIfUtc({ day, minute });
        expect([0, 30 * 60_000, 60 * 60_000]).toContain(jump);
        if (minute > 200) expect(jump).toBe(0);
      })
    );
  });
});

test('The clocks of a zone are ahead of UTC by whole minutes', () => {
  const noon = Date.parse('2026-07-01T12:00:30Z');
  expect(offsetAt(noon, 'Europe/Berlin')).toBe(120 * 60_000);
  expect(offsetAt(noon, 'America/New_York')).toBe(-240 * 60_000);
  expect(offsetAt(noon, 'Australia/Lord_Howe')).toBe(630 * 60_000);
  expect(localTimeOf(Date.parse('2026-07-01T22:00:00Z'), 'Europe/Berlin')).toEqual({ day: 20260702, minute: 0 });
});

describe('A time zone', () => {
  test.each(['Europe/Berlin', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'Asia/Tokyo'])('%s is one', name => expect(isZone(name)).toBe(true));
  test.each(['', 'Nowhere/Land', '+01:00', 'europe berlin', 'Europe/', 'A'.repeat(65), 'Europe/Berlin\n', '../x'])('%j is none', name => expect(isZone(name)).toBe(false));
});

describe('A day', () => {
  test.each([20260101, 20261231, 20280229, 20000101, 20991231])('%d is one', day => expect(isLocalDay(day)).toBe(true));
  test.each([20260229, 20261301, 20260100, 20260432, 19991231, 21000101, 1.5, NaN, '20260101', null, undefined, -20260101])('%p is none', day => expect(isLocalDay(day)).toBe(false));

  test('is written and read as date fields have it', () => {
    expect(writeDay(20260307)).toBe('2026-03-07');
    expect(parseDay('2026-03-07')).toBe(20260307);
    for (const text of ['', '2026-3-7', '2026-02-30', '07.03.2026', '2026-03-07T', ' 2026-03-07']) expect(parseDay(text)).toBeUndefined();
  });

  test('has a weekday from Monday to Sunday', () => {
    expect([20261102, 20261103, 20261104, 20261105, 20261106, 20261107, 20261108].map(weekdayOf)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });
});

test('A minute is written and read as time fields have it', () => {
  expect([0, 65, 840, 1439].map(writeMinute)).toEqual(['00:00', '01:05', '14:00', '23:59']);
  expect(['00:00', '01:05', '14:00', '23:59'].map(parseMinute)).toEqual([0, 65, 840, 1439]);
  for (const text of ['', '24:00', '14:60', '9:00', '14:00:00', ' 14:00', '2400']) expect(parseMinute(text)).toBeUndefined();
});
