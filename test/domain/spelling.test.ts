import { headsOf, initialsOf, shortFormsOf, spellingsOf, swapsOf, tellingWords, threesOf, wordsOf } from '../../src/domain/similar/spelling';

describe('The words of a text', () => {
  test.each([
    ['Site Reliability, Engineering!', ['site', 'reliability', 'engineering']],
    ['ÉGALITÉ professionnelle', ['egalite', 'professionnelle']],
    ['Kältetechnik Süd Öl', ['kaltetechnik', 'sud', 'ol']],
    // A letter and its accent as two characters, as a Mac types it.
    ['Ka\u0308lte A\u030are', ['kalte', 'are']],
    ['Straße', ['strasse']],
    ['København Ærø Œuvre', ['kobenhavn', 'aero', 'oeuvre']],
    ['Łódź Đà Ðe Þór Işık', ['lodz', 'da', 'de', 'thor', 'isik']],
    ['C3PO 2024', ['c3po', '2024']],
    ['  -- !  ', []],
    ['', []]
  ])('of “%s” are plain small letters and digits', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ['Kältetechnik', ['kaltetechnik', 'kaeltetechnik']],
    ['Führung Öl Åre Ørsted', ['fuhrung', 'ol', 'are', 'orsted', 'fuehrung', 'oel', 'aare', 'oersted']],
    ['Straße Ærø Œuvre', ['strasse', 'aero', 'oeuvre', 'aeroe']],
    ['Łódź Đà Ðe Þór Işık', ['lodz', 'da', 'de', 'thor', 'isik']],
    ['Data data', ['data']]
  ])('of “%s” are there spelt out as well', (text, words) => {
    expect(spellingsOf(text)).toEqual(words);
  });

  test('that say something are those that do not only join others', () => {
    expect(tellingWords(wordsOf('The Office of Learning and the Réseau des acheteurs für Pumpen'))).toEqual(['office', 'learning', 'reseau', 'acheteurs', 'pumpen']);
  });
});

describe('Abbreviations', () => {
  test.each([
    ['Machine Learning', ['ml']],
    ['Objectives and Key Results', ['oakr', 'okr']],
    ['Internet of Things', ['iot', 'it']],
    ['Health, Safety and Environment', ['hsae', 'hse']],
    ['Réseau des acheteurs', ['rda', 'ra']],
    ['The Office', ['to']],
    ['Docs', []],
    ['', []]
  ])('of “%s” are its first letters, with and without joining words: %j', (title, initials) => {
    expect(initialsOf(title)).toEqual(initials);
  });

  test('that neighbouring words may stand for are those of every run, each once', () => {
    expect(shortFormsOf(['human', 'resources', 'team'])).toEqual(['hr', 'hrt', 'rt']);
    expect(shortFormsOf(['a1', 'a2', 'a3'])).toEqual(['aa', 'aaa']);
    expect(shortFormsOf(['human'])).toEqual([]);
    expect(shortFormsOf([])).toEqual([]);
  });
});

describe('A word in pieces', () => {
  test('is every three letters that follow each other, each once', () => {
    expect(threesOf('gilde')).toEqual(['gil', 'ild', 'lde']);
    expect(threesOf('nanana')).toEqual(['nan', 'ana']);
    expect(threesOf('abc')).toEqual(['abc']);
    expect(threesOf('ab')).toEqual([]);
    expect(threesOf('')).toEqual([]);
  });

  test('has each pair of neighbours exchanged once; two letters that are the same make no other word', () => {
    expect(swapsOf('rsut')).toEqual(['srut', 'rust', 'rstu']);
    expect(swapsOf('excel')).toEqual(['xecel', 'ecxel', 'execl', 'excle']);
    expect(swapsOf('book')).toEqual(['obok', 'boko']);
    expect(swapsOf('a')).toEqual([]);
  });

  test('begins like shorter words of four letters and more', () => {
    expect(headsOf('infrast')).toEqual(['infr', 'infra', 'infras']);
    expect(headsOf('infr')).toEqual([]);
    expect(headsOf('in')).toEqual([]);
  });
});
