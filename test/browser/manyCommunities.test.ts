import type { Locator } from 'playwright-core';
import { manyCommunities } from '../../bench/similar/manyCommunities';
import { publish } from '../../src/data/publisher/publish';
import { readDirectory } from '../../src/data/repositories/directory';
import { importDecisions } from '../../src/data/repositories/importDecisions';
import { readActor } from '../../src/data/repositories/actors';
import { communityKey, operationId } from '../../src/domain/identity';
import { siteAs } from '../../workbench/sample/asPerson';
import { withoutThrottling } from '../../workbench/sample/withoutThrottling';
import { readCorpus } from '../domain/similar/corpus';
import { castMember, startSampleWorkbench, type SampleWorkbench } from './sampleWorkbench';
import { setStage } from './stage';
import type { Visit } from './visit';

// 4,923 communities are founded first, and everything is published.
jest.setTimeout(300_000);

const newcomer = castMember('Employee, new');

/** The sample organisation with 5,000 communities: real decisions in the log, published by the real publisher. */
async function startLargeWorkbench(): Promise<SampleWorkbench> {
  const workbench = await startSampleWorkbench();
  const site = siteAs(castMember('Administrator'), `${workbench.origin}/sites/guildhall`);
  await withoutThrottling(workbench.origin, async () => {
    const now = Date.now();
    const { key: author } = await readActor(site);
    const { entries } = await readDirectory(site);
    const known = new Set<string>(entries.map(({ key }) => key));
    const units = [...new Set(entries.map(({ unit }) => unit))];
    const founded = manyCommunities(await readCorpus(), 5000).filter(({ key }) => !known.has(key));
    await importDecisions(
      site,
      author,
      now,
      founded.map(({ key, title, purpose }, index) => ({
        decision: { kind: 'founded', community: communityKey(key), unit: units[index % units.length] ?? units[0]!, type: 'guild', charter: { title, purpose, audience: '' }, founded: now, roles: [], reason: 'Many.' },
        operation: operationId(`many-${key}`),
        summary: `Founded “${title}”`
      }))
    );
    const { directory } = await publish(site, now, () => undefined);
    expect(directory.entries).toHaveLength(5000);
  });
  return workbench;
}

