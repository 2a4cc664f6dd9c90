import { currentMemberships, foldStays } from '../../src/domain/membership/foldMemberships';
import { countMembers, memberCountChanges } from '../../src/domain/membership/memberCounts';
import { communityKey, personKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';
import { row } from './rows';

const at = (text: string): number => Date.parse(text);
const join = (id: number, when: string, by = '7') => row({ id, kind: 'join', by, at: when });
const leave = (id: number, when: string, by = '7') => row({ id, kind: 'leave', by, at: when });
const broughtOver = { community: communityKey('pumps'), person: personKey('7'), since: at('2020-05-01T00:00:00Z') };

describe('How many members', () => {
  test('a count is of people who are in now', () => {
    const stays = foldStays([broughtOver], [join(1, '2026-03-01T10:00:00Z', '8'), join(2, '2026-03-01T10:00:00Z', '9'), leave(3, '2026-03-03T10:00:00Z', '9')]);
    expect(countMembers(currentMemberships(stays))).toEqual(new Map([['pumps', 2]]));
  });

  const changes: [string, ReturnType<typeof row>[], number | undefined][] = [
    ['a newcomer adds one', [join(1, '2026-03-01T10:00:00Z')], 1],
    ['a member who leaves takes one away', [leave(1, '2026-03-01T10:00:00Z')], -1],
    ['a newcomer who undoes changes nothing', [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:01:00Z')], undefined],
    ['a member who leaves and comes back changes nothing', [leave(1, '2026-03-01T10:00:00Z'), join(2, '2026-03-02T10:00:00Z')], undefined],
    ['a row of another kind changes nothing', [row({ id: 1, kind: 'request', by: '7' })], undefined],
    ['a row of another kind after a newcomer’s leaves the one', [join(1, '2026-03-01T10:00:00Z'), row({ id: 2, kind: 'request', by: '7' })], 1],
    ['a row of another kind between leaving and coming back changes nothing', [leave(1, '2026-03-01T10:00:00Z'), row({ id: 2, kind: 'request', by: '7' }), join(3, '2026-03-02T10:00:00Z')], undefined],
    ['one who comes and one who goes cancel out', [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:00:00Z', '8')], 0],
    ['two newcomers add two', [join(1, '2026-03-01T10:00:00Z'), join(2, '2026-03-01T10:00:00Z', '8')], 2]
  ];
  test('on top of a projection, each community moves on its own', () => {
    const rows = [join(1, '2026-03-01T10:00:00Z'), row({ id: 2, kind: 'leave', by: '7', community: 'cafe' }), row({ id: 3, kind: 'join', by: '8', community: 'cafe' }), row({ id: 4, kind: 'join', by: '9', community: 'cafe' })];
    expect(memberCountChanges(rows, new Map())).toEqual(new Map([['pumps', 1], ['cafe', 1]]));
  });

  test.each(changes)('on top of a projection, %s', (_what, rows, change) => {
    expect(memberCountChanges([...rows, ...rows], new Map()).get(communityKey('pumps'))).toBe(change);
  });
});

describe('Members of a community on request', () => {
  const pumps = communityKey('pumps');
  const opened = at('2026-01-01T00:00:00Z');
  const admitted = (...people: readonly string[]) =>
    new Map([[pumps, communityEntry({ key: 'pumps', doors: [{ access: 'onRequest', since: opened }], admissions: people.map(person => ({ person: personKey(person), isAdmitted: true, at: at('2026-03-05T00:00:00Z') })) })]]);
  const asked = [{ community: pumps, person: personKey('7'), since: at('2026-02-01T00:00:00Z') }];
  const change = (rows: ReturnType<typeof row>[], communities: Parameters<typeof memberCountChanges>[1], before = asked): number | undefined =>
    memberCountChanges(rows, communities, before).get(pumps);

  test('are not those who ask', () => {
    expect(change([join(1, '2026-03-01T10:00:00Z')], admitted(), [])).toBeUndefined();
    expect(change([], admitted())).toBeUndefined();
  });

  test('are those whom a keeper admitted, whether they asked before the publishing or since', () => {
    expect(change([join(1, '2026-03-01T10:00:00Z')], admitted('7'), [])).toBe(1);
    expect(change([], admitted('7'))).toBe(1);
    expect(change([join(1, '2026-03-01T10:00:00Z')], admitted('7'))).toBe(1);
  });

  test('are not fewer because somebody takes a request back', () => {
    expect(change([leave(1, '2026-03-01T10:00:00Z')], admitted())).toBeUndefined();
    expect(change([leave(1, '2026-03-01T10:00:00Z')], admitted('7'))).toBeUndefined();
  });

  test('are one fewer when one who was in leaves', () => {
    expect(change([leave(1, '2026-03-01T10:00:00Z', '9')], admitted())).toBe(-1);
    expect(change([leave(1, '2026-03-01T10:00:00Z', '9')], admitted('7'))).toBe(0);
  });
});
