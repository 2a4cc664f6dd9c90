import path from 'node:path';
import { readCorpus, readPairs } from '../../test/domain/similar/corpus';
import { inBrowser } from '../keystrokes/inBrowser';
import { keystrokesInWords, keystrokeTimes, most, percentile, type KeystrokeTimes } from '../keystrokes/percentile';
import { manyCommunities } from './manyCommunities';
import { typeEverything, type Times, type Typed } from './typeEverything';

const communityCount = 5000;

async function main(): Promise<void> {
  const communities = manyCommunities(await readCorpus(), communityCount);
  const texts = readPairs().map(({ typed }) => typed);
  console.log(`Typing ${texts.length} texts letter by letter, over ${communities.length} communities.`);
  const typed: Typed = { communities, texts };
  const node = conclude('Node', typeEverything(typed));
  const browser = conclude('Browser, minified', await inBrowser<Typed, Times>(path.join(__dirname, 'page.ts'), 'typeEverything', typed));
  const passed = node.p95 <= most && browser.p95 <= most;
  console.log(JSON.stringify({ communities: communities.length, most, node, browser, passed }));
  process.exitCode = passed ? 0 : 1;
}

interface Conclusion extends KeystrokeTimes {
  readonly building: number;
  readonly updateP95: number;
  readonly paste: number;
}

function conclude(where: string, { building, updates, keystrokes, slowest, paste }: Times): Conclusion {
  const conclusion = {
    ...keystrokeTimes(keystrokes, slowest),
    building: percentile([building], 1),
    updateP95: percentile(updates, 0.95),
    paste: percentile([paste], 1)
  };
  console.log(
    `${keystrokesInWords(where, conclusion)}; index made in ${conclusion.building} ms, ` +
      `brought up to date in ${conclusion.updateP95} ms (p95); 10,000 pasted characters in ${conclusion.paste} ms`
  );
  return conclusion;
}

void main();