describe('With 5,000 communities', () => {
  const stage = setStage(startLargeWorkbench);
  let screen: Visit;

  const articles = (): Locator => screen.inside.getByRole('article');
  const card = (title: string): Locator => screen.inside.getByRole('article', { name: title, exact: true });
  const open = async (place: 'page' | 'personal' = 'page'): Promise<void> => {
    screen = await stage.visit({ person: newcomer, place, part: 'communityDirectory' });
    await screen.inside.getByRole('heading', { name: /^All communities\s*5,000$/ }).waitFor();
  };
  const search = (text: string): Promise<void> => screen.inside.getByRole('searchbox').fill(text);
  /** What has the focus, by its accessible name. */
  const focused = (): Promise<string> => screen.page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');

  test('the first cards are drawn when three requests have reached SharePoint, out of a cold cache', async () => {
    const log = `${stage.workbench.origin}/_workbench/requests`;
    await fetch(log, { method: 'DELETE' });
    let sent = 0;
    let release = (): void => undefined;
    const released = new Promise<void>(resolve => (release = resolve));
    screen = await stage.visit({
      person: newcomer,
      place: 'personal',
      part: 'communityDirectory',
      // The fourth waits until somebody has seen a card.
      before: async page => {
        await page.route('**/_api/**', async route => {
          if (++sent > 3) await released;
          await route.continue().catch(() => undefined);
        });
      }
    });
    await screen.inside.getByRole('heading', { name: /^All communities\s*5,000$/ }).waitFor();
    await articles().first().waitFor();
    const asked = (await (await fetch(log)).json()) as { url: string; status: number }[];
    expect(asked.map(({ url, status }) => [/GetStorageEntity|CurrentUser|directory\.json/i.exec(url)?.[0].toLowerCase(), status]).sort()).toEqual([['currentuser', 200], ['directory.json', 200], ['getstorageentity', 200]]);
    release();
    await screen.button(/^Join /).first().waitFor();
  });

  test('only as many cards are in the page as there is room for, above and in the depths', async () => {
    await open();
    await articles().first().waitFor();
    expect(await articles().count()).toBeLessThanOrEqual(40);
    await screen.page.mouse.move(600, 500);
    for (let turn = 0; turn < 6; turn++) await screen.page.mouse.wheel(0, 60_000);
    await screen.page.waitForFunction(() => Number(document.querySelector('article')?.closest('li')?.getAttribute('aria-posinset')) > 500);
    expect(await articles().count()).toBeLessThanOrEqual(40);
    expect(await articles().first().locator('xpath=ancestor::li').getAttribute('aria-setsize')).toBe('5000');
  });

  test('a typo finds the right one first', async () => {
    await open('personal');
    for (const [typed, title] of [['Schedulnig', 'Scheduling'], ['contributer experience', 'Contributor Experience'], ['Scalabilty', 'Scalability']] as const) {
      await search(typed);
      await screen.inside.locator('li[aria-posinset="1"]').getByRole('article', { name: title, exact: true }).waitFor();
    }
  });

  test('joining takes one click, and lasts', async () => {
    await open('personal');
    await search('Windows');
    await screen.button('Join Windows').click();
    await screen.button('Undo joining Windows').waitFor();
    await open('personal');
    await search('Windows');
    await card('Windows').getByText('You are in').waitFor();
  });

  test('by keyboard alone one searches, opens a community and comes back to its card', async () => {
    await open();
    await screen.inside.getByRole('searchbox').focus();
    await screen.page.keyboard.type('Schedulnig');
    // What is found takes the place of the list that was there, and of whatever had the focus in it.
    await screen.page.waitForFunction(() => document.querySelector('article')?.getAttribute('aria-label') === 'Scheduling');
    for (let presses = 0; presses < 40 && (await focused()) !== 'Scheduling'; presses++) await screen.page.keyboard.press('Tab');
    await screen.page.keyboard.press('Enter');
    await screen.inside.getByRole('heading', { name: 'Questions', exact: true }).waitFor();
    const back = screen.button('Back to communities');
    for (let presses = 0; presses < 40 && !(await back.evaluate(each => each === document.activeElement)); presses++) await screen.page.keyboard.press('Shift+Tab');
    await screen.page.keyboard.press('Enter');
    await card('Scheduling').waitFor();
    expect(await screen.inside.getByRole('searchbox').inputValue()).toBe('Schedulnig');
    await expect(focused()).resolves.toBe('Scheduling');
  });

  test('going back, by the button or the browser, returns to where one was in the depths of the list', async () => {
    await open();
    await articles().first().waitFor();
    await screen.page.mouse.move(600, 500);
    for (let turn = 0; turn < 4; turn++) await screen.page.mouse.wheel(0, 60_000);
    await screen.page.waitForFunction(() => Number(document.querySelector('article')?.closest('li')?.getAttribute('aria-posinset')) > 300);
    // The wheel turns on for a while: the first place that stays is where it stopped.
    const firstPlace = async (): Promise<number> => {
      for (let before = -1; ; await screen.page.waitForTimeout(500)) {
        const place = Number(await articles().first().locator('xpath=ancestor::li').getAttribute('aria-posinset'));
        if (place === before) return place;
        before = place;
      }
    };
    for (const goBack of [() => screen.button('Back to communities').click(), () => screen.page.goBack()]) {
      const place = 8 + (await firstPlace());
      const item = screen.inside.locator(`li[aria-posinset="${place}"]`);
      const title = (await item.getByRole('article').getAttribute('aria-label')) ?? '';
      const name = item.getByRole('button', { name: title, exact: true });
      await name.scrollIntoViewIfNeeded();
      const top = (await name.boundingBox())?.y ?? 0;
      await name.click();
      await screen.inside.getByRole('heading', { name: 'Questions', exact: true }).waitFor();
      await goBack();
      await name.waitFor();
      await screen.page.waitForFunction(text => document.activeElement?.textContent === text, title);
      const after = (await name.boundingBox())?.y ?? 0;
      expect([title, Math.abs(after - top) < 5]).toEqual([title, true]);
    }
  });
});
