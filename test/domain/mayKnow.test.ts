import { personKey } from '../../src/domain/identity';
import { answersBy, mayKnow } from '../../src/domain/question/mayKnow';
import type { Question } from '../../src/domain/question/questions';
import { asAnswer, asQuestion } from './asQuestion';

const nobody: ReadonlySet<ReturnType<typeof personKey>> = new Set();
const told = (similar: readonly Question[], except = nobody): unknown => mayKnow(similar, except).map(({ person, isAccepted, titles }) => [person, isAccepted, titles]);

describe('Who may know', () => {
  test('is who gave an accepted answer to a question like this one, with that question as the reason', () => {
    expect(told([asQuestion(1, { answers: [asAnswer(2), asAnswer(3, '9')], acceptedAnswer: 3 })])).toEqual([['9', true, ['Question 1']]]);
  });

  test('is who answered several, with two of them as the reason', () => {
    const similar = [1, 2, 3].map(id => asQuestion(id, { answers: [asAnswer(id + 10)] }));
    expect(told(similar)).toEqual([['8', false, ['Question 1', 'Question 2']]]);
  });

  test('is not who answered one of them, twice or more', () => {
    expect(told([asQuestion(1, { answers: [asAnswer(2), asAnswer(3)] })])).toEqual([]);
  });

  test('is named by the most similar question whose answer was accepted, whatever else was answered', () => {
    const similar = [
      asQuestion(1, { answers: [asAnswer(11)] }),
      asQuestion(2, { answers: [asAnswer(12)], acceptedAnswer: 12 }),
      asQuestion(3, { answers: [asAnswer(13)], acceptedAnswer: 13 })
    ];
    expect(told(similar)).toEqual([['8', true, ['Question 2']]]);
  });

  test('comes with an accepted answer before those who answered several, three people at most', () => {
    const similar = [
      asQuestion(1, { answers: [asAnswer(11, '8'), asAnswer(12, '9')] }),
      asQuestion(2, { answers: [asAnswer(13, '8'), asAnswer(14, '9'), asAnswer(15, '10')], acceptedAnswer: 15 }),
      asQuestion(3, { answers: [asAnswer(16, '11')], acceptedAnswer: 16 })
    ];
    expect(told(similar)).toEqual([
      ['10', true, ['Question 2']],
      ['11', true, ['Question 3']],
      ['8', false, ['Question 1', 'Question 2']]
    ]);
  });

  test('is neither whoever asks now nor whoever asked then, and nobody by a hidden answer', () => {
    expect(told([asQuestion(1, { answers: [asAnswer(2, '8')], acceptedAnswer: 2 })], new Set([personKey('8')]))).toEqual([]);
    expect(told([asQuestion(1, { by: '8', answers: [asAnswer(2, '8')], acceptedAnswer: 2 })])).toEqual([]);
    expect(told([asQuestion(1, { answers: [asAnswer(2, '8', true)], acceptedAnswer: 2 })])).toEqual([]);
  });
});

test('What somebody answered is told by question, with what was accepted', () => {
  const questions = [asQuestion(1, { answers: [asAnswer(2), asAnswer(3, '9'), asAnswer(4)], acceptedAnswer: 4 }), asQuestion(5, { answers: [asAnswer(6)] })];
  expect(answersBy(questions, personKey('8'))).toEqual([
    { question: 1, answer: 2, isAccepted: false },
    { question: 1, answer: 4, isAccepted: true },
    { question: 5, answer: 6, isAccepted: false }
  ]);
  expect(answersBy(questions, personKey('7'))).toEqual([]);
});
