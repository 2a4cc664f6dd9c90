import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../browser/browser';
import { findLostInForcedColors, findMotion, findOverflow, findOverflowOfLargeText, findViolations } from './inspect';
import { findKeyboardProblems } from './keyboard';

describe('What looks at screens finds out', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 640, height: 480 } });
  });
  afterEach(() => page.close());
  afterAll(() => browser?.close());

  const show = (body: string): Promise<void> => page.setContent(`<html lang="en"><title>A page</title><main id="webPart">${body}</main></html>`);
  const violations = async (): Promise<string[]> => (await findViolations(page.mainFrame())).map(line => line.split(':')[0] ?? '');

  test('nothing about a page on which all is well', async () => {
    await show('<h1>Hello</h1><button>Go</button>');
    expect(await findViolations(page.mainFrame())).toEqual([]);
    expect(await findOverflow(page.mainFrame())).toEqual([]);
    expect(await findMotion(page.mainFrame())).toEqual([]);
  });

  test.each([
    ['text that is too faint', '<p style="color:#999;background:#fff">Faint</p>', 'color-contrast'],
    ['a button without a name', '<button></button>', 'button-name'],
    ['targets that are too small and too close', '<button style="width:12px;height:12px;padding:0">a</button><button style="width:12px;height:12px;padding:0">b</button>', 'target-size'],
    ['a field without a label', '<input>', 'label']
  ])('%s', async (_what, body, rule) => {
    await show(body);
    expect(await violations()).toContain(rule);
  });

  test('what is wider than the window, and by what', async () => {
    await show('<p>Narrow</p><p style="width:700px">Wide</p>');
    const [first, second] = await findOverflow(page.mainFrame());
    expect(first).toBe('wider than the window');
    expect(second).toContain('Wide');
  });

  test('what is wider only once text is twice as large, and puts the page back', async () => {
    await show('<p style="white-space:nowrap;font:20px/20px monospace">0123456789 0123456789 0123456789 012</p>');
    const before = await page.locator('p').getAttribute('style');
    expect(await findOverflow(page.mainFrame())).toEqual([]);
    expect(await findOverflowOfLargeText(page.mainFrame())).toContain('wider than the window');
    expect(await page.locator('p').getAttribute('style')).toBe(before);
  });

  test('text that keeps a colour of its own where the device decides on colours', async () => {
    await show('<style>a, b { color: #ff0 }</style><a>Follows the device</a><b style="forced-color-adjust:none">Keeps yellow on white</b>');
    expect(await findLostInForcedColors(page, page.mainFrame())).toEqual([expect.stringMatching(/^color-contrast: b <b/)]);
  });

  test('a stop of the Tab key that looks the same with and without the focus', async () => {
    await show('<button>Seen</button><button style="outline:none" id="unseen">Unseen</button><button>Last</button>');
    expect(await findKeyboardProblems(page, page.mainFrame())).toEqual([expect.stringMatching(/^the focus is not seen on <button.*id="unseen"/)]);
  });

  test('a stop that the Tab key does not leave', async () => {
    await show('<button>First</button><input aria-label="Trap" onkeydown="event.preventDefault()"><button>Last</button>');
    expect(await findKeyboardProblems(page, page.mainFrame())).toEqual([expect.stringMatching(/^the Tab key does not lead on from <input/)]);
  });

  test('what moves without end', async () => {
    await show('<style>@keyframes turn { to { rotate: 1turn } }</style><p style="animation:turn 1s infinite">Spinning</p>');
    expect((await findMotion(page.mainFrame()))[0]).toContain('Spinning');
  });
});
