import { command } from './steps/command.mjs';
import { ensureBuilt } from './steps/ensureBuilt.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { runWorkbench } from './steps/runWorkbench.mjs';
import { checkStartOptions, startUsage } from './steps/startOptions.mjs';

await command(import.meta.url, async ({ root, args }) => {
  checkStartOptions(args);
  if (args.includes('--help')) {
    console.log(startUsage);
    return 0;
  }
  await ensureInstalled(root);
  await ensureBuilt(root);
  return runWorkbench(root, args);
});
