import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { startSampleWorkbench, type SampleWorkbench } from '../browser/sampleWorkbench';
import { factors, nameOf, type Cell } from './cells';
import { checkVisit, inWords, visitsOf, type CellResult } from './checkCells';
import { pairwiseRows } from './pairwise';

/** The cells of a direction, of those in which any two values meet. A file of tests has one, so that both are looked at at once. */
export function testCells(direction: Cell['direction']): void {
  const cells: Cell[] = pairwiseRows(factors).filter(cell => cell.direction === direction);

  describe(`Screens in their states, ${direction}, are usable by everybody (${cells.length} of the cells in which any two values are together at least once)`, () => {
    let workbench: SampleWorkbench;
    let browser: Browser;
    const results: CellResult[] = [];

    beforeAll(async () => {
      workbench = await startSampleWorkbench();
      browser = await launchBrowser();
    });

    afterAll(async () => {
      await browser?.close();
      await workbench?.close();
    });

    test.each(visitsOf(cells).map(visit => [visit.map(nameOf).join('; '), visit] as const))('%s', async (_name, visit) => {
      const seen = await checkVisit(workbench, browser, visit);
      results.push(...seen);
      expect(seen.flatMap(({ cell, problems }) => problems.map(problem => `${nameOf(cell)}: ${problem}`))).toEqual([]);
    });

    test('and none of them was left out', () => {
      console.log(inWords(results));
      expect(results.map(({ cell }) => nameOf(cell)).sort()).toEqual(cells.map(nameOf).sort());
    });
  });
}
