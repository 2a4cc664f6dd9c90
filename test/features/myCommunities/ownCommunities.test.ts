import { communityKey, personKey } from '../../../src/domain/identity';
import type { NewThing } from '../../../src/domain/directory/news';
import { day } from '../../../src/domain/time';
import { newInAll, ownCommunities } from '../../../src/features/myCommunities/ownCommunities';
import type { Standing } from '../../../src/ui/standing';
import { communityEntry } from '../../ui/communityEntry';

const now = Date.parse('2026-11-28T12:00:00Z');
const eva = personKey('7');
const member: Standing = { isMember: true, mayUndo: false };
const guild = (key: string, sketch: Parameters<typeof communityEntry>[0] = {}) => communityEntry({ key, title: key, lastAct: now - day, roles: [], ...sketch });
const thing = (id: number, at: number): NewThing => ({ kind: 'question', id, at, by: personKey('8'), title: 'Why' });
const byCommunity = (news: Record<string, NewThing[]>) => new Map(Object.entries(news).map(([key, things]) => [communityKey(key), things]));
const own = (entries: ReturnType<typeof guild>[], standings: Record<string, Standing>, news: Record<string, NewThing[]> = {}) =>
  ownCommunities(entries, key => standings[key], byCommunity(news), eva, now);
const keys = (listed: readonly { readonly entry: { readonly key: string } }[]): string[] => listed.map(({ entry }) => entry.key);

describe('One’s own communities', () => {
  test('are those one is in, where something is new first, then by life; those that ended apart', () => {
    const entries = [guild('quiet', { lastAct: now - 70 * day }), guild('lively'), guild('ended', { state: 'closed' }), guild('others')];
    const { open, ended } = own(entries, { quiet: member, lively: member, ended: member, others: { isMember: false, mayUndo: false } }, { quiet: [thing(1, now)], others: [thing(2, now)] });
    expect(keys(open)).toEqual(['quiet', 'lively']);
    expect(keys(ended)).toEqual(['ended']);
  });

  test('and those one asked to join, as long as they go on', () => {
    const asked = { since: now - day, isTurnedDown: false };
    const { asked: waiting } = own([guild('board'), guild('closed', { state: 'closed' })], { board: { ...member, isMember: false, asked }, closed: { ...member, isMember: false, asked } });
    expect(waiting).toEqual([{ entry: guild('board'), asked }]);
  });

  test('have their next sessions in order of time; none that is over, none of others', () => {
    const session = (at: number) => ({ life: { nextSession: { at, topic: 'Quotas' } } });
    const entries = [guild('late', session(now + 3 * day)), guild('soon', session(now + day)), guild('over', session(now - 1)), guild('others', session(now + 1))];
    expect(keys(own(entries, { late: member, soon: member, over: member }).sessions)).toEqual(['soon', 'late']);
  });

  test('tell what is new in all of them, the newest first', () => {
    const entries = [guild('a'), guild('b')];
    const news = { a: [thing(3, now - 1), thing(1, now - 3)], b: [thing(9, now - 2)] };
    const { open } = own(entries, { a: member, b: member }, news);
    expect(newInAll(open, byCommunity(news)).map(({ entry, thing: { id } }) => `${entry.key} ${id}`)).toEqual(['a 3', 'b 9', 'a 1']);
  });
});

describe('What one looks after', () => {
  const term = (role: 'manager' | 'deputy' | 'sponsor', person = '7') => ({ role, person: { key: personKey(person), name: 'x' }, from: now - 100 * day });
  const asking = [{ person: personKey('9'), since: now - day }];
  const told = (sketch: Parameters<typeof communityEntry>[0]) => own([guild('a', sketch)], {}).duties.map(({ term: held, waiting, asking: people }) => [held?.role ?? 'host', waiting, people]);

  test.each<[string, Parameters<typeof communityEntry>[0], unknown[]]>([
    ['is what one manages, with what waits there', { roles: [term('manager')], asked: asking, life: { waiting: 2 } }, [['manager', 2, 1]]],
    ['is what one is deputy of', { roles: [term('deputy')] }, [['deputy', 0, 0]]],
    ['is what one sponsors, where nobody is admitted by a sponsor', { roles: [term('sponsor')], asked: asking, life: { waiting: 2 } }, [['sponsor', 2, 0]]],
    ['is where one hosts', { hosts: [{ person: { key: eva, name: 'x' }, from: now, until: now + 1 }] }, [['host', 0, 0]]],
    ['is not where one hosted', { hosts: [{ person: { key: eva, name: 'x' }, from: now - day, until: now }] }, []],
    ['is not where one will host', { hosts: [{ person: { key: eva, name: 'x' }, from: now + 1 }] }, []],
    ['is not what somebody else runs', { roles: [term('manager', '8')], hosts: [{ person: { key: personKey('8'), name: 'x' }, from: now - day }] }, []],
    ['is not what has ended', { state: 'closed', roles: [term('manager')], hosts: [{ person: { key: eva, name: 'x' }, from: now - day }] }, []]
  ])('%s', (_what, sketch, expected) => {
    expect(told(sketch)).toEqual(expected);
  });
});
