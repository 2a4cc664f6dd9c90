import { command } from './steps/command.mjs';
import { ensureBuilt } from './steps/ensureBuilt.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { packageSolution } from './steps/packageSolution.mjs';
import { measureScripts } from './steps/measureScripts.mjs';

await command(import.meta.url, async ({ root }) => {
  await ensureInstalled(root);
  await ensureBuilt(root);
  await packageSolution(root, ['--production']);
  return measureScripts(root);
});
