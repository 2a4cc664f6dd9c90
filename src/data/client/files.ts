import { spPost } from '@pnp/sp';
import { File } from '@pnp/sp/files/index.js';
import { TextParse } from '@pnp/queryable';
import { settle } from './settle';
import type { Site } from './site';
import { isFailure } from '../../domain/failure';

/** A text file as read: its content, and the ETag to replace exactly this version. */
export interface TextFile {
  readonly text: string;
  readonly etag: string;
}

/** The text of a file, or undefined where there is none. Addresses are server-relative. */
export async function readText(site: Site, path: string): Promise<string | undefined> {
  try {
    return await site.sp.web.getFileByServerRelativePath(path).getText();
  } catch (error) {
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}

/** The text of a file with its ETag, or undefined where there is none. */
export async function readTextFile(site: Site, path: string): Promise<TextFile | undefined> {
  try {
    const file = site.sp.web.getFileByServerRelativePath(path);
    // The ETag first: if the file changes in between, replacing fails, and the caller reads again.
    const { ETag: etag } = await file.select('ETag')<{ ETag: string }>();
    return { etag, text: await file.getText() };
  } catch (error) {
    if (isFailure(error, 'notFound')) return undefined;
    throw error;
  }
}

/**
 * Adds a file that must not exist yet; a `conflict` failure where it does. A lost answer is settled by what the file
 * says.
 */
export async function addTextFile(site: Site, folder: string, name: string, text: string): Promise<void> {
  await settle(site.connection, {
    write: async () => {
      await site.sp.web.getFolderByServerRelativePath(folder).files.addUsingPath(name, text, { Overwrite: false });
    },
    lookUp: async () => ((await readText(site, `${folder}/${name}`)) === text ? done : undefined)
  });
}

/**
 * Replaces the version that `etag` names; a `conflict` failure where somebody was faster. A lost answer is settled by
 * what the file says: sent again under the same ETag, it cannot replace anything else.
 */
export async function replaceTextFile(site: Site, path: string, text: string, etag: string): Promise<void> {
  const value = File(site.sp.web.getFileByServerRelativePath(path), '$value').using(TextParse());
  await settle(site.connection, {
    write: async () => {
      await spPost(value, { body: text, headers: { 'X-HTTP-Method': 'PUT', 'If-Match': etag } });
    },
    lookUp: async () => ((await readText(site, path)) === text ? done : undefined)
  });
}

/** Adds a file or replaces the version that is there; a `conflict` failure where somebody wrote it meanwhile. Nothing is written where it says the same. */
export async function writeTextFile(site: Site, folder: string, name: string, text: string): Promise<void> {
  const existing = await readTextFile(site, `${folder}/${name}`);
  if (existing === undefined) await addTextFile(site, folder, name, text);
  else if (existing.text !== text) await replaceTextFile(site, `${folder}/${name}`, text, existing.etag);
}

/** What a look-up gives where a write that returns nothing was done. */
const done = null;
