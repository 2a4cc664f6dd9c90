import { zipOf } from '../../../src/domain/taking/zipOf';

const at = Date.parse('2026-11-28T13:14:15Z');

describe('a zip', () => {
  const files = [{ name: 'a.txt', text: '123456789' }, { name: 'Köln.csv', text: '' }];
  const zip = zipOf(files, at);
  const view = new DataView(zip.buffer);
  const end = zip.length - 22;
  const read = (from: number, to: number): string => new TextDecoder().decode(zip.subarray(from, to));

  /** What a reader finds that knows nothing but the end of the file. */
  const entries = (): unknown[] => {
    const found: unknown[] = [];
    let listed = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      const [nameLength, size, start] = [view.getUint16(listed + 28, true), view.getUint32(listed + 24, true), view.getUint32(listed + 42, true)];
      const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      found.push({
        name: read(listed + 46, listed + 46 + nameLength),
        localName: read(start + 30, start + 30 + nameLength),
        signatures: [view.getUint32(listed, true), view.getUint32(start, true)].map(each => each.toString(16)),
        text: read(dataStart, dataStart + size),
        sums: [view.getUint32(listed + 16, true), view.getUint32(start + 14, true)],
        method: view.getUint16(start + 8, true)
      });
      listed += 46 + nameLength;
    }
    expect(listed).toBe(end);
    return found;
  };

  it('holds its files as they are', () => {
    expect(view.getUint32(end, true).toString(16)).toBe('6054b50');
    const signatures = ['2014b50', '4034b50'];
    expect(entries()).toEqual([
      { name: 'a.txt', localName: 'a.txt', signatures, text: '123456789', sums: [0xcbf43926, 0xcbf43926], method: 0 },
      { name: 'Köln.csv', localName: 'Köln.csv', signatures, text: '', sums: [0, 0], method: 0 }
    ]);
  });

  it('bears its instant to two seconds, and says that names are UTF-8', () => {
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([(13 << 11) | (14 << 5) | 7, (46 << 9) | (11 << 5) | 28]);
    expect(view.getUint16(6, true)).toBe(0x0800);
  });

  it('of nothing is an end alone', () => {
    expect(zipOf([], at)).toHaveLength(22);
  });
});
