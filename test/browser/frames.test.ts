import path from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { bareTenant } from '../../workbench/bareTenant';
import { startWorkbench, type Workbench } from '../../workbench/start';
import { launchBrowser } from './browser';

const PROBE = { manifests: path.join(__dirname, 'probe/manifests'), assets: path.join(__dirname, 'probe/assets') };

describe('what the workbench shows a web part in', () => {
  let workbench: Workbench;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, dataFile: ':memory:', sample: bareTenant, quiet: true, builds: [PROBE] });
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 980 } });
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
  });

  const open = (query: string): Promise<unknown> => page.goto(`${workbench.origin}/?part=probe&${query}`);
  const stage = (): FrameLocator => page.frameLocator('#stage');
  const app = (): FrameLocator => stage().frameLocator('iframe[name=embedded-page-container]');
  const becomes = (name: string, value: string | RegExp, inside: FrameLocator): Promise<void> =>
    inside.getByLabel(name, { exact: true }).filter({ hasText: value }).first().waitFor();
  const width = async (element: Locator): Promise<number | undefined> => (await element.boundingBox())?.width;

  test('a phone is 390 pixels wide and says that it is one', async () => {
    await open('frame=phone');
    await becomes('client', 'ios', app());
    expect(await width(stage().locator('iframe'))).toBe(390);
    expect(await app().locator('html').evaluate(() => window.innerWidth)).toBe(390);
  });

  test('a phone can be as narrow as 320 pixels, in contrast and from right to left, all by its address', async () => {
    await open('frame=phone&theme=contrast&culture=ar-sa&width=320');
    await becomes('culture', 'ar-SA rtl', app());
    await becomes('teams theme', 'contrast', app());
    await becomes('theme', 'dark #ffff00', app());
    expect(await width(stage().locator('iframe'))).toBe(320);
    expect(await stage().locator('html').getAttribute('dir')).toBe('rtl');
  });

  test('the button for going back asks the app first, then goes to the first tab', async () => {
    await open('frame=phone');
    await stage().getByRole('button', { name: 'Back' }).click();
    await becomes('went', 'back', app());
    await stage().getByRole('link', { name: 'Probe', exact: true }).and(stage().locator('[aria-current=page]')).waitFor();
    await stage().getByRole('button', { name: 'Back' }).click();
    await stage().getByRole('link', { name: 'Broken', exact: true }).and(stage().locator('[aria-current=page]')).waitFor();
  });

  test('a link of Teams in the app is followed by Teams', async () => {
    await open('frame=personal');
    await becomes('client', 'web', app());
    await app().getByRole('link', { name: 'Chat with Mara' }).click();
    await stage().getByRole('status').filter({ hasText: 'A chat with mara@guildhall.example' }).getByText('Hello').waitFor();
  });

  test.each([
    ['page', 'light #0f6c74', 'dark #1aebff'],
    ['phone', 'light #5b5fc7', 'dark #ffff00']
  ])('contrast reaches a %s without a reload', async (frame, before, after) => {
    const inside = frame === 'page' ? stage() : app();
    await open(`frame=${frame}`);
    await becomes('theme', before, inside);
    await inside.locator('body').evaluate((body) => body.setAttribute('data-is-same', 'yes'));
    await page.getByText('Contrast', { exact: true }).click();
    await becomes('theme', after, inside);
    expect(await inside.locator('body').getAttribute('data-is-same')).toBe('yes');
  });

  test('the language that is chosen is that of the page, and where lines begin', async () => {
    await open('frame=page');
    await becomes('culture', 'en-US ltr', stage());
    await page.getByLabel('Language').selectOption({ label: '\u0627\u0644\u0639\u0631\u0628\u064a\u0629' });
    await becomes('culture', 'ar-SA rtl', stage());
    await page.getByLabel('Language').selectOption({ label: 'Deutsch' });
    await becomes('culture', 'de-DE ltr', stage());
    expect(new URL(page.url()).searchParams.get('culture')).toBe('de-DE');
  });

  test('width and size of text change what the page is laid out on, without a reload', async () => {
    await open('frame=page');
    await becomes('mode', 'read', stage());
    const laidOutOn = (): Promise<number> => stage().locator('html').evaluate(() => window.innerWidth);
    await page.getByLabel('Width').selectOption({ label: '1024 px' });
    expect(await laidOutOn()).toBe(1024);
    await page.getByText('200 %', { exact: true }).click();
    expect(await laidOutOn()).toBe(512);
    expect(await width(page.locator('#stage'))).toBe(1024);
    await page.reload();
    await becomes('mode', 'read', stage());
    expect(await laidOutOn()).toBe(512);
  });
});
