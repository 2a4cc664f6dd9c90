import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/**
 * WCAG 2.2, levels A and AA; `target-size` is of 2.2 and off unless asked for, as is that the name of a control holds the
 * words on it (2.5.3), which axe calls an experiment.
 */
const rules = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
  resultTypes: ['violations']
};

/** How long a change may take before it counts as motion, in milliseconds. */
const longestMoment = 200;

/** The frame that holds the web part: the page itself, or one inside Teams. */
export async function webPartFrame(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    if ((await frame.locator('#webPart').count()) > 0) return frame;
  }
  throw new Error('No frame of the page holds a web part.');
}

/** Changes the theme as the host does, without a reload, and waits until the frame has it. */
export async function changeTheme(page: Page, frame: Frame, theme: string): Promise<void> {
  await page.evaluate(wanted => window.postMessage({ workbench: { theme: wanted } }, window.location.origin), theme);
  await frame.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });
}

/** What axe finds, a line for each element. */
export async function findViolations(frame: Frame): Promise<string[]> {
  return runAxe(frame, 'html', rules);
}

/**
 * What cannot be read while the device, not the host, decides on colours, as Windows does with a contrast theme. Only text that
 * keeps its own colours then can be wrong, and only of that does the browser tell the colour it draws.
 */
export async function findLostInForcedColors(page: Page, frame: Frame): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const kept = await frame.evaluate(() => {
    const texts = [...document.querySelectorAll('#webPart *')].filter(element => [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim() !== ''));
    const own = texts.filter(element => getComputedStyle(element).getPropertyValue('forced-color-adjust') === 'none');
    own.forEach(element => element.setAttribute('data-keeps-colours', ''));
    return own.length;
  });
  const found = kept === 0 ? [] : await runAxe(frame, '[data-keeps-colours]', { runOnly: ['color-contrast'], resultTypes: ['violations'] });
  await frame.evaluate(() => document.querySelectorAll('[data-keeps-colours]').forEach(element => element.removeAttribute('data-keeps-colours')));
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

async function runAxe(frame: Frame, within: string, options: object): Promise<string[]> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const { violations } = await frame.evaluate<AxeResults, { within: string; options: object }>(
    wanted => (window as unknown as { axe: { run(root: string, options: object): Promise<AxeResults> } }).axe.run(wanted.within, wanted.options),
    { within, options }
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message)[0] ?? '';
      return `${id}: ${target.join(' ')} ${html.slice(0, 160)} (${why})`;
    })
  );
}

/** Whether the page is wider than the window, and by which elements. The page of the host scrolls in an element of its own. */
export async function findOverflow(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const roots = [document.scrollingElement, document.querySelector('.page')].filter((root): root is Element => root !== null);
    const wide = roots.some(root => root.scrollWidth > Math.min(root.clientWidth, window.innerWidth));
    if (!wide) return [];
    const out = [...document.querySelectorAll('#webPart *')].filter(element => {
      const { width, left, right } = element.getBoundingClientRect();
      return width > 0 && (right > window.innerWidth + 0.5 || left < -0.5);
    });
    // Only the innermost: what is around them is wide because they are.
    const innermost = out.filter(element => !out.some(other => other !== element && element.contains(other)));
    return ['wider than the window', ...innermost.slice(0, 5).map(element => `${element.tagName} ${element.outerHTML.slice(0, 160)}`)];
  });
}

/**
 * Lays the web part out with text twice as large, as an app's or a browser's setting for text alone does, and says what
 * does not fit then. Everything is put back after.
 */
export async function findOverflowOfLargeText(frame: Frame): Promise<string[]> {
  await frame.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('#webPart *')].filter(({ style }) => style !== undefined);
    const sizes = elements.map(element => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return { fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) };
    });
    elements.forEach((element, index) => {
      const { fontSize = 14, lineHeight = NaN } = sizes[index] ?? {};
      element.dataset['styleBefore'] = element.getAttribute('style') ?? '';
      element.style.setProperty('font-size', `${fontSize * 2}px`, 'important');
      if (!Number.isNaN(lineHeight)) element.style.setProperty('line-height', `${lineHeight * 2}px`, 'important');
    });
  });
  const found = await findOverflow(frame);
  await frame.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[data-style-before]')) {
      element.setAttribute('style', element.dataset['styleBefore'] ?? '');
      delete element.dataset['styleBefore'];
    }
  });
  return found;
}

/** What still moves although the person asked for none of it. A bar that grows, a colour that follows the pointer may take a moment. */
export async function findMotion(frame: Frame): Promise<string[]> {
  return frame.evaluate(longest =>
    document.getAnimations()
      .filter(({ effect, playState }) => playState === 'running' && Number(effect?.getComputedTiming().activeDuration ?? 0) > longest)
      .map(({ effect }) => ((effect as KeyframeEffect).target?.outerHTML ?? '').slice(0, 160)),
    longestMoment
  );
}
