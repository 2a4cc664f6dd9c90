import type { Findable } from '../../src/domain/similar/findable';
import { literalSearch, textOf, type Text } from '../../src/domain/similar/literalSearch';

const entry = (key: string, title: string, purpose = '', tags: readonly string[] = []): Findable => ({ key, title, purpose, tags });
const textsOf = (entries: readonly Findable[]): Map<string, Text> => new Map(entries.map(each => [each.key, textOf(each, undefined)]));

describe('The text of an entry', () => {
  const pumps = entry('pumps', 'Kälte & pumps', 'Keep it flowing.', ['water', 'oil']);

  test('holds each word between spaces, the title’s first, plain and spelt out', () => {
    expect(textOf(pumps, undefined)).toEqual({
      of: pumps,
      title: ' kalte pumps kaelte',
      words: ' kalte pumps kaelte keep it flowing water oil '
    });
  });

  test('is the one that there was, where the entry says the same as before', () => {
    const before = textOf(pumps, undefined);
    expect(textOf({ ...pumps }, before)).toBe(before);
    expect(textOf({ ...pumps, title: 'Pumps' }, before).title).toBe(' pumps');
  });
});

describe('A word as it stands', () => {
  const entries = [
    entry('first', 'Pumps in the field'),
    entry('named', 'Field pumps'),
    entry('longer', 'Pumpstations'),
    entry('behind', 'Old pumpstations'),
    entry('inside', 'Heatpumps'),
    entry('said', 'Alpha', 'Pumps and valves.'),
    entry('begun', 'Beta', 'Pumpstations.'),
    entry('within', 'Gamma', 'Heatpumps.'),
    entry('tagged', 'Delta', '', ['pumps']),
    entry('last', 'Epsilon', 'We like pumps')
  ];

  test('counts by its best place: whole, at the beginning or inside of a word, in the title or elsewhere, first of all', () => {
    expect([...literalSearch(textsOf(entries))('pumps')]).toEqual([
      ['first', 5],
      ['named', 4],
      ['longer', 4],
      ['behind', 3],
      ['inside', 1.5],
      ['said', 0.8],
      ['begun', 0.6],
      ['within', 0.3],
      ['tagged', 0.8],
      ['last', 0.8]
    ]);
  });

  test('that stands in the title inside of a word and in the purpose as a whole counts by the better of the two', () => {
    expect([...literalSearch(textsOf([entry('a', 'Heatpumps', 'Pumps.')]))('pumps')]).toEqual([['a', 1.5]]);
  });

  test('of one or two letters is meant for titles that have a word that begins so', () => {
    const search = literalSearch(textsOf(entries));
    expect([...search('pu')]).toEqual([['first', 4], ['named', 3], ['longer', 4], ['behind', 3]]);
    expect([...search('f')]).toEqual([['first', 3], ['named', 4]]);
  });

  test('of one or two letters that begin no word of a title is looked for elsewhere, at the beginning of words', () => {
    const search = literalSearch(textsOf(entries));
    expect([...search('w')]).toEqual([['last', 0.6]]);
    expect([...search('va')]).toEqual([['said', 0.6]]);
    expect([...search('mp')]).toEqual([]);
  });

  test('of three letters is looked for inside of words', () => {
    expect([...literalSearch(textsOf(entries))('mps')].map(([key]) => key)).toEqual(entries.map(({ key }) => key));
  });

  test('is found whatever was looked for before', () => {
    const search = literalSearch(textsOf(entries));
    const keysOf = (word: string): string[] => [...search(word).keys()];
    expect(keysOf('valv')).toEqual(['said']);
    expect(keysOf('valve')).toEqual(['said']);
    expect(keysOf('old')).toEqual(['behind']);
    expect(keysOf('va')).toEqual(['said']);
    expect(keysOf('field')).toEqual(['first', 'named']);
    expect(keysOf('xyz')).toEqual([]);
    expect(keysOf('alpha')).toEqual(['said']);
  });

  test('that only grew longer is looked for in what was found already', () => {
    const texts = textsOf(entries);
    const read = jest.spyOn(texts, 'get');
    const search = literalSearch(texts);
    const readFor = (word: string): number => {
      read.mockClear();
      search(word);
      return read.mock.calls.length;
    };
    expect([readFor('fie'), readFor('field'), readFor('fields'), readFor('fieldsx'), readFor('ield')]).toEqual([10, 2, 2, 0, 10]);
  });
});
