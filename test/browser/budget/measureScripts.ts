import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { Workbench } from '../../../workbench/start';
import { launchBrowser } from '../browser';
import { openDoor } from '../door';
import loadSampleOnce, { sampleFile } from '../loadSampleOnce';
import { castMember, startSampleWorkbench } from '../sampleWorkbench';
import { unpackScripts } from './packageScripts';
import { budgetRows, inWords, isOver, type FirstView } from './scriptBudget';

/** Each web part, seen by whoever sees most of it. */
const firstViews = [
  { part: 'communityDirectory', role: 'Employee' },
  { part: 'communitySpace', role: 'Community manager' },
  { part: 'manage', role: 'Administrator' },
  { part: 'participationDashboard', role: 'Leadership viewer' }
];

/** A first view has come to rest when nothing was fetched for so long, in milliseconds. */
const rest = 3000;

/** `npm run budget`: what the browser fetches out of the package for a first view of each web part, against the budget. */
async function measureScripts(): Promise<void> {
  if (!existsSync(`${sampleFile}.loaded`)) await loadSampleOnce();
  const { build, sizes, entries } = unpackScripts();
  const workbench = await startSampleWorkbench({ builds: [build] });
  const browser = await launchBrowser();
  try {
    await chooseCommunity(workbench);
    const views: FirstView[] = [];
    for (const { part, role } of firstViews) views.push({ webPart: part, files: await scriptsOf(browser, workbench, part, role) });
    const rows = budgetRows(views, sizes, entries);
    console.log(inWords(rows));
    if (rows.some(isOver)) process.exitCode = 1;
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function scriptsOf(browser: Browser, { origin }: Workbench, part: string, role: string): Promise<string[]> {
  const page = await browser.newPage();
  const files = new Set<string>();
  let last = Date.now();
  page.on('request', request => {
    last = Date.now();
    const [, name] = /\/host\/assets\/([^/?]+\.js)$/.exec(new URL(request.url()).pathname) ?? [];
    if (name !== undefined) files.add(name);
  });
  await page.goto(`${origin}/host/page?part=${part}&person=${encodeURIComponent(castMember(role))}`);
  await page.locator('#webPart[data-state=shown]').waitFor();
  await page.waitForFunction(() => document.querySelector('#webPart [aria-busy=true]') === null);
  while (Date.now() - last < rest) await page.waitForTimeout(200);
  await failIfBroken(page, part);
  await page.close();
  return [...files];
}

/** A web part that did not come would be the lightest of all. */
async function failIfBroken(page: Page, part: string): Promise<void> {
  const text = await page.locator('#webPart').innerText();
  if (text.trim() === '') throw new Error(`${part} shows nothing.`);
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
