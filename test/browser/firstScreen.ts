import { existsSync } from 'node:fs';
import { launchBrowser } from './browser';
import loadSampleOnce, { sampleFile } from './loadSampleOnce';
import { castMember, startSampleWorkbench } from './sampleWorkbench';
import { visit } from './visit';

/** How long a newcomer waits: from the start of a workbench that has its sample to the first card of the directory. */
async function firstScreen(): Promise<void> {
  if (!existsSync(`${sampleFile}.loaded`)) await loadSampleOnce();
  const browser = await launchBrowser();
  const start = Date.now();
  const workbench = await startSampleWorkbench();
  const started = Date.now();
  try {
    const screen = await visit(browser, { origin: workbench.origin, person: castMember('Employee'), place: 'personal', part: 'communityDirectory' });
    await screen.inside.getByRole('article').first().waitFor();
    const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
    const end = Date.now();
    console.log(`First working screen ${seconds(start, end)} s after the start: ${seconds(start, started)} s to the server, ${seconds(started, end)} s in the browser, in the Teams frame.`);
  } finally {
    await browser.close();
    await workbench.close();
  }
}

firstScreen().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
