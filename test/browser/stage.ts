import type { Browser } from 'playwright-core';
import type { Workbench } from '../../workbench/start';
import { launchBrowser } from './browser';
import type { Visit, VisitOptions } from './visit';
import { visit } from './visit';

/** A workbench and a browser for the tests of one describe block. */
export interface Stage<W extends Workbench> {
  readonly workbench: W;
  /** Opens a web part as a person; closed again after the test. */
  visit(options: Omit<VisitOptions, 'origin'>): Promise<Visit>;
}

/** Starts a workbench and a browser before the tests of the block, and ends them after. */
export function setStage<W extends Workbench>(start: () => Promise<W>): Stage<W> {
  let workbench: W;
  let browser: Browser;
  let visits: Visit[] = [];
  beforeAll(async () => {
    workbench = await start();
    browser = await launchBrowser();
    // The sample is loaded by whoever comes first, on a machine that may be busy.
  }, 240_000);
  afterEach(async () => {
    await Promise.all(visits.map(each => each.close()));
    visits = [];
  });
  afterAll(async () => {
    await browser.close();
    await workbench.close();
  });
  return {
    get workbench() {
      return workbench;
    },
    visit: async options => {
      const opened = await visit(browser, { ...options, origin: workbench.origin });
      visits.push(opened);
      return opened;
    }
  };
}
