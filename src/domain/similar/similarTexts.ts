import { similarIndex } from './similarCommunities';
import { wordsOf } from './spelling';

/** What can be found by what it says: a line, and a longer text. */
export interface TitledText {
  /** Its own among everything in one index. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** Finds texts that say something like what is typed. */
export interface SimilarTexts<T extends TitledText> {
  /** At most `limit`, the most similar first; see `SimilarIndex.find`. Words with which every question begins do not count. */
  find(typed: string, limit: number): readonly T[];
}

/** Words of asking, which say nothing of what is asked, in the languages of the texts we know. Plain letters, as `wordsOf` has them. */
const askingWords = new Set(
  [
    'how what why when where who which whose can could should would will shall do does did is are was were be been have has had there any anybody anyone',
    'some somebody someone i me my we us our you your it its this that these those if or not no please know need want with from about into as than then',
    'wie was warum wann wo wer welche welcher welches kann konnen koennen soll sollen ist sind war haben hat ich mein wir uns unser ihr man jemand es nicht bitte mit',
    'comment que quoi quel quelle quels quelles pourquoi quand ou qui est sont ce cette ces je mon nous vous on avec pas',
    'como cuando donde quien cual cuales por es son hay puedo podemos yo mi nosotros alguien se con no para'
  ].flatMap(line => line.split(' '))
);

/** An index over texts; it is made once for what was read, and asked with every letter. */
export function similarTexts<T extends TitledText>(texts: readonly T[]): SimilarTexts<T> {
  const index = similarIndex(texts.map(of => ({ key: of.key, title: telling(of.title), purpose: of.text, tags: [], of })));
  return { find: (typed, limit) => index.find(telling(typed), limit).map(({ of }) => of) };
}

/** The words that say what is asked; all of them where none does. */
function telling(text: string): string {
  const words = wordsOf(text);
  const said = words.filter(word => !askingWords.has(word));
  return (said.length === 0 ? words : said).join(' ');
}
