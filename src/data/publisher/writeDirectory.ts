import type { Directory } from '../../domain/directory/directory';
import { addTextFile, readTextFile, replaceTextFile } from '../client/files';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { directoryFile, directoryPath, formatDirectory } from '../repositories/directory';

/** Replaces the directory under its ETag; a `conflict` failure where somebody else published meanwhile. */
export async function writeDirectory(site: Site, directory: Directory): Promise<void> {
  const text = formatDirectory(directory);
  const existing = await readTextFile(site, directoryPath(site));
  if (existing === undefined) await addTextFile(site, listPath(site, 'reports'), directoryFile, text);
  else await replaceTextFile(site, directoryPath(site), text, existing.etag);
}
