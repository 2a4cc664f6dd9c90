import fc from 'fast-check';
import { entryBody, isSeenBy, readEntries, withdrawal } from '../../src/domain/contribution/entry';
import { personKey } from '../../src/domain/identity';
import type { Body } from '../../src/domain/log/readBody';
import { readText } from '../../src/domain/log/readBody';
import type { RowSketch } from './rows';
import { row } from './rows';

const read = (body: Body): string | undefined => readText(body, 'text', 20);
const says = (id: number, text: unknown, more: RowSketch = {}): ReturnType<typeof row> => row({ id, kind: 'note', body: { text }, ...more });
const corrects = (id: number, named: unknown, text: unknown, more: RowSketch = {}): ReturnType<typeof row> => row({ id, kind: 'note', body: { text, corrects: named }, ...more });
const takesBack = (id: number, named: unknown, more: RowSketch = {}): ReturnType<typeof row> => row({ id, kind: 'withdraw', body: { row: named }, ...more });
const told = (rows: readonly ReturnType<typeof row>[]): readonly string[] => readEntries(rows, 'note', read).map(({ id, says: text }) => `${id} ${text}`);

describe('Entries', () => {
  const cases: [string, readonly ReturnType<typeof row>[], readonly string[]][] = [
    ['nothing', [], []],
    ['rows of their kind', [says(1, 'One'), row({ id: 2, kind: 'other', body: { text: 'Two' } }), says(3, 'Three')], ['1 One', '3 Three']],
    ['rows that say something', [says(1, ''), says(2, 'x'.repeat(21)), says(3, 7), says(4, 'Four')], ['4 Four']],
    ['the newest words of their author', [says(1, 'One'), corrects(2, 1, 'Won'), corrects(3, 1, 'Once')], ['1 Once']],
    ['what their author wrote, whatever others say', [says(1, 'One'), corrects(2, 1, 'Mine now', { by: '8' })], ['1 One']],
    ['no correction of a row that is not there', [corrects(2, 1, 'Won'), says(3, 'Three')], ['3 Three']],
    ['no correction that comes before what it names', [corrects(1, 2, 'Won'), says(2, 'Two')], ['2 Two']],
    ['no correction of something else', [says(1, 'One'), corrects(2, 'one', 'Won'), corrects(3, 0, 'Won'), corrects(4, 1.5, 'Won')], ['1 One']],
    ['the words before, where a correction says nothing', [says(1, 'One'), corrects(2, 1, '')], ['1 One']],
    ['nothing that its author took back', [says(1, 'One'), says(2, 'Two'), takesBack(3, 1)], ['2 Two']],
    ['nothing that was corrected and taken back', [says(1, 'One'), corrects(2, 1, 'Won'), takesBack(3, 1)], []],
    ['nothing that is corrected after it was taken back', [says(1, 'One'), takesBack(2, 1), corrects(3, 1, 'Won')], []],
    ['what somebody else would take back', [says(1, 'One'), takesBack(2, 1, { by: '8' })], ['1 One']],
    ['what is taken back by no good name', [says(1, 'One'), takesBack(2, '1'), takesBack(3, undefined)], ['1 One']]
  ];
  test.each(cases)('are %s', (_what, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });

  test('carry who wrote them when, when they were corrected, and whether they are hidden', () => {
    const rows = [says(1, 'One', { by: '8', at: '2026-03-10T12:00:00Z', operation: 'a' }), says(2, 'Two', { at: '2026-03-11T12:00:00Z', operation: 'b' }), corrects(3, 1, 'Won', { by: '8', at: '2026-03-12T12:00:00Z' })];
    expect(readEntries(rows, 'note', read, new Set([2]))).toEqual([
      { id: 1, author: '8', operation: 'a', at: Date.parse('2026-03-10T12:00:00Z'), correctedAt: Date.parse('2026-03-12T12:00:00Z'), isHidden: false, says: 'Won' },
      { id: 2, author: '7', operation: 'b', at: Date.parse('2026-03-11T12:00:00Z'), isHidden: true, says: 'Two' }
    ]);
  });

  test('are given the row they are read from', () => {
    expect(readEntries([says(4, 'Four')], 'note', (_body, { id }) => id)).toMatchObject([{ says: 4 }]);
  });

  test('are not changed by anything that strangers add', () => {
    const own = [says(1, 'One'), says(2, 'Two'), corrects(5, 1, 'Won')];
    const junk = fc.record({ id: fc.integer({ min: 3, max: 4 }), kind: fc.constantFrom('note', 'withdraw'), named: fc.constantFrom<unknown>(1, 2, 5, '1', null) });
    fc.assert(
      fc.property(fc.array(junk, { maxLength: 4 }), strangers => {
        const rows = strangers.map(({ id, kind, named }) => row({ id, kind, by: '9', body: kind === 'withdraw' ? { row: named } : { text: 'Theirs', corrects: named } }));
        const all = [...own, ...rows].sort((a, b) => a.id - b.id);
        expect(readEntries(all, 'note', read).filter(({ author }) => author === personKey('7')).map(({ says: text }) => text)).toEqual(['Won', 'Two']);
      })
    );
  });
});

describe('What is added', () => {
  test('says by itself what it says, and names what it corrects', () => {
    expect(entryBody({ kind: 'note', summary: '', says: { text: 'One' } })).toEqual({ text: 'One' });
    expect(entryBody({ kind: 'note', summary: '', says: { text: 'Won' }, corrects: 1 })).toEqual({ text: 'Won', corrects: 1 });
  });
  test('takes a row back', () => {
    expect(withdrawal(12)).toEqual({ kind: 'withdraw', summary: 'Took back 12', says: { row: 12 } });
  });
});

describe('A hidden entry', () => {
  const hidden = { isHidden: true, author: personKey('7') };
  test.each([
    ['its author', '7', false, true],
    ['a keeper', '8', true, true],
    ['nobody else', '8', false, false]
  ])('is seen by %s', (_who, person, isKeeper, expected) => {
    expect(isSeenBy(hidden, personKey(person), isKeeper)).toBe(expected);
  });
  test('is everybody’s again once it is shown', () => {
    expect(isSeenBy({ ...hidden, isHidden: false }, personKey('8'), false)).toBe(true);
  });
});
