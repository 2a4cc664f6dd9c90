import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import { erasePerson, findPerson } from '../../src/data/repositories/erasePerson';
import { findSought } from '../../src/data/repositories/soughtPerson';
import { isNowhere } from '../../src/domain/erasing/place';
import type { ExitCode, Terminal } from '../terminal/command';
import { linesOf, notReached, plannedLines } from './lines';
import type { Arguments } from './readArguments';

/** A terminal, and what time it is. */
export interface Surroundings extends Terminal {
  readonly now: number;
}

/** Finds somebody in every place and, where asked to, erases and looks again. 0: the person is nowhere; 1: somewhere, or nobody could look. */
export async function run({ site: url, person: asked, task }: Arguments, { platform, now, print, progress }: Surroundings): Promise<ExitCode> {
  // Who is erased stands in no kept answer.
  const site = connectSite(url, platform, { ...openConnection(), keeps: false });
  const tell = ({ doing, done, of }: { doing: string; done: number; of?: number }): void => progress(of === undefined ? `${done} ${doing}` : `${done}/${of} ${doing}`);
  const person = await findSought(site, asked);
  if (person === undefined) {
    print(`This site knows nobody of the account “${asked}”. If that is how it is written, the person is nowhere; rows without an account are found by the key: --person 7`);
    return 0;
  }
  print(`${person.name || 'Somebody without a name'}, key ${person.key}${person.account === '' ? '' : `, ${person.account}`}`);
  const before = await findPerson(site, person, tell);
  for (const line of linesOf(before.places)) print(line);
  if (task !== 'erase' || isNowhere(before.places)) {
    if (task === 'dryRun') for (const line of plannedLines(before)) print(line);
    return isNowhere(before.places) ? 0 : 1;
  }
  const after = await erasePerson(site, person, before, now, tell);
  print('After erasing:');
  for (const line of linesOf(after.places)) print(line);
  print(notReached);
  return isNowhere(after.places) ? 0 : 1;
}
