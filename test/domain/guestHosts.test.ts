import { withdrawal } from '../../src/domain/contribution/entry';
import { communityKey, personKey } from '../../src/domain/identity';
import type { LogRow } from '../../src/domain/log/logRow';
import type { Membership } from '../../src/domain/membership/membership';
import type { GuestHostsInput } from '../../src/domain/session/guestHosts';
import { guestHosts, mostGuestHosts } from '../../src/domain/session/guestHosts';
import { hostOffers } from '../../src/domain/session/hostOffers';
import { changingOne, offeringToHost, planning } from '../../src/domain/session/sessionRows';
import { fold, hosts, plan, roles, said } from './sessionScene';
import { row } from './rows';

const now = Date.parse('2026-06-15T12:00:00Z');
const joined = (person: string, at: string): Membership => ({ community: communityKey('pumps'), person: personKey(person), since: Date.parse(at) });
const voice = (by: string, at: string, kind = 'answer', body: unknown = { text: 'Yes.' }): LogRow => row({ by, at, kind, body });
const asked = (input: Partial<GuestHostsInput>): unknown => guestHosts({ joiners: [], contributions: [], sessions: [], roles, hosts, now, ...input });

describe('To host as a guest is suggested', () => {
  test('who joined within three months, the latest first', () => {
    expect(asked({ joiners: [joined('20', '2026-03-15T12:00:01Z'), joined('21', '2026-06-01T12:00:00Z'), joined('22', '2026-03-15T12:00:00Z')] })).toEqual([
      { person: '21', reason: 'new', joined: Date.parse('2026-06-01T12:00:00Z') },
      { person: '20', reason: 'new', joined: Date.parse('2026-03-15T12:00:01Z') }
    ]);
  });

  test('before them who contributed once or twice, the latest first', () => {
    const contributions = [voice('30', '2026-04-01T10:00:00Z'), voice('31', '2026-05-01T10:00:00Z'), voice('31', '2026-04-02T10:00:00Z', 'question'), voice('32', '2026-05-03T10:00:00Z'), voice('32', '2026-05-04T10:00:00Z'), voice('32', '2026-05-05T10:00:00Z')];
    expect(asked({ contributions, joiners: [joined('31', '2026-06-01T12:00:00Z'), joined('21', '2026-06-01T12:00:00Z')] })).toEqual([
      { person: '31', reason: 'quiet', contributions: 2, last: Date.parse('2026-05-01T10:00:00Z') },
      { person: '30', reason: 'quiet', contributions: 1, last: Date.parse('2026-04-01T10:00:00Z') },
      { person: '21', reason: 'new', joined: Date.parse('2026-06-01T12:00:00Z') }
    ]);
  });

  test('nobody for coming along, correcting or taking back', () => {
    expect(asked({ contributions: [voice('30', '2026-04-01T10:00:00Z', 'coming'), voice('31', '2026-04-01T10:00:00Z', 'attended'), voice('32', '2026-04-01T10:00:00Z', 'withdraw'), voice('33', '2026-04-01T10:00:00Z', 'answer', { text: 'Yes.', corrects: 1 })] })).toEqual([]);
  });

  test.each(['question', 'answer', 'sessionQuestion', 'offerHost', 'resource', 'story', 'thanks', 'introduction'])('somebody for one %s', kind => {
    expect(asked({ contributions: [voice('30', '2026-04-01T10:00:00Z', kind, null)] })).toMatchObject([{ person: '30', contributions: 1 }]);
  });

  test('nobody who runs the community, hosts for it or did, or hosts a session', () => {
    const sessions = fold([said(1, '3', '2026-03-10T10:00:00Z', planning(plan)), said(2, '3', '2026-03-11T10:00:00Z', changingOne({ session: 1, occurrence: 20260331 }, { host: personKey('8') }))]);
    const people = ['3', '5', '6', '8', '9', '4'];
    const joiners = people.map(person => joined(person, '2026-06-01T12:00:00Z'));
    expect(asked({ sessions, joiners, contributions: people.map(person => voice(person, '2026-04-01T10:00:00Z')) })).toMatchObject([{ person: '4' }]);
  });

  test('at most three, by key where all else is the same', () => {
    expect(mostGuestHosts).toBe(3);
    const joiners = ['24', '21', '23', '22'].map(person => joined(person, '2026-06-01T12:00:00Z'));
    expect(asked({ joiners })).toMatchObject([{ person: '21' }, { person: '22' }, { person: '23' }]);
    expect(asked({ contributions: ['34', '31', '33', '32'].map(person => voice(person, '2026-04-01T10:00:00Z')) })).toMatchObject([{ person: '31' }, { person: '32' }, { person: '33' }]);
  });
});

