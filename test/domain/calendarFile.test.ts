import ICAL from 'ical.js';
import type { CalendarOptions } from '../../src/domain/session/calendar/calendarFile';
import { oneInCalendar, seriesInCalendar } from '../../src/domain/session/calendar/calendarFile';
import { daysOf } from '../../src/domain/session/calendar/recurrence';
import { shiftsOf } from '../../src/domain/session/calendar/zoneComponent';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import type { Rhythm } from '../../src/domain/session/repeats';
import type { Occurrence, Session, SessionPlan } from '../../src/domain/session/session';
import { cancelling, changingOne, planning } from '../../src/domain/session/sessionRows';
import { isoInstant } from '../../src/domain/time';
import { fold, plan, said } from './sessionScene';

const options: CalendarOptions = { domain: 'contoso.example', now: Date.parse('2026-03-12T08:00:00Z'), describe: ({ about }) => about };

function sessionOf(planned: Partial<SessionPlan>, ...more: LogRow[]): Session {
  const [session] = fold([said(1, '3', '2026-03-10T10:00:00Z', planning({ ...plan, ...planned })), ...more]);
  if (session === undefined) throw new Error('Nothing was planned.');
  return session;
}
const firstOf = ({ occurrences }: Session): Occurrence => {
  const [first] = occurrences;
  if (first === undefined) throw new Error('It never takes place.');
  return first;
};

/** When the first 60 times of a file are, in UTC, as the library reads it: moved ones where they are, without what is left out. */
function readBack(text: string): readonly string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents('vevent').map(each => new ICAL.Event(each));
  const [master] = events;
  const iterator = master?.iterator();
  const starts: string[] = [];
  for (let time = iterator?.next(); time && starts.length < 60; time = iterator?.next()) {
    const at = master?.getOccurrenceDetails(time).startDate.toUnixTime() ?? NaN;
    starts.push(isoInstant(at * 1000).slice(0, 16));
  }
  return starts.sort();
}
const lines = (text: string): string[] => text.split('\r\n');

describe('One session in a calendar', () => {
  test('is this file', () => {
    const { repeats, ...once } = plan;
    const [session] = fold([said(1, '3', '2026-03-10T10:00:00Z', planning({ ...once, days: [20260331] }))]);
    expect(session && oneInCalendar(session, firstOf(session), options)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Guildhall//Sessions//EN',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
        'BEGIN:VEVENT',
        'UID:guildhall-session-1@contoso.example',
        'SEQUENCE:0',
        'DTSTAMP:20260312T080000Z',
        'LAST-MODIFIED:20260310T100000Z',
        'SUMMARY:Quotas',
        'DESCRIPTION:One year on.',
        'LOCATION:Room 4',
        'DTSTART:20260331T120000Z',
        'DTEND:20260331T130000Z',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        ''
      ].join('\r\n')
    );
  });

  test('of a series has an id of its own, and the same in every file', () => {
    const session = sessionOf({});
    expect(lines(oneInCalendar(session, firstOf(session), options))).toContain('UID:20260324-guildhall-session-1@contoso.example');
  });

  test('counts its changes, and says that it is cancelled', () => {
    const session = sessionOf({}, said(2, '3', '2026-03-11T10:00:00Z', changingOne({ session: 1, occurrence: 20260324 }, { cancelled: 'Ill.' })));
    expect(lines(oneInCalendar(session, firstOf(session), options))).toEqual(expect.arrayContaining(['SEQUENCE:1', 'LAST-MODIFIED:20260311T100000Z', 'STATUS:CANCELLED']));
  });

  test('leads to its place where that is an address of the web, and only then', () => {
    const placed = (place: string): string[] => lines(oneInCalendar(sessionOf({ place }), firstOf(sessionOf({ place })), options)).filter(line => /^(LOCATION|URL)/.test(line));
    expect(placed('https://teams.example/x')).toEqual(['LOCATION:https://teams.example/x', 'URL:https://teams.example/x']);
    expect(placed('javascript:alert(1)')).toEqual(['LOCATION:javascript:alert(1)']);
    expect(placed('')).toEqual([]);
  });

  test('escapes what steers a calendar, and is read back as it was written', () => {
    const topic = 'Quotas; one, two \\ three';
    const about = 'First line\r\nEND:VEVENT\nBEGIN:VALARM\rlast\u0007 line';
    const session = sessionOf({ topic, about });
    const text = oneInCalendar(session, firstOf(session), options);
    expect(lines(text)).toEqual(expect.arrayContaining(['SUMMARY:Quotas\\; one\\, two \\\\ three', 'DESCRIPTION:First line\\nEND:VEVENT\\nBEGIN:VALARM\\nlast  line']));
    expect(lines(text).filter(line => line === 'END:VEVENT' || line === 'BEGIN:VALARM')).toEqual(['END:VEVENT']);
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined);
    expect([event.summary, event.description]).toEqual([topic, 'First line\nEND:VEVENT\nBEGIN:VALARM\nlast  line']);
  });

  test('folds lines at 75 bytes, not through a letter', () => {
    const about = `${'ä'.repeat(200)}${'日本語'.repeat(50)}${'👩‍🔬'.repeat(20)}`;
    const session = sessionOf({ about });
    const text = oneInCalendar(session, firstOf(session), options);
    for (const line of lines(text)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
    expect(new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined).description).toBe(about);
  });
});

