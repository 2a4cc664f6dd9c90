import { noteLimit, noteProblem } from '../../src/domain/report/monthNote';

describe('The words of a note', () => {
  test.each<[string, string, string | undefined]>([
    ['say what was wrong', 'Two departments were mixed up when people were brought in.', undefined],
    ['may be as long as the limit', 'a'.repeat(noteLimit), undefined],
    ['are no longer', 'a'.repeat(noteLimit + 1), 'A note has at most 300 characters, this one 301.'],
    ['are some', '  ', 'A note says what was wrong, and is empty here.'],
    ['say not by how many', 'Legal had 3 people more.', 'A note says what was wrong and not by how many: write it without digits.'],
    ['say not by how many in any script', 'كانوا ٣ أشخاص', 'A note says what was wrong and not by how many: write it without digits.']
  ])('%s', (_what, text, problem) => {
    expect(noteProblem(text)).toBe(problem);
  });
});
