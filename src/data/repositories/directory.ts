import type { Directory, NewerRows } from '../../domain/directory/directory';
import { emptyDirectory, withNewerRows } from '../../domain/directory/directory';
import { readText } from '../client/files';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { readLatestStamps, readNewestRows } from './logs';

/** Name of the projection in the root of the library Reports. */
export const directoryFile = 'directory.json';

/** Shape of the projection; a reader that meets another one does without. */
const directorySchema = 2;

interface DirectoryJson {
  readonly schema: number;
  readonly directory: Directory;
}

export function directoryPath(site: Site): string {
  return `${listPath(site, 'reports')}/${directoryFile}`;
}

/** The published directory, or an empty one with watermarks of 0 where nothing was published yet. */
export async function readDirectory(site: Site): Promise<Directory> {
  const text = await readText(site, directoryPath(site));
  return text === undefined ? emptyDirectory : parseDirectory(text);
}

export function parseDirectory(text: string): Directory {
  try {
    const json = JSON.parse(text) as Partial<DirectoryJson>;
    return json.schema === directorySchema && json.directory !== undefined ? json.directory : emptyDirectory;
  } catch {
    // A damaged projection is as good as none: every row is folded instead, until the next publishing replaces it.
    return emptyDirectory;
  }
}

export function formatDirectory(directory: Directory): string {
  return JSON.stringify({ schema: directorySchema, directory } satisfies DirectoryJson);
}

/** What was added to the logs since the projection. */
export async function readNewerRows(site: Site, since: Directory): Promise<NewerRows & { readonly complete: boolean }> {
  const [decisions, acts, memberships, proposals, contributions] = await Promise.all([
    readNewestRows(site, 'decisions', since.watermarks.decisions),
    readNewestRows(site, 'acts', since.watermarks.acts),
    readNewestRows(site, 'memberships', since.watermarks.memberships),
    readNewestRows(site, 'proposals', since.watermarks.proposals),
    readLatestStamps(site, 'contributions')
  ]);
  return {
    decisions: decisions.rows,
    acts: acts.rows,
    memberships: memberships.rows,
    proposals: proposals.rows,
    contributions,
    complete: [decisions, acts, memberships, proposals].every(({ complete }) => complete)
  };
}

/** Everything as it is at this moment: what a page loaded an hour ago may be out of date. */
export async function readDirectoryNow(site: Site): Promise<Directory> {
  return (await readNow(site)).directory;
}

/** `readDirectoryNow`, with the newest rows themselves, among which a row that was sent before is found again. */
export async function readNow(site: Site): Promise<{ readonly directory: Directory; readonly newer: NewerRows }> {
  const projection = await readDirectory(site);
  const newer = await readNewerRows(site, projection);
  return { directory: withNewerRows(projection, newer), newer };
}
