import { byLine, quoted } from '../../src/domain/organisation/tableProblem';

describe('a problem of a table', () => {
  it('quotes a cell whole up to 40 characters, and cuts a longer one', () => {
    expect(quoted('Fnance')).toBe('“Fnance”');
    expect(quoted('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(quoted('x'.repeat(10_000))).toBe(`“${'x'.repeat(40)}…”`);
  });

  it('never cuts a character in two', () => {
    expect(quoted('😀'.repeat(41))).toBe(`“${'😀'.repeat(40)}…”`);
    expect(quoted('😀'.repeat(40))).toBe(`“${'😀'.repeat(40)}”`);
  });

  it('stands in the order of lines', () => {
    const found = [{ line: 3, says: 'c' }, { line: 1, says: 'a' }, { line: 2, says: 'b' }];
    expect(byLine(found).map(({ says }) => says)).toEqual(['a', 'b', 'c']);
    expect(found[0]?.line).toBe(3);
  });
});
