import '../client/pnpKeeping';
import { Failure } from '../../domain/failure';
import type { Site } from '../client/site';
import { listOf, listPath } from '../client/site';
import type { ListName } from '../schema/lists';
import type { Assigned, Scope } from './roleAssignments';
import { assignExactly } from './roleAssignments';
import { repeated } from './repeated';

/** SharePoint refuses these in the name of a folder. Source: Microsoft, invalid file names and file types. */
const refusedInNames = /["*:<>?/\\|#%]|^\.|\.$|^\s|\s$/;

/** Makes a folder in the root of a list or library, with a scope of its own that holds exactly `wanted`. */
export async function ensureFolder(
  site: Site,
  name: ListName,
  folder: string,
  wanted: readonly Assigned[]
): Promise<void> {
  if (folder === '' || refusedInNames.test(folder)) {
    throw new Failure('invalid', `“${folder}” cannot name a folder in SharePoint.`);
  }
  await repeated(site, async () => {
    if (!(await folderNames(site, name)).includes(folder.toLowerCase())) {
      await listOf(site, name).rootFolder.folders.addUsingPath(folder);
    }
  });
  await assignExactly(site, await folderScope(site, name, folder), wanted);
}

/** Names of the folders in the root, in small letters: SharePoint tells them apart by nothing else. */
export async function folderNames(site: Site, name: ListName): Promise<string[]> {
  const folders = await listOf(site, name).rootFolder.folders.select('Name')<{ Name: string }[]>();
  return folders.map(({ Name }) => Name.toLowerCase());
}

/** The rights of a folder in the root, which are those of its row. */
export async function folderScope(site: Site, name: ListName, folder: string): Promise<Scope> {
  const item = await site.sp.web.getFolderByServerRelativePath(`${listPath(site, name)}/${folder}`).getItem();
  return item as unknown as Scope;
}
