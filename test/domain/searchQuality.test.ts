import type { TextSearch } from '../../src/domain/similar/textSearch';
import { textSearch } from '../../src/domain/similar/textSearch';
import type { CorpusEntry } from './similar/corpus';
import { readCorpus, readPairs } from './similar/corpus';

describe('The search of the directory, over the sample and a company of 142 more communities', () => {
  let corpus: readonly CorpusEntry[];
  let search: TextSearch<CorpusEntry>;
  beforeAll(async () => {
    corpus = await readCorpus();
    search = textSearch(corpus);
  });

  test.each([
    ['typo', 2],
    ['order', 1],
    ['part', 2],
    ['accent', 1],
    ['abbreviation', 1]
  ] as const)('of the pairs of the kind “%s” at most %i are not among the first five', (kind, most) => {
    const lost = readPairs().filter(pair => {
      const { all, some } = search.find(pair.typed);
      return pair.kind === kind && !(all.length > 0 ? all : some).slice(0, 5).some(({ title }) => title === pair.title);
    });
    expect(lost.length <= most ? [] : lost.map(({ typed, title }) => `${typed} -> ${title}`)).toEqual([]);
  });

  test('every title finds itself first, and is found by its first four letters', () => {
    const missed = corpus.filter(({ title }) => search.find(title).all[0]?.title !== title);
    expect(missed).toEqual([]);
    const short = corpus.filter(({ title }) => !search.find(title.slice(0, 4)).all.some(each => each.title === title));
    expect(short).toEqual([]);
  });
});
