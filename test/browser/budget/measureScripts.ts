import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { Workbench } from '../../../workbench/start';
import { launchBrowser } from '../browser';
import { openDoor } from '../door';
import loadSampleOnce, { sampleFile } from '../loadSampleOnce';
import { castMember, startSampleWorkbench } from '../sampleWorkbench';
import { unpackScripts } from './packageScripts';
import { budgetRows, inWords, isOver, type FirstView } from './scriptBudget';

/**
 * Each web part, seen by whoever sees most of it. `proof`: selectors of which each finds something once the first content is
 * there, and not before; that is the moment up to which a first view is counted.
 */
const firstViews = [
  { part: 'communityDirectory', role: 'Employee', proof: ['#webPart article'] },
  { part: 'communitySpace', role: 'Community manager', proof: ['#webPart article header h2', '#webPart article header p', '#webPart article h2[tabindex="-1"]'] },
  { part: 'myCommunities', role: 'Community manager', proof: ['#webPart section > div > h2', '#webPart section li'] },
  // The first heading, and under it what waits for a decision, or that nothing does.
  { part: 'manage', role: 'Administrator', proof: ['#webPart section > div > h2', '#webPart section h3'] },
  { part: 'participationDashboard', role: 'Leadership viewer', proof: ['#webPart header [role=group]', '#webPart dl dd'] }
];

/** A view has come to rest when nothing was fetched for so long, in milliseconds. */
const rest = 3000;

interface Watching extends Window {
  /** When the first content was there, in milliseconds of the page. */
  firstContentAt?: number;
}

/** Runs in the page before anything else: notes the moment at which all of the proof is there. */
function watchForContent(proof: readonly string[]): void {
  // The page keeps the times of 250 files, unless it is told to keep more.
  performance.setResourceTimingBufferSize(10_000);
  const page = window as unknown as Watching;
  new MutationObserver(() => {
    if (page.firstContentAt === undefined && proof.every(each => document.querySelector(each) !== null)) page.firstContentAt = performance.now();
  }).observe(document, { childList: true, subtree: true });
}

/** `npm run budget`: what the browser fetches out of the package for a first view of each web part, against the budget. */
async function measureScripts(): Promise<void> {
  if (!existsSync(`${sampleFile}.loaded`)) await loadSampleOnce();
  const { build, sizes, entries } = unpackScripts();
  const workbench = await startSampleWorkbench({ builds: [build] });
  const browser = await launchBrowser();
  try {
    await chooseCommunity(workbench);
    const views: FirstView[] = [];
    for (const each of firstViews) views.push({ webPart: each.part, ...(await scriptsOf(browser, workbench, each)) });
    const rows = budgetRows(views, sizes, entries);
    console.log(inWords(rows));
    if (rows.some(isOver)) process.exitCode = 1;
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function scriptsOf(browser: Browser, { origin }: Workbench, { part, role, proof }: (typeof firstViews)[number]): Promise<Omit<FirstView, 'webPart'>> {
  const page = await browser.newPage();
  let last = Date.now();
  page.on('request', () => (last = Date.now()));
  await page.addInitScript(watchForContent, proof);
  await page.goto(`${origin}/host/page?part=${part}&person=${encodeURIComponent(castMember(role))}`);
  await page.locator('#webPart[data-state=shown]').waitFor();
  await page.waitForFunction(() => document.querySelector('#webPart [aria-busy=true]') === null);
  while (Date.now() - last < rest) await page.waitForTimeout(200);
  const { moment, fetched } = await page.evaluate(() => ({
    moment: (window as unknown as Watching).firstContentAt,
    fetched: performance.getEntriesByType('resource').map(({ name, startTime }) => ({ name, startTime }))
  }));
  await page.close();
  // A web part that did not come would be the lightest of all.
  if (moment === undefined) throw new Error(`${part} never showed its first content: ${proof.join(' and ')}.`);
  const scripts = fetched.flatMap(({ name, startTime }) => {
    const [, file] = /\/host\/assets\/([^/?]+\.js)$/.exec(new URL(name).pathname) ?? [];
    return file === undefined ? [] : [{ file, startTime }];
  });
  const filesOf = (some: typeof scripts): string[] => [...new Set(some.map(({ file }) => file))];
  // What was asked for before the moment shares the line with the first view, whether or not it had arrived.
  return { files: filesOf(scripts.filter(({ startTime }) => startTime <= moment)), atRest: filesOf(scripts) };
}

/** The community web part shows a community only once one was chosen. */
async function chooseCommunity({ origin }: Workbench): Promise<void> {
  const { key } = await (await openDoor(origin, castMember('Community manager'))).community('Scheduling');
  const id = 'c0a1f3b2-5d8e-4a37-9b64-1e2f7a8c9d02';
  const address = `${origin}/host/saved?${new URLSearchParams({ key: `page /sites/guildhall ${id}` })}`;
  const webPart = { id, instanceId: 'budget', title: 'Community', dataVersion: '1.0', properties: { community: key } };
  const answer = await fetch(address, { method: 'PUT', body: JSON.stringify(webPart) });
  if (!answer.ok) throw new Error(`The community could not be chosen: ${answer.status}`);
}

measureScripts().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
