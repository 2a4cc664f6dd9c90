import path from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { bareTenant } from '../../workbench/bareTenant';
import { startWorkbench, type Workbench } from '../../workbench/start';
import { launchBrowser } from './browser';

/** A build whose web parts are written for these tests: `probe` writes down what it is told, `broken` fails. */
const PROBE = { manifests: path.join(__dirname, 'probe/manifests'), assets: path.join(__dirname, 'probe/assets') };
const EMPLOYEE = 'emil@guildhall.example';

jest.setTimeout(60_000);

describe('the frames of the workbench', () => {
  let workbench: Workbench;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, dataFile: ':memory:', sample: bareTenant, quiet: true, builds: [PROBE] });
    browser = await launchBrowser();
  });

  beforeEach(async () => {
    page = await browser.newPage();
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
  });

  const open = (address: string): Promise<unknown> => page.goto(`${workbench.origin}${address}`);
  const teams = (): FrameLocator => page.frameLocator('iframe[name=embedded-page-container]');
  const fact = (name: string, inside: Page | FrameLocator = page): Promise<string> => inside.getByLabel(name, { exact: true }).innerText();
  const serverSaw = (): string | undefined => workbench.sharepoint.requests().at(-1)?.person;
  const becomes = (name: string, value: string | RegExp, inside: Page | FrameLocator = page): Promise<void> =>
    inside.getByLabel(name, { exact: true }).filter({ hasText: value }).waitFor();

  test('a page shows the web part with the page context of the Guildhall site', async () => {
    await open('/host/page?part=probe');

    expect(await fact('greeting')).toBe('Good morning');
    expect(await fact('site')).toBe('/sites/guildhall');
    expect(await fact('tenant')).toBe('known');
    expect(await fact('teams')).toBe('none');
  });

  test('a page can be of another site', async () => {
    await open('/host/page?part=probe&site=/sites/scheduling-team');

    expect(await fact('site')).toBe('/sites/scheduling-team');
  });

  test('who acts is who is chosen, on the page and for the server', async () => {
    await open(`/host/page?part=probe&person=${EMPLOYEE}`);
    expect([await fact('person'), serverSaw()]).toEqual(['Emil Okafor', EMPLOYEE]);

    await open('/?part=probe');
    await page.getByLabel('Acting as').selectOption({ label: 'Mara Lindqvist, community manager' });
    const stage = page.frameLocator('#stage');
    await becomes('person', 'Mara Lindqvist', stage);
    expect(serverSaw()).toBe('mara@guildhall.example');
  });

  test('Edit opens the real property pane, changes show at once, and a reload keeps them', async () => {
    await open('/host/page?part=probe');
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const saved = page.waitForResponse((response) => response.url().includes('/host/saved'));
    await page.getByRole('region', { name: 'Probe property pane' }).getByLabel('Greeting').fill('Good evening');
    await becomes('greeting', 'Good evening');
    expect(await fact('mode')).toBe('edit');

    await saved;
    await page.getByRole('button', { name: 'Done' }).click();
    await becomes('mode', 'read');
    await page.reload();
    expect(await fact('greeting')).toBe('Good evening');
  });

  test('controls of the pane that come from Fluent 9 work too', async () => {
    await open('/host/page?part=probe&mode=edit&site=/sites/home');
    await page.getByRole('switch', { name: 'Loud' }).click();

    await becomes('loud', 'yes');
  });

  test('a theme chosen in the shell reaches the web part without a reload', async () => {
    await open('/?part=probe');
    const stage = page.frameLocator('#stage');
    await becomes('theme', /^light/, stage);
    await page.getByText('Dark', { exact: true }).click();

    await becomes('theme', 'dark #5cc2ca', stage);
    expect(new URL(page.url()).searchParams.get('theme')).toBe('dark');
  });

  test('a personal app has the context of Teams, the home site, and forgets what a page has saved', async () => {
    await open(`/host/teams?kind=personal&part=probe&person=${EMPLOYEE}`);

    expect(await fact('teams', teams())).toBe(`personal ${EMPLOYEE}`);
    expect(await fact('site', teams())).toBe('/sites/home');
    expect(await fact('greeting', teams())).toBe('Good morning');
  });

  test('a channel tab has the context of its channel and of the team\'s site', async () => {
    await open(`/host/teams?kind=channel&part=probe&person=${EMPLOYEE}`);

    expect(await fact('teams', teams())).toBe(`General ${EMPLOYEE}`);
    expect(await fact('site', teams())).toBe('/sites/scheduling-team');
  });

  test('a channel tab is configured through the property pane', async () => {
    await open('/host/teams?kind=channel&part=probe');
    await becomes('mode', 'read', teams());
    await page.getByRole('button', { name: 'Settings' }).click();
    await teams().getByRole('region', { name: 'Probe property pane' }).getByLabel('Greeting').fill('Hello, team');

    await becomes('greeting', 'Hello, team', teams());
  });

  test('Teams starts in the theme that was asked for, and changes it live', async () => {
    await open('/?frame=channel&part=probe&theme=dark');
    const tab = page.frameLocator('#stage').frameLocator('iframe[name=embedded-page-container]');
    await becomes('theme', 'dark #9ea2ff', tab);
    expect(await fact('teams theme', tab)).toBe('dark');
    await page.getByText('Light', { exact: true }).click();

    await becomes('theme', 'light #5b5fc7', tab);
  });

  test('a web part that fails says so in the page', async () => {
    await open('/host/page?part=broken');

    const alert = page.getByRole('alert').filter({ hasText: 'The probe was told to fail.' });
    await alert.waitFor();
    expect(await alert.getByRole('heading').innerText()).toBe('The web part failed');
  });

  test('an unknown web part or person is named in the page', async () => {
    await open('/host/page?part=nothing');
    expect(await page.getByRole('main').innerText()).toContain('The build has no web part "nothing". It has: broken (Broken), probe (Probe).');

    await open('/host/page?part=probe&person=nobody@guildhall.example');
    expect(await page.getByRole('heading').innerText()).toBe('This page cannot be opened');
  });

  test('nothing leaves this machine', async () => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!['data:', 'blob:'].includes(new URL(request.url()).protocol) && !request.url().startsWith(workbench.origin)) outside.push(request.url());
    });
    await open('/host/page?part=probe&mode=edit&theme=dark');
    await page.getByRole('region', { name: 'Probe property pane' }).waitFor();
    await open('/host/teams?kind=channel&part=probe');
    await becomes('mode', 'read', teams());

    expect(outside).toEqual([]);
  });
});

describe('the shipped bundles', () => {
  let workbench: Workbench;
  let browser: Browser;

  beforeAll(async () => {
    workbench = await startWorkbench({ port: 0, dataFile: ':memory:', sample: bareTenant, quiet: true });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await workbench?.close();
  });

  test.each(['communityDirectory', 'communitySpace', 'manage', 'participationDashboard'])('%s is shown on a page', async (part) => {
    const page = await browser.newPage();
    const answer = await page.goto(`${workbench.origin}/host/page?part=${part}`);
    const webPart = page.locator('#webPart[data-state=shown]').filter({ hasText: /\S/ });

    expect(answer?.status()).toBe(200);
    await expect(webPart.waitFor()).resolves.toBeUndefined();
    await page.close();
  });
});
