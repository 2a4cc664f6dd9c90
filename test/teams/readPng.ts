import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

export interface Picture {
  width: number;
  height: number;
  /** Of the PNG specification: 2 is RGB, 6 is RGB with transparency. */
  colourType: number;
  /** Red, green, blue and opacity, each 0 to 255. */
  pixel(x: number, y: number): [number, number, number, number];
}

/** Reads a PNG of 8 bits a channel, not interlaced, RGB or RGBA: what the icons are (https://www.w3.org/TR/png/). */
export function readPng(file: string): Picture {
  const bytes = readFileSync(file);
  const header = bytes.subarray(16, 29);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const [bitDepth, colourType, , , interlace] = header.subarray(8);
  if (bitDepth !== 8 || interlace !== 0 || (colourType !== 2 && colourType !== 6)) throw new Error(`${file} is another kind of PNG`);
  const channels = colourType === 6 ? 4 : 3;
  const rows = unfilter(inflateSync(imageData(bytes)), height, width * channels, channels);
  return {
    width,
    height,
    colourType,
    pixel: (x, y) => {
      const [red = 0, green = 0, blue = 0, opacity = 255] = rows.subarray((y * width + x) * channels, (y * width + x + 1) * channels);
      return [red, green, blue, opacity];
    }
  };
}

function imageData(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the five filters of PNG: each byte was stored as a difference from its neighbours left, above and above left. */
function unfilter(data: Buffer, height: number, stride: number, channels: number): Buffer {
  const rows = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y++) {
    const filter = data[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const left = x >= channels ? (rows[y * stride + x - channels] ?? 0) : 0;
      const above = y > 0 ? (rows[(y - 1) * stride + x] ?? 0) : 0;
      const corner = y > 0 && x >= channels ? (rows[(y - 1) * stride + x - channels] ?? 0) : 0;
      const guesses = [0, left, above, (left + above) >> 1, nearest(left, above, corner)];
      rows[y * stride + x] = (data[y * (stride + 1) + 1 + x] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return rows;
}

function nearest(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
