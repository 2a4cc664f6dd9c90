import type { ChartCell } from '../../src/domain/report/export/chartTable';
import { toCsv } from '../../src/domain/report/export/toCsv';

const empty = { column: 'Empty cells', says: 'fewer than 5, or left out' };
const csvOf = (rows: readonly (readonly ChartCell[])[], header: readonly string[] = ['Community', 'Sales']): string => toCsv({ header, rows }, empty);
/** The only line below the header. */
const lineOf = (...cells: readonly ChartCell[]): string => csvOf([cells]).replace('\uFEFFCommunity,Sales,Empty cells\r\n', '');

describe('A table as comma-separated values', () => {
  test('begins with the mark of UTF-8, has a header, and ends every line with CR LF', () => {
    expect(csvOf([['Storage', 40], ['Naming', 12]])).toBe('\uFEFFCommunity,Sales,Empty cells\r\nStorage,40,\r\nNaming,12,\r\n');
  });

  test('has its header also where there is no row', () => {
    expect(csvOf([])).toBe('\uFEFFCommunity,Sales,Empty cells\r\n');
  });

  test('leaves the field of a number that is left out empty, and says so at the end of its line only', () => {
    expect(csvOf([['Storage', null], ['Naming', 12]])).toBe('\uFEFFCommunity,Sales,Empty cells\r\nStorage,,"fewer than 5, or left out"\r\nNaming,12,\r\n');
  });

  test.each([
    ['a comma', 'Storage, cold', '"Storage, cold"'],
    ['a quotation mark', 'The "cold" ones', '"The ""cold"" ones"'],
    ['a new line', 'Storage\nCold', '"Storage\nCold"'],
    ['a carriage return', 'Storage\rCold', '"Storage\rCold"'],
    ['nothing special', 'Storage; cold', 'Storage; cold'],
    ['nothing at all', '', ''],
    ['letters of every language', 'التخزين 保管', 'التخزين 保管']
  ])('writes a text with %s so that it comes back', (_what, text, written) => {
    expect(lineOf(text, 1)).toBe(`${written},1,\r\n`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠1', "'＠1"],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['A=1', 'A=1'],
    ['Sales\n=1', '"Sales\n=1"']
  ])('does not let a spreadsheet calculate %j', (text, written) => {
    expect(lineOf(text, 1)).toBe(`${written},1,\r\n`);
    expect(csvOf([], [text])).toBe(`\uFEFF${written},Empty cells\r\n`);
  });

  test.each([
    [0, '0'],
    [1234567, '1234567'],
    [-2, '-2'],
    [0.125, '0.125']
  ])('writes the number %d plainly', (number, written) => {
    expect(lineOf('Storage', number)).toBe(`Storage,${written},\r\n`);
  });
});
