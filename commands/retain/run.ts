import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import type { PastRetention } from '../../src/data/repositories/retainVisits';
import { findPastRetention, retainVisits } from '../../src/data/repositories/retainVisits';
import { closedActMonths } from '../../src/domain/erasing/retention';
import type { Surroundings } from '../erase/run';
import type { ExitCode } from '../terminal/command';
import type { Arguments } from './readArguments';

/** Tells what is past its time and, unless it is a dry run, removes it. */
export async function run({ site: url, isDryRun }: Arguments, { platform, now, print, progress }: Surroundings): Promise<ExitCode> {
  const site = connectSite(url, platform, { ...openConnection(), keeps: false });
  const before = await findPastRetention(site, now, done => progress(`${done} rows found`));
  for (const line of linesOf(before)) print(line);
  if (isDryRun || isDone(before)) return isDone(before) ? 0 : 1;
  const after = await retainVisits(site, now, (done, of) => progress(`${done}/${of} rows removed`));
  print('After removing:');
  for (const line of linesOf(after)) print(line);
  return isDone(after) ? 0 : 1;
}

function isDone({ rows, recycled }: PastRetention): boolean {
  return rows.length === 0 && recycled === 0;
}

function linesOf({ rows, recycled }: PastRetention): string[] {
  return [
    `Visits older than ${closedActMonths} months: ${rows.length}`,
    recycled === undefined ? 'Visits in the recycle bin: only administrators of the site collection may look' : `Visits in the recycle bin: ${recycled}`
  ];
}
