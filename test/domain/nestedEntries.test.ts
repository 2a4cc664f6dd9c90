import fc from 'fast-check';
import type { CommunityState } from '../../src/domain/community/communityState';
import { defaultPractice } from '../../src/domain/community/practice';
import type { Listed } from '../../src/domain/directory/findInDirectory';
import { deepest, nestedEntries } from '../../src/domain/directory/nestedEntries';
import { communityKey } from '../../src/domain/identity';
import { communityEntry } from '../ui/communityEntry';

const listed = (key: string, parent?: string, state: CommunityState = 'active'): Listed => ({
  entry: communityEntry({ key, title: key, state, practice: { ...defaultPractice, ...(parent !== undefined && { parent: communityKey(parent) }) } }),
  life: { liveliness: 'steady' }
});
/** “network+ / .club” for a network with a part beneath it. */
const drawn = (all: readonly Listed[]): string => nestedEntries(all).map(({ entry, depth, hasParts }) => `${'.'.repeat(depth)}${entry.key}${hasParts ? '+' : ''}`).join(' ');

describe('A list of communities', () => {
  const cases: [string, Listed[], string][] = [
    ['without ties stays as it is', [listed('b'), listed('a')], 'b a'],
    ['has parts beneath the whole, in their own order', [listed('net'), listed('x'), listed('z', 'net'), listed('y', 'net')], 'net+ .z .y x'],
    ['has a family where the first of it stood', [listed('x'), listed('z', 'net'), listed('y'), listed('net')], 'x net+ .z y'],
    ['has parts of parts further in', [listed('net'), listed('club', 'net'), listed('circle', 'club')], 'net+ .club+ ..circle'],
    ['indents no further than three deep', [listed('a'), listed('b', 'a'), listed('c', 'b'), listed('d', 'c'), listed('e', 'd')], 'a+ .b+ ..c+ ...d+ ...e'],
    ['has a part on its own whose whole is not listed', [listed('a', 'elsewhere')], 'a'],
    ['has an open one on its own whose whole ended', [listed('a', 'net'), listed('net', undefined, 'closed')], 'a net'],
    ['has one that ended on its own whose whole is open', [listed('net'), listed('a', 'net', 'completed')], 'net a'],
    ['has ended parts beneath what ended', [listed('net', undefined, 'closed'), listed('a', 'net', 'merged')], 'net+ .a'],
    ['has one on its own that is a part of itself', [listed('a', 'a')], 'a'],
    ['shows two that are parts of each other, each once', [listed('a', 'b'), listed('b', 'a'), listed('c', 'a')], 'b+ .a+ ..c'],
    ['shows three in a circle, each once', [listed('a', 'b'), listed('b', 'c'), listed('c', 'a')], 'c+ .b+ ..a']
  ];
  test.each(cases)('%s', (_how, all, expected) => {
    expect(drawn(all)).toBe(expected);
  });

  test('shows every community once, whatever is tied to what, parts right beneath their whole', () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const ties = fc.array(fc.option(fc.constantFrom(...keys), { nil: undefined }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(ties, parents => {
        const all = keys.map((key, index) => listed(key, parents[index]));
        const nested = nestedEntries(all);
        expect(nested.map(({ entry }) => entry.key).sort()).toEqual(keys);
        nested.forEach(({ depth, entry }, index) => {
          const before = nested[index - 1];
          expect(depth).toBeLessThanOrEqual((before?.depth ?? -1) + 1);
          if (depth > (before?.depth ?? 0)) expect(entry.practice.parent).toBe(before?.entry.key);
        });
        expect(deepest).toBe(3);
      })
    );
  });

  test('two thousand that hang on one chain are all shown', () => {
    const chain = Array.from({ length: 2000 }, (_, index) => listed(`c${index}`, index === 0 ? undefined : `c${index - 1}`));
    expect(nestedEntries(chain)).toHaveLength(2000);
  });
});
