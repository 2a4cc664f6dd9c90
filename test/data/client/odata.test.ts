import * as fc from 'fast-check';
import { filterOf, literal } from '../../../src/data/client/odata';

/** What SharePoint reads in a text literal; undefined where it is none, or where it ends before the text does. */
function readLiteral(text: string): string | undefined {
  const inner = /^'((?:[^']|'')*)'$/su.exec(text)?.[1];
  return inner?.replace(/''/g, "'");
}

describe('A value in a filter', () => {
  test.each<[string | number, string]>([
    ['Pumps', "'Pumps'"],
    ["O'Brien", "'O''Brien'"],
    ["' or 1 eq 1 or '", "''' or 1 eq 1 or '''"],
    ['', "''"],
    [7, '7'],
    [-3, '-3'],
    [Number.MAX_SAFE_INTEGER, '9007199254740991']
  ])('%j becomes %s', (value, expected) => {
    expect(literal(value)).toBe(expected);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is refused: it is no whole number', value => {
    expect(() => literal(value)).toThrow(expect.objectContaining({ kind: 'invalid', message: `${value} is no whole number.` }));
  });

  test('any text whatever stays one literal, and is read back as it was', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => readLiteral(literal(text)) === text));
  });

  test('any run of apostrophes and operators stays one literal', () => {
    const nasty = fc.array(fc.constantFrom("'", "''", ' or ', ' eq ', '(', ')', '%27', '&$filter=', '\u2019', '\n', '\\', 'x')).map(parts => parts.join(''));
    fc.assert(fc.property(nasty, text => readLiteral(literal(text)) === text));
  });
});

describe('A filter', () => {
  test.each<[Parameters<typeof filterOf>[1], string]>([
    [[['PersonKey', 'eq', "7' or '1"]], "PersonKey eq '7'' or ''1'"],
    [[['ID', 'gt', 5]], 'ID gt 5'],
    [[['PersonKey', 'eq', '7'], ['Kind', 'eq', 'join']], "PersonKey eq '7' and Kind eq 'join'"],
    [[], '']
  ])('%j is %s', (conditions, expected) => {
    expect(filterOf('memberships', conditions)).toBe(expected);
  });

  test('names no column that the list does not have', () => {
    expect(() => filterOf('memberships', [['1 eq 1 or Title', 'eq', 'x']])).toThrow('has no column');
  });
});
