import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { communityCount, employees, growLog, makeCompany } from './company';
import { takeFirstView, type FirstView } from './firstView';
import { load } from './load';

/** Rows in the log, small and large; the cost of a view must be the same. */
const sizes = [50_000, 1_000_000];

/** First views a second that one process must serve. */
const wanted = 200;

/** How much dearer a view may be with twenty times the rows. */
const flat = 1.25;

const warmUp = 2000;
const measured = 8000;

interface Measurement {
  readonly rows: number;
  readonly requests: number;
  readonly requestsAfter: number;
  readonly viewsPerSecond: number;
  /** Directories opened a second with everything that is asked after the first view. */
  readonly openingsPerSecond: number;
  /** Processor time that the serving process spends on a view, in milliseconds. */
  readonly cpuPerView: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'guildhall-first-views-'));
  try {
    const file = path.join(folder, 'company.sqlite');
    console.log(`Making a company with ${communityCount} communities.`);
    await makeCompany(file);
    const measurements: Measurement[] = [];
    for (const rows of sizes) {
      console.log(`Growing the log to ${rows} rows, and publishing.`);
      await growLog(file, rows);
      measurements.push(await measure(file, rows));
      console.log(inWords(measurements[measurements.length - 1] as Measurement));
    }
    conclude(measurements);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(file: string, rows: number): Promise<Measurement> {
  const server = fork(path.join(__dirname, 'server.ts'), [file], { execArgv: ['--import', 'tsx', '--no-warnings'] });
  try {
    const [{ origin }] = (await once(server, 'message')) as [{ origin: string }];
    const cpu = async (): Promise<number> => {
      server.send('cpu');
      const [told] = (await once(server, 'message')) as [{ cpu: number }];
      return told.cpu;
    };
    const views: FirstView[] = [];
    for (const upn of employees) views.push(await takeFirstView(origin, upn));
    refuseUnlikely(views);
    const openings = views.map(({ requests, after, ...view }) => ({ ...view, after, requests: [...requests, ...after] }));
    await load(origin, openings, warmUp);
    const opened = await load(origin, openings, measured);
    const before = await cpu();
    const done = await load(origin, views, measured);
    const spent = (await cpu()) - before;
    return {
      rows,
      requests: views[0]?.requests.length ?? 0,
      requestsAfter: views[0]?.after.length ?? 0,
      openingsPerSecond: (opened.views / opened.milliseconds) * 1000,
      viewsPerSecond: (done.views / done.milliseconds) * 1000,
      cpuPerView: spent / done.views
    };
  } finally {
    server.kill();
  }
}

/** A view without communities, memberships or newer rows would be quick and worth nothing. */
function refuseUnlikely(views: readonly FirstView[]): void {
  const poor = views.find(view => view.communities !== communityCount || view.newer < 20 || view.memberships === 0);
  if (poor !== undefined) throw new Error(`A first view shows too little: ${JSON.stringify({ ...poor, requests: poor.requests.length, after: poor.after.length })}`);
}

function inWords({ rows, requests, requestsAfter, viewsPerSecond, openingsPerSecond, cpuPerView }: Measurement): string {
  const views = `${rows} rows: ${viewsPerSecond.toFixed(0)} first views a second of ${requests} requests each; ${cpuPerView.toFixed(2)} ms of processor time a view`;
  return `${views}. With the ${requestsAfter} requests that follow, ${openingsPerSecond.toFixed(0)} a second.`;
}

function conclude(measurements: readonly Measurement[]): void {
  const [small, large] = measurements;
  if (small === undefined || large === undefined) throw new Error('Nothing was measured.');
  const ratio = large.cpuPerView / small.cpuPerView;
  const isGood = large.viewsPerSecond >= wanted && ratio <= flat;
  console.log(`\nA view costs ${ratio.toFixed(2)} times as much with ${large.rows / small.rows} times the rows (at most ${flat}); wanted are ${wanted} views a second.`);
  console.log(JSON.stringify({ viewsPerSecond: Math.round(large.viewsPerSecond), requestsPerView: large.requests, openingsPerSecond: Math.round(large.openingsPerSecond), requestsAfter: large.requestsAfter, rows: large.rows, costRatio: Number(ratio.toFixed(3)), passed: isGood }));
  process.exitCode = isGood ? 0 : 1;
}

void main();
