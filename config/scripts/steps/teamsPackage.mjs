import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const contents = ['manifest.json', 'color.png', 'outline.png'];

// The first time a zip can hold, in local terms as zips do, so that the same contents are the same bytes anywhere.
const mtime = new Date(1980, 0, 1);

/** Two names for one zip: for an upload to Teams by hand, and the one that "Sync to Teams" in the app catalog looks for. */
export const teamsPackages = ['teams/guildhall-teams.zip', 'teams/TeamsSPFxApp.zip'];

/** Zips the Teams manifest and its icons; resolves to the number of bytes. */
export async function writeTeamsPackage(root) {
  const { zipSync } = await import('fflate');
  const zip = zipSync(Object.fromEntries(contents.map((name) => [name, [readFileSync(path.join(root, 'teams', name)), { mtime }]])));
  for (const file of teamsPackages) writeFileSync(path.join(root, file), zip);
  return zip.length;
}
