import fc from 'fast-check';
import { departmentKey, personKey } from '../../../src/domain/identity';
import type { Drawn, Pair, Pool } from '../../../src/domain/people/drawPairs';
import { drawPairs, hashOf, pairKey } from '../../../src/domain/people/drawPairs';

const nobody = { met: new Set<string>(), leftOver: [] };
const pool = (keys: readonly (string | number)[], departments: Readonly<Record<string, string>> = {}): Pool =>
  keys.map(key => {
    const department = departments[key];
    return { person: personKey(String(key)), ...(department !== undefined && { department: departmentKey(department) }) };
  });
const pair = (one: string | number, other: string | number): Pair => [personKey(String(one)), personKey(String(other))];
const keysOf = ({ pairs }: Drawn): string[] => pairs.map(pairKey).sort();
const keys = fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { maxLength: 24 });

describe('A draw of pairs', () => {
  test('has everybody exactly once, in a pair or left over, and leaves over only of an odd number', () => {
    fc.assert(
      fc.property(keys, fc.string(), (people, seed) => {
        const { pairs, leftOver } = drawPairs(pool(people), seed, nobody);
        expect([...pairs.flat(), ...(leftOver === undefined ? [] : [leftOver])].sort()).toEqual(people.map(String).sort());
        expect(leftOver === undefined).toBe(people.length % 2 === 0);
      })
    );
  });

  test('is the same in whatever order people come', () => {
    fc.assert(
      fc.property(keys.chain(people => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length }))), fc.string(), ([people, other], seed) => {
        expect(drawPairs(pool(other), seed, nobody)).toEqual(drawPairs(pool(people), seed, nobody));
      })
    );
  });

  test('is another one with another seed', () => {
    const draws = ['a', 'b', 'c', 'd', 'e', 'f'].map(seed => keysOf(drawPairs(pool([1, 2, 3, 4, 5, 6, 7, 8]), seed, nobody)).join());
    expect(new Set(draws).size).toBe(6);
  });

  test('never repeats what the two draws before had, from four people on', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 4, maxLength: 15 }), fc.string(), (people, seed) => {
        const draws: string[][] = [];
        for (let round = 0; round < 8; round++) draws.push(keysOf(drawPairs(pool(people), `${seed} ${round}`, { met: new Set(draws.slice(-2).flat()), leftOver: [] })));
        draws.forEach((draw, round) => expect(draw.filter(each => draws.slice(Math.max(0, round - 2), round).flat().includes(each))).toEqual([]));
      }),
      { numRuns: 60 }
    );
  });

  test('turns back on its way where only one way is new for everybody', () => {
    const met = new Set([pair(1, 2), pair(3, 4), pair(1, 3), pair(2, 4)].map(pairKey));
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f', 'g']) expect(keysOf(drawPairs(pool([1, 2, 3, 4]), seed, { met, leftOver: [] }))).toEqual(['1 4', '2 3']);
  });

  test('repeats rather than leave two alone', () => {
    expect(keysOf(drawPairs(pool([1, 2]), 'a', { met: new Set(['1 2']), leftOver: [] }))).toEqual(['1 2']);
  });

  test('repeats as little as it must where one met everybody', () => {
    const met = new Set([pair(1, 2), pair(1, 3), pair(1, 4)].map(pairKey));
    for (const seed of ['a', 'b', 'c', 'd']) expect(keysOf(drawPairs(pool([1, 2, 3, 4]), seed, { met, leftOver: [] })).filter(each => met.has(each))).toHaveLength(1);
  });

  test('leaves over whoever was left over the fewest times', () => {
    const leftOver = [1, 2, 1, 3].map(key => personKey(String(key)));
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      expect(['4', '5']).toContain(drawPairs(pool([1, 2, 3, 4, 5]), seed, { met: new Set(), leftOver }).leftOver);
      expect(drawPairs(pool([1, 2, 3]), seed, { met: new Set(), leftOver: [...leftOver, personKey('3')] }).leftOver).toBe('2');
    }
  });

  test('leaves over somebody else where the others could not be new to each other', () => {
    expect(drawPairs(pool([1, 2, 3]), 'a', { met: new Set(['1 2', '1 3']), leftOver: [personKey('1')] })).toEqual({ pairs: [expect.arrayContaining(['2', '3'])], leftOver: '1' });
  });

  test('brings people of different departments together first', () => {
    const departments = { 1: 'sales', 2: 'sales', 3: 'it', 4: 'it' };
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const drawn = drawPairs(pool([1, 2, 3, 4], departments), seed, nobody);
      expect(keysOf(drawn).filter(each => ['1 2', '3 4'].includes(each))).toEqual([]);
    }
  });

  test('takes somebody whose department is not known before somebody of the same', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) expect(keysOf(drawPairs(pool([1, 2, 3, 4], { 1: 'it', 2: 'it' }), seed, nobody))).not.toContain('1 2');
  });

  test('pairs a large department with all the others before its own', () => {
    const departments = { 1: 'it', 2: 'it', 3: 'it', 4: 'it', 5: 'sales', 6: 'hr' };
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const drawn = drawPairs(pool([1, 2, 3, 4, 5, 6], departments), seed, nobody);
      expect(drawn.pairs.filter(([one, other]) => Number(one) < 5 && Number(other) < 5)).toHaveLength(1);
    }
  });

  test.each([
    ['nobody', [], { pairs: [], leftOver: undefined }],
    ['one', [7], { pairs: [], leftOver: '7' }]
  ])('among %s pairs no one', (_what, people, drawn) => {
    expect(drawPairs(pool(people), 'a', nobody)).toEqual(drawn);
  });

  test('pairs everybody but one of an odd number, whatever they claim to have met', () => {
    const people = Array.from({ length: 199 }, (_each, index) => index + 1);
    const met = new Set(people.map(each => pairKey(pair(each, 1))));
    expect(drawPairs(pool(people), 'a', { met, leftOver: [] }).pairs).toHaveLength(99);
  });
});

test('Chance is the same everywhere and for ever: a change of it would draw other pairs in the middle of a fortnight', () => {
  expect(['', 'a', 'b', 'scheduling 1 7', 'scheduling 1 8', 'ä'].map(hashOf)).toEqual([2872998923, 444641715, 2193908274, 1292643519, 3748537027, 2618739704]);
});

test('The key of a pair does not depend on who is named first', () => {
  expect(pairKey(pair(10, 9))).toBe(pairKey(pair(9, 10)));
  expect(pairKey(pair('a', 'b'))).toBe('a b');
});
