import path from 'node:path';
import { readCorpus, readPairs } from '../../test/domain/similar/corpus';
import { inBrowser } from '../keystrokes/inBrowser';
import { keystrokesInWords, keystrokeTimes, most, percentile, type KeystrokeTimes } from '../keystrokes/percentile';
import { manyCommunities } from '../similar/manyCommunities';
import type { Looked, LookTimes } from './lookThrough';
import { lookThrough } from './lookThrough';
import { manyEntries, now, units } from './manyEntries';

const communityCount = 5000;

/** `--node` leaves the browser out. */
const isNodeOnly = process.argv.includes('--node');

async function main(): Promise<void> {
  const entries = manyEntries(manyCommunities(await readCorpus(), communityCount));
  const texts = readPairs().map(({ typed }) => typed);
  const looked: Looked = { entries, units, texts, now };
  console.log(`Looking through a directory of ${entries.length} communities, typing ${texts.length} texts letter by letter.`);
  const node = conclude('Node', lookThrough(looked));
  const page = path.join(__dirname, 'page.ts');
  const browser = isNodeOnly ? undefined : conclude('Browser, minified', await inBrowser<Looked, LookTimes>(page, 'lookThrough', looked));
  const passed = node.p95 <= most && (browser === undefined || browser.p95 <= most);
  console.log(JSON.stringify({ communities: entries.length, most, node, browser, passed }));
  process.exitCode = passed ? 0 : 1;
}

interface Conclusion extends KeystrokeTimes {
  /** The same at the 95th percentile while the search is not made yet. */
  readonly plainP95: number;
  readonly listing: number;
  /** Making the search, all slices together, and the longest of them at the 95th percentile. */
  readonly making: number;
  readonly sliceP95: number;
}

function conclude(where: string, { listing, slices, keystrokes, plainly, slowest }: LookTimes): Conclusion {
  const conclusion = {
    ...keystrokeTimes(keystrokes, slowest),
    plainP95: percentile(plainly, 0.95),
    listing: percentile([listing], 1),
    making: percentile([slices.reduce((sum, each) => sum + each, 0)], 1),
    sliceP95: percentile(slices, 0.95)
  };
  console.log(
    `${keystrokesInWords(where, conclusion)}; before the search is made p95 ${conclusion.plainP95} ms; ` +
      `listed and nested in ${conclusion.listing} ms; search made in ${conclusion.making} ms, a slice ${conclusion.sliceP95} ms (p95)`
  );
  return conclusion;
}

void main();
