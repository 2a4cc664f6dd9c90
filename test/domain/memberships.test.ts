import { currentMemberships, foldStays } from '../../src/domain/membership/foldMemberships';
import { countMembers, memberCountChanges } from '../../src/domain/membership/memberCounts';
import { communityKey, personKey } from '../../src/domain/identity';
import { permutations, row } from './rows';

const at = (text: string): number => Date.parse(text);
const join = (id: number, when: string, by = '7') => row({ id, kind: 'join', by, at: when });
const leave = (id: number, when: string, by = '7') => row({ id, kind: 'leave', by, at: when });
const broughtOver = { community: communityKey('pumps'), person: personKey('7'), since: at('2020-05-01T00:00:00Z') };

describe('Who is a member', () => {
  const cases: [string, ReturnType<typeof row>[], { joined: string; left?: string }[]][] = [
    ['joined', [join(1, '2026-03-01T10:00:00Z')], [{ joined: '2026-03-01T10:00:00Z' }]],
    ['joined twice', [join(1, '2026-03-01T10:00:00Z'), join(2, '2026-03-02T10:00:00Z')], [{ joined: '2026-03-01T10:00:00Z' }]],
    ['left without having joined', [leave(1, '2026-03-01T10:00:00Z')], []],
    ['joined and left within five minutes, which is an undo', [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:05:00Z')], []],
    ['joined and left after five minutes', [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:05:01Z')], [{ joined: '2026-03-01T10:00:00Z', left: '2026-03-01T10:05:01Z' }]],
    ['came back', [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-05T10:00:00Z'), join(3, '2026-04-01T10:00:00Z')], [{ joined: '2026-03-01T10:00:00Z', left: '2026-03-05T10:00:00Z' }, { joined: '2026-04-01T10:00:00Z' }]]
  ];
  test.each(cases)('somebody who %s', (_what, rows, stays) => {
    const expected = stays.map(({ joined, left }) => (left === undefined ? { joined: at(joined) } : { joined: at(joined), left: at(left) }));
    for (const order of permutations(rows)) {
      expect(foldStays([], [...order, ...order]).get('pumps 7')?.stays ?? []).toEqual(expected);
    }
  });

  test('a membership brought over can be left like any other', () => {
    const stays = foldStays([broughtOver], [leave(1, '2026-03-01T10:00:00Z')]);
    expect(currentMemberships(stays)).toEqual([]);
    expect(stays.get('pumps 7')?.stays).toEqual([{ joined: broughtOver.since, left: at('2026-03-01T10:00:00Z') }]);
  });

  test('nobody joins or leaves in another’s name', () => {
    const forged = { ...leave(1, '2026-03-01T10:00:00Z', '9'), person: personKey('7') };
    expect(currentMemberships(foldStays([broughtOver], [forged]))).toEqual([broughtOver]);
  });
});

describe('Who and where', () => {
  test('is never read out of a key: a community whose key looks like another’s with a person is itself', () => {
    const crafted = row({ id: 1, kind: 'join', by: '12', community: 'pumps 7' });
    expect(currentMemberships(foldStays([], [crafted]))).toEqual([{ community: 'pumps 7', person: '12', since: crafted.created }]);
  });
});

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
    ['two newcomers add two', [join(1, '2026-03-01T10:00:00Z'), join(2, '2026-03-01T10:00:00Z', '8')], 2]
  ];
  test.each(changes)('on top of a projection, %s', (_what, rows, change) => {
    expect(memberCountChanges([...rows, ...rows]).get(communityKey('pumps'))).toBe(change);
  });
});
