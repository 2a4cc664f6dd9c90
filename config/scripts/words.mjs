import { command } from './steps/command.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { writeWords } from './steps/writeWords.mjs';

await command(import.meta.url, async ({ root }) => {
  await ensureInstalled(root);
  await writeWords(root);
});
