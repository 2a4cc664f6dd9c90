/** 64 bits of a text, in two halves. */
export interface Fingerprint {
  readonly high: number;
  readonly low: number;
}

/**
 * The fingerprint of a text: two hashes of 32 bits, each letter mixed in as FNV-1a does
 * (http://www.isthe.com/chongo/tech/comp/fnv), with another prime for the second. Two different operations of one person in one
 * community have the same by chance once in 10^13; whoever makes such two makes only one of their own acts count.
 */
export function fingerprint(text: string): Fingerprint {
  let [high, low] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    high = Math.imul(high ^ letter, 0x01000193);
    low = Math.imul(low ^ letter, 0x85ebca6b);
    low ^= low >>> 15;
  }
  return { high: high >>> 0, low: low >>> 0 };
}
