import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openConnection } from '../../src/data/client/connection';
import { connectSite } from '../../src/data/client/site';
import { readCommunityExport } from '../../src/data/repositories/readCommunityExport';
import { communityFiles } from '../../src/domain/taking/communityFiles';
import type { Surroundings } from '../erase/run';
import type { ExitCode } from '../terminal/command';
import type { Refused } from '../terminal/readOptions';
import type { Arguments } from './readArguments';
import { writeEverything } from './writeEverything';

/** Nobody waits at a screen, and SharePoint makes a long reading wait, minutes at a time. */
const patience = { attempts: 1000, milliseconds: 60 * 60_000 };

/** Writes a community, or everything, to a folder of its own. */
export async function run({ site: url, to, community, withClosed }: Arguments, { platform, now, print, progress }: Surroundings): Promise<ExitCode | Refused> {
  const site = connectSite(url, platform, { ...openConnection({ patience }), keeps: false });
  await mkdir(to, { recursive: true });
  if ((await readdir(to)).length > 0) return { problem: `${to} is not empty. Choose a folder of its own, so that nothing old lies beside what is new.` };
  if (community === undefined) {
    const counts = await writeEverything(site, to, { withClosed, now }, progress);
    for (const [name, rows] of counts) print(`${name}: ${rows}`);
    return 0;
  }
  for (const { name, text } of communityFiles(await readCommunityExport(site, community, now))) {
    await writeFile(path.join(to, name), text);
    print(name);
  }
  return 0;
}
