/** Numbers from 0 (included) to 1 (excluded), the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

/** A whole number from 0 to `below`, excluded. */
export function draw(random: Random, below: number): number {
  return Math.floor(random() * below);
}

/** An id in the form of a version 4 UUID. */
export function drawId(random: Random): string {
  const digits = Array.from({ length: 32 }, () => draw(random, 16).toString(16));
  digits[12] = '4';
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
