import fc from 'fast-check';
import type { NestedEntry } from '../../../src/domain/directory/nestedEntries';
import { packRows } from '../../../src/features/directory/packRows';
import { margin, rowsInWindow } from '../../../src/features/directory/rowWindow';
import { communityEntry } from '../../ui/communityEntry';

/** “a” alone, “a+” with parts, “.a” a part. */
const sketch = (text: string): NestedEntry => ({
  entry: communityEntry({ key: text }),
  life: { liveliness: 'steady' },
  depth: text.startsWith('.') ? 1 : 0,
  hasParts: text.endsWith('+')
});
const packed = (texts: string, columns: number): string =>
  packRows(texts.split(' ').map(sketch), columns)
    .map(({ entries, isFamily }) => entries.map(({ entry }) => entry.key).join(' ') + (isFamily ? ' alone' : ''))
    .join(' | ');

describe('Cards in rows', () => {
  test.each([
    ['as many as fit', 'a b c d', 3, 'a b c | d'],
    ['one below the other on a phone', 'a b', 1, 'a | b'],
    ['a family over the whole width, each on a row of its own', 'n+ .x .y', 3, 'n+ alone | .x alone | .y alone'],
    ['a family cuts no row short: the next ones move up', 'a n+ .x b c d', 3, 'a b c | n+ alone | .x alone | d'],
    ['families between them stay where they are', 'a n+ .x b m+ .y c', 2, 'a b | n+ alone | .x alone | m+ alone | .y alone | c'],
    ['on a phone everything stays where it is', 'a n+ .x b', 1, 'a | n+ alone | .x alone | b']
  ])('stand %s', (_how, texts, columns, rows) => {
    expect(packed(texts, columns)).toBe(rows);
  });

  test('each stands once, and no row but the last of those on their own is cut short', () => {
    const entries = fc.array(fc.constantFrom('a', 'n+', '.x'), { maxLength: 30 });
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 5 }), (texts, columns) => {
        const rows = packRows(texts.map((text, index) => ({ ...sketch(text), entry: communityEntry({ key: `${index}` }) })), columns);
        expect(rows.flatMap(({ entries: all }) => all.map(({ entry }) => Number(entry.key))).sort((a, b) => a - b)).toEqual(texts.map((_, index) => index));
        const alone = rows.filter(({ isFamily }) => !isFamily);
        expect(alone.slice(0, -1).every(({ entries: all }) => all.length === columns)).toBe(true);
      })
    );
  });
});

describe('The rows that are drawn', () => {
  const all = (count: number, top: number, least = 1): unknown => rowsInWindow(count, () => 100, top, 800, least);
  test.each<[string, number, number, number, { first: number; end: number }]>([
    ['reach below what is seen by the margin', 100, 0, 1, { first: 0, end: 17 }],
    ['reach above what is seen by the margin', 100, -5000, 1, { first: 40, end: 67 }],
    ['begin with the row that reaches to the margin', 100, -5050, 1, { first: 41, end: 68 }],
    ['are all where there are few', 5, 0, 1, { first: 0, end: 5 }],
    ['are none where there are none', 0, 0, 24, { first: 0, end: 0 }],
    ['are the first few while the list is far below', 100, 9000, 24, { first: 0, end: 24 }],
    ['are the last few once the list is far above', 100, -90000, 24, { first: 76, end: 100 }]
  ])('%s', (_what, count, top, least, span) => {
    expect(all(count, top, least)).toEqual(span);
    expect(margin).toBe(900);
  });

  test('always cover what is seen', () => {
    const heights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.integer({ min: -20_000, max: 2_000 }), (rows, top) => {
        const { first, end } = rowsInWindow(rows.length, row => rows[row] ?? 0, top, 800, 1);
        let at = top;
        rows.forEach((height, row) => {
          const isSeen = at + height > 0 && at < 800;
          if (isSeen) expect(first <= row && row < end).toBe(true);
          at += height;
        });
      })
    );
  });
});
