import { readText } from '../client/files';
import type { Site } from '../client/site';
import { reportsFolder } from '../repositories/reports';

/** The published files of the company, by name: what this run wrote from memory, the others read, and each only once. */
export interface CompanyFiles {
  /** Undefined where the file is gone or damaged. */
  read<T>(file: string): Promise<T | undefined>;
}

/** `written`: the texts of the files that this run wrote, by name. */
export function companyFiles(site: Site, written: ReadonlyMap<string, string>): CompanyFiles {
  const known = new Map<string, Promise<unknown>>();
  const read = async (file: string): Promise<unknown> => parsed(written.get(file) ?? (await readText(site, `${reportsFolder(site)}/${file}`)));
  return {
    read: <T>(file: string) => {
      const report = known.get(file) ?? read(file);
      known.set(file, report);
      return report as Promise<T | undefined>;
    }
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    // Damaged, which screens tell of the company's report; there is nothing to cut out of it.
    return undefined;
  }
}
