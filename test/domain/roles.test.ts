import fc from 'fast-check';
import type { RoleTerm } from '../../src/domain/community/roles';
import { deputiesAt, endOfTerm, holdsRole, isInForce, managerAt, sponsorAt, withoutTerm, withTerm } from '../../src/domain/community/roles';
import { personKey } from '../../src/domain/identity';

const term = (role: RoleTerm['role'], person: string, from: number, until?: number): RoleTerm => ({
  role,
  person: { key: personKey(person), name: `Person ${person}` },
  from,
  ...(until === undefined ? {} : { until })
});

describe('A term', () => {
  test.each([
    ['before it begins', term('manager', '7', 10, 20), 9, false],
    ['when it begins', term('manager', '7', 10, 20), 10, true],
    ['in its last moment', term('manager', '7', 10, 20), 19, true],
    ['when it ends', term('manager', '7', 10, 20), 20, false],
    ['without an end, at any time after', term('manager', '7', 10), 1e15, true]
  ])('%s', (_when, each, at, inForce) => {
    expect(isInForce(each, at)).toBe(inForce);
  });
});

describe('Who holds a role', () => {
  const terms = [term('deputy', '8', 10, 20), term('manager', '7', 10, 20), term('manager', '9', 20), term('deputy', '6', 15)];

  test.each([
    [9, undefined, [], []],
    [10, '7', ['8'], ['7', '8']],
    [15, '7', ['8', '6'], ['6', '7', '8']],
    [20, '9', ['6'], ['6', '9']]
  ])('at %i: manager %s, deputies %j', (at, manager, deputies, holders) => {
    expect(managerAt(terms, at)?.key).toBe(manager);
    expect(deputiesAt(terms, at).map(({ key }) => key)).toEqual(deputies);
    expect(['6', '7', '8', '9'].filter(key => holdsRole(terms, personKey(key), at))).toEqual(holders);
  });
});

describe('A new term', () => {
  const cases: [string, RoleTerm[], RoleTerm, RoleTerm[]][] = [
    ['of a deputy stands beside the others', [term('manager', '7', 10), term('deputy', '8', 10)], term('deputy', '9', 20), [term('manager', '7', 10), term('deputy', '8', 10), term('deputy', '9', 20)]],
    ['of a manager ends the one before', [term('manager', '7', 10)], term('manager', '9', 20), [term('manager', '7', 10, 20), term('manager', '9', 20)]],
    ['of a manager ends one that was to last longer', [term('manager', '7', 10, 30)], term('manager', '9', 20), [term('manager', '7', 10, 20), term('manager', '9', 20)]],
    ['of a manager leaves one that ended earlier as it was', [term('manager', '7', 10, 15)], term('manager', '9', 20), [term('manager', '7', 10, 15), term('manager', '9', 20)]],
    ['of a manager replaces one that begins at the same moment', [term('manager', '7', 20)], term('manager', '9', 20), [term('manager', '9', 20)]],
    ['of a manager replaces one that was to begin later', [term('manager', '7', 30)], term('manager', '9', 20), [term('manager', '9', 20)]],
    ['of a manager leaves deputies in office', [term('deputy', '8', 10), term('deputy', '6', 30)], term('manager', '9', 20), [term('deputy', '8', 10), term('deputy', '6', 30), term('manager', '9', 20)]]
  ];
  test.each(cases)('%s', (_what, terms, added, expected) => {
    expect(withTerm(terms, added)).toEqual(expected);
  });

  test('whoever follows whom, there is one manager at a time', () => {
    const managers = fc.array(fc.tuple(fc.constantFrom('7', '8', '9'), fc.nat(50), fc.option(fc.nat(50), { nil: undefined })));
    fc.assert(
      fc.property(managers, fc.nat(120), (sketches, at) => {
        const terms = sketches.map(([person, from, length]) => term('manager', person, from, length === undefined ? undefined : from + length)).reduce(withTerm, [] as readonly RoleTerm[]);
        expect(terms.filter(each => isInForce(each, at)).length).toBeLessThanOrEqual(1);
      })
    );
  });
});

describe('The end of a term', () => {
  test.each([
    ['is never, while the community goes on', undefined, 'active', Infinity],
    ['is where it was ended', 20, 'active', 20],
    ['is the end of the community', undefined, 'closed', 30],
    ['is before the end of the community where it was ended before', 20, 'completed', 20],
    ['is the end of the community where it was to last longer', 40, 'merged', 30]
  ] as const)('%s', (_when, until, state, end) => {
    expect(endOfTerm(term('manager', '7', 10, until), { state, stateSince: 30 })).toBe(end);
  });
});

describe('A sponsor, and the end of a role', () => {
  const at = Date.parse('2026-03-01T00:00:00Z');
  const term = (role: RoleTerm['role'], key: string, from: string, until?: string): RoleTerm => ({
    role,
    person: { key: personKey(key), name: `Person ${key}` },
    from: Date.parse(from),
    ...(until !== undefined && { until: Date.parse(until) })
  });

  test('is whoever sponsors at that instant, or nobody', () => {
    const terms = [term('manager', '1', '2025-01-01'), term('sponsor', '2', '2025-01-01', '2026-01-01'), term('sponsor', '3', '2026-01-01')];
    expect([sponsorAt(terms, at)?.name, sponsorAt(terms, Date.parse('2025-06-01'))?.name, sponsorAt(terms, 0)]).toEqual(['Person 3', 'Person 2', undefined]);
  });

  test('a new one ends the term of the one before', () => {
    const terms = withTerm([term('sponsor', '2', '2025-01-01'), term('deputy', '4', '2025-01-01')], term('sponsor', '3', '2026-03-01'));
    expect(terms).toEqual([term('sponsor', '2', '2025-01-01', '2026-03-01'), term('deputy', '4', '2025-01-01'), term('sponsor', '3', '2026-03-01')]);
  });

  test('what is ended is the role of that person alone', () => {
    const terms = [term('deputy', '4', '2025-01-01'), term('deputy', '5', '2025-01-01'), term('manager', '4', '2025-01-01')];
    expect(withoutTerm(terms, { role: 'deputy', person: personKey('4'), until: at })).toEqual([
      term('deputy', '4', '2025-01-01', '2026-03-01'),
      term('deputy', '5', '2025-01-01'),
      term('manager', '4', '2025-01-01')
    ]);
  });
});
