import { Failure } from '../../domain/failure';
import type { Site } from '../client/site';
import { listOf, listPath } from '../client/site';
import type { ListName } from '../schema/lists';
import type { Assigned, Scope } from './roleAssignments';
import { assignExactly } from './roleAssignments';

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
  const folders = await listOf(site, name).rootFolder.folders.select('Name')<{ Name: string }[]>();
  if (!folders.some(known => known.Name.toLowerCase() === folder.toLowerCase())) {
    await listOf(site, name).rootFolder.folders.addUsingPath(folder);
  }
  const item = await site.sp.web.getFolderByServerRelativePath(`${listPath(site, name)}/${folder}`).getItem();
  await assignExactly(item as unknown as Scope, wanted);
}
