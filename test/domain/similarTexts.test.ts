import { similarTexts } from '../../src/domain/similar/similarTexts';

const texts = [
  { key: '1', title: 'How do we rotate certificates?', text: 'The cluster complains about expiry.' },
  { key: '2', title: 'How do we onboard a new supplier?', text: '' },
  { key: '3', title: 'What is the quota of a namespace?', text: 'Ours is full.' },
  { key: '4', title: 'Wie erneuern wir Zertifikate?', text: '' },
  { key: '5', title: 'Who is who?', text: '' }
];
const found = (typed: string, limit = 3): string[] => similarTexts(texts).find(typed, limit).map(({ key }) => key);

describe('Questions like the one that is typed', () => {
  test.each([
    ['are found by what they ask about', 'rotating certificates', ['1']],
    ['are found in other words around it', 'Can anybody tell me where certificates are?', ['1']],
    ['are found in spite of typos', 'certifcates', ['1']],
    ['are found by what else they say', 'cluster expiry', ['1']],
    ['are found in other languages by their own words', 'Wer kann Zertifikate erneuern?', ['4']],
    ['are not those that only begin alike', 'How do we bake bread?', []],
    ['are none before anything is said', '', []],
    ['are found by words of asking where there are no others', 'who is', ['5']]
  ])('%s', (_title, typed, keys) => {
    expect(found(typed)).toEqual(keys);
  });

  test.each([
    ['English', 'What should we do when pumps leak?', 'What should we do when bread burns?'],
    ['English that asks somebody', 'Somebody please know about pumps', 'Somebody please know about bread'],
    ['German', 'Wie können wir Zertifikate erneuern?', 'Wie können wir Brot backen?'],
    ['French', 'Comment est-ce que nous payons?', 'Comment est-ce que nous dansons?'],
    ['Spanish', '¿Cómo podemos subir el plan?', '¿Cómo podemos hornear pan?']
  ])('are not those that only ask alike, in %s', (_language, title, typed) => {
    expect(similarTexts([{ key: '1', title, text: '' }]).find(typed, 3)).toEqual([]);
    expect(similarTexts([{ key: '1', title, text: '' }]).find(title, 3)).toHaveLength(1);
  });

  test('are given back as they were given, as many as wanted', () => {
    const same = ['a', 'b', 'c'].map(key => ({ key, title: 'Pump seals', text: '', more: key }));
    expect(similarTexts(same).find('pump seal', 2)).toEqual([same[0], same[1]]);
  });
});
