import type { Tie } from '../../src/domain/report/protecting/earlier';
import { quarterTies } from '../../src/domain/report/protecting/quarterTies';
import { knownMonth } from './counted';

/** Published: 44 in all; 20 and 20 of units, two left out; 30 of c0, c1 left out. */
const full = knownMonth({ units: [20, 20, 2, 2], communities: [30, 4, 20] });
/** Published: nothing in all, 20 of a unit, one left out; 18 of c0 and 9 of c1. */
const withoutTotal = knownMonth({ units: [20, 3], communities: [18, 9] });
/** Nothing is published. */
const empty = knownMonth({ units: [20, 4, 4], communities: [28] });

test('The months are published as these tests take them to be', () => {
  const shown = [full, withoutTotal, empty].map(({ report: { company, units, communities } }) => [company, units.map(({ people }) => people), communities.map(({ people }) => people)]);
  expect(shown).toEqual([
    [44, [20, 20, null, null], [30, null, 20]],
    [null, [20, null], [18, 9]],
    [null, [null, null, null], [null]]
  ]);
});

describe('The people of a community in a quarter', () => {
  const rows: [string, string, number, Tie][] = [
    ['are those of its largest month at least, and of all together at most', 'c0', 50, { bounds: [30, 76], hidden: { from: 48, to: 50 } }],
    ['are shown where the months shown can be all of them', 'c0', 48, { bounds: [30, 76] }],
    ['are left out where a month that left it out has to have had somebody', 'c1', 10, { bounds: [9, 13], hidden: { from: 9, to: 10 } }],
    ['are shown where it need not', 'c1', 9, { bounds: [9, 13] }],
    ['are nobody of a month before its founding', 'c2', 20, { bounds: [20, 20] }],
    ['are nobody of a community that no month has', 'c9', 0, { bounds: [0, 0] }]
  ];
  test.each(rows)('%s', (_what, key, people, tie) => {
    expect(quarterTies([full, withoutTotal, empty]).ofCommunity(key, people)).toEqual(tie);
  });
});

describe('The participations of a unit in a quarter', () => {
  const rows: [string, string, number, Tie][] = [
    ['are as many as its people of a month at least', 'u0', 50, { bounds: [20, Infinity] }],
    ['are shown where they are all that a month left out', 'u2', 4, { bounds: [0, Infinity] }],
    ['are left out where they show that it was not all of them', 'u2', 3, { bounds: [0, Infinity], hidden: { from: 3, to: 4 } }],
    ['are untold by months without a total', 'u1', 3, { bounds: [20, Infinity] }],
    ['are nobody of a unit that no month has', 'u9', 0, { bounds: [0, Infinity] }]
  ];
  test.each(rows)('%s', (_what, key, participations, tie) => {
    expect(quarterTies([full, withoutTotal, empty]).ofUnit(key, participations)).toEqual(tie);
  });

  test('are nothing that a quarter without months tells of', () => {
    expect(quarterTies([]).ofUnit('u0', 3)).toEqual({ bounds: [0, Infinity] });
  });

  test('are left out by one month, whatever the others show', () => {
    expect(quarterTies([withoutTotal, full]).ofUnit('u3', 1)).toEqual({ bounds: [0, Infinity], hidden: { from: 1, to: 4 } });
  });
});

describe('The people of a unit in a community', () => {
  test.each([
    ['u0', 'c0', 20 + 18 + 20],
    ['u0', 'c1', 4 + 9],
    ['u2', 'c0', 4 + 4],
    ['u2', 'c1', 4],
    ['u0', 'c2', 20],
    ['u9', 'c0', 0],
    ['u0', 'c9', 0]
  ])('of %s in %s are at most %i: in each month no more than either', (unit, community, most) => {
    expect(quarterTies([full, withoutTotal, empty]).cellAtMost(unit, community)).toBe(most);
  });
});
