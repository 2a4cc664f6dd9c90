import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The manifest, its icons, and the files of the languages that it names. */
function contentsOf(folder) {
  const { icons, localizationInfo } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
  return ['manifest.json', icons.color, icons.outline, ...localizationInfo.additionalLanguages.map(({ file }) => file)];
}

// The first time a zip can hold, in local terms as zips do, so that the same contents are the same bytes anywhere.
const mtime = new Date(1980, 0, 1);

/** Two names for one zip: for an upload to Teams by hand, and the one that "Sync to Teams" in the app catalog looks for. */
export const teamsPackages = ['teams/guildhall-teams.zip', 'teams/TeamsSPFxApp.zip'];

/** Zips the Teams manifest with all that it names; resolves to the number of bytes. */
export async function writeTeamsPackage(root) {
  const { zipSync } = await import('fflate');
  const folder = path.join(root, 'teams');
  const zip = zipSync(Object.fromEntries(contentsOf(folder).map((name) => [name, [readFileSync(path.join(folder, name)), { mtime }]])));
  for (const file of teamsPackages) writeFileSync(path.join(root, file), zip);
  return zip.length;
}
