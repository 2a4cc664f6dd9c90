import fc from 'fast-check';
import { alikeAmong } from '../../src/domain/similar/alike';

const entry = (key: string, title: string, tags: readonly string[] = []) => ({ key, title, purpose: 'Everybody says the same purpose.', tags });

describe('What is alike', () => {
  const cases: [string, ReturnType<typeof entry>[], string[]][] = [
    ['shares a word of the title', [entry('a', 'Data quality'), entry('b', 'Quality circle'), entry('c', 'Running club')], ['b']],
    ['shares a tag with a title', [entry('a', 'Data'), entry('b', 'Numbers', ['data'])], ['b']],
    ['shares it without its accent', [entry('a', 'Kälte'), entry('b', 'Kaelte'), entry('c', 'kalte')], ['b', 'c']],
    ['shares more first', [entry('a', 'Data quality management'), entry('b', 'Data'), entry('c', 'Quality management')], ['c', 'b']],
    ['shares the rarer word first', [entry('a', 'Machine learning'), entry('x', 'Learning'), entry('z', 'Machine'), ...Array.from({ length: 97 }, (_, index) => entry(`o${index}`, `Other${index}`))], ['x', 'z']],
    ['is not what shares a word of three letters', [entry('a', 'The old mill'), entry('b', 'The old town')], []],
    ['is not what shares the purpose alone', [entry('a', 'Alpha'), entry('b', 'Beta')], []],
    ['is not what shares a word that joins others', [entry('a', 'Kreis fuer Pumpen'), entry('b', 'Gilde fuer Tee')], []],
    ['is five at most', [entry('a', 'Data data'), ...Array.from({ length: 400 }, (_, index) => entry(`o${index}`, `Other${index}`)), ...['g', 'f', 'e', 'd', 'c', 'b'].map(key => entry(key, `Data ${key}`))], ['b', 'c', 'd', 'e', 'f']]
  ];
  test.each(cases)('%s', (_how, entries, expected) => {
    expect(alikeAmong(entries)('a')).toEqual(expected);
  });

  test('a word that more than one in fifty has says nothing; two may always share one', () => {
    const many = (sharing: number) => Array.from({ length: 100 }, (_, index) => entry(`k${index}`, index < sharing ? `Guild thing${index}` : `Thing${index}`));
    expect(alikeAmong(many(2))('k0')).toEqual(['k1']);
    expect(alikeAmong(many(3))('k0')).toEqual([]);
  });

  test('the rarest shared word decides', () => {
    const entries = [entry('a', 'Solar storage'), entry('common1', 'Storage'), entry('common2', 'Storage hall'), entry('rare', 'Solar'), ...Array.from({ length: 196 }, (_, index) => entry(`o${index}`, `Other${index}`))];
    expect(alikeAmong(entries)('a')).toEqual(['rare', 'common1', 'common2']);
  });

  test('nothing is like what is not there, and nothing is like itself', () => {
    expect(alikeAmong([entry('a', 'Data')])('b')).toEqual([]);
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Data', 'Quality', 'Storage'), { maxLength: 6 }), titles => {
        const entries = titles.map((title, index) => entry(`k${index}`, title));
        const alike = alikeAmong(entries);
        for (const { key } of entries) expect(alike(key)).not.toContain(key);
      })
    );
  });
});
