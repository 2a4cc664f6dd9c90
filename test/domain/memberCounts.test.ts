import { currentMemberships, foldStays } from '../../src/domain/membership/foldMemberships';
import { countMembers, memberCountChanges } from '../../src/domain/membership/memberCounts';
import { communityKey, personKey } from '../../src/domain/identity';
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
