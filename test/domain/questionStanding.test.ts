import type { Question } from '../../src/domain/question/questions';
import { answerTime, isOpen, openQuestions, orderQuestions, waitingTime } from '../../src/domain/question/questionStanding';
import { asQuestion } from './asQuestion';

const ids = (questions: readonly Question[]): number[] => questions.map(({ entry }) => entry.id);

describe('A question waits', () => {
  test.each([
    ['while nobody answered', {}, true],
    ['no more once somebody else answered', { firstAnswerAt: 20 }, false],
    ['no more once its asker accepted an answer', { acceptedAnswer: 4 }, false]
  ])('%s', (_title, sketch, open) => {
    expect(isOpen(asQuestion(1, sketch))).toBe(open);
  });
});

describe('In the list', () => {
  const questions = [
    asQuestion(1, { at: 10, firstAnswerAt: 11 }),
    asQuestion(2, { at: 40 }),
    asQuestion(3, { at: 30 }),
    asQuestion(4, { at: 50, firstAnswerAt: 51 }),
    asQuestion(5, { at: 30 }),
    asQuestion(6, { at: 50, acceptedAnswer: 9 })
  ];

  test('those that wait come first, the oldest before all; then those that were answered, the newest first', () => {
    expect(ids(orderQuestions(questions))).toEqual([3, 5, 2, 6, 4, 1]);
    expect(ids(orderQuestions([...questions].reverse()))).toEqual([3, 5, 2, 6, 4, 1]);
  });

  test('the order leaves what it was given as it was', () => {
    orderQuestions(questions);
    openQuestions(questions);
    expect(ids(questions)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('what is hidden waits for nobody', () => {
    expect(ids(openQuestions([...questions, asQuestion(7, { at: 1, isHidden: true })]))).toEqual([3, 5, 2]);
  });
});

describe('The time to a first answer', () => {
  const after = (...times: readonly number[]): Question[] => times.map((time, index) => asQuestion(index, { at: 100, firstAnswerAt: 100 + time }));

  test.each([
    [[], undefined],
    [[5], 5],
    [[9, 1], 5],
    [[100, 9, 1], 9],
    [[11, 100, 9, 1], 10]
  ])('of %j is %s: half of them were faster', (times, median) => {
    expect(answerTime(after(...times))).toBe(median);
  });

  test('counts neither what waits nor what is hidden', () => {
    expect(answerTime([asQuestion(1), asQuestion(2, { at: 1, firstAnswerAt: 2, isHidden: true })])).toBeUndefined();
  });
});

test('Nothing is asked in the future, whatever the clock of the device says', () => {
  expect(waitingTime(asQuestion(1, { at: 100 }), 130)).toBe(30);
  expect(waitingTime(asQuestion(1, { at: 100 }), 90)).toBe(0);
});

