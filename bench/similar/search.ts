import path from 'node:path';
import { build } from 'esbuild';
import { esbuildWords } from '../../config/words/esbuildWords.cjs';
import { launchBrowser } from '../../test/browser/browser';
import { readCorpus, readPairs } from '../../test/domain/similar/corpus';
import type { Findable } from '../../src/domain/similar/similarCommunities';
import { manyCommunities } from './manyCommunities';
import type { TypingPage } from './page';
import { typeEverything, type Times } from './typeEverything';

const communityCount = 5000;

/** What a keystroke may cost at the 95th percentile, in milliseconds: a frame of a screen with sixty a second. */
const most = 16;

async function main(): Promise<void> {
  const communities = manyCommunities(await readCorpus(), communityCount);
  const texts = readPairs().map(({ typed }) => typed);
  console.log(`Typing ${texts.length} texts letter by letter, over ${communities.length} communities.`);
  const inNode = conclude('Node', typeEverything(communities, texts));
  const inBrowser = conclude('Browser, minified', await typeInBrowser(communities, texts));
  const passed = inNode.p95 <= most && inBrowser.p95 <= most;
  console.log(JSON.stringify({ communities: communities.length, most, node: inNode, browser: inBrowser, passed }));
  process.exitCode = passed ? 0 : 1;
}

/** The same in a browser, in the form in which a web part carries it. */
async function typeInBrowser(communities: readonly Findable[], texts: readonly string[]): Promise<Times> {
  const bundle = await build({ entryPoints: [path.join(__dirname, 'page.ts')], bundle: true, minify: true, write: false, format: 'iife', target: 'es2020', plugins: [esbuildWords] });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    return await page.evaluate(([entries, typed]) => (globalThis as unknown as TypingPage).typeEverything(entries, typed), [communities, texts] as const);
  } finally {
    await browser.close();
  }
}

interface Conclusion {
  readonly keystrokes: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
  readonly slowest: number;
  readonly building: number;
  readonly updateP95: number;
  readonly paste: number;
}

function conclude(where: string, { building, updates, keystrokes, slowest, paste }: Times): Conclusion {
  const conclusion = {
    keystrokes: keystrokes.length,
    p50: percentile(keystrokes, 0.5),
    p95: percentile(keystrokes, 0.95),
    max: percentile(keystrokes, 1),
    slowest: percentile([slowest], 1),
    building: percentile([building], 1),
    updateP95: percentile(updates, 0.95),
    paste: percentile([paste], 1)
  };
  const { p50, p95, max, updateP95 } = conclusion;
  console.log(
    `${where}: ${keystrokes.length} keystrokes, p50 ${p50} ms, p95 ${p95} ms (at most ${most}), max ${max} ms, slowest of all times ${conclusion.slowest} ms; ` +
      `index made in ${conclusion.building} ms, brought up to date in ${updateP95} ms (p95); 10,000 pasted characters in ${conclusion.paste} ms`
  );
  return conclusion;
}

/** The smallest value that at least this share of all does not exceed, to a hundredth. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('Nothing was measured.');
  return Number(value.toFixed(2));
}

void main();
