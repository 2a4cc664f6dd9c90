import { behindSessions } from '../../src/domain/session/behindSessions';
import { personKey } from '../../src/domain/identity';
import { changingOne, planning, recapping } from '../../src/domain/session/sessionRows';
import { fold, plan, said } from './sessionScene';

describe('Who is behind a session', () => {
  const sessions = fold([
    said(1, '3', '2026-03-11T10:00:00Z', planning(plan)),
    said(2, '3', '2026-03-11T11:00:00Z', changingOne({ session: 1, occurrence: 20260331 }, { host: personKey('8') })),
    said(3, '4', '2026-03-25T10:00:00Z', recapping({ session: 1, occurrence: 20260324 }, { text: 'It went well.', highlights: [], questions: [] }))
  ]);
  const behind = behindSessions(sessions);

  const cases: [string, Parameters<typeof behind>[0], readonly string[] | undefined][] = [
    ['whoever hosts it, one time of it included, each once', { kind: 'session', id: 1 }, ['9', '8']],
    ['nobody who is known, where it was not read', { kind: 'session', id: 2 }, undefined],
    ['whoever wrote its recap', { kind: 'recap', id: 3 }, ['4']],
    ['nobody who is known, where a recap was not read', { kind: 'recap', id: 1 }, undefined],
    ['nobody, for an answer of the same id', { kind: 'answer', id: 3 }, undefined]
  ];
  test.each(cases)('is %s', (_what, thing, people) => {
    expect(behind(thing)).toEqual(people);
  });
});
