import { command } from './steps/command.mjs';
import { ensureBuilt } from './steps/ensureBuilt.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { showTool } from './steps/run.mjs';

// All cells, or those whose names hold the words: `npm run a11y -- directory rtl`. `npm test` looks at a pairwise set.
await command(import.meta.url, async ({ root, args }) => {
  await ensureInstalled(root);
  await ensureBuilt(root);
  return showTool(root, 'tsx', ['--no-warnings', 'test/a11y/checkAll.ts', ...args]);
});
