import type { Altered, Chains } from '../../domain/report/chain';
import { alteredSince, growingLinks } from '../../domain/report/chain';
import type { LogRow } from '../../domain/log/logRow';
import { readText, writeTextFile } from '../client/files';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { reportsFolder } from '../repositories/reports';

/** Name of the file of hashes, beside the reports. */
export const chainFile = 'chain.json';

/** Hashes logs while they are read, so that no text of a row has to be kept for it. */
export interface GrowingChains {
  /** Rows of a log by ascending id. */
  add(log: string, row: LogRow): void;
  /** What was hashed of the logs named, those without a whole link as well. */
  end(logs: readonly string[]): Promise<Chains>;
}

export function growingChains(): GrowingChains {
  const links = new Map<string, ReturnType<typeof growingLinks>>();
  const hashes = new Map<string, Promise<readonly string[]>>();
  return {
    add(log, row) {
      const known = links.get(log) ?? growingLinks();
      links.set(log, known);
      for (const { text } of known.add(row)) hashes.set(log, hashed(hashes.get(log), text));
    },
    end: async logs => Object.fromEntries(await Promise.all(logs.map(async log => [log, (await hashes.get(log)) ?? []] as const)))
  };
}

async function hashed(before: Promise<readonly string[]> = Promise.resolve([]), text: string): Promise<readonly string[]> {
  const hashes = await before;
  return [...hashes, await sha256(`${hashes[hashes.length - 1] ?? ''}\n${text}`)];
}

/** What came of comparing rows with what was hashed of them before. */
export interface ComparedChains {
  /** What is not what it was: rows of a log are never changed or removed, but by an administrator. */
  readonly altered: readonly Altered[];
  /** Whether what was hashed before could not be read: then it cannot be compared, and is from now on. */
  readonly isDamaged: boolean;
}

/** Compares what was read with what was hashed before, and keeps the new hashes. */
export async function writeChains(site: Site, now: Chains): Promise<ComparedChains> {
  const text = await readText(site, `${reportsFolder(site)}/${chainFile}`);
  const before = text === undefined ? {} : chainsIn(text);
  await writeTextFile(site, reportsFolder(site), chainFile, JSON.stringify(now));
  return { altered: alteredSince(before ?? {}, now), isDamaged: before === undefined };
}

/** Undefined where a text is none of hashes. */
function chainsIn(text: string): Chains | undefined {
  try {
    const chains = JSON.parse(text) as unknown;
    const isOfHashes = typeof chains === 'object' && chains !== null && Object.values(chains).every(hashes => Array.isArray(hashes));
    return isOfHashes ? (chains as Chains) : undefined;
  } catch {
    return undefined;
  }
}
