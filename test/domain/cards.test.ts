import { cardsFor, guidanceCards, guidanceKeys, momentsOf } from '../../src/domain/guidance/cards';
import type { GuidanceKey } from '../../src/domain/guidance/cards';
import type { PlanItem } from '../../src/domain/community/plan';
import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { communityEntry } from '../ui/communityEntry';
import { noon, person, termOf } from './kept';

const now = noon('2026-03-10');
const session = (change: Partial<PlanItem> = {}): PlanItem => ({ key: 's', kind: 'session', title: 'First', isDone: false, ...change });
const handOver = { id: 1, role: 'manager' as const, to: person('5'), at: noon('2026-03-01'), by: person('7').key, done: [] };
const endProposal = { to: 'completed' as const, reason: 'Done.', recap: 'Good.', at: noon('2026-03-01'), by: person('7').key };
const pumps = (change: Partial<DirectoryEntry> = {}): DirectoryEntry =>
  communityEntry({ key: 'pumps', roles: [termOf('manager', '7', '2026-01-01')], lastAct: noon('2026-03-09'), ...change });

test('There are five cards, each short enough to be read in a minute', () => {
  expect(guidanceKeys).toEqual(['firstSession', 'silence', 'conflict', 'handOver', 'closing']);
  expect(Object.keys(guidanceCards)).toEqual([...guidanceKeys]);
  for (const { title, steps } of Object.values(guidanceCards)) {
    expect(title.length).toBeGreaterThan(0);
    expect(steps).toHaveLength(3);
    for (const step of steps) expect(step.length > 40 && step.length < 140 && /[.”]$/.test(step)).toBe(true);
  }
  expect(Object.values(guidanceCards).map(({ title }) => title)).toEqual(['Your first session', 'When it is quiet', 'When something is tense', 'Handing over well', 'Ending well']);
});

test.each<[string, Partial<DirectoryEntry>, readonly GuidanceKey[]]>([
  ['nothing planned', {}, []],
  ['a first session planned', { plan: [session()] }, ['firstSession']],
  ['only a task planned', { plan: [session({ kind: 'task' })] }, []],
  ['a session held', { plan: [session({ isDone: true }), session({ key: 't' })] }, []],
  ['a task done before the first session', { plan: [session({ kind: 'task', isDone: true }), session({ key: 't' })] }, ['firstSession']],
  ['a silence', { lastAct: noon('2026-01-01'), stateSince: noon('2020-01-01') }, ['silence']],
  ['a handover', { handOvers: [handOver] }, ['handOver']],
  ['an end that is proposed', { endProposal }, ['closing']],
  ['both, with a session ahead', { plan: [session()], handOvers: [handOver], endProposal }, ['firstSession', 'handOver', 'closing']]
])('A community with %s calls for its cards', (_which, change, expected) => {
  expect(momentsOf(pumps(change), () => false, now)).toEqual(expected);
});

test('A term that ends soon is no silence', () => {
  const entry = pumps({ roles: [termOf('manager', '7', '2026-01-01', undefined, { termEnds: noon('2026-03-20') })] });
  expect(momentsOf(entry, () => false, now)).toEqual([]);
});

test.each<[string, string, Partial<DirectoryEntry>, readonly GuidanceKey[]]>([
  ['a manager of the first time', '7', {}, ['firstSession']],
  ['no deputy', '7', { roles: [termOf('deputy', '7', '2026-01-01')] }, []],
  ['nobody who did it for a year', '7', { roles: [termOf('manager', '7', '2025-01-01')] }, []],
  ['nobody else', '8', {}, []]
])('Cards are for %s', (_who, key, change, expected) => {
  const entry = pumps({ plan: [session()], ...change });
  expect(cardsFor(person(key).key, entry, [entry], () => false, now)).toEqual(expected);
});
