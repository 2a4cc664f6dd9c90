import { plainKey } from '../../src/domain/organisation/plainKey';

describe('a key made of a title', () => {
  it.each([
    ['Product Engineering', 240, 'product-engineering'],
    [' Génie — logiciel! ', 240, 'genie-logiciel'],
    ['研究', 240, 'npw-o6u'],
    ['?!', 240, ''],
    ['abc def', 5, 'abc-d'],
    ['abc def', 4, 'abc'],
    ['😀', 240, '']
  ])('of “%s”, at most %d characters, is “%s”', (title, limit, key) => {
    expect(plainKey(title, limit)).toBe(key);
  });
});
