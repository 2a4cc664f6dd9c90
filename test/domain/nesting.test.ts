import fc from 'fast-check';
import { ancestorsOf, partsOf, wouldCircle } from '../../src/domain/community/nesting';
import { communityKey } from '../../src/domain/identity';

const tree = (ties: Readonly<Record<string, string | undefined>>) =>
  new Map(
    Object.entries(ties).map(([key, parent]) => [
      communityKey(key),
      { key: communityKey(key), practice: parent === undefined ? {} : { parent: communityKey(parent) } }
    ])
  );
const keys = (list: readonly { readonly key: string }[]): string[] => list.map(({ key }) => key);
const nested = tree({ network: undefined, guild: 'network', club: 'guild', circle: 'guild', lost: 'gone' });

describe('Communities within communities', () => {
  test.each([
    ['club', ['guild', 'network']],
    ['guild', ['network']],
    ['network', []],
    ['lost', []],
    ['nobody', []]
  ])('%s is a part of %j, the nearest first', (key, chain) => {
    expect(keys(ancestorsOf(communityKey(key), nested))).toEqual(chain);
  });

  test('two that name each other end where they began', () => {
    const circle = tree({ a: 'b', b: 'a', c: 'a' });
    expect(keys(ancestorsOf(communityKey('a'), circle))).toEqual(['b']);
    expect(keys(ancestorsOf(communityKey('c'), circle))).toEqual(['a', 'b']);
  });

  test.each([
    ['guild', 'guild', true],
    ['network', 'club', true],
    ['guild', 'club', true],
    ['club', 'network', false],
    ['club', 'circle', false],
    ['network', 'lost', false]
  ])('%s as a part of %s would be a circle: %s', (key, parent, circles) => {
    expect(wouldCircle(communityKey(key), communityKey(parent), nested)).toBe(circles);
  });

  test('parts are those directly inside', () => {
    expect(keys(partsOf(communityKey('guild'), nested.values()))).toEqual(['club', 'circle']);
    expect(partsOf(communityKey('club'), nested.values())).toEqual([]);
  });

  test('a chain ends, whatever ties there are, and names nobody twice', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    fc.assert(
      fc.property(fc.array(fc.option(fc.constantFrom(...names), { nil: undefined }), { minLength: 5, maxLength: 5 }), parents => {
        const ties = tree(Object.fromEntries(names.map((name, index) => [name, parents[index]])));
        for (const name of names) {
          const chain = keys(ancestorsOf(communityKey(name), ties));
          expect(new Set(chain).size).toBe(chain.length);
          expect(chain).not.toContain(name);
        }
      })
    );
  });
});
