import { communityKey, personKey } from '../../src/domain/identity';
import type { CommunityWithRoles } from '../../src/domain/organisation/leavers';
import { hasLeft, nobodyLeft, rolesHeldBy } from '../../src/domain/organisation/leavers';

const ana = personKey('7');
const omar = personKey('8');

describe('somebody who has left', () => {
  const leavers = new Map([[ana, 1000]]);

  it.each([
    ['not before that moment', ana, 999, false],
    ['from that moment on', ana, 1000, true],
    ['ever after', ana, 5000, true],
    ['nobody else', omar, 5000, false]
  ])('has left: %s', (_when, person, at, left) => {
    expect(hasLeft(leavers, person, at)).toBe(left);
  });

  it('is nobody where nobody is marked', () => {
    expect(hasLeft(nobodyLeft, ana, 5000)).toBe(false);
  });
});

describe('the roles that open when somebody leaves', () => {
  const term = (role: 'manager' | 'deputy', person: typeof ana, from: number, until?: number) => ({ role, person: { key: person, name: '' }, from, ...(until === undefined ? {} : { until }) });
  const community = (key: string, roles: CommunityWithRoles['roles']): CommunityWithRoles => ({ key: communityKey(key), charter: { title: `Title of ${key}` }, roles });

  it('are those held at that moment, each once', () => {
    const entries = [
      community('a', [term('manager', ana, 0), term('deputy', omar, 0)]),
      community('b', [term('deputy', ana, 0), term('deputy', ana, 50)]),
      community('c', [term('manager', ana, 0, 100)]),
      community('d', [term('manager', ana, 101)]),
      community('e', [term('manager', ana, 0), term('deputy', ana, 0)]),
      community('f', [term('manager', omar, 0)])
    ];
    expect(rolesHeldBy(entries, ana, 100)).toEqual([
      { community: 'a', title: 'Title of a', role: 'manager' },
      { community: 'b', title: 'Title of b', role: 'deputy' },
      { community: 'e', title: 'Title of e', role: 'manager' },
      { community: 'e', title: 'Title of e', role: 'deputy' }
    ]);
  });
});
