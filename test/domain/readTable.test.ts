import { readTable, rowLimit } from '../../src/domain/organisation/readTable';

const cells = (text: string): (readonly string[])[] => readTable(text).rows.map(row => row.cells);
const lines = (text: string): number[] => readTable(text).rows.map(row => row.line);

describe('a pasted table', () => {
  it.each<[string, string, string[][]]>([
    ['nothing', '', []],
    ['white space', ' \n\t\n', []],
    ['one cell', 'Finance', [['Finance']]],
    ['cells parted by tabs, as a sheet copies them', 'Finance\tField\t40', [['Finance', 'Field', '40']]],
    ['cells parted by commas', 'Finance,Field,40', [['Finance', 'Field', '40']]],
    ['cells parted by semicolons', 'Finance;Field;40', [['Finance', 'Field', '40']]],
    ['cells parted by Arabic semicolons', 'المالية؛الميدان؛٤٠', [['المالية', 'الميدان', '٤٠']]],
    ['Arabic semicolons, though there are a comma and a semicolon', 'a, b؛c;d؛e', [['a, b', 'c;d', 'e']]],
    ['as many Arabic semicolons as others', 'a؛b;c', [['a؛b', 'c']]],
    ['as many commas as Arabic semicolons', 'a؛b,c', [['a؛b', 'c']]],
    ['Excel’s line about an Arabic semicolon', 'sep=؛\na,b؛c', [['a,b', 'c']]],
    ['tabs, though there are more commas', 'A, B, C and D\tField', [['A, B, C and D', 'Field']]],
    ['tabs, though there are more semicolons', 'A; B; C\tField', [['A; B; C', 'Field']]],
    ['semicolons, though there is a comma', 'Sales, west;Field;40', [['Sales, west', 'Field', '40']]],
    ['as many commas as semicolons', 'a;b,c', [['a;b', 'c']]],
    ['separators inside quotation marks of the first row', '"a;b;c;d",e,f', [['a;b;c;d', 'e', 'f']]],
    ['doubled quotation marks beside separators in the first row', '"a""b;c;d;",e', [['a"b;c;d;', 'e']]],
    ['the separator of the first row that says something', '\n \nFinance;Field', [['Finance', 'Field']]],
    ['quotation marks around a separator', 'a,"b,c",d', [['a', 'b,c', 'd']]],
    ['quotation marks around a line end', 'a,"b\nc"\nd,e', [['a', 'b\nc'], ['d', 'e']]],
    ['a doubled quotation mark inside', 'a,"say ""hi"" now",c', [['a', 'say "hi" now', 'c']]],
    ['nothing but a doubled quotation mark', 'a,"""",c', [['a', '"', 'c']]],
    ['empty quotation marks', 'a,"",c', [['a', '', 'c']]],
    ['a quotation mark in the middle', 'a,5" pipe,c', [['a', '5" pipe', 'c']]],
    ['words behind closed quotation marks', '"Ana" Ruiz,b', [['Ana Ruiz', 'b']]],
    ['spaces around cells', '  a ,\u00A0b\u00A0', [['a', 'b']]],
    ['empty cells at the end', 'a,b,,', [['a', 'b', '', '']]],
    ['an empty cell at the beginning', ',b', [['', 'b']]],
    ['a byte order mark', '\uFEFFa,b', [['a', 'b']]],
    ['Excel’s line about the separator', 'sep=;\r\na,b;c', [['a,b', 'c']]],
    ['the same in capitals, with a tab', 'SEP=\t\na;b\tc', [['a;b', 'c']]],
    ['the same behind a byte order mark', '\uFEFFsep=,\na;b;c,d', [['a;b;c', 'd']]],
    ['words that only look like it', 'a\nsep=;', [['a'], ['sep=;']]],
    ['a line end behind the last row', 'a\nb\n', [['a'], ['b']]]
  ])('may be %s', (_what, text, expected) => {
    const { rows, problems } = readTable(text);
    expect(rows.map(row => row.cells)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    ['Windows', 'a\r\nb\r\nc'],
    ['Unix', 'a\nb\nc'],
    ['an old Macintosh', 'a\rb\rc'],
    ['all of them', 'a\r\nb\rc']
  ])('may have the line ends of %s', (_what, text) => {
    expect(cells(text)).toEqual([['a'], ['b'], ['c']]);
    expect(lines(text)).toEqual([1, 2, 3]);
  });

  it.each<[string, string, number[]]>([
    ['empty lines', 'a\n\n\nb', [1, 4]],
    ['rows of empty cells', 'a,b\n,\n , \nc,d', [1, 4]],
    ['line ends in cells', 'a,"b\r\nc\nd"\ne,f', [1, 4]],
    ['line ends of an old Macintosh in cells', '"a\rb"\rc', [1, 3]],
    ['Excel’s line about the separator', 'sep=;\na\nb', [2, 3]]
  ])('tells on which line a row begins, with %s', (_what, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  it('ends where a quotation mark is never closed, and says where it opens', () => {
    expect(readTable('a,b\nc,"d\ne,f')).toEqual({
      rows: [{ line: 1, cells: ['a', 'b'] }],
      problems: [{ line: 2, says: 'A quotation mark opens here and is never closed. Close it, or remove it.' }]
    });
    expect(readTable('"a""').problems).toHaveLength(1);
  });

  it('may have 200,000 rows', () => {
    expect(rowLimit).toBe(200_000);
  });

  it('may not have one row more than it may, and says on which line that is', () => {
    expect(readTable('a;b\n;\nc;d\n;\n', 2).problems).toEqual([]);
    expect(readTable('a;b\n;\nc;d\ne;f', 2)).toEqual({
      rows: [{ line: 1, cells: ['a', 'b'] }, { line: 3, cells: ['c', 'd'] }],
      problems: [{ line: 4, says: 'The table goes on after 2 rows. Take it over in parts.' }]
    });
    expect(readTable('a\n'.repeat(1500), 1234).problems[0]?.says).toBe('The table goes on after 1,234 rows. Take it over in parts.');
  });
});
