import { openEndProposal, openHandOvers, openRoles, withOpening } from '../../src/domain/community/openings';
import type { HandOver, Opening } from '../../src/domain/community/community';
import type { RoleTerm } from '../../src/domain/community/roles';
import { personKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';
import { permutations } from './rows';

const ana = { key: personKey('7'), name: 'Ana' };
const bo = { key: personKey('8'), name: 'Bo' };
const manager: RoleTerm = { role: 'manager', person: ana, from: 10 };
const deputy: RoleTerm = { role: 'deputy', person: bo, from: 10 };
const said = (change: Partial<Opening> = {}): Opening => ({ role: 'manager', at: 50, by: ana.key, note: 'Two hours.', isOpen: true, ...change });
const nobodyLeft = (): boolean => false;

describe('Openings', () => {
  test('of a role: the latest said counts, in whatever order the logs are read', () => {
    const all = [said({ at: 20 }), said({ at: 30, isOpen: false }), said({ at: 40, by: bo.key, note: 'Again.' })];
    for (const order of permutations(all)) {
      expect(order.reduce<readonly Opening[]>((list, each) => withOpening(list, each), [])).toEqual([all[2]]);
    }
  });

  test('said at the same moment by two: the same one counts in every order', () => {
    const both = [said({ by: ana.key }), said({ by: bo.key })];
    for (const order of permutations(both)) expect(order.reduce<readonly Opening[]>((list, each) => withOpening(list, each), [])).toEqual([both[1]]);
  });

  test('of different roles stand beside each other, in the order of roles', () => {
    const both = [said({ role: 'deputy' }), said()];
    for (const order of permutations(both)) expect(order.reduce<readonly Opening[]>((list, each) => withOpening(list, each), []).map(({ role }) => role)).toEqual(['manager', 'deputy']);
    expect(withOpening(undefined, said())).toEqual([said()]);
  });
});

describe('Open roles', () => {
  const cases: [string, Parameters<typeof communityEntry>[0], unknown][] = [
    ['none where manager and deputy hold theirs', { roles: [manager, deputy] }, []],
    ['the manager’s where nobody holds it', { roles: [deputy] }, [{ role: 'manager', reason: 'vacant', note: '' }]],
    ['the deputy’s where there is none', { roles: [manager] }, [{ role: 'deputy', reason: 'noDeputy', note: '' }]],
    ['one that somebody said is open', { roles: [manager, deputy], openings: [said()] }, [{ role: 'manager', reason: 'said', since: 50, note: 'Two hours.' }]],
    ['none that was taken since', { roles: [{ ...manager, from: 51 }, deputy], openings: [said()] }, []],
    ['one that was said at the moment the term began', { roles: [{ ...manager, from: 50 }, deputy], openings: [said()] }, [{ role: 'manager', reason: 'said', since: 50, note: 'Two hours.' }]],
    ['none that was taken back', { roles: [manager, deputy], openings: [said({ isOpen: false })] }, []],
    ['one whose term has ended', { roles: [{ ...manager, termEnds: 100 }, deputy] }, [{ role: 'manager', reason: 'termEnded', since: 100, note: '' }]],
    ['none whose term goes on', { roles: [{ ...manager, termEnds: 101 }, deputy] }, []],
    ['the sponsor’s only where said', { roles: [manager, deputy], openings: [said({ role: 'sponsor' })] }, [{ role: 'sponsor', reason: 'said', since: 50, note: 'Two hours.' }]],
    ['none of a community that has ended', { state: 'closed', roles: [], openings: [said()] }, []]
  ];
  test.each(cases)('%s', (_what, sketch, roles) => {
    expect(openRoles(communityEntry(sketch), nobodyLeft, 100)).toEqual(roles);
  });

  test('the manager’s where the manager has left, whatever the term says', () => {
    const left = (person: string, at: number): boolean => person === ana.key && at === 100;
    expect(openRoles(communityEntry({ roles: [{ ...manager, termEnds: 50 }, deputy] }), left, 100)).toEqual([{ role: 'manager', reason: 'left', note: '' }]);
  });

  test('not the deputy’s while one of two is still there', () => {
    const left = (person: string): boolean => person === bo.key;
    const two = [manager, deputy, { ...deputy, person: { key: personKey('9'), name: 'Cy' } }];
    expect(openRoles(communityEntry({ roles: two }), left, 100)).toEqual([]);
    expect(openRoles(communityEntry({ roles: [manager, deputy] }), left, 100)).toEqual([{ role: 'deputy', reason: 'left', note: '' }]);
  });

  test('an ended term of one of two deputies opens the role', () => {
    const two = [manager, deputy, { ...deputy, person: { key: personKey('9'), name: 'Cy' }, termEnds: 60 }];
    expect(openRoles(communityEntry({ roles: two }), nobodyLeft, 100)).toEqual([{ role: 'deputy', reason: 'termEnded', since: 60, note: '' }]);
  });
});

describe('Handovers under way', () => {
  const handOver: HandOver = { id: 3, role: 'manager', to: bo, at: 50, by: ana.key, done: [] };
  test.each([
    ['last until somebody takes the role', { roles: [manager], handOvers: [handOver] }, [handOver]],
    ['end when the role is taken', { roles: [manager, { ...manager, person: bo, from: 60 }], handOvers: [handOver] }, []],
    ['do not end by a term of another role', { roles: [manager, { ...deputy, from: 60 }], handOvers: [handOver] }, [handOver]],
    ['are none in a community that has ended', { state: 'merged' as const, roles: [manager], handOvers: [handOver] }, []],
    ['are none where none was begun', { roles: [manager] }, []]
  ])('%s', (_what, sketch, open) => {
    expect(openHandOvers(communityEntry(sketch))).toEqual(open);
  });
});

describe('What keepers think of ending', () => {
  const thought = { to: 'closed', reason: 'Done.', recap: 'Good.', at: 50, by: ana.key } as const;
  test.each([
    ['waits until somebody decides', { endProposal: thought, decided: { state: 'active', since: 50, reason: '' } as const }, thought],
    ['is over once the community has ended', { state: 'closed' as const, endProposal: thought }, undefined],
    ['is over once it was revived', { endProposal: thought, decided: { state: 'seeding', since: 51, reason: '' } as const }, undefined],
    ['is not there where nobody thought so', {}, undefined]
  ])('%s', (_what, sketch, open) => {
    expect(openEndProposal(communityEntry(sketch))).toEqual(open);
  });
});
