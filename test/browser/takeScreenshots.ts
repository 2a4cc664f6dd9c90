import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { sample } from '../../workbench/sample';
import { startWorkbench } from '../../workbench/start';
import { launchBrowser } from './browser';
import { castMember } from './sampleWorkbench';

interface Shot {
  readonly file: string;
  readonly address: string;
  readonly person: string;
  readonly width: number;
  readonly height: number;
  /** Something that is on the screen once it is complete. */
  readonly until: RegExp;
}

const employee = castMember('Employee');
const leader = castMember('Leadership viewer');
const manager = castMember('Community manager');

/** What a link to the sample's liveliest community says. */
const scheduling = 'guildhall=community:sig-scheduling';

/** A complete month before this one, as links name it. */
function monthBefore(months: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** What a leader meets first of a month. */
const reader = (file: string, months: number): Shot => ({
  file,
  address: `/host/page?part=participationDashboard&guildhall=participation:${monthBefore(months)}`,
  person: leader,
  width: 1000,
  height: 460,
  until: /took part in/
});

/** The main screens, as the README and `docs/` show them. */
const shots: readonly Shot[] = [
  { file: 'directory-teams.png', address: '/host/teams?kind=personal&part=communityDirectory', person: employee, width: 1280, height: 820, until: /You are in/ },
  { file: 'directory-dark.png', address: '/host/teams?kind=personal&part=communityDirectory&theme=dark', person: employee, width: 1280, height: 820, until: /You are in/ },
  { file: 'directory-phone.png', address: '/host/page?part=communityDirectory', person: employee, width: 375, height: 812, until: /You are in/ },
  { file: 'directory-arabic.png', address: '/host/teams?kind=personal&part=communityDirectory&culture=ar-SA', person: employee, width: 1280, height: 820, until: /عضويتك سارية/ },
  { file: 'community.png', address: `/host/page?part=communityDirectory&${scheduling}`, person: employee, width: 1280, height: 1500, until: /Ask the community/ },
  { file: 'community-dark.png', address: `/host/page?part=communityDirectory&theme=dark&${scheduling}`, person: employee, width: 1280, height: 1500, until: /Ask the community/ },
  { file: 'community-phone.png', address: `/host/page?part=communityDirectory&${scheduling}`, person: employee, width: 375, height: 1400, until: /Ask the community/ },
  { file: 'my-communities.png', address: '/host/teams?kind=personal&part=myCommunities', person: employee, width: 1280, height: 820, until: /Communities you are in/ },
  { file: 'manage.png', address: '/host/teams?kind=personal&part=manage', person: manager, width: 1280, height: 1100, until: /Scheduling/ },
  { file: 'participation.png', address: '/host/page?part=participationDashboard', person: leader, width: 1280, height: 900, until: /took part in/ },
  reader('reader-1.png', 1),
  reader('reader-2.png', 2),
  reader('reader-3.png', 11),
  { file: 'workbench.png', address: '/?frame=page&part=communityDirectory', person: employee, width: 1366, height: 860, until: /You are in/ },
  { file: 'workbench-phone.png', address: '/?frame=phone&part=communityDirectory', person: employee, width: 1366, height: 960, until: /For you/ }
];

const folder = path.resolve(__dirname, '../../docs/images');

/** `npm run screenshots`: takes the pictures of `docs/images` from the real thing; `-- reader` those whose name begins so. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const workbench = await startWorkbench({ port: 0, dataFile: ':memory:', sample });
  const browser = await launchBrowser();
  try {
    const beginning = process.argv[2] ?? '';
    for (const shot of shots.filter(({ file }) => file.startsWith(beginning))) {
      await take(browser, workbench.origin, shot);
      console.log(`docs/images/${shot.file}`);
    }
  } finally {
    await browser.close();
    await workbench.close();
  }
}

async function take(browser: Browser, origin: string, { file, address, person, width, height, until }: Shot): Promise<void> {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${origin}${address}&person=${encodeURIComponent(person)}`);
  for (let tries = 0; ; tries++) {
    if (tries > 300) throw new Error(`${file}: ${until} does not come.`);
    // The screen is in this page, or in a frame of it, or in a frame of that.
    const texts = await Promise.all(page.frames().map(frame => frame.locator('body').innerText().catch(() => '')));
    if (texts.some(text => until.test(text))) break;
    await page.waitForTimeout(200);
  }
  // Parts that come in files of their own, and pictures of the frame.
  await page.waitForTimeout(3000);
  await page.screenshot({ path: path.join(folder, file) });
  await context.close();
}

takeScreenshots().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
