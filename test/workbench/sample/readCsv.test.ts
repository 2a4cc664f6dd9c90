import { readCsv } from '../../../workbench/sample/readCsv';

describe('A CSV file', () => {
  it('is read by the names in its first line, in any order of columns', () => {
    expect(readCsv('b,a\r\n1,2\r\n3,4\r\n', ['a', 'b'])).toEqual([{ a: '2', b: '1' }, { a: '4', b: '3' }]);
  });

  it.each([
    ['a comma in quotes', 'a,b\n"1,5",2', { a: '1,5', b: '2' }],
    ['doubled quotes', 'a,b\n"say ""hi""",2', { a: 'say "hi"', b: '2' }],
    ['a line break in quotes', 'a,b\n"one\ntwo",2\n', { a: 'one\ntwo', b: '2' }],
    ['empty fields', 'a,b\n,""\n', { a: '', b: '' }],
    ['an empty last field without a line break', 'a,b\n1,', { a: '1', b: '' }]
  ])('may hold %s', (_what, text, row) => {
    expect(readCsv(text, ['a', 'b'])).toEqual([row]);
  });

  it.each([
    ['a row with a field too many', 'a,b\n1,2,3', 'Row 1 has 3 of 2 fields.'],
    ['a file without the column', 'a\n1', 'The file has no column “b”.'],
    ['a quote inside a plain field', 'a,b\n1"2,3', 'Row 1 holds a stray quote.']
  ])('is refused for %s', (_what, text, message) => {
    expect(() => readCsv(text, ['a', 'b'])).toThrow(message);
  });
});
