import { heftFindings } from './heftFindings.mjs';
import { runTool, secondsSince } from './run.mjs';
import { writeTeamsPackage } from './teamsPackage.mjs';

/**
 * Writes the Teams package and, with it inside, sharepoint/solution/guildhall.sppkg. The build must be there. SPFx packs
 * the whole folder teams/.
 */
export async function packageSolution(root, args) {
  const start = Date.now();
  await writeTeamsPackage(root);
  await runTool(root, 'packaging', 'heft', ['package-solution', ...args], explainPackage);
  console.log(`Packaged in ${secondsSince(start)}: sharepoint/solution/guildhall.sppkg, teams/guildhall-teams.zip`);
}

function explainPackage(output) {
  return `The solution could not be packaged:\n${heftFindings(output)}`;
}
