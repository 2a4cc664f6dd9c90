import { command } from './steps/command.mjs';
import { build } from './steps/ensureBuilt.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';

await command(import.meta.url, async ({ root }) => {
  await ensureInstalled(root);
  await build(root);
});
