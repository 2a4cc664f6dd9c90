import { readFileSync } from 'node:fs';
import { countMutants, due, exclusions, leastScore, mutatedFiles, readScores, score, scoreTable } from '../../config/scripts/steps/mutationScores.mjs';
import { scorePage } from '../../config/scripts/steps/mutationScorePage.mjs';

const project = process.cwd();

describe('docs/mutation-scores.md', () => {
  const page = readFileSync('docs/mutation-scores.md', 'utf8');
  const scores = readScores(page);

  test('has a row for every file of the domain and the client, and for no other: `npm run mutants` keeps it', () => {
    expect([...scores.keys()]).toEqual(mutatedFiles(project));
  });

  test.each([...scores])('%s reaches the score that every file needs', (_file, counts) => {
    expect(score(counts) ?? 100).toBeGreaterThanOrEqual(leastScore);
  });

  test('is what `npm run mutants` writes of these numbers and of what is left out today', () => {
    expect(page).toBe(scorePage(scores, exclusions(project), due(project)));
  });

  test('gives a reason for everything that is left out', () => {
    expect(exclusions(project).filter(({ reason }) => reason === '')).toEqual([]);
  });
});

describe('A score', () => {
  const mutants = (...statuses: string[]) => ({ mutants: statuses.map(status => ({ status })) });

  test('counts what a test noticed and what never ended as killed, and what no test reached as survived', () => {
    const report = { files: { 'src/domain/a.ts': mutants('Killed', 'Timeout', 'Survived', 'NoCoverage', 'NoCoverage', 'Ignored') } };
    expect(countMutants(report)).toEqual(new Map([['src/domain/a.ts', { killed: 2, survived: 3 }]]));
  });

  test.each([
    [17, 3, 85],
    [849, 151, 84.9],
    [2, 1, 66.6],
    [0, 4, 0],
    [0, 0, undefined]
  ])('of %i killed and %i survived is %s', (killed, survived, percent) => {
    expect(score({ killed, survived })).toBe(percent);
  });

  test('is written as a table, by file, and read back', () => {
    const counts = new Map([['src/domain/b.ts', { killed: 0, survived: 0 }], ['src/domain/a.ts', { killed: 2, survived: 1 }]]);
    const table = scoreTable(counts);
    expect(table.split('\n').slice(2)).toEqual([
      '| `src/domain/a.ts` | 3 | 2 | 1 | 66.6 % |',
      '| `src/domain/b.ts` | 0 | 0 | 0 | no mutants |',
      '| **Together** | 3 | 2 | 1 | 66.6 % |'
    ]);
    expect(readScores(table)).toEqual(counts);
  });
});
