import { readingMinutes } from '../../src/domain/session/readingTime';

const table: [what: string, texts: string[], minutes: number][] = [
  ['nothing', [], 0],
  ['spaces', [' \n '], 0],
  ['a word', ['word'], 1 / 220],
  ['220 words in two texts', [Array(110).fill('word').join('  '), Array(110).fill('word').join('\n')], 1],
  ['300 Japanese signs', ['日本語'.repeat(100)], 1],
  ['150 Korean signs and 110 words', ['한'.repeat(150) + ' ' + Array(110).fill('word').join(' ')], 1],
  ['kana', ['ひらカタ'], 4 / 300]
];
test.each(table)('Reading %s takes its time', (_what, texts, minutes) => {
  expect(readingMinutes(texts)).toBeCloseTo(minutes, 10);
});
