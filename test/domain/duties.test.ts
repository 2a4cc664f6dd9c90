import { dutiesOf, hoursOf, manyHours } from '../../src/domain/community/duties';
import type { RoleTerm } from '../../src/domain/community/roles';
import { personKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const ana = { key: personKey('7'), name: 'Ana' };
const bo = { key: personKey('8'), name: 'Bo' };
const term = (change: Partial<RoleTerm>): RoleTerm => ({ role: 'manager', person: ana, from: 0, ...change });

describe('What a person has taken on', () => {
  const communities = [
    communityEntry({ key: 'pumps', title: 'Pumps', roles: [term({ hours: 3 }), term({ role: 'sponsor', person: bo })] }),
    communityEntry({ key: 'valves', title: 'Valves', roles: [term({ role: 'deputy', hours: 2 }), term({ role: 'deputy', hours: 9, until: 50 })] }),
    communityEntry({ key: 'cafe', title: 'Café', roles: [term({ role: 'deputy' }), term({ hours: 7, from: 200 })] }),
    communityEntry({ key: 'ended', title: 'Ended', state: 'closed', roles: [term({ hours: 5 })] })
  ];

  test('is every role in force in a community that goes on', () => {
    const duties = dutiesOf(communities, ana.key, 100);
    expect(duties.map(({ community, term: { role, hours } }) => [community.charter.title, role, hours])).toEqual([
      ['Pumps', 'manager', 3],
      ['Valves', 'deputy', 2],
      ['Café', 'deputy', undefined]
    ]);
  });

  test('adds up over all of them; a role without hours counts as none', () => {
    expect(hoursOf(dutiesOf(communities, ana.key, 100))).toBe(5);
    expect(hoursOf(dutiesOf(communities, ana.key, 200))).toBe(12);
    expect(hoursOf([])).toBe(0);
  });

  test('is much above a working day a week', () => {
    expect(manyHours).toBe(8);
  });
});
