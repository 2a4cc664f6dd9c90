import type { Directory } from '../../domain/directory/directory';
import { writeTextFile } from '../client/files';
import type { Site } from '../client/site';
import { listPath } from '../client/site';
import { directoryFile, formatDirectory } from '../repositories/directory';

/** Replaces the directory under its ETag; a `conflict` failure where somebody else published meanwhile. */
export async function writeDirectory(site: Site, directory: Directory): Promise<void> {
  await writeTextFile(site, listPath(site, 'reports'), directoryFile, formatDirectory(directory));
}
