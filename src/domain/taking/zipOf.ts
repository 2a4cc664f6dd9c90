import type { UtcInstant } from '../time';
import { crc32 } from './crc32';
import type { ExportFile } from './communityFiles';

/** Signatures and sizes of the records of a zip. Source: PKWARE, APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16. */
const local = { signature: 0x04034b50, size: 30 };
const central = { signature: 0x02014b50, size: 46 };
const end = { signature: 0x06054b50, size: 22 };

/** Version 2.0, which every reader knows; bit 11: names are UTF-8; method 0: stored as it is. */
const version = 20;
const utf8Names = 0x0800;

/**
 * Files as one zip, stored without compression: a community is small, and nothing has to be trusted for it. All of them bear
 * the instant `at`, in UTC, to two seconds.
 */
export function zipOf(files: readonly ExportFile[], at: UtcInstant): Uint8Array {
  const encoder = new TextEncoder();
  const entries = files.map(({ name, text }) => ({ name: encoder.encode(name), bytes: encoder.encode(text) }));
  const before = entries.reduce((sum, { name, bytes }) => sum + local.size + name.length + bytes.length, 0);
  const directory = entries.reduce((sum, { name }) => sum + central.size + name.length, 0);
  const zip = new Uint8Array(before + directory + end.size);
  const view = new DataView(zip.buffer);
  let position = 0;
  let listed = before;
  for (const { name, bytes } of entries) {
    const facts = factsOf(name, bytes, at);
    writeNumbers(view, listed, [[4, central.signature], [2, version], ...facts, [2, 0], [2, 0], [2, 0], [4, 0], [4, position]]);
    zip.set(name, listed + central.size);
    listed += central.size + name.length;
    writeNumbers(view, position, [[4, local.signature], ...facts]);
    zip.set(name, position + local.size);
    zip.set(bytes, position + local.size + name.length);
    position += local.size + name.length + bytes.length;
  }
  writeNumbers(view, listed, [[4, end.signature], [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, directory], [4, before], [2, 0]]);
  return zip;
}

/** Numbers with their length in bytes. */
type Numbers = readonly (readonly [bytes: 2 | 4, value: number])[];

/** What the header of a file and its line in the directory have in common. */
function factsOf(name: Uint8Array, bytes: Uint8Array, at: UtcInstant): Numbers {
  const time = new Date(at);
  const clock = (time.getUTCHours() << 11) | (time.getUTCMinutes() << 5) | (time.getUTCSeconds() >> 1);
  const date = ((time.getUTCFullYear() - 1980) << 9) | ((time.getUTCMonth() + 1) << 5) | time.getUTCDate();
  return [[2, version], [2, utf8Names], [2, 0], [2, clock], [2, date], [4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, name.length], [2, 0]];
}

function writeNumbers(view: DataView, start: number, numbers: Numbers): void {
  let at = start;
  for (const [bytes, value] of numbers) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
}
