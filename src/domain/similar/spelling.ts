import { titleKey } from '../community/charter';

/**
 * Letters that people without them on their keyboard write in two ways: the plain letter, and spelt out. Those whose
 * accent `titleKey` takes away need the second way only.
 */
const spelling: readonly (readonly [letter: string, plain: string, speltOut: string])[] = [
  ['ä', 'a', 'ae'],
  ['ö', 'o', 'oe'],
  ['ü', 'u', 'ue'],
  ['å', 'a', 'aa'],
  ['ø', 'o', 'oe'],
  ['ß', 'ss', 'ss'],
  ['æ', 'ae', 'ae'],
  ['œ', 'oe', 'oe'],
  ['ł', 'l', 'l'],
  ['đ', 'd', 'd'],
  ['ð', 'd', 'd'],
  ['þ', 'th', 'th'],
  ['ı', 'i', 'i']
];
const plainOf = new Map(spelling.map(([letter, plain]) => [letter, plain]));
const speltOutOf = new Map(spelling.map(([letter, , speltOut]) => [letter, speltOut]));
const special = new RegExp(`[${spelling.map(([letter]) => letter).join('')}]`, 'g');

/** Words that an abbreviation of a title leaves out, in the languages of the titles we know. */
const joining = new Set(
  'a al am an and at au aux by da das de del der des di die do du e el en et for fuer fur i im in la las le les los mit of on the to u und van von y zu zur'.split(' ')
);

/** The words of a text as they are compared: plain small letters and digits. */
export function wordsOf(text: string): string[] {
  return written(text, plainOf);
}

/** The words of a text, each once, and once more spelt out where that differs: “Kälte” is found as “kalte” and as “kaelte”. */
export function spellingsOf(text: string): string[] {
  return [...new Set([...wordsOf(text), ...written(text, speltOutOf)])];
}

function written(text: string, letterOf: ReadonlyMap<string, string>): string[] {
  const composed = text.normalize('NFC').toLowerCase();
  return titleKey(composed.replace(special, letter => letterOf.get(letter) ?? letter))
    .split(' ')
    .filter(Boolean);
}

/** The words that say something: without the joining ones. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter(word => !joining.has(word));
}

/** What people shorten a title to: the first letters of its words, with and without the joining ones. */
export function initialsOf(text: string): string[] {
  const words = wordsOf(text);
  const first = (some: readonly string[]): string => some.map(([letter]) => letter).join('');
  return [...new Set([first(words), first(tellingWords(words))])].filter(({ length }) => length > 1);
}

/** The abbreviations that neighbouring words may stand for: “human resources team” for “hr”, “rt” and “hrt”. */
export function shortFormsOf(words: readonly string[]): string[] {
  const letters = words.map(([letter]) => letter).join('');
  const runs = words.flatMap((_, from) => words.slice(from + 1).map((_last, more) => letters.slice(from, from + more + 2)));
  return [...new Set(runs)];
}

/** Every three letters that follow each other, each once. They tell where a word is inside a longer one. */
export function threesOf(word: string): string[] {
  const threes = Array.from({ length: Math.max(0, word.length - 2) }, (_, at) => word.slice(at, at + 3));
  return [...new Set(threes)];
}

/** The word with each pair of neighbouring letters exchanged: the typo that counts as two in an edit distance. */
export function swapsOf(word: string): string[] {
  const swaps = Array.from(word.slice(1), (next, at) => word.slice(0, at) + next + word.charAt(at) + word.slice(at + 2));
  return swaps.filter(swap => swap !== word);
}

/** The beginnings of a long word, four letters at least: “infrastructure” is what “infra” may have been short for. */
export function headsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 4) }, (_, more) => word.slice(0, 4 + more));
}
