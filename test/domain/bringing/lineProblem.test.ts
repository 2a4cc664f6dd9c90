import { lineProblem, problemsByLine } from '../../../src/domain/bringing/lineProblem';

describe('what is wrong with a line', () => {
  it('quotes what stands there, cut to sixty characters', () => {
    expect(lineProblem(3, 'noPerson')).toEqual({ line: 3, kind: 'noPerson', said: '' });
    expect(lineProblem(3, 'badMoment', 'x'.repeat(60)).said).toBe('x'.repeat(60));
    expect(lineProblem(3, 'badMoment', 'x'.repeat(61)).said).toBe(`${'x'.repeat(59)}…`);
    expect(lineProblem(3, 'badMoment', '𝒳'.repeat(61)).said).toBe(`${'𝒳'.repeat(59)}…`);
  });
  it('says which line was earlier', () => {
    expect(lineProblem(3, 'sameReference', '7', 2)).toEqual({ line: 3, kind: 'sameReference', said: '7', earlier: 2 });
  });
  it('is told from the top of the file, and leaves what it was given as it was', () => {
    const problems = [lineProblem(5, 'noPerson'), lineProblem(2, 'damaged'), lineProblem(5, 'badMoment')];
    expect(problemsByLine(problems).map(({ line, kind }) => [line, kind])).toEqual([[2, 'damaged'], [5, 'noPerson'], [5, 'badMoment']]);
    expect(problems[0]?.line).toBe(5);
  });
});
