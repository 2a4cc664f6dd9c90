import fc from 'fast-check';
import type { Findable } from '../../src/domain/similar/textSearch';
import { textSearch } from '../../src/domain/similar/textSearch';

const entry = (key: string, title: string, purpose = '', tags: readonly string[] = []): Findable => ({ key, title, purpose, tags });
const keys = (found: readonly Findable[]): string[] => found.map(({ key }) => key);

const guilds = [
  entry('pumps', 'Pumps & valves', 'Keep what flows flowing, in the field. Field Services', ['hydraulics']),
  entry('cafe', 'Café culture', 'Coffee, and who brews it.'),
  entry('cold', 'Kälte', 'Chillers that do not leak.'),
  entry('hr', 'Human resources', 'People who hire people.'),
  entry('ml', 'Machine learning', 'Models that are of use.'),
  entry('data', 'Datenbankgilde', 'Tables, and what holds them together.'),
  entry('tests', 'Testing', 'Tests that can fail.'),
  entry('texts', 'Texts', 'What stands on screens.')
];

describe('While a text is typed', () => {
  const search = textSearch(guilds);
  const all = (text: string): string[] => keys(search.find(text).all);
  const found: [string, string, string[]][] = [
    ['the beginning of a title', 'Pum', ['pumps']],
    ['capitals', 'PUMPS', ['pumps']],
    ['a first letter of a name', 'p', ['pumps']],
    ['a first letter of no name, anywhere', 'b', ['cafe']],
    ['two letters that begin a word', 'fl', ['pumps']],
    ['two letters inside of a word only', 'lv', []],
    ['a word of the purpose', 'chillers', ['cold']],
    ['a part inside of a word of the purpose', 'owing', ['pumps']],
    ['a word that its unit or audience gives it', 'services', ['pumps']],
    ['a tag', 'hydraulics', ['pumps']],
    ['a part of a compound', 'gilde', ['data']],
    ['a word without its accent', 'cafe', ['cafe']],
    ['a word with an accent too many', 'pümps', ['pumps']],
    ['a letter spelt out', 'kaelte', ['cold']],
    ['a typo', 'pmups', ['pumps']],
    ['a typo in a word of the purpose', 'chilers', ['cold']],
    ['an abbreviation', 'hr', ['hr']],
    ['an abbreviation of a title', 'ml', ['ml']],
    ['two words in one', 'machinelearning', ['ml']],
    ['two words in another order', 'valves pumps', ['pumps']],
    ['words of title and purpose', 'pumps field', ['pumps']],
    ['words with one that joins them', 'the pumps of the field', ['pumps']],
    ['two words of which one is nowhere', 'pumps xylophone', []],
    ['two words of different entries', 'pumps coffee', []],
    ['letters in another order', 'smup', []],
    ['no letters', ' &! ', []],
    ['nothing', '', []]
  ];
  test.each(found)('%s: “%s” finds %j', (_what, text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  test('a word that stands there hides others that are a letter away, as long as it is short', () => {
    expect(all('test')).toEqual(['tests']);
    expect(all('texst')).toEqual(['texts']);
  });

  test('a long word brings its other spelling along, behind', () => {
    const spelt = textSearch([entry('z', 'Organization'), entry('s', 'Organisation')]);
    expect(keys(spelt.find('organisation').all)).toEqual(['s', 'z']);
  });

  test('the very title comes before longer ones, a title before a purpose', () => {
    const many = textSearch([entry('a', 'Safety', 'Pumps.'), entry('b', 'Pumps in the field'), entry('c', 'Field pumps'), entry('d', 'Pumps')]);
    expect(keys(many.find('pumps').all)).toEqual(['d', 'b', 'c', 'a']);
  });

  test('of equally good ones the one given first comes first', () => {
    const twins = [entry('x', 'Pumps one'), entry('a', 'Pumps two')];
    expect(keys(textSearch(twins).find('pumps').all)).toEqual(['x', 'a']);
    expect(keys(textSearch([...twins].reverse()).find('pumps').all)).toEqual(['a', 'x']);
  });

  test('where no entry says everything, those come that say some of it, with the most letters first', () => {
    const { all: whole, some } = search.find('coffee for pumps and testing of pianos');
    expect(whole).toEqual([]);
    expect(keys(some)).toEqual(['tests', 'cafe', 'pumps']);
    expect(search.find('pumps').some).toEqual([]);
    expect(search.find('xylophone')).toEqual({ all: [], some: [] });
  });

  test('the title that was typed as a whole comes before one that only holds it, however often', () => {
    const many = textSearch([entry('a', 'Pumps pumps pumpstations', 'Pumps, pumps.', ['pumps']), entry('b', 'Pumps', 'Nothing else.')]);
    expect(keys(many.find('Pumps').all)).toEqual(['b', 'a']);
  });

  test('what stands there as it was typed comes before what only nearly does, however well that fits', () => {
    const many = textSearch([entry('near', 'Organization'), entry('said', 'Alpha', 'Whatever an organisation needs.')]);
    expect(keys(many.find('organisation').all)).toEqual(['said', 'near']);
  });

  test('of what only nearly says it, the one given first comes first, whichever was known first', () => {
    const twins = [entry('x', 'Pumps one'), entry('a', 'Pumps two')];
    expect(keys(textSearch(twins).find('pmups').all)).toEqual(['x', 'a']);
    expect(keys(textSearch(twins).with([...twins].reverse()).find('pmups').all)).toEqual(['a', 'x']);
  });

  test('a single letter is no abbreviation: a title of several words is not meant more than one of one', () => {
    expect(keys(textSearch([entry('a', 'Pumps'), entry('b', 'Petrol engines')]).find('p').all)).toEqual(['a', 'b']);
  });

  test.each([
    ['six letters', 'abcdef', ['abc']],
    ['seven letters', 'abcdefg', []]
  ])('an abbreviation of %s: %j finds %j', (_what, text, expected) => {
    const many = textSearch([entry('abc', 'Aa bb cc dd ee ff gg hh')]);
    expect(keys(many.find(text).all)).toEqual(expected);
  });

  test('an abbreviation finds the title before the letters inside of words', () => {
    const many = textSearch([entry('a', 'Waterfall xyzzy'), entry('w', 'Xenon yttrium zinc')]);
    expect(keys(many.find('xyz').all)).toEqual(['a', 'w']);
    expect(keys(textSearch([entry('a', 'Axyzb'), entry('w', 'Xenon yttrium zinc')]).find('xyz').all)).toEqual(['a', 'w']);
  });

  test('where only joining words were typed, they are looked for', () => {
    const many = textSearch([entry('a', 'The of and'), entry('b', 'Pumps')]);
    expect(keys(many.find('of the').all)).toEqual(['a']);
  });

  test.each([
    ['what stands behind 200 letters', `pumps${' '.repeat(195)}xylophone`, ['pumps']],
    ['what stands at the end of 200 letters', `pumps${' '.repeat(186)}xylophone`, []],
    ['a thirteenth word', 'keep what flows flowing in field services hydraulics pumps valves kee flo flow xylophone', ['pumps']],
    ['a twelfth word', 'keep what flows flowing field services hydraulics pumps valves kee flo xylophone', []]
  ])('%s: “%s” finds %j', (_what, text, expected) => {
    expect(all(text)).toEqual(expected);
  });

  test('of a word of more than 30 letters the first 30 are looked for', () => {
    const long = textSearch([entry('a', 'Donaudampfschifffahrtsgesellschaft')]);
    expect(keys(long.find('donaudampfschifffahrtsgesellscxyz').all)).toEqual(['a']);
  });

  test('a pasted page is cut to a few words and does not freeze', () => {
    const page = 'pumps valves field '.repeat(600);
    expect(keys(search.find(page).all)).toEqual(['pumps']);
    expect(keys(search.find('x'.repeat(10_000)).all)).toEqual([]);
  });
});

describe('Other entries', () => {
  test('are found after a change, and what was before finds what it found', () => {
    const before = textSearch(guilds);
    const after = before.with([...guilds.filter(({ key }) => key !== 'pumps'), entry('cafe', 'Tea house'), entry('new', 'Pump schedules')]);
    expect(keys(after.find('pump').all)).toEqual(['new']);
    expect(keys(after.find('coffee').all)).toEqual([]);
    expect(keys(after.find('tea').all)).toEqual(['cafe']);
    expect(keys(before.find('pump').all)).toEqual(['pumps']);
    expect(keys(before.find('coffee').all)).toEqual(['cafe']);
  });

  test('a changed tag or purpose is read', () => {
    const before = textSearch([entry('a', 'Alpha', 'Old words.', ['one'])]);
    const after = before.with([entry('a', 'Alpha', 'New words.', ['two'])]);
    expect(['old', 'new', 'one', 'two'].map(word => after.find(word).all.length)).toEqual([0, 1, 0, 1]);
  });

  test('of several with one key the last counts', () => {
    const search = textSearch([entry('a', 'Alpha'), entry('a', 'Beta')]);
    expect(search.find('alpha').all).toEqual([]);
    expect(keys(search.find('beta').all)).toEqual(['a']);
  });

  test('made in slices it finds the same as made at once', () => {
    const words = fc.constantFrom('pumps', 'valve', 'machine', 'test', 'coffe', 'hr', 'kalte', 'p');
    fc.assert(
      fc.property(fc.shuffledSubarray(guilds), fc.nat(8), words, (entries, cut, text) => {
        const sliced = textSearch<Findable>([]).with(entries.slice(0, cut)).with(entries);
        expect(keys(sliced.find(text).all)).toEqual(keys(textSearch(entries).find(text).all));
      })
    );
  });
});
