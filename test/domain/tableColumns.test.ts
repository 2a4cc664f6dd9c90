import { readTable } from '../../src/domain/organisation/readTable';
import { nameColumns } from '../../src/domain/organisation/tableColumns';

const wanted = {
  name: { name: 'Name', alsoCalled: ['title', 'department name'], isRequired: true },
  unit: { name: 'Unit', alsoCalled: [], isRequired: true },
  size: { name: 'Size', alsoCalled: ['people'], isRequired: false }
};
const read = (text: string) => nameColumns(readTable(text), wanted);
const row = (line: number, name: string, unit: string, size = '') => ({ line, cells: { name, unit, size } });

describe('the columns of a table', () => {
  it.each([
    ['in another order', 'Size,Unit,Name\n4,Field,Ops'],
    ['in other letters and with accents', 'SÍZE,unit,nAme\n4,Field,Ops'],
    ['by another name', 'people,Unit,Department  name\n4,Field,Ops'],
    ['among others', 'Cost center,Size,,Unit,Name\n991,4,,Field,Ops']
  ])('are found by their header %s', (_how, text) => {
    expect(read(text).rows).toEqual([row(2, 'Ops', 'Field', '4')]);
    expect(read(text).problems).toEqual([]);
  });

  it('that are not used are told, but for those without a heading', () => {
    expect(read('Cost center,Name,,Unit,Floor\n1,a,b,c,d').unused).toEqual(['Cost center', 'Floor']);
    expect(read('Name,Unit').unused).toEqual([]);
  });

  it('stand in the usual order where there is no header', () => {
    expect(read('Ops,Field,4\nLab,Research')).toEqual({ rows: [row(1, 'Ops', 'Field', '4'), row(2, 'Lab', 'Research')], problems: [], unused: [] });
  });

  it('are no header where only one cell reads like one', () => {
    expect(read('People,Corporate,40').rows).toEqual([row(1, 'People', 'Corporate', '40')]);
    expect(read('Name,Title,3').rows).toEqual([row(1, 'Name', 'Title', '3')]);
  });

  it('that may be missing are empty', () => {
    expect(read('Unit,Name\nField,Ops').rows).toEqual([row(2, 'Ops', 'Field')]);
  });

  it.each([
    ['that must not be missing are told, and nothing is read', 'Name,Size\nOps,4', [{ line: 1, column: 'Unit', says: 'There is no such column. Add it.' }]],
    ['of which there are two are told, and nothing is read', '\nName,Unit,Title\nOps,Field,x', [{ line: 2, column: 'Name', says: 'There are two columns of this name. Keep one.' }]]
  ])('%s', (_what, text, problems) => {
    expect(read(text)).toEqual({ rows: [], problems, unused: [] });
  });

  it('of an empty table are none', () => {
    expect(read('')).toEqual({ rows: [], problems: [], unused: [] });
    expect(read('"').problems).toEqual([{ line: 1, says: 'A quotation mark opens here and is never closed. Close it, or remove it.' }]);
  });
});

describe('a row of a table', () => {
  it.each([
    ['must not leave a needed cell empty', 'Name,Unit\nOps,\n,Field', [
      { line: 2, column: 'Unit', says: 'This cell is empty.' },
      { line: 3, column: 'Name', says: 'This cell is empty.' }
    ]],
    ['may leave another cell empty', 'Name,Unit,Size\nOps,Field,', []],
    ['must not be longer than the header', 'Name,Unit\nSales, west,Field', [
      { line: 2, says: 'This row has more than 2 cells. A cell that holds a comma or a semicolon needs quotation marks.' }
    ]],
    ['may have empty cells behind the last column', 'Name,Unit\nOps,Field,,', []],
    ['must not be longer than the columns there are', 'Ops,Field,4,x', [
      { line: 1, says: 'This row has more than 3 cells. A cell that holds a comma or a semicolon needs quotation marks.' }
    ]],
    ['must not hold 10,000 characters in a cell', `Ops,${'x'.repeat(10_000)}`, [
      { line: 1, column: 'Unit', says: 'This cell has 10,000 characters. Keep it to 255.' }
    ]],
    ['may hold 255', `Ops,${'x'.repeat(255)}`, []],
    ['must not hold 256', `Ops,${'x'.repeat(256)}`, [{ line: 1, column: 'Unit', says: 'This cell has 256 characters. Keep it to 255.' }]],
    ['may be as long as it likes where a column is not used', `Name,Note,Unit\nOps,${'x'.repeat(300)},Field`, []]
  ])('%s', (_what, text, problems) => {
    expect(read(text).problems).toEqual(problems);
  });

  it('and the end of the table are both told', () => {
    expect(read('Ops,\n"').problems.map(({ line }) => line)).toEqual([1, 2]);
  });
});
