import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SavedPages, SavedWebPart } from './contracts';

/** Saved web parts that are forgotten with the process. */
export function savedPagesInMemory(): SavedPages {
  const pages = new Map<string, SavedWebPart>();
  return {
    get: (key) => Promise.resolve(pages.get(key)),
    set: (key, webPart) => Promise.resolve(void pages.set(key, webPart))
  };
}

/** Saved web parts in one JSON file; small, so it is rewritten with every change, one change after the other. */
export function savedPagesInFile(file: string): SavedPages {
  let pages: Promise<Record<string, SavedWebPart>> | undefined;
  let writing = Promise.resolve();
  const load = (): Promise<Record<string, SavedWebPart>> => (pages ??= readPages(file));
  return {
    get: async (key) => (await load())[key],
    set: async (key, webPart) => {
      const all = await load();
      all[key] = webPart;
      writing = writing.then(() => writePages(file, all));
      await writing;
    }
  };
}

async function readPages(file: string): Promise<Record<string, SavedWebPart>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Record<string, SavedWebPart>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`The saved pages in ${file} could not be read. Delete the file to start anew.`, { cause: error });
  }
}

async function writePages(file: string, pages: Record<string, SavedWebPart>): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(pages, undefined, 2)}\n`);
}
