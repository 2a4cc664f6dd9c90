import fc from 'fast-check';
import type { Merged } from '../../src/domain/community/mergeTrail';
import { livesOnIn } from '../../src/domain/community/mergeTrail';
import type { CommunityKey } from '../../src/domain/identity';
import { communityKey } from '../../src/domain/identity';

/** `a>b` merged into b; `a` goes on; `a!b` closed, although it once named b. */
function communities(...sketches: string[]): ReadonlyMap<CommunityKey, Merged> {
  return new Map(
    sketches.map(sketch => {
      const [key = '', into] = sketch.split(/[>!]/);
      const state = sketch.includes('>') ? ('merged' as const) : sketch.includes('!') ? ('closed' as const) : ('active' as const);
      const decided = { state, since: 0, reason: 'So it is.', ...(into !== undefined && { into: communityKey(into) }) };
      return [communityKey(key), { key: communityKey(key), state, decided }];
    })
  );
}

function endOf(key: string, ...sketches: string[]): string | undefined {
  const byKey = communities(...sketches);
  const community = byKey.get(communityKey(key));
  if (community === undefined) throw new Error(`There is no ${key}.`);
  return livesOnIn(community, byKey)?.key;
}

describe('Where a community that merged lives on', () => {
  const cases: [string, string[], string | undefined][] = [
    ['in what it merged into', ['a>b', 'b'], 'b'],
    ['at the end of a chain of mergers', ['a>b', 'b>c', 'c>d', 'd'], 'd'],
    ['in one that has closed since, as that is the truth', ['a>b', 'b!c', 'c'], 'b'],
    ['nowhere, where it goes on', ['a', 'b'], undefined],
    ['nowhere, where it closed, whatever was said before', ['a!b', 'b'], undefined],
    ['nowhere, where two merged into each other', ['a>b', 'b>a'], undefined],
    ['nowhere, where it merged into itself', ['a>a'], undefined],
    ['nowhere, where the chain runs in a circle further on', ['a>b', 'b>c', 'c>b'], undefined],
    ['nowhere, where the next one is not there', ['a>b'], undefined],
    ['nowhere, where one further on is not there', ['a>b', 'b>c'], undefined],
    ['nowhere, where it merged without saying into what', ['a>'], undefined]
  ];
  test.each(cases)('is %s', (_what, sketches, end) => {
    expect(endOf('a', ...sketches)).toBe(end);
  });

  test('always ends, and never at one that merged', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(key, fc.option(key)), { selector: ([name]) => name, minLength: 1 }), pairs => {
        const byKey = communities(...pairs.map(([name, into]) => (into === null ? name : `${name}>${into}`)));
        for (const community of byKey.values()) expect(livesOnIn(community, byKey)?.state ?? 'active').toBe('active');
      })
    );
  });
});
