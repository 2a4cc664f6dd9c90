import { remembered } from '../../src/domain/similar/remembered';

describe('What was answered', () => {
  test('is not asked again, also where the answer is nothing', () => {
    const ask = jest.fn((text: string) => (text === 'a' ? undefined : text.toUpperCase()));
    const answer = remembered(5, ask);
    expect(['a', 'b', 'a', 'b'].map(answer)).toEqual([undefined, 'B', undefined, 'B']);
    expect(ask.mock.calls.map(([text]) => text)).toEqual(['a', 'b']);
  });

  test('is forgotten, all of it, with the first text that is one too many', () => {
    const ask = jest.fn((text: string) => text);
    const answer = remembered(2, ask);
    ['a', 'b', 'a', 'c', 'c', 'a', 'b'].forEach(answer);
    expect(ask.mock.calls.map(([text]) => text).join('')).toBe('abcab');
  });
});
