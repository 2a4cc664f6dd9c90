import path from 'node:path';
import { build } from 'esbuild';
import { esbuildWords } from '../../config/words/esbuildWords.cjs';
import { launchBrowser } from '../../test/browser/browser';
import { most, percentile } from '../keystrokes/percentile';
import { middles } from '../keystrokes/times';
import { size } from './company';

const rounds = 10;
const repeats = 5;

/** `npm run bench -- dashboard`: what a change of the dashboard costs in a browser, from the act to the page laid out with its result. */
async function main(): Promise<void> {
  console.log(`The dashboard of ${size.units} units and ${size.communities} communities, ${rounds} rounds of every change, the middle of ${repeats} times each, in Chromium.`);
  const times = await inBrowser();
  const kinds = Object.entries(times).map(([kind, all]) => ({ kind, changes: all.length, p50: percentile(all, 0.5), p95: percentile(all, 0.95), max: percentile(all, 1) }));
  for (const { kind, changes, p50, p95, max } of kinds) console.log(`${kind}: ${changes} changes, p50 ${p50} ms, p95 ${p95} ms (at most ${most}), max ${max} ms`);
  const p95 = percentile(Object.values(times).flat(), 0.95);
  const slowest = Math.max(...kinds.map(kind => kind.p95));
  const passed = slowest <= most;
  console.log(JSON.stringify({ ...size, most, p95, kinds, passed }));
  process.exitCode = passed ? 0 : 1;
}

type Times = Readonly<Record<string, readonly number[]>>;

/** Each change the middle one of its times, because a machine has other things to do. */
async function inBrowser(): Promise<Times> {
  const bundle = await build({
    entryPoints: [path.join(__dirname, 'page.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [esbuildWords]
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    // A page that has an address, of nothing that is asked for over a network.
    await page.route('**/*', route => (route.request().isNavigationRequest() ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Dashboard</title><body>' }) : route.abort()));
    await page.goto('http://dashboard.example/');
    await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
    await page.evaluate('showDashboard()');
    await page.waitForFunction('isComplete()');
    // What is compiled only once it has run often is not what a person meets all day.
    await page.evaluate('measureChanges(2)');
    const repeated: Times[] = [];
    for (let time = 0; time < repeats; time++) repeated.push(await page.evaluate(`measureChanges(${rounds})`));
    return Object.fromEntries(Object.keys(repeated[0] ?? {}).map(kind => [kind, middles(repeated.map(times => times[kind] ?? []))]));
  } finally {
    await browser.close();
  }
}

void main();
