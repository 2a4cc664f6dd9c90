import { isFailure } from '../../domain/failure';
import type { Chains, Remover } from '../../domain/report/chain';
import { nothingHashed, readChains, withRemoval } from '../../domain/report/chain';
import type { TextFile } from '../client/files';
import { addTextFile, readTextFile, replaceTextFile } from '../client/files';
import type { Site } from '../client/site';
import { reportsFolder } from '../repositories/reports';

/** Name of the file of hashes, beside the reports. */
export const chainFile = 'chain.json';

/** What was hashed when a publishing began. */
export interface KeptChains {
  readonly chains: Chains;
  readonly file: TextFile | undefined;
  /** Whether there is a file that says nothing: then nothing can be compared, until what is hashed now is. */
  readonly isDamaged: boolean;
}

export async function readKeptChains(site: Site): Promise<KeptChains> {
  const file = await readTextFile(site, `${reportsFolder(site)}/${chainFile}`);
  const chains = file === undefined ? nothingHashed : readChains(file.text);
  return { chains: chains ?? nothingHashed, file, isDamaged: chains === undefined };
}

/** Keeps hashes in the place of those that were read; leaves them where somebody wrote meanwhile, who knows of more than this. */
export async function keepChains(site: Site, { file }: Pick<KeptChains, 'file'>, chains: Chains): Promise<void> {
  const text = JSON.stringify(chains);
  try {
    if (file === undefined) await addTextFile(site, reportsFolder(site), chainFile, text);
    else if (file.text !== text) await replaceTextFile(site, `${reportsFolder(site)}/${chainFile}`, text, file.etag);
  } catch (error) {
    if (!isFailure(error, 'conflict')) throw error;
  }
}

/**
 * Says beforehand which rows a command removes, or takes a name out of, so that publishing does not take it for somebody's hand. Where
 * nothing was published yet, or the hashes are damaged, there is nothing to compare with. A `conflict` failure where somebody publishes meanwhile.
 */
export async function sayRemoval(site: Site, rows: readonly { readonly list: string; readonly id: number }[], by: Remover): Promise<void> {
  const { chains, file } = await readKeptChains(site);
  if (file === undefined || chains === nothingHashed) return;
  const text = JSON.stringify(withRemoval(chains, rows, by));
  if (text !== file.text) await replaceTextFile(site, `${reportsFolder(site)}/${chainFile}`, text, file.etag);
}
