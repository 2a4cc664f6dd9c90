import type { Altered, Chains } from '../../domain/report/chain';
import { alteredSince, linksOf } from '../../domain/report/chain';
import type { LogRow } from '../../domain/log/logRow';
import { readText, writeTextFile } from '../client/files';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { reportsFolder } from '../repositories/reports';

/** Name of the file of hashes, beside the reports. */
export const chainFile = 'chain.json';

/**
 * Hashes what was read, compares it with what was hashed before, and keeps the new hashes. Returns what is not what it was:
 * rows of a log are never changed or removed, but by an administrator.
 */
export async function writeChains(site: Site, logs: Readonly<Record<string, readonly LogRow[]>>): Promise<readonly Altered[]> {
  const before = readChains(await readText(site, `${reportsFolder(site)}/${chainFile}`));
  const now = await chainsOf(logs);
  await writeTextFile(site, reportsFolder(site), chainFile, JSON.stringify(now));
  return alteredSince(before, now);
}

async function chainsOf(logs: Readonly<Record<string, readonly LogRow[]>>): Promise<Chains> {
  const chains: Record<string, readonly string[]> = {};
  for (const [log, rows] of Object.entries(logs)) {
    const hashes: string[] = [];
    for (const { text } of linksOf(rows)) hashes.push(await sha256(`${hashes[hashes.length - 1] ?? ''}\n${text}`));
    chains[log] = hashes;
  }
  return chains;
}

function readChains(text: string | undefined): Chains {
  if (text === undefined) return {};
  try {
    return JSON.parse(text) as Chains;
  } catch {
    // Damaged: what was published before cannot be compared, and is from now on.
    return {};
  }
}
