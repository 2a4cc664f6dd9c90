import { command } from './steps/command.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { teamsPackages, writeTeamsPackage } from './steps/teamsPackage.mjs';

await command(import.meta.url, async ({ root }) => {
  await ensureInstalled(root);
  console.log(`${teamsPackages[0]}: ${await writeTeamsPackage(root)} bytes`);
});
