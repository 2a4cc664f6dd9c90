import { currentMemberships, foldStays } from '../../src/domain/membership/foldMemberships';
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
    ['joined and left in the same second', [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:00:00Z')], []],
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

  test('a membership brought over twice counts from the earlier day, whatever the order', () => {
    const later = { ...broughtOver, since: at('2021-05-01T00:00:00Z') };
    for (const order of permutations([broughtOver, later])) {
      expect(currentMemberships(foldStays(order, []))).toEqual([broughtOver]);
    }
  });

  test('somebody who was brought over and left is no member, and is one again after joining again', () => {
    const rows = [leave(1, '2026-03-01T10:00:00Z'), join(2, '2026-04-01T10:00:00Z')];
    expect(currentMemberships(foldStays([broughtOver], rows))).toEqual([{ ...broughtOver, since: at('2026-04-01T10:00:00Z') }]);
  });

  test('an undo after a stay that ended leaves that stay', () => {
    const rows = [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-05T10:00:00Z'), join(3, '2026-04-01T10:00:00Z'), leave(4, '2026-04-01T10:02:00Z')];
    expect(foldStays([], rows).get('pumps 7')?.stays).toEqual([{ joined: at('2026-03-01T10:00:00Z'), left: at('2026-03-05T10:00:00Z') }]);
  });

  test('a join that was undone leaves nothing behind', () => {
    expect(foldStays([], [join(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:01:00Z')]).size).toBe(0);
  });

  test('a leave that was stamped before the join of a lower id is no undo', () => {
    const rows = [join(1, '2026-03-01T10:05:00Z'), leave(2, '2026-03-01T10:04:00Z')];
    expect(foldStays([], rows).get('pumps 7')?.stays).toEqual([{ joined: at('2026-03-01T10:05:00Z'), left: at('2026-03-01T10:04:00Z') }]);
  });

  test('a row of another kind changes nothing', () => {
    expect(currentMemberships(foldStays([broughtOver], [row({ id: 1, kind: 'request', by: '7' })]))).toEqual([broughtOver]);
    expect(foldStays([], [row({ id: 1, kind: 'request', by: '7' })]).size).toBe(0);
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

describe('Through whose invitation somebody came', () => {
  const invited = (id: number, when: string, by = '12') => row({ id, kind: 'join', by: '7', at: when, body: { via: 'invitation', by } });

  test('stays with the stay, and with the membership', () => {
    const stays = foldStays([], [invited(1, '2026-03-01T10:00:00Z'), invited(2, '2026-03-02T10:00:00Z', '13')]);
    expect(stays.get('pumps 7')?.stays).toEqual([{ joined: at('2026-03-01T10:00:00Z'), invitedBy: '12' }]);
    expect(currentMemberships(stays)).toEqual([{ community: 'pumps', person: '7', since: at('2026-03-01T10:00:00Z'), invitedBy: '12' }]);
  });

  test('is known of those who asked before, and forgotten with a join that was taken back', () => {
    expect(currentMemberships(foldStays([{ ...broughtOver, invitedBy: personKey('12') }], []))).toEqual([{ ...broughtOver, invitedBy: '12' }]);
    expect(foldStays([], [invited(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:03:00Z')]).size).toBe(0);
    const left = foldStays([], [invited(1, '2026-03-01T10:00:00Z'), leave(2, '2026-03-01T10:06:00Z')]);
    expect(left.get('pumps 7')?.stays).toEqual([{ joined: at('2026-03-01T10:00:00Z'), left: at('2026-03-01T10:06:00Z'), invitedBy: '12' }]);
  });
});
