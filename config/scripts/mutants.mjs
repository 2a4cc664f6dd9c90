import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './steps/command.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { Failure } from './steps/Failure.mjs';
import { countMutants, due, exclusions, filesOfRooms, leastScore, mutatedFiles, mutatedRooms, readScores, score, testsOf } from './steps/mutationScores.mjs';
import { scorePage } from './steps/mutationScorePage.mjs';
import { showTool } from './steps/run.mjs';

// All files, or those named: `npm run mutants -- src/domain/time.ts src/domain/report`. The others keep their rows.
await command(import.meta.url, async ({ root, args }) => {
  await ensureInstalled(root);
  const page = path.join(root, 'docs', 'mutation-scores.md');
  const files = mutatedFiles(root);
  // A file that is due is measured when it is named.
  const chosen = (args.length === 0 ? files : filesOfRooms(root)).filter((file) => args.length === 0 || args.some((arg) => file === arg || file.startsWith(`${arg.replace(/\/$/, '')}/`)));
  if (chosen.length === 0) throw new Failure(`Mutation testing has no file of that name. It looks at ${mutatedRooms.map(({ sources }) => sources).join(' and ')}.`);

  const known = existsSync(page) ? readScores(readFileSync(page, 'utf8')) : new Map();
  const counts = new Map([...known].filter(([file]) => filesOfRooms(root).includes(file)));
  for (const tests of new Set(chosen.map((file) => testsOf(root, file)))) {
    const decided = chosen.filter((file) => testsOf(root, file) === tests);
    const found = countMutants(await mutate(root, decided, tests));
    // A file that is not in the report has nothing to mutate.
    for (const file of decided) counts.set(file, found.get(file) ?? { killed: 0, survived: 0 });
    writeFileSync(page, scorePage(counts, exclusions(root), due(root)));
  }

  const low = chosen.filter((file) => score(counts.get(file)) < leastScore);
  for (const file of low) console.error(`${file}: ${score(counts.get(file))} %. Every file needs ${leastScore} %.`);
  return low.length > 0 ? 1 : 0;
});

/** Stryker's report on these files, decided by these tests; what survived is told on the screen. */
async function mutate(root, files, tests) {
  const report = path.join(root, 'temp', 'mutants.json');
  rmSync(report, { force: true });
  process.env.GUILDHALL_MUTANT_TESTS = tests;
  const exitCode = await showTool(root, 'stryker', ['run', 'config/stryker.config.mjs', '--mutate', files.join(',')]);
  if (existsSync(report)) return JSON.parse(readFileSync(report, 'utf8'));
  if (exitCode === 0) return { files: {} };
  throw new Failure('Stryker ended without a report; what it says above is why.');
}
