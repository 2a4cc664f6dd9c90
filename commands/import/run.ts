import { openConnection } from '../../src/data/client/connection';
import type { Site } from '../../src/data/client/site';
import { connectSite } from '../../src/data/client/site';
import type { ImportProgress } from '../../src/data/repositories/bringHistory';
import { importHistory, importIdOf, previewImport, readKnownCommunities } from '../../src/data/repositories/importHistory';
import { readImports } from '../../src/data/repositories/importRegister';
import { findImportTraces, takeHistoryBack } from '../../src/data/repositories/takeHistoryBack';
import type { ImportId } from '../../src/domain/bringing/importId';
import { isoInstant } from '../../src/domain/time';
import type { Surroundings } from '../erase/run';
import type { ExitCode } from '../terminal/command';
import type { Refused } from '../terminal/readOptions';
import { leftOutLines, previewLines, problemLine } from './lines';
import type { Arguments, Task } from './readArguments';
import { readSource, readTexts } from './readSource';

/** Nobody waits at a screen, and SharePoint makes a long import wait: minutes at a time, and often. */
const patience = { attempts: 1000, milliseconds: 60 * 60_000 };

const doing: Readonly<Record<ImportProgress['doing'], string>> = { looking: 'looked at', bringing: 'brought over', takingBack: 'taken back', emptying: 'removed from the recycle bin' };

/** Imports, takes back, or lists imports. 0: all is in, or nothing is left; 1: lines stayed behind, or something is left. */
export async function run({ site: url, task }: Arguments, surroundings: Surroundings): Promise<ExitCode | Refused> {
  const site = connectSite(url, surroundings.platform, { ...openConnection({ patience }), keeps: false });
  if (task.kind === 'list') return list(site, surroundings);
  return task.kind === 'takeBack' ? takeBack(site, task, surroundings) : bring(site, task, surroundings);
}

async function list(site: Site, { print }: Surroundings): Promise<ExitCode> {
  const imports = await readImports(site);
  for (const { id, begun } of imports) print(`${id}  begun ${isoInstant(begun)}`);
  if (imports.length === 0) print('Nothing was imported.');
  return 0;
}

async function takeBack(site: Site, { id, isDryRun }: Task & { kind: 'takeBack' }, { print, progress }: Surroundings): Promise<ExitCode> {
  const tell = telling(progress);
  const { rows, recycled } = isDryRun ? await findImportTraces(site, id, tell) : await takeHistoryBack(site, id, tell);
  print(`Rows of import ${id}: ${rows}`);
  print(recycled === undefined ? 'In the recycle bin: only administrators of the site collection may look' : `In the recycle bin: ${recycled}`);
  return rows === 0 && recycled === 0 ? 0 : 1;
}

async function bring(site: Site, { source, id: asked, isDryRun, unknownPeople }: Task & { kind: 'import' }, { now, print, progress }: Surroundings): Promise<ExitCode | Refused> {
  const texts = await readTexts(source);
  const read = readSource(source, texts, await readKnownCommunities(site), now);
  if ('problem' in read) return read;
  const id: ImportId = asked ?? (await importIdOf(texts));
  if (isDryRun) {
    for (const line of previewLines(await previewImport(site, read))) print(line);
    for (const problem of read.problems) print(problemLine(problem));
    print(`Import ${id}: ${counted(read.problems.length)} would stay behind. Nothing was changed.`);
    return read.problems.length === 0 ? 0 : 1;
  }
  print(`Import ${id}. Cut off, it goes on when it is run again; --take-back ${id} removes it.`);
  const { added, there, takesDates, problems } = await importHistory(site, id, read, { unknownPeople, now }, telling(progress));
  for (const problem of problems) print(problemLine(problem));
  for (const line of leftOutLines(read.leftOut)) print(line);
  if (!takesDates) print('This site shows dates in its own way, so rows are stamped with the time of importing; the time of the act stands in its column.');
  print(`${added} acts brought over, ${there} were there before, ${counted(problems.length)} stayed behind.`);
  return problems.length === 0 ? 0 : 1;
}

function telling(progress: (line: string) => void): (told: ImportProgress) => void {
  return told => progress(`${told.done}${told.of === undefined ? '' : `/${told.of}`} ${doing[told.doing]}`);
}

const counted = (lines: number): string => (lines === 1 ? '1 line' : `${lines} lines`);
