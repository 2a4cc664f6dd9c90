import { comingsOf, noComings, staysIn } from '../../src/domain/membership/comings';
import { foldStays } from '../../src/domain/membership/foldMemberships';
import { invitationBody } from '../../src/domain/membership/invited';
import { communityKey, personKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';
import { row } from './rows';

const at = (text: string): number => Date.parse(text);
const pumps = communityKey('pumps');
const cafe = communityKey('cafe');
const join = (id: number, by: string, when: string, inviter?: string, community = 'pumps') =>
  row({ id, by, at: when, community, ...(inviter !== undefined && { body: invitationBody(personKey(inviter)) }) });
const leave = (id: number, by: string, when: string) => row({ id, kind: 'leave', by, at: when });
const onRequest = communityEntry({
  key: 'pumps',
  doors: [{ access: 'onRequest', since: 0 }],
  admissions: [
    { person: personKey('8'), isAdmitted: true, at: at('2026-03-10T00:00:00Z') },
    { person: personKey('9'), isAdmitted: false, at: at('2026-03-10T00:00:00Z') }
  ]
});
const open = communityEntry({ key: 'pumps' });
const told = (rows: ReturnType<typeof row>[], community = open) => comingsOf(foldStays([], rows), new Map([[pumps, community]])).get(pumps);

describe('Who came to a community', () => {
  test('is nobody at first', () => {
    expect(told([])).toBeUndefined();
    expect(noComings).toEqual({ asked: [], invitedBy: [], lastJoin: undefined });
  });

  test('tells when somebody last came in, whatever the order', () => {
    const rows = [join(1, '7', '2026-03-02T00:00:00Z'), join(2, '8', '2026-03-04T00:00:00Z'), join(3, '9', '2026-03-03T00:00:00Z')];
    expect(told(rows)?.lastJoin).toBe(at('2026-03-04T00:00:00Z'));
  });

  test('tells through whom, each person once and by the first invitation', () => {
    const rows = [
      join(1, '7', '2026-03-01T00:00:00Z'),
      leave(2, '7', '2026-03-02T00:00:00Z'),
      join(3, '7', '2026-03-03T00:00:00Z', '12'),
      leave(4, '7', '2026-03-04T00:00:00Z'),
      join(5, '7', '2026-03-05T00:00:00Z', '13'),
      join(6, '8', '2026-03-05T00:00:00Z', '12'),
      join(7, '9', '2026-03-05T00:00:00Z')
    ];
    expect(told(rows)?.invitedBy).toEqual(['12', '12']);
  });

  test('forgets an invitation whose join was taken back within five minutes', () => {
    expect(told([join(1, '7', '2026-03-01T00:00:00Z', '12'), leave(2, '7', '2026-03-01T00:05:00Z')])).toBeUndefined();
    expect(told([join(1, '7', '2026-03-01T00:00:00Z', '12'), leave(2, '7', '2026-03-01T00:05:01Z')])?.invitedBy).toEqual(['12']);
  });

  test('keeps communities apart', () => {
    const stays = foldStays([], [join(1, '7', '2026-03-01T00:00:00Z', '12'), join(2, '7', '2026-03-02T00:00:00Z', '13', 'cafe')]);
    const all = comingsOf(stays, new Map());
    expect(all.get(pumps)).toEqual({ asked: [], invitedBy: ['12'], lastJoin: at('2026-03-01T00:00:00Z') });
    expect(all.get(cafe)).toEqual({ asked: [], invitedBy: ['13'], lastJoin: at('2026-03-02T00:00:00Z') });
  });
});

describe('Who asks to join a community on request', () => {
  const rows = [join(1, '7', '2026-03-01T00:00:00Z', '12'), join(2, '8', '2026-03-02T00:00:00Z', '12'), join(3, '9', '2026-03-03T00:00:00Z')];

  test('are those without an answer and those turned down, with who invited; the admitted are in', () => {
    expect(told(rows, onRequest)).toEqual({
      asked: [{ person: '7', since: at('2026-03-01T00:00:00Z'), invitedBy: '12' }, { person: '9', since: at('2026-03-03T00:00:00Z') }],
      invitedBy: ['12'],
      lastJoin: at('2026-03-02T00:00:00Z')
    });
  });

  test('is nobody any more who takes it back', () => {
    expect(told([join(1, '7', '2026-03-01T00:00:00Z'), leave(2, '7', '2026-03-05T00:00:00Z')], onRequest)).toBeUndefined();
  });

  test('their stays make no members', () => {
    const stays = foldStays([], rows);
    const communities = new Map([[pumps, onRequest]]);
    expect([...stays.values()].map(each => staysIn(each, communities).length)).toEqual([0, 1, 0]);
  });
});