describe('Offers to host', () => {
  const offers = (rows: readonly LogRow[], sessions = fold([]), hidden = new Set<number>(), at = Date.parse('2026-03-15T00:00:00Z')): unknown => hostOffers(rows, hidden, sessions, { hosts, now: at });
  const first = said(20, '8', '2026-03-10T10:00:00Z', offeringToHost('About queues.'));

  test('are the newest of each person, the newest first', () => {
    const others = [said(21, '9', '2026-03-11T10:00:00Z', offeringToHost('Limits.')), said(22, '8', '2026-03-12T10:00:00Z', offeringToHost('Or caches.'))];
    expect(offers([first, ...others])).toMatchObject([{ id: 22, author: '8', says: { text: 'Or caches.' } }, { id: 21, author: '9' }]);
  });

  test('stand in the order of their newest rows, and while somebody else hosts', () => {
    const rows = [first, said(21, '9', '2026-03-11T10:00:00Z', offeringToHost('Limits.')), said(22, '10', '2026-03-12T10:00:00Z', offeringToHost('Tags.')), said(23, '9', '2026-03-13T10:00:00Z', offeringToHost('Limits, rather.'))];
    expect(offers(rows)).toMatchObject([{ id: 23 }, { id: 22 }, { id: 20 }]);
    expect(offers([first], fold([said(1, '3', '2026-03-11T10:00:00Z', planning(plan))]))).toMatchObject([{ id: 20 }]);
    const one = { ...plan, host: personKey('3') };
    const guest = [said(1, '3', '2026-03-11T10:00:00Z', planning(one)), said(2, '3', '2026-03-11T11:00:00Z', changingOne({ session: 1, occurrence: 20260331 }, { host: personKey('8') }))];
    expect(offers([first], fold(guest))).toEqual([]);
  });

  test('are over once that person hosts', () => {
    const own = { ...plan, host: personKey('8') };
    expect(offers([first], fold([said(1, '3', '2026-03-11T10:00:00Z', planning(own))]))).toEqual([]);
    expect(offers([said(20, '8', '2026-04-07T12:00:00Z', offeringToHost('Again.'))], fold([said(1, '3', '2026-03-11T10:00:00Z', planning(own))]))).toMatchObject([{ id: 20 }]);
    const byHost = [said(20, '6', '2026-03-10T10:00:00Z', offeringToHost('Me.'))];
    expect(offers(byHost)).toEqual([]);
    expect(offers(byHost, fold([]), new Set(), Date.parse('2026-04-01T00:00:00Z'))).toMatchObject([{ id: 20 }]);
  });

  test('are taken back, and hidden by keepers', () => {
    expect(offers([first, said(21, '8', '2026-03-11T10:00:00Z', withdrawal(20))])).toEqual([]);
    expect(offers([first], fold([]), new Set([20]))).toMatchObject([{ isHidden: true }]);
  });

  test('say something of at most 500 characters', () => {
    expect(offers([said(20, '8', '2026-03-10T10:00:00Z', offeringToHost('x'.repeat(501)))])).toEqual([]);
    expect(offers([said(20, '8', '2026-03-10T10:00:00Z', offeringToHost('x'.repeat(500)))])).toHaveLength(1);
  });
});
