import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** In memory where the machine has it: a run of the tests makes some hundred files. */
export const forRuns = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A site as it was once set up, in a file of the caller's own, and what whoever set it up has to tell of it. */
export interface PreparedSite<Facts> {
  readonly file: string;
  readonly facts: Facts;
  forget(): void;
}

/**
 * A copy of a site that the first test of this run (and of this process of Jest) set up. `prepare` does so in the file it is
 * given, closes it, and answers what JSON can hold.
 */
export async function preparedSite<Facts>(name: string, prepare: (file: string) => Promise<Facts>): Promise<PreparedSite<Facts>> {
  const kept = path.join(folderOfRun(), `${name}-${process.env.JEST_WORKER_ID ?? '1'}`);
  if (!existsSync(`${kept}.json`)) {
    rmSync(`${kept}.sqlite`, { force: true });
    writeFileSync(`${kept}.json`, JSON.stringify(await prepare(`${kept}.sqlite`)));
  }
  const folder = mkdtempSync(path.join(forRuns, 'guildhall-site-'));
  const file = path.join(folder, `${name}.sqlite`);
  copyFileSync(`${kept}.sqlite`, file);
  return { file, facts: JSON.parse(readFileSync(`${kept}.json`, 'utf8')) as Facts, forget: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Made by `config/jest.rooms.cjs`, so that no run meets what another left. */
function folderOfRun(): string {
  const folder = process.env.GUILDHALL_TEST_RUN;
  if (folder === undefined) throw new Error('GUILDHALL_TEST_RUN names no folder: this runs in Jest.');
  return folder;
}
