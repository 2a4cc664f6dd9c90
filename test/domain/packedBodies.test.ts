import fc from 'fast-check';
import { packedBodies } from '../../src/domain/log/packed/packedBodies';

describe('What a row says, packed', () => {
  const text = 'What a colleague would like to know, in a sentence or two.';
  const again = (body: unknown, words: 'kept' | 'counted' = 'counted'): unknown => {
    const bodies = packedBodies(words);
    bodies.add({ other: [1, 'before'] });
    return bodies.at(bodies.add(body));
  };

  test.each<[string, unknown]>([
    ['keys, kinds and numbers', { question: 7, wasThere: true, cycle: 'applied', to: null }],
    ['numbers that are large, small, or none of the whole ones', [2 ** 32 - 1, 2 ** 32, 1_798_000_000_000, -1, 0, -0, 0.1, 1e300]],
    ['lists and what stands in them', { list: [{ a: ['b', []] }, 3], none: {} }],
    ['names of all kinds', { '': 1, 'a"b': 2, ['__proto__']: 3 }],
    ['blanks', { text: ' '.repeat(50) }],
    ['no body', undefined],
    ['a body that is a text', 'pumps'],
    ['a body that is a number', 12]
  ])('%s stay', (_what, body) => {
    expect(again(body)).toEqual(body);
    expect(again(body, 'kept')).toEqual(body);
  });

  test('any JSON is what it was, where words are kept', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), bodies => {
        const packed = packedBodies('kept');
        expect(bodies.map(packed.add).map(packed.at)).toEqual(bodies);
      })
    );
  });

  test.each<[string, unknown, unknown]>([
    ['words with a space', { title: 'How do we?' }, { title: 'xxxxxxxxxx' }],
    ['one of more than forty letters', { title: 'o'.repeat(41) }, { title: 'x'.repeat(41) }],
    ['words with blanks around them', { text: `  ${text}\n` }, { text: 'x'.repeat(text.length) }],
    ['words wherever they stand', { list: [{ text }, 3] }, { list: [{ text: 'x'.repeat(text.length) }, 3] }]
  ])('%s are as many letters, where words are counted', (_what, body, left) => {
    expect(again(body)).toEqual(left);
    expect(again(body, 'kept')).toEqual(body);
  });

  test('one of forty letters without a space may be a key, and stays', () => {
    expect(again({ key: 'o'.repeat(40) })).toEqual({ key: 'o'.repeat(40) });
  });

  test('words of one length are one text', () => {
    const bodies = packedBodies('counted');
    const [one, other] = [text, text.toUpperCase()].map(words => (bodies.at(bodies.add({ text: words })) as { text: string }).text);
    expect(one).toBe(other);
  });
});
