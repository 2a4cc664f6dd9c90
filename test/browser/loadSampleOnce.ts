import { existsSync } from 'node:fs';
import path from 'node:path';
import { sample } from '../../workbench/sample';
import { startWorkbench } from '../../workbench/start';

/** The sample organisation as loaded for this run of the tests. Tests work on copies of it. */
export const sampleFile = path.resolve(__dirname, '../../temp/test-sample/sample.sqlite');

/**
 * Jest calls this once before the browser tests. Loading takes longest of all, so it is done once and anew for each
 * run; `GUILDHALL_KEEP_SAMPLE=1` keeps the last one while somebody works on a test.
 */
export default async function loadSampleOnce(): Promise<void> {
  if (process.env.GUILDHALL_KEEP_SAMPLE === '1' && existsSync(`${sampleFile}.loaded`)) return;
  const workbench = await startWorkbench({ port: 0, dataFile: sampleFile, fresh: true, sample, quiet: true });
  await workbench.close();
}
