import { existsSync } from 'node:fs';
import { launchBrowser } from '../browser/browser';
import loadSampleOnce, { sampleFile } from '../browser/loadSampleOnce';
import { startSampleWorkbench } from '../browser/sampleWorkbench';
import { factors, nameOf, type Cell } from './cells';
import { checkVisit, inWords, visitsOf, type CellResult } from './checkCells';
import { everyRow } from './pairwise';

/** Each has a workbench of its own, because faults hit everybody on one. */
const lookers = 2;

/** `npm run a11y`: looks at every cell; words after it choose cells by their names. */
async function checkAll(words: readonly string[]): Promise<void> {
  if (!existsSync(`${sampleFile}.loaded`)) await loadSampleOnce();
  const cells: Cell[] = everyRow(factors).filter(cell => words.every(word => nameOf(cell).includes(word)));
  const visits = visitsOf(cells);
  const results: CellResult[] = [];
  const start = Date.now();
  const browser = await launchBrowser();
  const look = async (): Promise<void> => {
    const workbench = await startSampleWorkbench();
    try {
      for (let next = visits.shift(); next !== undefined; next = visits.shift()) {
        const seen = await checkVisit(workbench, browser, next);
        results.push(...seen);
        const bad = seen.filter(({ problems }) => problems.length > 0).length;
        const { situation, direction } = next[0] as Cell;
        console.log(`${results.length} of ${cells.length}: ${situation.screen}, ${situation.state}, ${direction}${bad > 0 ? `, ${bad} cells with violations` : ''}`);
      }
    } finally {
      await workbench.close();
    }
  };
  try {
    await Promise.all(Array.from({ length: lookers }, look));
  } finally {
    await browser.close();
  }
  console.log(`\n${inWords(results)} (${Math.round((Date.now() - start) / 1000)} s)`);
  if (results.length === 0 || results.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}

checkAll(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
