import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { KnownCommunity } from '../../src/domain/bringing/findCommunity';
import { communityFinder } from '../../src/domain/bringing/findCommunity';
import { chooseMapping, missingColumns } from '../../src/domain/bringing/historyColumns';
import type { ReadHistory } from '../../src/domain/bringing/historyLine';
import { readHistoryFile } from '../../src/domain/bringing/readHistoryFile';
import type { Records } from '../../src/domain/bringing/readRecords';
import { readRecords } from '../../src/domain/bringing/readRecords';
import { missingVivaEngageColumns, readVivaEngage, vivaEngageFiles } from '../../src/domain/bringing/readVivaEngage';
import { communityKey } from '../../src/domain/identity';
import type { Refused } from '../terminal/readOptions';
import type { Source } from './readArguments';

/** The texts of a source, as they lie on the disk. A failure of Node's where a file is not there, or is no UTF-8. */
export function readTexts({ from, path: place }: Source): Promise<string[]> {
  const files = from === 'file' ? [place] : vivaEngageFiles.map(name => path.join(place, name));
  return Promise.all(files.map(readText));
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Error(`${file} is no text in UTF-8. A spreadsheet saves it as “CSV UTF-8”.`, { cause });
  }
}

/** What the texts of a source tell, or a sentence on what is missing. */
export function readSource(source: Source, texts: readonly string[], communities: readonly KnownCommunity[], now: number): ReadHistory | Refused {
  const unknown = source.communities.find(([, key]) => key !== '' && !communities.some(each => each.key === key));
  if (unknown !== undefined) return { problem: `There is no community with the key “${unknown[1]}”.` };
  const communityOf = communityFinder(communities, new Map(source.communities.map(([name, key]) => [name, communityKey(key)])));
  const [first, second, third] = texts.map(readRecords) as [Records, Records, Records];
  if (source.from === 'vivaEngage') {
    const files = { messages: first, groups: second, users: third };
    const missing = missingVivaEngageColumns(files);
    if (missing.length > 0) return { problem: `This is no data export of Viva Engage that can be read. Missing: ${missing.join(', ')}.` };
    return readVivaEngage(files, { communityOf, withJoins: source.withJoins, now });
  }
  const mapping = chooseMapping(first.header, source.columns);
  if ('noColumn' in mapping) return { problem: `The file has no column “${mapping.noColumn}”. It has: ${first.header.join(', ')}.` };
  const missing = missingColumns(mapping);
  if (missing.length > 0) return { problem: `Which column is ${missing.join(', ')}? Say it with --map COLUMN=NAME. The file has: ${first.header.join(', ')}.` };
  return readHistoryFile(first, { mapping, communityOf, now });
}
