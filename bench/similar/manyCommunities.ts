import type { CorpusEntry } from '../../test/domain/similar/corpus';

/**
 * A large company: the corpus itself, and invented communities until there are `count`. Their titles are one to four words of
 * the corpus, one in five a compound of two as in German, so that the vocabulary grows as a real one does; their
 * purposes are two of the corpus. The same corpus and count give the same company.
 */
export function manyCommunities(corpus: readonly CorpusEntry[], count: number): CorpusEntry[] {
  const draw = seeded(1);
  const words = [...new Set(corpus.flatMap(({ title, purpose }) => `${title} ${purpose}`.match(/\p{L}{4,}/gu) ?? []))];
  const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(draw() * items.length)] as Item;
  const word = (): string => (draw() < 0.2 ? oneOf(words) + oneOf(words).toLowerCase() : oneOf(words));
  const invented = Array.from({ length: count - corpus.length }, (_, index) => ({
    key: `invented-${index + 1}`,
    title: Array.from({ length: 1 + Math.floor(draw() * 4) }, word).join(' '),
    purpose: `${oneOf(corpus).purpose} ${oneOf(corpus).purpose}`.slice(0, 500),
    tags: [word(), word()]
  }));
  return [...corpus, ...invented];
}

/** Numbers from 0 to below 1 that are the same in every run (Lehmer's generator modulo the prime 2³¹ - 1). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return (state - 1) / 2147483646;
  };
}
