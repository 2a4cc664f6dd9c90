import { closingLine } from './steps/closingLine.mjs';
import { command } from './steps/command.mjs';
import { ensureBuilt } from './steps/ensureBuilt.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { runTests } from './steps/runTests.mjs';

// Arguments go to jest: `npm test -- test/domain`, `npm test -- --testNamePattern "retry"`.
await command(import.meta.url, async ({ root, args }) => {
  await ensureInstalled(root);
  await ensureBuilt(root);
  const counts = await runTests(root, args);
  console.log(closingLine(counts));
  return counts.failed > 0 ? 1 : 0;
});