describe('A series in a calendar', () => {
  test('is this file', () => {
    const session = sessionOf(
      {},
      said(2, '3', '2026-03-11T10:00:00Z', changingOne({ session: 1, occurrence: 20260331 }, { cancelled: 'Ill.' })),
      said(3, '3', '2026-03-11T11:00:00Z', changingOne({ session: 1, occurrence: 20260407 }, { topic: 'Limits', moved: { day: 20260408, minute: 600 }, length: 90 }))
    );
    expect(lines(seriesInCalendar(session, options))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Guildhall//Sessions//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Berlin',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20250330T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:20251026T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:20260329T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:guildhall-session-1@contoso.example',
      'SEQUENCE:2',
      'DTSTAMP:20260312T080000Z',
      'LAST-MODIFIED:20260311T110000Z',
      'SUMMARY:Quotas',
      'DESCRIPTION:One year on.',
      'LOCATION:Room 4',
      'DTSTART;TZID=Europe/Berlin:20260324T140000',
      'DURATION:PT1H',
      'STATUS:CONFIRMED',
      'RRULE:FREQ=WEEKLY;UNTIL=20260407T120000Z',
      'EXDATE;TZID=Europe/Berlin:20260331T140000',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:guildhall-session-1@contoso.example',
      'SEQUENCE:2',
      'DTSTAMP:20260312T080000Z',
      'LAST-MODIFIED:20260311T110000Z',
      'SUMMARY:Limits',
      'DESCRIPTION:One year on.',
      'LOCATION:Room 4',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260407T140000',
      'DTSTART;TZID=Europe/Berlin:20260408T100000',
      'DURATION:PT1H30M',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      ''
    ]);
  });

  const zones = ['Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Africa/Casablanca'];
  const rhythms: [Rhythm, number][] = [['weekly', 20260313], ['everyTwoWeeks', 20260320], ['monthlyByWeekday', 20260331], ['monthlyByDay', 20260331], ['monthlyByDay', 20260330], ['quarterly', 20260326]];
  test.each(zones.flatMap(zone => rhythms.map(([every, first]) => [zone, every, first] as const)))('in %s, %s from %d on, is read back with the very instants', (zone, every, first) => {
    const repeats = { every, ends: { after: 60 } };
    const session = sessionOf({ zone, repeats, days: daysOf(first, repeats, 20270301) });
    expect(readBack(seriesInCalendar(session, options))).toEqual(session.occurrences.map(({ start }) => isoInstant(start).slice(0, 16)));
  });

  test('with one cancelled and one moved is read back so', () => {
    const session = sessionOf(
      {},
      said(2, '3', '2026-03-11T10:00:00Z', changingOne({ session: 1, occurrence: 20260324 }, { cancelled: 'Ill.' })),
      said(3, '3', '2026-03-11T11:00:00Z', changingOne({ session: 1, occurrence: 20260407 }, { moved: { day: 20260408, minute: 600 } }))
    );
    expect(readBack(seriesInCalendar(session, options))).toEqual(['2026-03-31T12:00', '2026-04-08T08:00']);
  });

  test('whose days are not those of its rhythm has exactly its days', () => {
    const session = sessionOf({ days: [20260324, 20260326, 20260407] });
    const text = seriesInCalendar(session, options);
    expect(lines(text)).toEqual(expect.arrayContaining(['EXDATE;TZID=Europe/Berlin:20260331T140000', 'RDATE;TZID=Europe/Berlin:20260326T140000']));
    expect(readBack(text)).toEqual(['2026-03-24T13:00', '2026-03-26T13:00', '2026-04-07T12:00']);
  });

  test('that was planned anew holds the newest plan only', () => {
    const anew = { ...plan, topic: 'Limits', host: personKey('8'), minute: 900, days: [20260324, 20260331, 20260407] };
    const text = seriesInCalendar(sessionOf({}, said(2, '3', '2026-03-25T10:00:00Z', planning(anew, 1))), options);
    expect(readBack(text)).toEqual(['2026-03-31T13:00', '2026-04-07T13:00']);
    expect(lines(text)).toEqual(expect.arrayContaining(['SEQUENCE:1', 'SUMMARY:Limits']));
  });

  test('that is cancelled says so', () => {
    const text = seriesInCalendar(sessionOf({}, said(2, '3', '2026-03-11T10:00:00Z', cancelling(1, true, 'No time.'))), options);
    expect(lines(text)).toContain('STATUS:CANCELLED');
  });

  test('that never takes place any more, or does not repeat, is an empty file', () => {
    const { repeats, ...once } = plan;
    const [single] = fold([said(1, '3', '2026-03-10T10:00:00Z', planning(once))]);
    expect(single && lines(seriesInCalendar(single, options))).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Guildhall//Sessions//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'END:VCALENDAR', '']);
  });
});

describe('Clocks are put', () => {
  const shifts = (zone: string): unknown => shiftsOf(zone, Date.parse('2026-01-01T00:00:00Z'), Date.parse('2027-01-01T00:00:00Z')).map(({ at, from, to }) => [isoInstant(at).slice(0, 16), from / 60_000, to / 60_000]);
  test.each([
    ['Europe/Berlin', [['2026-03-29T01:00', 60, 120], ['2026-10-25T01:00', 120, 60]]],
    ['America/New_York', [['2026-03-08T07:00', -300, -240], ['2026-11-01T06:00', -240, -300]]],
    ['Australia/Lord_Howe', [['2026-04-04T15:00', 660, 630], ['2026-10-03T15:30', 630, 660]]],
    ['Asia/Tokyo', []]
  ])('in %s at %j', (zone, expected) => {
    expect(shifts(zone)).toEqual(expected);
  });
});
