import { readFileSync } from 'node:fs';
import path from 'node:path';
import { command } from './steps/command.mjs';
import { ensureInstalled } from './steps/ensureInstalled.mjs';
import { Failure } from './steps/Failure.mjs';
import { browserArguments, browserMissing, findBrowser } from './steps/findBrowser.mjs';

const icons = [
  { source: 'icon.svg', target: 'color.png', size: 192 },
  { source: 'outline.svg', target: 'outline.png', size: 32 }
];

// Draws the icons of the Teams app from their sources. Run it after changing one; the results are committed.
await command(import.meta.url, async ({ root }) => {
  await ensureInstalled(root);
  const executablePath = await findBrowser();
  if (!executablePath) throw new Failure(browserMissing);
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  for (const { source, target, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(root, 'teams', source), 'utf8')}`);
    await page.screenshot({ path: path.join(root, 'teams', target), omitBackground: true });
    console.log(`teams/${target}: ${size} by ${size}`);
  }
  await browser.close();
});
