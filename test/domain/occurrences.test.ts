import { personKey } from '../../src/domain/identity';
import { behindSessions } from '../../src/domain/session/behindSessions';
import { held, lastHeld, nextOccurrence, occurrencesBetween, upcoming } from '../../src/domain/session/occurrences';
import { changingOne, planning, recapping } from '../../src/domain/session/sessionRows';
import { fold, plan, said } from './sessionScene';

/** Quotas on 24 and 31 March and 7 April at 14:00 in Berlin, the one on 31 March cancelled; Queues on 31 March at 13:00 in UTC. */
const sessions = fold([
  said(1, '3', '2026-03-10T10:00:00Z', planning(plan)),
  said(2, '3', '2026-03-10T10:00:00Z', planning({ ...plan, topic: 'Queues', zone: 'UTC', minute: 780, days: [20260331], host: personKey('8') })),
  said(3, '3', '2026-03-11T10:00:00Z', changingOne({ session: 1, occurrence: 20260331 }, { cancelled: 'Ill.' }))
]);
const at = Date.parse;
const shown = (dated: readonly { readonly occurrence: { readonly topic: string; readonly day: number } }[]): unknown => dated.map(({ occurrence: { topic, day } }) => `${topic} ${day}`);

test('The times of a session between two instants begin from the first on, before the second', () => {
  const between = (from: string, until: string): unknown => occurrencesBetween(sessions[0] ?? { occurrences: [] }, at(from), at(until)).map(({ day }) => day);
  expect(between('2026-03-24T13:00:00Z', '2026-04-07T12:00:00Z')).toEqual([20260324, 20260331]);
  expect(between('2026-03-24T13:00:01Z', '2026-04-07T12:00:01Z')).toEqual([20260331, 20260407]);
});

describe('What is to come', () => {
  test('is what has not ended, the earliest first, cancelled ones too', () => {
    expect(shown(upcoming(sessions, at('2026-03-24T13:59:59Z')))).toEqual(['Quotas 20260324', 'Quotas 20260331', 'Queues 20260331', 'Quotas 20260407']);
    expect(shown(upcoming(sessions, at('2026-03-24T14:00:00Z')))).toEqual(['Quotas 20260331', 'Queues 20260331', 'Quotas 20260407']);
  });

  const table: [now: string, topic: string | undefined, day: number | undefined, of: number | undefined][] = [
    ['2026-03-20T00:00:00Z', 'Quotas', 20260324, 1],
    ['2026-03-24T13:59:59Z', 'Quotas', 20260324, 1],
    ['2026-03-24T14:00:00Z', 'Queues', 20260331, 2],
    ['2026-03-31T14:00:00Z', 'Quotas', 20260407, 1],
    ['2026-04-07T13:00:00Z', undefined, undefined, undefined]
  ];
  test.each(table)('next, at %s, is %s on %s', (now, topic, day, of) => {
    const next = nextOccurrence(sessions, at(now));
    expect([next?.occurrence.topic, next?.occurrence.day, next?.session.id]).toEqual([topic, day, of]);
  });
});

describe('What took place', () => {
  test('is what has ended and was not cancelled, the latest first', () => {
    expect(shown(held(sessions, at('2026-04-07T13:00:00Z')))).toEqual(['Quotas 20260407', 'Queues 20260331', 'Quotas 20260324']);
    expect(shown(held(sessions, at('2026-04-07T12:59:59Z')))).toEqual(['Queues 20260331', 'Quotas 20260324']);
  });

  test('last is the latest of them, or nothing', () => {
    expect(lastHeld(sessions, at('2026-04-01T00:00:00Z'))?.occurrence.topic).toBe('Queues');
    expect(lastHeld(sessions, at('2026-03-24T13:59:59Z'))).toBeUndefined();
    expect(lastHeld([], 0)).toBeUndefined();
  });
});

test('Behind a session are those who host it, behind a recap is its author; of what is not among them nothing is known', () => {
  const recapped = fold([
    said(1, '3', '2026-03-10T10:00:00Z', planning(plan)),
    said(3, '3', '2026-03-11T10:00:00Z', changingOne({ session: 1, occurrence: 20260331 }, { host: personKey('8') })),
    said(5, '3', '2026-03-25T10:00:00Z', recapping({ session: 1, occurrence: 20260324 }, { text: 'Good.', highlights: [], questions: [] }))
  ]);
  const behind = behindSessions(recapped);
  expect(behind({ kind: 'session', id: 1 })).toEqual(['9', '8']);
  expect(behind({ kind: 'recap', id: 5 })).toEqual(['3']);
  for (const thing of [{ kind: 'session', id: 5 }, { kind: 'recap', id: 1 }, { kind: 'answer', id: 1 }] as const) expect(behind(thing)).toBeUndefined();
});
