import path from 'node:path';
import { build } from 'esbuild';
import { esbuildWords } from '../../config/words/esbuildWords.cjs';
import { launchBrowser } from '../../test/browser/browser';
import { readCorpus, readPairs } from '../../test/domain/similar/corpus';
import { manyCommunities } from '../similar/manyCommunities';
import type { Looked, LookTimes } from './lookThrough';
import { lookThrough } from './lookThrough';
import { manyEntries, now, units } from './manyEntries';
import type { LookingPage } from './page';

const communityCount = 5000;

/** What a keystroke may cost at the 95th percentile, in milliseconds: a frame of a screen with sixty a second. */
const most = 16;

/** `--node` leaves the browser out. */
const isNodeOnly = process.argv.includes('--node');

async function main(): Promise<void> {
  const entries = manyEntries(manyCommunities(await readCorpus(), communityCount));
  const texts = readPairs().map(({ typed }) => typed);
  const looked: Looked = { entries, units, texts, now };
  console.log(`Looking through a directory of ${entries.length} communities, typing ${texts.length} texts letter by letter.`);
  const inNode = conclude('Node', lookThrough(looked));
  const inBrowser = isNodeOnly ? undefined : conclude('Browser, minified', await lookInBrowser(looked));
  const passed = inNode.p95 <= most && (inBrowser === undefined || inBrowser.p95 <= most);
  console.log(JSON.stringify({ communities: entries.length, most, node: inNode, browser: inBrowser, passed }));
  process.exitCode = passed ? 0 : 1;
}

/** The same in a browser, in the form in which a web part carries it. */
async function lookInBrowser(looked: Looked): Promise<LookTimes> {
  const bundle = await build({ entryPoints: [path.join(__dirname, 'page.ts')], bundle: true, minify: true, write: false, format: 'iife', target: 'es2020', plugins: [esbuildWords] });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    return await page.evaluate(given => (globalThis as unknown as LookingPage).lookThrough(given), looked);
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
  /** The same at the 95th percentile while the search is not made yet. */
  readonly plainP95: number;
  readonly listing: number;
  /** Making the search, all slices together, and the longest of them at the 95th percentile. */
  readonly making: number;
  readonly sliceP95: number;
}

function conclude(where: string, { listing, slices, keystrokes, plainly, slowest }: LookTimes): Conclusion {
  const conclusion = {
    keystrokes: keystrokes.length,
    p50: percentile(keystrokes, 0.5),
    p95: percentile(keystrokes, 0.95),
    max: percentile(keystrokes, 1),
    slowest: percentile([slowest], 1),
    plainP95: percentile(plainly, 0.95),
    listing: percentile([listing], 1),
    making: percentile([slices.reduce((sum, each) => sum + each, 0)], 1),
    sliceP95: percentile(slices, 0.95)
  };
  const { p50, p95, max, plainP95, making, sliceP95 } = conclusion;
  console.log(
    `${where}: ${keystrokes.length} keystrokes, p50 ${p50} ms, p95 ${p95} ms (at most ${most}), max ${max} ms, slowest of all times ${conclusion.slowest} ms; ` +
      `before the search is made p95 ${plainP95} ms; listed and nested in ${conclusion.listing} ms; search made in ${making} ms, a slice ${sliceP95} ms (p95)`
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
