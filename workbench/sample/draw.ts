import { createHash } from 'node:crypto';

/** A whole number below `below`, always the same for the same text. `salt` gives one text several draws. */
export function draw(text: string, salt: string, below: number): number {
  return createHash('sha256').update(`${salt}\n${text}`).digest().readUInt32BE(0) % below;
}

/** An id in the form of a UUID, always the same for the same text. */
export function drawId(text: string): string {
  const hex = createHash('sha256').update(`id\n${text}`).digest('hex');
  // Version 8 (custom) and variant 10 of RFC 9562, so that strict readers take it.
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
}
