import { keyIndex } from '../../keyIndex';
import { wholeNumbers } from './growing';

/** What rows say, without their words: see `packedBodies`. */
export interface PackedBodies {
  /** Keeps a body, which came out of JSON, or undefined. The number to ask for it by. */
  add(body: unknown): number;
  /** The body that was added under this number. */
  at(index: number): unknown;
}

/** Whether what people wrote is kept as it is, or as many letters in its place. */
export type Words = 'kept' | 'counted';

/** Texts longer than this are words that people wrote, as are those with a space: no key, kind or choice. */
const longestKey = 40;

/** Makes a value again out of the numbers that were put aside, in the same order. */
type Unpack = (next: () => number) => unknown;

/**
 * Bodies by shape: of millions of rows a few dozen are different in more than numbers and texts. What differs is put aside as
 * whole numbers, four bytes each; texts as the index of the text, other numbers as the halves of their eight bytes. Where words are
 * `counted`, those that people wrote are replaced by as many letters: of those, counting looks at no more than that they are
 * there and not too long.
 */
export function packedBodies(words: Words): PackedBodies {
  const shapes = keyIndex<string>();
  const unpackers: Unpack[] = [];
  const texts = keyIndex<string>();
  const fillers = new Map<number, string>();
  const [shapeOf, startOf, aside] = [wholeNumbers(), wholeNumbers(), wholeNumbers()];
  const halves = new Uint32Array(2);
  const whole = new Float64Array(halves.buffer);
  const isCounted = (text: string): boolean => words === 'counted' && text.trim() !== '' && (text.length > longestKey || text.trim().includes(' '));
  const filler = (length: number): string => {
    const known = fillers.get(length) ?? 'x'.repeat(length);
    fillers.set(length, known);
    return known;
  };

  const putAside = (value: unknown): string => {
    if (typeof value === 'string') {
      aside.push(isCounted(value) ? value.trim().length : texts.indexOf(value));
      return isCounted(value) ? '~' : '$';
    }
    if (typeof value === 'number') {
      if (isWhole(value)) {
        aside.push(value);
        return '#';
      }
      whole[0] = value;
      halves.forEach(half => aside.push(half));
      return '%';
    }
    if (Array.isArray(value)) return `[${value.map(putAside).join()}]`;
    if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([name, each]) => `${JSON.stringify(name)}:${putAside(each)}`).join()}}`;
    return String(value);
  };
  const unpackerOf = (value: unknown): Unpack => {
    if (typeof value === 'string') return isCounted(value) ? next => filler(next()) : next => texts.keys[next()];
    if (typeof value === 'number') {
      if (isWhole(value)) return next => next();
      return next => {
        halves.set([next(), next()]);
        return whole[0];
      };
    }
    if (Array.isArray(value)) {
      const items = value.map(unpackerOf);
      return next => items.map(item => item(next));
    }
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([name, each]) => [name, unpackerOf(each)] as const);
      return next => Object.fromEntries(entries.map(([name, unpack]) => [name, unpack(next)]));
    }
    return () => value;
  };

  return {
    add(body) {
      startOf.push(aside.length);
      const shape = shapes.indexOf(putAside(body));
      unpackers[shape] ??= unpackerOf(body);
      shapeOf.push(shape);
      return shapeOf.length - 1;
    },
    at(index) {
      let place = startOf.at(index);
      return (unpackers[shapeOf.at(index)] as Unpack)(() => aside.at(place++));
    }
  };
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < 2 ** 32 && !Object.is(value, -0);
}
