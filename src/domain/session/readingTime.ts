/** Words a minute that people read of a plain text. Source: Brysbaert 2019, a mean of 238 for English; ours is careful. */
const wordsAMinute = 220;
/** Signs a minute where words have no spaces between them. Source: Trauzettel-Klosinski and Dietz 2012, Japanese 357, Chinese 255. */
const signsAMinute = 300;

/** A sign that is a word, or nearly one: Chinese, Japanese, Korean. */
const sign = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How long it takes to read texts, in minutes with a fraction. */
export function readingMinutes(texts: readonly string[]): number {
  const text = texts.join(' ');
  const signs = text.match(sign)?.length ?? 0;
  const words = text.replace(sign, ' ').split(/\s+/).filter(Boolean).length;
  return words / wordsAMinute + signs / signsAMinute;
}
