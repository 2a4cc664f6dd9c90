import type { DirectoryEntry } from '../../src/domain/directory/directory';
import { rolesToDecide, somebodyWaits } from '../../src/domain/community/rolesToDecide';
import type { Role, RoleTerm } from '../../src/domain/community/roles';
import { communityKey, personKey } from '../../src/domain/identity';
import type { SuccessorTicks, Volunteer } from '../../src/domain/proposal/proposal';
import { communityEntry } from '../ui/communityEntry';

const now = Date.parse('2026-11-27T12:00:00Z');
const then = Date.parse('2026-11-01T12:00:00Z');
const founded = Date.parse('2020-02-03T10:00:00Z');
const term = (role: Role, key: string, from = founded): RoleTerm => ({ role, person: { key: personKey(key), name: `Person ${key}` }, from });
const held: readonly RoleTerm[] = [term('manager', '3'), term('deputy', '4'), term('sponsor', '6')];
const volunteer = (role: Role, person: string, change: Partial<Volunteer> = {}): Volunteer => ({ community: communityKey('scheduling'), role, person: personKey(person), note: '', at: then, ...change });

const decided = (entries: readonly DirectoryEntry[], volunteers: readonly Volunteer[] = [], ticks: readonly SuccessorTicks[] = []) => rolesToDecide(entries, { volunteers, ticks }, person => person === '99', now);
const told = (...input: Parameters<typeof decided>) => decided(...input).map(({ entry, role, open, volunteers }) => [entry.key, role, open?.reason, volunteers.map(({ person }) => person)]);

describe('The roles on which somebody decides', () => {
  test('are none where every role is held', () => {
    expect(told([communityEntry({ roles: held })])).toEqual([]);
  });

  test('are those that are open, with the reason', () => {
    expect(told([communityEntry({ roles: [term('manager', '99')] })])).toEqual([
      ['scheduling', 'manager', 'left', []],
      ['scheduling', 'deputy', 'noDeputy', []]
    ]);
  });

  test('none of a community that has ended, whoever comes forward', () => {
    expect(told([communityEntry({ state: 'closed', roles: [] })], [volunteer('manager', '8')])).toEqual([]);
  });

  test('also those that are held where people come forward, the first first', () => {
    expect(told([communityEntry({ roles: held })], [volunteer('sponsor', '8'), volunteer('sponsor', '9', { at: then - 1 })])).toEqual([['scheduling', 'sponsor', undefined, ['9', '8']]]);
  });

  test('those in which somebody waits first, then by name', () => {
    const entries = [communityEntry({ key: 'valves', title: 'Valves', roles: [term('manager', '3')] }), communityEntry({ key: 'pumps', title: 'Pumps', roles: [term('manager', '3')] }), communityEntry({ roles: held })];
    const all = decided(entries, [volunteer('deputy', '8')]);
    expect(all.map(({ entry }) => entry.key)).toEqual(['scheduling', 'pumps', 'valves']);
    expect(all.map(somebodyWaits)).toEqual([true, false, false]);
  });
});

describe('Who came forward', () => {
  const offers = (roles: readonly RoleTerm[], ...volunteers: Volunteer[]) => told([communityEntry({ roles })], volunteers).map(([, role, , people]) => [role, people]);

  test('is not listed for another community or role', () => {
    expect(offers(held, volunteer('manager', '8', { community: communityKey('pumps') }))).toEqual([]);
    expect(offers(held, volunteer('deputy', '8'))).toEqual([['deputy', ['8']]]);
  });

  test('is answered where the person holds the role', () => {
    expect(offers(held, volunteer('deputy', '4'))).toEqual([]);
    expect(offers([...held.slice(1), { ...term('manager', '8'), until: then }, term('manager', '3', then - 9)], volunteer('manager', '8'))).toEqual([['manager', ['8']]]);
  });

  test.each(['manager', 'sponsor'] as const)('is answered where the one role of %s was given since', role => {
    const others = held.filter(each => each.role !== role);
    expect(offers([...others, term(role, '3', then + 1)], volunteer(role, '8'))).toEqual([]);
    expect(offers([...others, term(role, '3', then)], volunteer(role, '8'))).toEqual([[role, ['8']]]);
  });

  test('still waits where somebody else became a deputy, of whom there are several', () => {
    expect(offers([...held, term('deputy', '9', then + 1)], volunteer('deputy', '8'))).toEqual([['deputy', ['8']]]);
  });
});

describe('A handover', () => {
  const handOver = { id: 40, role: 'manager' as const, to: { key: personKey('8'), name: 'Dana' }, at: then - 5, by: personKey('3'), done: ['places'] };
  const entry = communityEntry({ roles: held, handOvers: [handOver] });

  test('is told with both sides of its checklist; the successor stands there and not among the others', () => {
    const ticks = [{ handOver: 40, person: personKey('9'), done: ['x'] }, { handOver: 41, person: personKey('8'), done: ['y'] }, { handOver: 40, person: personKey('8'), done: ['intro', 'plan'] }];
    const [role] = decided([entry], [volunteer('manager', '8', { handOver: 40 }), volunteer('manager', '9')], ticks);
    expect(role).toMatchObject({ role: 'manager', volunteers: [{ person: '9' }], handOver: { handOver, isAccepted: true, successorDone: ['intro', 'plan'] } });
    expect(role && somebodyWaits(role)).toBe(true);
  });

  test.each([
    ['nobody answered', []],
    ['somebody else answered', [volunteer('manager', '9', { handOver: 40 })]],
    ['the successor answered another', [volunteer('manager', '8', { handOver: 41 })]],
    ['the successor came forward without it', [volunteer('manager', '8')]]
  ])('is not accepted where %s', (_what, volunteers) => {
    const [role] = decided([entry], volunteers);
    expect(role?.handOver).toEqual({ handOver, isAccepted: false, successorDone: [] });
  });

  test('waits for a decision although nobody came forward, and only in its own role', () => {
    expect(decided([entry]).map(role => [role.role, role.handOver !== undefined, somebodyWaits(role)])).toEqual([['manager', true, true]]);
  });

  test('is over once somebody took the role', () => {
    expect(decided([communityEntry({ roles: [...held.slice(1), term('manager', '8', then)], handOvers: [handOver] })])).toEqual([]);
  });
});
