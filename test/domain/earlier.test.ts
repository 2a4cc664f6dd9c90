import type { EarlierNumber, Tie } from '../../src/domain/report/protecting/earlier';
import { bothTies, earlierNumber, nobody, tieToLimits, tieToParts } from '../../src/domain/report/protecting/earlier';
import { vectors } from './oneWay';
import { upTo } from './possibleValues';

const shown = (people: number): EarlierNumber => earlierNumber(people, people, 5);
const out = (counted = 0): EarlierNumber => earlierNumber(null, counted, 5);

describe('A number that was published before', () => {
  test.each<[string, EarlierNumber, EarlierNumber]>([
    ['that was shown is what it is', earlierNumber(9, 9, 5), { shown: 9, atLeast: 9, atMost: 9 }],
    ['that was left out is four at most', earlierNumber(null, 2, 5), { shown: null, atLeast: 0, atMost: 4 }],
    ['that was left out for the sake of others can be four more or less', earlierNumber(null, 9, 5), { shown: null, atLeast: 5, atMost: 13 }],
    ['of a community that was not founded is nobody', nobody, { shown: 0, atLeast: 0, atMost: 0 }]
  ])('%s', (_what, number, expected) => {
    expect(number).toEqual(expected);
  });
});

describe('The different people of a longer period', () => {
  const rows: [string, number, EarlierNumber[], Tie][] = [
    ['are as many as of the largest month at least, and of all at most', 25, [shown(20), shown(9), shown(7)], { bounds: [20, 36] }],
    ['are shown where the months shown can be all of them', 29, [shown(20), shown(9), out()], { bounds: [20, 33] }],
    ['are left out where somebody is needed whom a month left out', 30, [shown(20), shown(9), out()], { bounds: [20, 33], hidden: { from: 29, to: 30 } }],
    ['are left out where one of two months must have had somebody', 25, [shown(20), out(), out()], { bounds: [20, 28], hidden: { from: 24, to: 25 } }],
    ['are shown where the other could have had them all', 24, [shown(20), out(), out()], { bounds: [20, 28] }],
    ['are left out by the one that can be the most', 30, [shown(20), out(9), out()], { bounds: [20, 37], hidden: { from: 24, to: 30 } }],
    ['are untold by months that were left out', 12, [out(), out(), out()], { bounds: [0, 12], hidden: { from: 8, to: 12 } }],
    ['are nobody where nobody was founded', 0, [nobody, nobody], { bounds: [0, 0] }],
    ['without months are nobody', 0, [], { bounds: [0, 0] }]
  ];
  test.each(rows)('%s', (_what, whole, parts, expected) => {
    expect(tieToParts(whole, parts)).toEqual(expected);
  });
});

describe('People of two groups at once', () => {
  const rows: [string, number, EarlierNumber[], Tie][] = [
    ['may be fewer than of any part, and are as many as of all at most', 3, [shown(20), shown(9)], { bounds: [0, 29] }],
    ['are left out where somebody is needed who was left out', 12, [shown(9), out()], { bounds: [0, 13], hidden: { from: 9, to: 12 } }]
  ];
  test.each(rows)('%s', (_what, whole, parts, expected) => {
    expect(tieToLimits(whole, parts)).toEqual(expected);
  });
});

describe('Two ties', () => {
  const free: Tie = { bounds: [0, 40] };
  const rows: [string, Tie, Tie, Tie][] = [
    ['give the narrower bounds', { bounds: [3, 40] }, { bounds: [5, 50] }, { bounds: [5, 40] }],
    ['do so in any order', { bounds: [5, 50] }, { bounds: [3, 40] }, { bounds: [5, 40] }],
    ['leave out what one leaves out', { ...free, hidden: { from: 7, to: 9 } }, free, { ...free, hidden: { from: 7, to: 9 } }],
    ['leave out what the other leaves out', free, { ...free, hidden: { from: 7, to: 9 } }, { ...free, hidden: { from: 7, to: 9 } }],
    ['keep possible what either does', { ...free, hidden: { from: 7, to: 9 } }, { ...free, hidden: { from: 4, to: 8 } }, { ...free, hidden: { from: 4, to: 9 } }],
    ['are one where the other is none', { bounds: [0, Infinity] }, { bounds: [3, 9], hidden: { from: 4, to: 8 } }, { bounds: [3, 9], hidden: { from: 4, to: 8 } }]
  ];
  test.each(rows)('%s', (_what, one, other, expected) => {
    expect(bothTies(one, other)).toEqual(expected);
  });
});

/**
 * Every period of three parts in miniature: a reader knows the parts that were shown, and of the whole its number, or where it
 * is left out no more than the interval that stays possible for it. Why it is left out tells nothing: a table leaves numbers
 * out for the sake of others, too.
 */
describe('Nobody can work out a part that was left out', () => {
  const minimum = 3;
  const published = (people: number): EarlierNumber => earlierNumber(people >= minimum ? people : null, people, minimum);

  /** What a part that was left out can be, where the whole is one of `wholes`. */
  function possible(parts: readonly EarlierNumber[], at: number, wholes: readonly number[]): number[] {
    const others = parts.filter((_part, index) => index !== at);
    const most = others.reduce((sum, { atMost }) => sum + atMost, 0);
    const least = Math.max(0, ...others.map(part => part.shown ?? 0));
    return upTo(minimum - 1).filter(value => wholes.some(whole => Math.max(least, value) <= whole && whole <= most + value));
  }

  test('each could be nobody, and anything else below the minimum', () => {
    const leaks: unknown[] = [];
    let left = 0;
    for (const counts of vectors(3, 5)) {
      const parts = counts.map(published);
      const least = Math.max(...counts);
      const most = counts.reduce((sum, count) => sum + count, 0);
      for (const whole of upTo(most, least)) {
        const { hidden, bounds } = tieToParts(whole, parts);
        const wholes = hidden === undefined ? [whole] : upTo(hidden.to, hidden.from);
        if (hidden !== undefined) left += 1;
        // Fewer than the minimum are left out anyway, and can be anything below it.
        const known = whole < minimum ? upTo(minimum - 1) : wholes;
        parts.forEach(({ shown: seen }, at) => {
          if (seen === null && possible(parts, at, known).length < minimum) leaks.push({ counts, whole });
        });
        if (whole < bounds[0] || whole > bounds[1]) leaks.push({ counts, whole, bounds });
      }
    }
    expect(leaks).toEqual([]);
    expect(left).toBeGreaterThan(0);
  });
});
