import { withoutWords } from '../../../src/data/publisher/withoutWords';
import { row } from '../../domain/rows';

const text = 'What a colleague would like to know, in a sentence or two.';

describe('A row without its words', () => {
  test.each<[string, unknown, unknown]>([
    ['keys, kinds and numbers stay', { question: 7, wasThere: true, cycle: 'applied', to: null }, { question: 7, wasThere: true, cycle: 'applied', to: null }],
    ['words of up to forty letters stay', { title: 'x'.repeat(40) }, { title: 'x'.repeat(40) }],
    ['longer ones are as long, without blanks around them', { text: `  ${text}\n` }, { text: 'x'.repeat(text.length) }],
    ['blanks stay blanks', { text: ' '.repeat(50) }, { text: ' '.repeat(50) }],
    ['wherever they stand', { list: [{ text }, 3] }, { list: [{ text: 'x'.repeat(text.length) }, 3] }],
    ['a body that is none stays none', undefined, undefined]
  ])('%s', (_what, body, left) => {
    const whole = row({ body });
    expect(withoutWords()(whole)).toEqual({ ...whole, body: left });
  });

  test('words of one length are one text', () => {
    const shorten = withoutWords();
    const texts = [text, text.toUpperCase()].map(words => (shorten(row({ body: { text: words } })).body as { text: string }).text);
    expect(texts[0]).toBe(texts[1]);
  });
});
