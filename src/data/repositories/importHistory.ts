import type { KnownCommunity } from '../../domain/bringing/findCommunity';
import type { ReadHistory } from '../../domain/bringing/historyLine';
import type { ImportId } from '../../domain/bringing/importId';
import { importIdOfFile } from '../../domain/bringing/importId';
import type { ImportPreview } from '../../domain/bringing/importPreview';
import { importPreview } from '../../domain/bringing/importPreview';
import type { LineProblem } from '../../domain/bringing/lineProblem';
import { problemsByLine } from '../../domain/bringing/lineProblem';
import { accountsOf, placePeople } from '../../domain/bringing/placePeople';
import type { PersonKey } from '../../domain/identity';
import { personKey } from '../../domain/identity';
import type { UtcInstant } from '../../domain/time';
import { sha256 } from '../client/sha256';
import type { Site } from '../client/site';
import { meetPeople, readMetPeople } from './accounts';
import type { Brought, ImportTold } from './bringHistory';
import { bringHistory } from './bringHistory';
import { readDirectoryNow } from './directory';

/** What becomes of acts of accounts that nobody has: their lines are named, or they come along as somebody of the past. */
export type UnknownPeople = 'refuse' | 'past';

export interface ImportOptions {
  readonly unknownPeople: UnknownPeople;
  readonly now: UtcInstant;
}

export interface Imported extends Brought {
  /** What was wrong with the file, and accounts that nobody has, from the top of the file. */
  readonly problems: readonly LineProblem[];
}

/** The communities that acts can be brought to, as they are at this moment: ended ones too. */
export async function readKnownCommunities(site: Site): Promise<readonly KnownCommunity[]> {
  const { entries } = await readDirectoryNow(site);
  return entries.map(({ key, charter: { title } }) => ({ key, title }));
}

/** The id of the import of these files: the same files go on with the same import. */
export async function importIdOf(texts: readonly string[]): Promise<ImportId> {
  return importIdOfFile(await sha256(texts.join('\u001e')));
}

/** What importing would bring. Changes nothing, and makes nobody known to the site. */
export async function previewImport(site: Site, read: ReadHistory): Promise<ImportPreview> {
  const met = await readMetPeople(site);
  return importPreview(read, account => met.has(account));
}

/**
 * Imports what a file tells: makes the site know its people, and brings every good line into History once. Cut off anywhere
 * and run again with the same id, it goes on. Failures: `forbidden` for whoever is no administrator; `throttled` where SharePoint asks
 * for a longer wait than the patience of the connection lasts, after which it is run again.
 */
export async function importHistory(site: Site, id: ImportId, read: ReadHistory, { unknownPeople, now }: ImportOptions, tell: ImportTold): Promise<Imported> {
  const accounts = accountsOf(read.lines);
  const met = await meetPeople(site, accounts, (done, of) => void tell({ doing: 'looking', done, of }));
  const past = new Map<string, PersonKey>();
  if (unknownPeople === 'past') for (const account of accounts) if (!met.has(account)) past.set(account, await pastKey(account));
  const logins = new Map([...met.values()].map(({ key, login }) => [key, login]));
  const placed = placePeople(read.lines, account => met.get(account)?.key ?? past.get(account));
  const brought = await bringHistory(site, id, placed.lines, person => logins.get(person), now, tell);
  return { ...brought, problems: problemsByLine([...read.problems, ...placed.problems]) };
}

/** Hexadecimal digits that tell people of the past apart. */
const pastDigits = 12;

/** The key of an account that is gone: the same in every import, and no number, so that no stamp can equal it. */
async function pastKey(account: string): Promise<PersonKey> {
  return personKey(`past-${(await sha256(`past ${account}`)).slice(0, pastDigits)}`);
}
