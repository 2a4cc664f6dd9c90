import type { Community } from '../../src/domain/community/community';
import type { CommunityState } from '../../src/domain/community/communityState';
import { communityStates } from '../../src/domain/community/communityState';
import { foldCommunities, nothingDecided } from '../../src/domain/community/foldCommunities';
import type { Role } from '../../src/domain/community/roles';
import { roles, termsOf } from '../../src/domain/community/roles';
import { communityKey, personKey, unitKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import type { Actor } from '../../src/domain/permission/actor';
import { mayDo } from '../../src/domain/permission/mayDo';
import { foundedBody, row } from './rows';

/** Pumps, of the unit Field: Mika (7) manages it, Dana (8) is the deputy, Sam (6) the sponsor. */
const pumps = communityKey('pumps');
const person = (key: string) => ({ key, name: `Person ${key}` });
const keepers = { roles: [{ role: 'manager', person: person('7') }, { role: 'deputy', person: person('8') }, { role: 'sponsor', person: person('6') }] };
const now = Date.parse('2026-04-01T12:00:00Z');

const founding = (state: 'seeding' | 'active'): LogRow =>
  row({ id: 1, kind: 'founded', by: '2', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Pumps', '7', { ...keepers, state }) });
const other = row({ id: 2, kind: 'founded', by: '2', community: 'valves', folder: 'field', at: '2026-01-05T09:00:00Z', body: foundedBody('Valves') });
const move = (state: string, extra: Readonly<Record<string, unknown>> = {}, folder = 'field', id = 10): LogRow =>
  row({ id, kind: 'state', by: '2', folder, body: { state, reason: 'Because.', recap: 'What remains.', ...(state === 'merged' && { into: 'valves' }), ...extra } });

type Stored = Exclude<CommunityState, 'proposed'>;
const stored = communityStates.filter((state): state is Stored => state !== 'proposed');

/** The rows that bring Pumps into a state. */
const rowsInto: Readonly<Record<Stored, readonly LogRow[]>> = {
  seeding: [founding('seeding'), other],
  active: [founding('active'), other],
  completed: [founding('active'), other, move('completed', {}, 'field', 3)],
  merged: [founding('active'), other, move('merged', {}, 'field', 3)],
  closed: [founding('active'), other, move('closed', {}, 'field', 3)]
};

function pumpsAfter(decisions: readonly LogRow[], acts: readonly LogRow[] = []): Community {
  const community = foldCommunities(nothingDecided, decisions, acts).communities.get(pumps);
  if (community === undefined) throw new Error('Pumps was not founded.');
  return community;
}

/** From which state an approver of the unit moves it where; everything else does not count. */
const moves: Readonly<Record<Stored, readonly Stored[]>> = {
  seeding: ['active', 'completed', 'merged', 'closed'],
  active: ['completed', 'merged', 'closed'],
  completed: ['seeding'],
  merged: ['seeding'],
  closed: ['seeding']
};

describe('A move from one state to another', () => {
  const cells = stored.flatMap(from => stored.map(to => [from, to, moves[from].includes(to)] as const));

  test.each(cells)('from %s to %s, by an approver of its unit: %s', (from, to, counts) => {
    expect(pumpsAfter([...rowsInto[from], move(to)]).state).toBe(counts ? to : from);
  });

  test.each(cells)('from %s to %s, by an approver of another unit or beside all units, never counts', (from, to) => {
    for (const folder of ['research', '', 'field/inside']) expect(pumpsAfter([...rowsInto[from], move(to, {}, folder)]).state).toBe(from);
  });

  test.each(cells)('from %s to %s, as a row of Acts by its manager, counts only as a launch', (from, to) => {
    const asDecision = row({ id: 1, kind: 'state', by: '7', body: { state: to, reason: 'Because.', recap: 'What remains.', into: 'valves' } });
    expect(pumpsAfter(rowsInto[from], [asDecision]).state).toBe(from);
    const launch = row({ id: 2, kind: 'launch', by: '7', at: '2026-03-11T12:00:00Z', body: {} });
    expect(pumpsAfter(rowsInto[from], [launch]).state).toBe(from === 'seeding' ? 'active' : from);
  });

  test.each(['7', '8'])('a launch counts from keeper %s', by => {
    expect(pumpsAfter(rowsInto.seeding, [row({ kind: 'launch', by, body: {} })]).state).toBe('active');
  });

  test.each(['6', '2', '9'])('a launch does not count from person %s, who keeps nothing', by => {
    expect(pumpsAfter(rowsInto.seeding, [row({ kind: 'launch', by, body: {} })]).state).toBe('seeding');
  });

  const lacking: readonly [Stored, Stored, Readonly<Record<string, unknown>>, string][] = [
    ['active', 'completed', { reason: '' }, 'a reason'],
    ['active', 'completed', { recap: ' ' }, 'a recap'],
    ['active', 'closed', { reason: ' ' }, 'a reason'],
    ['active', 'closed', { recap: '' }, 'a recap'],
    ['active', 'merged', { reason: '' }, 'a reason'],
    ['active', 'merged', { recap: '' }, 'a recap'],
    ['active', 'merged', { into: '' }, 'where it goes on'],
    ['active', 'merged', { into: 'pumps' }, 'another community than itself'],
    ['active', 'merged', { into: 'nowhere' }, 'a community that is there'],
    ['seeding', 'closed', { reason: '' }, 'a reason'],
    ['closed', 'seeding', { reason: '' }, 'a reason'],
    ['merged', 'seeding', { reason: '' }, 'a reason']
  ];
  test.each(lacking)('from %s to %s does not count with %j: it lacks %s', (from, to, without) => {
    expect(pumpsAfter([...rowsInto[from], move(to, without)]).state).toBe(from);
  });

  test('into a community that has ended does not count', () => {
    const ended = row({ id: 4, kind: 'state', by: '2', community: 'valves', folder: 'field', body: { state: 'closed', reason: 'Because.', recap: 'What remains.' } });
    expect(pumpsAfter([...rowsInto.active, ended, move('merged')]).state).toBe('active');
  });

  test('of two endings at once the first counts; the other changes nothing', () => {
    const after = pumpsAfter([...rowsInto.active, move('completed', { reason: 'First.' }, 'field', 10), move('closed', { reason: 'Second.' }, 'field', 11)]);
    expect([after.state, after.stateReason]).toEqual(['completed', 'First.']);
  });

  test('an end keeps every role, member and word; a revival goes on from there', () => {
    const ended = pumpsAfter(rowsInto.completed);
    expect(ended.charter.title).toBe('Pumps');
    expect(ended.roles).toHaveLength(3);
    const again = pumpsAfter([...rowsInto.completed, move('seeding', { roles: [{ role: 'manager', person: person('9') }] })]);
    expect([again.state, again.stateReason]).toEqual(['seeding', 'Because.']);
    expect(termsOf(again.roles, 'manager', now).map(term => term.person.key)).toEqual(['9']);
    expect(again.roles.filter(({ role }) => role === 'manager')).toHaveLength(2);
  });
});

describe('A decision on a role', () => {
  const give = (role: Role, folder: string): LogRow => row({ id: 10, kind: 'role', by: '2', folder, at: '2026-03-10T12:00:00Z', body: { role, person: person('9'), hours: 3, note: 'Welcome.' } });
  const end = (role: Role, key: string, folder: string): LogRow => row({ id: 11, kind: 'roleEnded', by: '2', folder, at: '2026-03-11T12:00:00Z', body: { role, person: key } });
  const holders = (decisions: readonly LogRow[], role: Role) => termsOf(pumpsAfter(decisions).roles, role, now).map(term => term.person.key);
  const before: Readonly<Record<Role, string>> = { manager: '7', deputy: '8', sponsor: '6' };

  test.each(roles)('%s: given by an approver of its unit; the one before stops where there is one at a time', role => {
    expect(holders([...rowsInto.active, give(role, 'field')], role)).toEqual(role === 'deputy' ? ['8', '9'] : ['9']);
  });

  test.each(roles.flatMap(role => ['research', '', 'field/inside'].map(folder => [role, folder] as const)))('%s: a row in the folder “%s” gives and ends nothing', (role, folder) => {
    expect(holders([...rowsInto.active, give(role, folder), end(role, before[role], folder)], role)).toEqual([before[role]]);
  });

  test.each(roles)('%s: ended by an approver of its unit, from the moment of the row', role => {
    const after = pumpsAfter([...rowsInto.active, end(role, before[role], 'field')]);
    expect(termsOf(after.roles, role, now)).toEqual([]);
    expect(after.roles.find(term => term.role === role)?.until).toBe(Date.parse('2026-03-11T12:00:00Z'));
  });

  test('what an approver says with a role stays with the term', () => {
    const after = pumpsAfter([...rowsInto.active, give('manager', 'field')]);
    expect(termsOf(after.roles, 'manager', now)[0]).toMatchObject({ hours: 3, note: 'Welcome.' });
  });

  test.each(['7', '8', '6', '9'])('as a row of Acts by person %s it gives nothing', by => {
    const acts = [row({ kind: 'role', by, body: { role: 'manager', person: person('9') } }), row({ kind: 'roleEnded', by, body: { role: 'manager', person: '7' } })];
    expect(termsOf(pumpsAfter(rowsInto.active, acts).roles, 'manager', now).map(term => term.person.key)).toEqual(['7']);
  });

  test('an acting manager stands in until a day, and then there is none', () => {
    const until = Date.parse('2026-05-01T00:00:00Z');
    const acting = row({ id: 10, kind: 'role', by: '2', folder: 'field', body: { role: 'manager', person: person('9'), acting: true, until } });
    const after = pumpsAfter([...rowsInto.active, acting]);
    expect(termsOf(after.roles, 'manager', until - 1)).toMatchObject([{ person: { key: '9' }, acting: true }]);
    expect(termsOf(after.roles, 'manager', until)).toEqual([]);
  });
});

describe('A review that keeps a community', () => {
  const kept = (folder: string, body: unknown = { note: ' Still needed. ' }): LogRow => row({ id: 10, kind: 'reviewed', by: '2', folder, at: '2026-03-10T12:00:00Z', body });

  test('counts by an approver of its unit, with what was said and when', () => {
    expect(pumpsAfter([...rowsInto.active, kept('field')]).reviewed).toEqual({ at: Date.parse('2026-03-10T12:00:00Z'), by: '2', note: 'Still needed.' });
    expect(pumpsAfter([...rowsInto.active, kept('field', {})]).reviewed?.note).toBe('');
  });

  test.each(['research', '', 'field/inside'])('does not count in the folder “%s”', folder => {
    expect(pumpsAfter([...rowsInto.active, kept(folder)]).reviewed).toBeUndefined();
  });
});

describe('What screens offer', () => {
  const nobody: Actor = { key: personKey('9'), name: 'Noor', isAdministrator: false, isLeadershipViewer: false, approverOf: [], leaderOf: [] };
  const actors = {
    employee: nobody,
    manager: { ...nobody, key: personKey('7') },
    deputy: { ...nobody, key: personKey('8') },
    sponsor: { ...nobody, key: personKey('6') },
    leadership: { ...nobody, isLeadershipViewer: true },
    'approver of another unit': { ...nobody, approverOf: [unitKey('research')] },
    approver: { ...nobody, approverOf: [unitKey('field')] },
    administrator: { ...nobody, isAdministrator: true }
  } as const;
  const decide: readonly string[] = ['approver', 'administrator'];
  const who = Object.keys(actors) as (keyof typeof actors)[];

  test.each(who.flatMap(each => stored.flatMap(from => stored.map(to => [each, from, to, decide.includes(each) && moves[from].includes(to)] as const))))(
    '%s, from %s to %s: %s',
    (each, from, to, offered) => {
      expect(mayDo('moveState', actors[each], { community: pumpsAfter(rowsInto[from]), to, now })).toBe(offered);
    }
  );

  test.each(who.map(each => [each, decide.includes(each)] as const))('%s decides on roles: %s', (each, offered) => {
    expect(mayDo('decideRole', actors[each], { community: pumpsAfter(rowsInto.active), now })).toBe(offered);
  });
});
