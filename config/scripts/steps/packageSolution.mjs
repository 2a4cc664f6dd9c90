import { runTool, secondsSince } from './run.mjs';
import { writeTeamsPackage } from './teamsPackage.mjs';

/** Writes the Teams package and, with it inside, sharepoint/solution/guildhall.sppkg. The build must be there. */
export async function packageSolution(root, args) {
  const start = Date.now();
  await writeTeamsPackage(root);
  await runTool(root, 'packaging', 'heft', ['package-solution', ...args], (output) => `The solution could not be packaged:\n${output.slice(-2000).trim()}`);
  console.log(`Packaged in ${secondsSince(start)}: sharepoint/solution/guildhall.sppkg, teams/guildhall-teams.zip`);
}
