import type { ImportId } from '../../../src/domain/bringing/importId';
import { asImportId, importIdOfFile, isOfImport, operationOfImport, operationOfLine } from '../../../src/domain/bringing/importId';

const hash = '0123456789abcdef'.repeat(4);
const id = 'of-pumps' as ImportId;

describe('the id of an import', () => {
  it.each(['abc', 'h-0123456789', '2024', 'a'.repeat(40)])('may be “%s”', text => {
    expect(asImportId(text)).toBe(text);
  });
  it.each(['', 'ab', '-abc', 'Abc', 'a.b', 'a b', 'a'.repeat(41), 'abc\n'])('may not be “%s”', text => {
    expect(asImportId(text)).toBeUndefined();
  });
  it('comes of the file where nobody says one', () => {
    expect(importIdOfFile(hash)).toBe('h-0123456789');
    expect(asImportId(importIdOfFile(hash))).toBe('h-0123456789');
  });
});

describe('the operations of an import', () => {
  it('begin with its id, a line’s with its hash behind', () => {
    expect(operationOfLine(id, hash)).toBe('of-pumps.0123456789abcdef01234567');
    expect(operationOfImport(id)).toBe('of-pumps.begun');
  });
  it.each([
    ['of-pumps.0123', true],
    ['of-pumps.begun', true],
    ['of-pumps', false],
    ['of-pumps-too.0123', false],
    ['x-of-pumps.0123', false],
    ['', false]
  ])('“%s” is one of them: %s', (operation, is) => {
    expect(isOfImport(id, operation)).toBe(is);
  });
});
