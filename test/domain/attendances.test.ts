import type { NewEntry } from '../../src/domain/contribution/entry';
import { entryBody } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import { attendanceMonths, attendances } from '../../src/domain/report/attendances';
import { foldSessions } from '../../src/domain/session/foldSessions';
import type { LocalDay } from '../../src/domain/session/localTime';
import { attending, cancelling, changingOne, coming, planning } from '../../src/domain/session/sessionRows';
import { row } from './rows';

const at = (text: string): number => Date.parse(text);
const said = (id: number, by: string, when: string, entry: NewEntry): LogRow => row({ id, kind: entry.kind, by, at: when, body: entryBody(entry) });
const roles = [{ role: 'manager', person: { key: personKey('7'), name: 'Ana' }, from: at('2026-01-05T09:00:00Z') }] as const;

/** Two sessions, on 17 February and on 17 March at 10:00 UTC, for an hour. */
const planned = said(1, '7', '2026-02-10T09:00:00Z', planning({ topic: 'Seals', about: '', place: '', host: personKey('7'), zone: 'UTC', minute: 600, length: 60, days: [20260217, 20260317], repeats: { every: 'weekly', ends: { after: 2 } } }));
const sessions = (...acts: readonly LogRow[]): ReturnType<typeof foldSessions> => foldSessions([planned, ...acts], roles, []);
const mark = (id: number, by: string, when: string, wasThere = true, day = 20260217): LogRow => said(id, by, when, attending({ session: 1, occurrence: day as LocalDay }, wasThere));
const cancelled = said(2, '7', '2026-02-16T09:00:00Z', cancelling(1, true, 'Ill.'));

describe('An attendance', () => {
  const told: [string, LogRow[], [string, string][]][] = [
    ['is told with who and when', [mark(8, '8', '2026-02-17T11:05:00Z')], [['8', '2026-02-17T11:05:00.000Z']]],
    ['is told of a session that has begun', [mark(8, '8', '2026-02-17T10:00:00Z')], [['8', '2026-02-17T10:00:00.000Z']]],
    ['is none before that', [mark(8, '8', '2026-02-17T09:59:59Z')], []],
    ['is told for 14 days', [mark(8, '8', '2026-03-03T09:59:59Z')], [['8', '2026-03-03T09:59:59.000Z']]],
    ['is none after that', [mark(8, '8', '2026-03-03T10:00:00Z')], []],
    ['is told once, when it was said first', [mark(8, '8', '2026-02-17T11:05:00Z'), mark(9, '8', '2026-03-02T11:05:00Z')], [['8', '2026-02-17T11:05:00.000Z']]],
    ['is told of each person', [mark(8, '8', '2026-02-17T11:05:00Z'), mark(9, '9', '2026-02-17T11:06:00Z')], [['8', '2026-02-17T11:05:00.000Z'], ['9', '2026-02-17T11:06:00.000Z']]],
    ['is told of each session', [mark(8, '8', '2026-02-17T11:05:00Z'), mark(9, '8', '2026-03-17T11:05:00Z', true, 20260317)], [['8', '2026-02-17T11:05:00.000Z'], ['8', '2026-03-17T11:05:00.000Z']]],
    ['stays where it is taken back later', [mark(8, '8', '2026-02-17T11:05:00Z'), mark(9, '8', '2026-03-02T11:05:00Z', false)], [['8', '2026-02-17T11:05:00.000Z']]],
    ['stays told once where it is said anew', [mark(8, '8', '2026-02-17T11:05:00Z'), mark(9, '8', '2026-02-18T11:05:00Z', false), mark(10, '8', '2026-03-02T11:05:00Z')], [['8', '2026-02-17T11:05:00.000Z']]],
    ['is none where somebody only says not to have been there', [mark(8, '8', '2026-02-17T11:05:00Z', false)], []],
    ['is told where that was said before', [mark(8, '8', '2026-02-17T11:05:00Z', false), mark(9, '8', '2026-02-18T11:05:00Z')], [['8', '2026-02-18T11:05:00.000Z']]],
    ['is none of a day without a session', [mark(8, '8', '2026-02-18T11:05:00Z', true, 20260218)], []],
    ['is none of who says to come', [said(8, '8', '2026-02-17T10:05:00Z', coming({ session: 1, occurrence: 20260217 as LocalDay }, true))], []]
  ];
  test.each(told)('%s', (_what, rows, expected) => {
    expect(attendances(sessions(), rows).map(({ person, at: when }) => [person, new Date(when).toISOString()])).toEqual(expected);
  });

  test('is none of a session that was cancelled', () => {
    expect(attendances(sessions(cancelled), [mark(8, '8', '2026-02-17T11:05:00Z')])).toEqual([]);
  });
});

describe('The months in which people say that they were there', () => {
  test('are that of the session, and the next one where 14 days reach into it', () => {
    expect(attendanceMonths(sessions(), at('2026-06-01T00:00:00Z'))).toEqual(['2026-02', '2026-03', '2026-03']);
  });

  test.each<[string, string, string[]]>([
    ['reach to the last instant before the next month', '2026-02-15T00:00:00Z', ['2026-02']],
    ['reach into the next month', '2026-02-15T00:01:00Z', ['2026-02', '2026-03']]
  ])('%s', (_what, start, months) => {
    const instant = new Date(start);
    const moved = said(2, '7', '2026-02-11T09:00:00Z', changingOne({ session: 1, occurrence: 20260217 as LocalDay }, { moved: { day: 20260215 as LocalDay, minute: instant.getUTCMinutes() } }));
    expect(attendanceMonths(sessions(moved), at('2026-03-01T00:00:00Z'))).toEqual(months);
  });

  test('are none of a session that has not begun, or was cancelled', () => {
    expect(attendanceMonths(sessions(), at('2026-02-17T09:59:59Z'))).toEqual([]);
    expect(attendanceMonths(sessions(), at('2026-02-17T10:00:00Z'))).toEqual(['2026-02', '2026-03']);
    expect(attendanceMonths(sessions(cancelled), at('2026-06-01T00:00:00Z'))).toEqual([]);
  });
});
