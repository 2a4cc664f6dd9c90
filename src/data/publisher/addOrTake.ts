import { isFailure } from '../../domain/failure';
import { addTextFile, readText } from '../client/files';
import type { Site } from '../client/site';

/**
 * Adds a file that is never overwritten, or takes one that an interrupted run left with the same bytes. False where a file of
 * this name says something else.
 */
export async function addOrTake(site: Site, folder: string, file: string, text: string): Promise<boolean> {
  try {
    await addTextFile(site, folder, file, text);
    return true;
  } catch (error) {
    const left = isFailure(error) ? await readText(site, `${folder}/${file}`) : undefined;
    if (left === undefined) throw error;
    return left === text;
  }
}
