import { crc32 } from '../../../src/domain/taking/crc32';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the check sum of bytes', () => {
  it.each([['', 0], ['123456789', 0xcbf43926], ['The quick brown fox jumps over the lazy dog', 0x414fa339]])('“%s”', (text, sum) => {
    expect(crc32(bytes(text))).toBe(sum);
  });
});
