import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../../test/browser/browser';

const folder = path.resolve(__dirname, '../../teams');
const icons = [
  { source: 'icon.svg', target: 'color.png', size: 192 },
  { source: 'outline.svg', target: 'outline.png', size: 32 }
];

/** `npm run icons` draws the icons of the Teams app from their sources; the results are committed. */
async function drawIcons(): Promise<void> {
  const browser = await launchBrowser();
  for (const { source, target, size } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(path.join(folder, source), 'utf8')}`);
    await page.screenshot({ path: path.join(folder, target), omitBackground: true });
    console.log(`teams/${target}: ${size} by ${size}`);
  }
  await browser.close();
}

drawIcons().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
