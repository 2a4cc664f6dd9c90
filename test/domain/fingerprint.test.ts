import { fingerprint } from '../../src/domain/log/packed/fingerprint';

describe('The fingerprint of an operation', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968]
  ])('begins with FNV-1a of it, as it is published: %j', (text, high) => {
    expect(fingerprint(text).high).toBe(high);
  });

  test('is the same for the same text alone', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`);
    expect(fingerprint('a')).toEqual(fingerprint('a'));
    expect(new Set(texts.map(each => fingerprint(each).high)).size).toBeGreaterThan(19_990);
    expect(new Set(texts.map(each => fingerprint(each).low)).size).toBeGreaterThan(19_990);
    expect(new Set(texts.map(each => `${fingerprint(each).high} ${fingerprint(each).low}`)).size).toBe(20_000);
  });
});
