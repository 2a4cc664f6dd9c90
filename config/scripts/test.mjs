import { closingLines } from './steps/closingLine.mjs';
import { command, sentenceFor } from './steps/command.mjs';
import { ensureBuilt } from './steps/ensureBuilt.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { runTests } from './steps/runTests.mjs';

// Arguments go to jest: `npm test -- test/domain`, `npm test -- --testNamePattern "retry"`.
await command(import.meta.url, async ({ root, args }) => {
  // What fails before the first test is a failure, too: the last line says so whatever happens.
  let counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    await ensureInstalled(root);
    await ensureBuilt(root);
    counts = await runTests(root, args);
  } catch (error) {
    console.error(sentenceFor(error));
  }
  console.log(closingLines(counts));
  return counts.failed > 0 ? 1 : 0;
});
