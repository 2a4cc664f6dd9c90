import { accepting, answering, answerProblems, asking, inWords, questionProblems, seeing } from '../../src/domain/question/questionDraft';

describe('A question can be asked', () => {
  test.each([
    [{ title: 'Which seal?', text: '' }, {}],
    [{ title: ' \n ', text: '' }, { title: 'missing' }],
    [{ title: ` ${'x'.repeat(200)} `, text: ` ${'x'.repeat(2000)} ` }, {}],
    [
      { title: 'x'.repeat(201), text: 'x'.repeat(2001) },
      { title: { length: 201, limit: 200 }, text: { length: 2001, limit: 2000 } }
    ],
    [{ title: `a${' '.repeat(300)}b`, text: '' }, {}]
  ])('unless a field is missing or says too much (%#)', (draft, problems) => {
    expect(questionProblems(draft)).toEqual(problems);
  });
});

describe('An answer can be given', () => {
  test.each([
    [{ text: 'Try this.' }, {}],
    [{ text: ' ' }, { text: 'missing' }],
    [{ text: ` ${'x'.repeat(4000)} ` }, {}],
    [{ text: 'x'.repeat(4001) }, { text: { length: 4001, limit: 4000 } }]
  ])('unless it says nothing or too much (%#)', (draft, problems) => {
    expect(answerProblems(draft)).toEqual(problems);
  });
});

test('Problems are put into words field by field', () => {
  expect(inWords({ title: 'missing', text: { length: 9, limit: 5 } }, (field, problem) => `${field}: ${problem === 'missing' ? problem : problem.limit}`)).toEqual({
    title: 'title: missing',
    text: 'text: 5'
  });
});

describe('What is added', () => {
  const draft = { title: ' Which\nseal? ', text: ' It leaks. ', role: 'ignored' };

  test('is a question, or a better one', () => {
    expect(asking(draft)).toStrictEqual({ kind: 'question', summary: 'Asked: Which seal?', says: { title: 'Which seal?', text: 'It leaks.' } });
    expect(asking(draft, 4)).toEqual({ kind: 'question', summary: 'Corrected the question 4', says: { title: 'Which seal?', text: 'It leaks.' }, corrects: 4 });
  });

  test('is an answer, or a better one', () => {
    expect(answering(4, draft)).toStrictEqual({ kind: 'answer', summary: 'Answered 4', says: { question: 4, text: 'It leaks.' } });
    expect(answering(4, draft, 5)).toEqual({ kind: 'answer', summary: 'Corrected the answer 5', says: { question: 4, text: 'It leaks.' }, corrects: 5 });
  });

  test('is that an answer helped, or did not after all', () => {
    expect(accepting(5, true)).toEqual({ kind: 'accept', summary: 'Accepted the answer 5', says: { answer: 5, isAccepted: true } });
    expect(accepting(5, false)).toEqual({ kind: 'accept', summary: 'No longer accepts the answer 5', says: { answer: 5, isAccepted: false } });
  });

  test('is that a keeper saw it', () => {
    expect(seeing(4)).toEqual({ kind: 'seen', summary: 'Saw the question 4', says: { question: 4 } });
  });
});
