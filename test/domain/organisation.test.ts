import fc from 'fast-check';
import { departmentKey, personKey, unitKey } from '../../src/domain/identity';
import type { Assignment, Organisation } from '../../src/domain/organisation/organisation';
import { departmentLookup, unitLookup } from '../../src/domain/organisation/organisation';

const organisation: Organisation = {
  units: [],
  departments: [
    { key: departmentKey('service'), title: 'Service', unit: unitKey('field'), headcount: undefined },
    { key: departmentKey('labs'), title: 'Labs', unit: unitKey('research'), headcount: undefined }
  ]
};
const works = (person: string, department: string, from: number, until?: number): Assignment => ({
  person: personKey(person),
  department: departmentKey(department),
  from,
  ...(until === undefined ? {} : { until })
});

test('The department of a person is that of the assignment at the time of an act, whether anybody knows its unit or not', () => {
  const departmentOf = departmentLookup([works('7', 'service', 10, 20), works('7', 'closed-down', 20)]);
  expect([9, 10, 19, 20].map(at => departmentOf(personKey('7'), at))).toEqual([undefined, 'service', 'service', 'closed-down']);
  expect(departmentOf(personKey('8'), 10)).toBeUndefined();
});

describe('The unit of a person at the time of an act', () => {
  const assignments = [works('7', 'service', 10, 20), works('7', 'labs', 20), works('8', 'labs', 10, 20), works('9', 'closed-down', 10)];
  const cases: [string, string, number, string | undefined][] = [
    ['before the first assignment is unknown', '7', 9, undefined],
    ['is known from the first moment of an assignment', '7', 10, 'field'],
    ['lasts to its last moment', '7', 19, 'field'],
    ['changes in the moment of a move', '7', 20, 'research'],
    ['holds on while an assignment has no end', '7', 1e15, 'research'],
    ['is unknown from the moment an assignment ends', '8', 20, undefined],
    ['is unknown of a department that nobody knows', '9', 15, undefined],
    ['is unknown of somebody without an assignment', '6', 15, undefined]
  ];
  test.each(cases)('%s', (_what, person, at, unit) => {
    expect(unitLookup(organisation, departmentLookup(assignments))(personKey(person), at)).toBe(unit);
  });

  test('does not depend on the order of assignments that do not overlap', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(assignments, { minLength: assignments.length }), fc.constantFrom('7', '8', '9'), fc.nat(30), (order, person, at) => {
        expect(unitLookup(organisation, departmentLookup(order))(personKey(person), at)).toBe(unitLookup(organisation, departmentLookup(assignments))(personKey(person), at));
      })
    );
  });
});
