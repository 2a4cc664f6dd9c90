import { headcountProblem, readHeadcount } from '../../src/domain/organisation/headcount';

describe('a headcount', () => {
  it.each([
    ['', undefined],
    ['  ', undefined],
    ['1', 1],
    [' 0310 ', 310],
    ['1240', 1240],
    ['1,240', 1240],
    ['1.240', 1240],
    ['1 240', 1240],
    ['1\u00A0240', 1240],
    ['1\u202F240', 1240],
    ['1’240', 1240],
    ["1'240", 1240],
    ['12,500', 12_500],
    ['123,456', 123_456],
    ['1,234,567', 1_234_567],
    ['9999999', 9_999_999],
    ['١٢٤٠', 1240],
    ['١٬٢٤٠', 1240],
    ['１，２４０', 1240],
    ['１．２４０', 1240]
  ])('written “%s” is %p', (text, people) => {
    expect(readHeadcount(text)).toBe(people);
  });

  it.each(['0', '00', '-3', '1.5', '12.5', '1,24', '1,2400', '1234,567', '0,240', '1e3', 'many', '12 people', 'x1240', '10000000', '12,345,678', '1,240,', '½'])(
    'is not written “%s”',
    text => {
      expect(readHeadcount(text)).toBeNaN();
    }
  );

  it('that is none is told with an example', () => {
    expect(headcountProblem).toBe('Write a whole number such as 1240, or leave it empty.');
  });
});
