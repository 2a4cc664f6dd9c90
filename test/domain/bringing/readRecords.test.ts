import { quotedLimit, readRecords } from '../../../src/domain/bringing/readRecords';

const rows = (text: string): (readonly (string | number)[])[] => readRecords(text).records.map(({ line, cells }) => [line, ...cells]);
const damaged = (text: string): (readonly (string | number)[])[] => readRecords(text).damaged.map(({ line, kind, said }) => [line, kind, said]);

describe('the records of a file', () => {
  it.each<[string, string, (string | number)[][]]>([
    ['nothing', '', []],
    ['a header alone', 'a,b', []],
    ['commas', 'a,b\n1,2\n3,4', [[2, '1', '2'], [3, '3', '4']]],
    ['semicolons', 'a;b\n1;2,5', [[2, '1', '2,5']]],
    ['tabs', 'a\tb\n1\t2', [[2, '1', '2']]],
    ['a byte order mark', '\uFEFFa,b\n1,2', [[2, '1', '2']]],
    ['Excel’s line about the separator', 'sep=;\na;b\n1;2', [[3, '1', '2']]],
    ['CR LF', 'a,b\r\n1,2\r\n3,4\r\n', [[2, '1', '2'], [3, '3', '4']]],
    ['CR alone', 'a,b\r1,2\r', [[2, '1', '2']]],
    ['empty lines, which count as lines', '\na,b\n\n1,2\n , \n3,4', [[4, '1', '2'], [6, '3', '4']]],
    ['a separator in quotation marks', 'a,b\n"1,5",2', [[2, '1,5', '2']]],
    ['a line end in quotation marks', 'a,b\n"1\n5",2\n3,4', [[2, '1\n5', '2'], [4, '3', '4']]],
    ['CR LF in quotation marks is one line end', 'a,b\n"1\r\n5",2\n3,4', [[2, '1\r\n5', '2'], [4, '3', '4']]],
    ['doubled quotation marks', 'a,b\n"say ""hi""",2', [[2, 'say "hi"', '2']]],
    ['a quotation mark in the middle of a cell', 'a,b\n5" pipe,2', [[2, '5" pipe', '2']]],
    ['spaces around cells', 'a,b\n 1 ,\u00A02', [[2, '1', '2']]],
    ['empty cells', 'a,b\n,2\n1,\n"",3', [[2, '', '2'], [3, '1', ''], [4, '', '3']]]
  ])('%s', (_what, text, expected) => {
    expect(rows(text)).toEqual(expected);
    expect(damaged(text)).toEqual([]);
  });

  it('has the names of the first line that says something', () => {
    expect(readRecords('\n\uFEFFwhen ,"who"\n1,2').header).toEqual(['when', 'who']);
    expect(readRecords('').header).toEqual([]);
  });
});

describe('a damaged record costs its own line, and no other', () => {
  it.each<[string, string, (string | number)[][], (string | number)[][]]>([
    ['too few cells', 'a,b\n1\n3,4', [[2, 'damaged', '1']], [[3, '3', '4']]],
    ['too many cells', 'a,b\n1,2,3\n3,4', [[2, 'damaged', '1,2,3']], [[3, '3', '4']]],
    ['a quotation mark that is never closed', 'a,b\n1,"2\n3,4', [[2, 'damaged', '1,"2']], [[3, '3', '4']]],
    ['the same on the last line', 'a,b\n3,4\n1,"', [[3, 'damaged', '1,"']], [[2, '3', '4']]],
    ['a quotation mark that another record closes', 'a,b\n1,"2\n3,4\n"5,5",6', [[2, 'damaged', '1,"2']], [[3, '3', '4'], [4, '5,5', '6']]],
    ['words behind a closed quotation mark', 'a,b\n"Ana" Ruiz,2\n3,4', [[2, 'damaged', '"Ana" Ruiz,2']], [[3, '3', '4']]],
    ['a record over two lines with a cell too many: both are named', 'a,b\n"1\n1",2,3\n3,4', [[2, 'damaged', '"1'], [3, 'damaged', '1",2,3']], [[4, '3', '4']]],
    ['two stray marks that would swallow what is between them', 'a,b\n1,"x\n3,4\n5,"y\n7,8', [[2, 'damaged', '1,"x'], [4, 'damaged', '5,"y']], [[3, '3', '4'], [5, '7', '8']]],
    ['a damaged line before the header', '"x" y\na,b\n1,2', [[1, 'damaged', '"x" y']], [[3, '1', '2']]]
  ])('%s', (_what, text, named, kept) => {
    expect(damaged(text)).toEqual(named);
    expect(rows(text)).toEqual(kept);
  });

  it('takes a quotation mark for a stray one that is closed far away only', () => {
    const body = 'x'.repeat(quotedLimit);
    expect(rows(`a,b\n"${body}",2`)).toEqual([[2, body, '2']]);
    expect(damaged(`a,b\n"${body}x",2\n3,4`)).toEqual([[2, 'damaged', `"${'x'.repeat(58)}…`]]);
  });
});
