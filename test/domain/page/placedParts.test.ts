import { placedParts } from '../../../src/domain/page/placedParts';

const keys = ['a', 'b', 'c'] as const;
const placed = (said: unknown): readonly string[] => placedParts(keys, said).map(({ key }) => key);

describe('The parts that a page shows', () => {
  test.each<[what: string, said: unknown, shown: readonly string[]]>([
    ['nothing', undefined, ['a', 'b', 'c']],
    ['that one is off', { b: { isOff: true } }, ['a', 'c']],
    ['that the last is first: of two in one place the usual first comes first', { c: { place: 1 } }, ['a', 'c', 'b']],
    ['that the first is last', { a: { place: 3 } }, ['b', 'a', 'c']],
    ['another order of all', { a: { place: 3 }, b: { place: 2 }, c: { place: 1 } }, ['c', 'b', 'a']],
    ['a place that there is not', { a: { place: 4 }, b: { place: 0 }, c: { place: '1' } }, ['a', 'b', 'c']],
    ['something in no known shape', { a: 'off', b: [true], c: { isOff: 'yes' } }, ['a', 'b', 'c']],
    ['that all are off', { a: { isOff: true }, b: { isOff: true }, c: { isOff: true } }, []]
  ])('are, where it says %s: %s', (_what, said, shown) => {
    expect(placed(said)).toEqual(shown);
  });

  test('carry what else the page says of them', () => {
    expect(placedParts(keys, { b: { title: 'Bee' } })[1]).toEqual({ key: 'b', said: { title: 'Bee' } });
  });
});
