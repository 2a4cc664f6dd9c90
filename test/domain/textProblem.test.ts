import { textProblem } from '../../src/domain/contribution/textProblem';

test.each([
  ['', 'missing'],
  [' \n ', 'missing'],
  ['a', undefined],
  [' abc ', undefined],
  ['abcd', 'tooLong']
])('of at most 3 characters, %j is %j', (text, problem) => {
  expect(textProblem(text, 3)).toBe(problem);
});
