import { communityKey, operationId, personKey } from '../../../src/domain/identity';
import type { HistoryEntry } from '../../../src/domain/log/history';
import { changingOne } from '../../../src/domain/session/sessionRows';
import { countNewcomers, newcomerPaths } from '../../../src/domain/week/newcomers';
import { rhythmOf, stripWeeks, waitingByAge } from '../../../src/domain/week/rhythm';
import { noon, termOf } from '../kept';
import { asked, facts, joined, left, now, said, session } from './weekScene';

const hour = 3_600_000;

describe('The rhythm of a community', () => {
  const contributions = [asked(1, '8', '2026-11-24T11:00:00Z'), asked(2, '8', '2026-11-20'), asked(3, '9', '2026-11-20'), asked(4, '9', '2026-11-17T12:00:00Z'), asked(5, '9', '2026-01-01')];
  const acts = [session(1, '2026-11-12'), session(2, '2026-11-19'), said(3, '3', '2026-11-18', changingOne({ session: 2, occurrence: 20261119 as never }, { cancelled: 'Ill.' })), session(4, '2026-12-01')];

  test('is told in half a year of weeks, the last one up to now', () => {
    const { weeks } = rhythmOf(facts({ contributions, acts }));
    expect(weeks).toHaveLength(stripWeeks);
    expect(weeks[25]).toEqual({ from: now - 7 * 24 * hour, contributions: 4, people: 3, sessions: 0 });
    // Planning a session adds something for everybody, too: Ana planned that of 1 December a week before, and that of the 19th on the 12th.
    expect(weeks[24]).toEqual({ from: now - 14 * 24 * hour, contributions: 2, people: 2, sessions: 1 });
    expect(weeks[0]?.from).toBe(now - 26 * 7 * 24 * hour);
  });

  test('counts what was brought over, but for joins', () => {
    const brought = (id: number, kind: HistoryEntry['kind'], at: string): HistoryEntry => ({ id, kind, person: personKey('8'), community: communityKey('scheduling'), actedAt: noon(at), operation: operationId(`o${id}`) });
    const history = [brought(1, 'contribution', '2026-11-20'), brought(2, 'proposal', '2026-11-21'), brought(3, 'join', '2026-11-21')];
    expect(rhythmOf(facts({ history })).weeks[25]).toMatchObject({ contributions: 2, people: 1 });
  });

  test('measures silence by the own cadence, and sessions by what was kept', () => {
    expect(rhythmOf(facts({ contributions, acts }))).toMatchObject({ cadence: 30.4, silentDays: 0, held: 1, cancelled: 1 });
    expect(rhythmOf(facts({ contributions: [asked(1, '8', '2026-11-10')] }))).toMatchObject({ silentDays: 14, held: 0, cancelled: 0 });
    expect(rhythmOf(facts())).not.toHaveProperty('silentDays');
  });
});

test('Waiting questions are told by age: under two days, a week, a month, and older', () => {
  const at = (days: number): string => new Date(now - days * 24 * hour).toISOString();
  const days = [0.5, 2, 6.9, 7, 29.9, 30, 200];
  expect(waitingByAge(facts({ contributions: days.map((each, id) => asked(id + 1, '8', at(each))) }))).toEqual([1, 2, 2, 2]);
  expect(waitingByAge(facts())).toEqual([0, 0, 0, 0]);
});

describe('Newcomers', () => {
  const memberships = [joined(1, '8', '2026-08-01'), joined(2, '9', '2026-08-01'), joined(3, '20', '2026-11-01'), joined(4, '21', '2026-11-01'), left(5, '21', '2026-11-02'), joined(6, '3', '2026-11-01'), joined(7, '22', '2026-01-01')];
  const contributions = [asked(1, '8', '2026-07-01'), asked(2, '8', '2026-08-10'), asked(3, '8', '2026-08-31T12:00:00Z'), asked(4, '9', '2026-08-31T11:59:59Z'), asked(5, '9', '2026-09-30T12:00:00Z')];

  test('are followed from joining to a first contribution to a second month', () => {
    expect(newcomerPaths(facts({ memberships, contributions, entry: { roles: [termOf('manager', '3', '2020-02-03')] } }))).toEqual([
      { person: '22', joined: noon('2026-01-01'), cameBack: false, isOver: true },
      { person: '8', joined: noon('2026-08-01'), first: noon('2026-08-10'), cameBack: true, isOver: true },
      { person: '9', joined: noon('2026-08-01'), first: Date.parse('2026-08-31T11:59:59Z'), cameBack: false, isOver: true },
      { person: '20', joined: noon('2026-11-01'), cameBack: false, isOver: false }
    ]);
  });

  test('of the last half year are counted, those of their second month once it is over', () => {
    const all = facts({ memberships, contributions });
    expect(countNewcomers(newcomerPaths(all), all.now)).toEqual({ joined: 3, contributed: 2, settled: 2, cameBack: 1 });
  });
});
