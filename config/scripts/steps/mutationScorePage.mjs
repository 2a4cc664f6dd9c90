import { leastScore, mutatedRooms, scoreTable } from './mutationScores.mjs';

/** `docs/mutation-scores.md`: without dates, so that the same scores give the same page. */
export function scorePage(counts, leftOut, due) {
  return `# Mutation scores

\`npm run mutants\` writes this page; edit tests, not numbers. [StrykerJS](https://stryker-mutator.io) changes one expression of
a file at a time and runs the tests named after that file (\`time.ts\`: \`time.test.ts\`), those that \`mutationScores.mjs\` lists for
it, or all tests of its room where there are none: ${mutatedRooms.map(({ sources, tests }) => `\`${sources}\` by \`${tests}\``).join(', ')}. A change that some test notices is
killed, also one that never ends; a change that none notices, or that no test reaches, survives. The score is the share of
the killed, rounded down; every file needs ${leastScore} %. A change after which the tests cannot be loaded at all is not counted.

    npm run mutants
    npm run mutants -- src/domain/time.ts src/domain/report

With names, only those files are measured anew and the other rows stay; a file whose rules or tests changed needs a new
measurement. \`npm test\` fails where a file has no row here or one below ${leastScore} %.

${scoreTable(counts)}

## Not measured yet

${due.length === 0 ? 'Nothing.' : ['Their tests are there; how much these notice is not known, or too little yet.', '', ...due.map((file) => `- \`${file}\``)].join('\n')}

## Left out

${leftOut.length === 0 ? 'Nothing. Every mutant of every file counts.' : leftOutList(leftOut)}
`;
}

function leftOutList(leftOut) {
  const intro = 'Changes that cannot be noticed, because the program does the same with them. Each is marked in its source.';
  return [intro, '', ...leftOut.map(({ file, mutators, reason }) => `- \`${file}\`, ${mutators}: ${reason}`)].join('\n');
}
