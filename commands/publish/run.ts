import { openConnection } from '../../src/data/client/connection';
import type { Site } from '../../src/data/client/site';
import { connectSite } from '../../src/data/client/site';
import { checkReports } from '../../src/data/publisher/checkReports';
import type { PublishProgress } from '../../src/data/publisher/publish';
import { noteMonth } from '../../src/data/publisher/noteMonth';
import { publishNow } from '../../src/data/publisher/publishNow';
import { isFailure } from '../../src/domain/failure';
import type { MonthNote } from '../../src/domain/report/monthNote';
import type { Surroundings } from '../erase/run';
import type { ExitCode } from '../terminal/command';
import { advice, linesOf } from './lines';
import type { Arguments } from './readArguments';

/** Nobody waits at a screen, and a catch-up of millions of rows is throttled for minutes at a time. */
const patience = { attempts: 40, milliseconds: 30 * 60_000 };

/** Publishes, or checks what is published. 1: rows were altered, or a file is damaged, or says other numbers than the rows. */
export async function run({ site: url, task, note }: Arguments, { platform, now, print, progress }: Surroundings): Promise<ExitCode> {
  const site = connectSite(url, platform, { ...openConnection({ patience }), keeps: false });
  const tell = ({ doing, done, of }: PublishProgress): void => progress(of === undefined ? `${doing}${done === 0 ? '' : `: ${done}`}` : `${doing}: ${done} of ${of}`);
  try {
    if (note !== undefined) return await noteAndTell(site, { ...note, at: now }, print);
    return task === 'check' ? await check(site, print, tell) : await publishAndTell(site, now, print, tell);
  } catch (error) {
    // What Microsoft Entra says (AADSTS and a number) is about the app, not about the site.
    const toDo = isFailure(error) && !error.message.includes('AADSTS') ? advice[error.kind] : undefined;
    if (toDo !== undefined) progress(toDo);
    throw error;
  }
}

async function publishAndTell(site: Site, now: number, print: (line: string) => void, tell: (progress: PublishProgress) => void): Promise<ExitCode> {
  const published = await publishNow(site, now, tell);
  for (const line of linesOf(published)) print(line);
  const { altered, otherNumbers, damagedIndex, damagedChain } = published;
  return altered.some(({ by }) => by === undefined) || otherNumbers.length > 0 || damagedIndex || damagedChain ? 1 : 0;
}

async function noteAndTell(site: Site, note: MonthNote, print: (line: string) => void): Promise<ExitCode> {
  await noteMonth(site, note);
  print(`Noted of ${note.month}. Its numbers stay as they were published.`);
  return 0;
}

async function check(site: Site, print: (line: string) => void, tell: (progress: PublishProgress) => void): Promise<ExitCode> {
  const { sound, damaged } = await checkReports(site, (done, of) => tell({ doing: 'Reading reports', done, of }));
  for (const { file, why } of damaged) print(`DAMAGED ${file}: ${why}`);
  print(`${sound} files are as they were published, ${damaged.length} are not.`);
  return damaged.length === 0 ? 0 : 1;
}
